// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/reader_options.h"

#include "core/page/choices.h"
#include "core/text/nearest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class ReaderOptionsReader {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ReaderOptionsReader(const QCommandLineParser &parser, const NeedTables &tables)
        : m_parser(parser), m_tables(tables)
    {
    }

    ReaderOptions read()
    {
        if (m_parser.isSet(u"life-stage"_s)) {
            readLifeStage();
        } else {
            readAge();
            readSex();
            readCondition();
        }
        return m_result;
    }

private:
    void fail(const QString &error)
    {
        if (m_result.error.isEmpty())
            m_result.error = error;
    }

    void readLifeStage()
    {
        for (const QString &option : {u"age"_s, u"sex"_s, u"pregnant"_s, u"breastfeeding"_s}) {
            if (m_parser.isSet(option))
                fail(tr("--life-stage tells age and sex already. Leave it out, or leave out --%1.")
                         .arg(option));
        }
        const QString id = m_parser.value(u"life-stage"_s).toLower();
        QStringList known;
        for (const ReaderAlias &alias : m_tables.aliases)
            known << alias.id;
        if (!known.contains(id))
            fail(unknownWord(tr("There is no life stage “%1”.").arg(id), id, known));
        m_result.reader = m_tables.readerFor(id).value_or(Reader());
    }

    void readAge()
    {
        if (!m_parser.isSet(u"age"_s))
            return;
        const QString age = m_parser.value(u"age"_s);
        m_result.reader.ageMonths = monthsOfAge(age.toLower());
        if (!m_result.reader.ageMonths)
            fail(tr("“%1” is no age. Give whole years from 0 to 120, like 35, or months, like "
                    "6m.")
                     .arg(age));
    }

    void readSex()
    {
        if (!m_parser.isSet(u"sex"_s))
            return;
        const QString word = m_parser.value(u"sex"_s).toLower();
        if (word == u"female")
            m_result.reader.sex = Sex::Female;
        else if (word == u"male")
            m_result.reader.sex = Sex::Male;
        else
            fail(
                unknownWord(tr("There is no sex “%1”.").arg(word), word, {u"female"_s, u"male"_s}));
    }

    void readCondition()
    {
        Reader &reader = m_result.reader;
        reader.pregnant = m_parser.isSet(u"pregnant"_s);
        reader.breastfeeding = m_parser.isSet(u"breastfeeding"_s);
        if (reader.condition() == BodyCondition::None)
            return;
        const QString option = reader.pregnant ? u"pregnant"_s : u"breastfeeding"_s;
        if (reader.pregnant && reader.breastfeeding)
            fail(tr("--pregnant and --breastfeeding do not go together. Leave one of them out."));
        else if (reader.sex == Sex::Male)
            fail(tr("--%1 does not go with --sex male. Leave one of them out.").arg(option));
        reader.sex = Sex::Female;
    }

    const QCommandLineParser &m_parser;
    const NeedTables &m_tables;
    ReaderOptions m_result;
};

} // namespace

ReaderOptions readerOptions(const QCommandLineParser &parser, const NeedTables &tables)
{
    return ReaderOptionsReader(parser, tables).read();
}

QString unknownWord(const QString &text, const QString &value, const QStringList &known,
                    const QStringList &more)
{
    const QString nearest = nearestMatch(value, known + more);
    const QString advice = nearest.isEmpty()
        ? QCoreApplication::translate("CommandLine", "Choose one of: %1.").arg(known.join(u", "_s))
        : QCoreApplication::translate("CommandLine", "Did you mean “%1”?").arg(nearest);
    return text + u' ' + advice;
}

} // namespace crampwise
