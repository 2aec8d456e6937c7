// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/sheet_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The locale's long date without the day of the week, which says nothing here.
QString dayText(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(u"[,،]?\\s*\\bdddd?\\b[,،]?\\s*"_s);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString languageName(const QLocale &locale)
{
    const auto language = locale.language() == QLocale::C ? QLocale::English : locale.language();
    // Of no country: "English", not "American English".
    return QLocale(language, QLocale::World).nativeLanguageName();
}

} // namespace

PrintBlockPtr SheetParts::text(const QString &text) const
{
    return std::make_unique<PrintText>(text, m_fonts.body);
}

std::unique_ptr<PrintText> SheetParts::namedText(const QString &name, const QString &text) const
{
    auto block = std::make_unique<PrintText>(QString(), m_fonts.body);
    block->add(name, m_fonts.strong).add(u"  "_s + text, m_fonts.body);
    return block;
}

PrintBlockPtr SheetParts::bullets(const QStringList &texts) const
{
    auto list = std::make_unique<PrintColumn>();
    for (const QString &text : texts) {
        auto item = std::make_unique<PrintText>(text, m_fonts.body);
        item->hang(u"•"_s, points(10));
        list->add(std::move(item), points(1.5));
    }
    return list;
}

PrintBlockPtr SheetParts::section(const QString &heading, PrintBlockPtr content) const
{
    auto block = std::make_unique<PrintColumn>();
    block->add(std::make_unique<PrintText>(heading, m_fonts.section));
    block->add(std::move(content), points(2));
    return block;
}

PrintBlockPtr SheetParts::heading(const QString &title, const QString &kind) const
{
    auto line = std::make_unique<PrintRow>(points(10));
    line->add(std::make_unique<PrintText>(title, m_fonts.title));
    // On the baseline of the title, whose font sets the height of the line.
    auto label = std::make_unique<PrintText>(QString(), m_fonts.title);
    label->add(kind, m_fonts.body).atEnd();
    const qreal width = label->naturalWidth() + points(1);
    line->addFixed(std::move(label), width);

    auto block = std::make_unique<PrintColumn>();
    block->add(std::move(line));
    block->add(std::make_unique<PrintRule>(points(0.75)), points(3));
    return block;
}

PrintBlockPtr SheetParts::mainBox(const QString &message) const
{
    auto content = std::make_unique<PrintText>(message, m_fonts.strong);
    return std::make_unique<PrintBox>(std::move(content), points(7), points(0.5));
}

PrintBlockPtr SheetParts::doctorBox() const
{
    const DoctorPage &doctor = m_topic.doctorPage();
    return std::make_unique<PrintBox>(section(doctor.title, text(doctor.brief)), points(7),
                                      points(1.5));
}

PrintBlockPtr SheetParts::footer(qsizetype sources) const
{
    const QLocale locale;
    const AboutText &about = m_topic.about();
    const QString edition
        = QCoreApplication::translate(
              "Summary", "Crampwise %1, made on %2. Reviewed on %3. Language: %4.")
              .arg(QCoreApplication::applicationVersion(),
                   dayText(locale, QDate::currentDate()), dayText(locale, about.reviewed),
                   languageName(locale));
    const QString basis = QCoreApplication::translate(
        "Summary", "%n sources, listed in the program.", nullptr, int(sources));
    auto words = std::make_unique<PrintText>(QString(), m_fonts.small);
    words->add(about.disclaimer, m_fonts.smallStrong);
    words->add(u' ' + QStringList{about.authors, edition, basis}.join(u' '), m_fonts.small);

    auto block = std::make_unique<PrintColumn>();
    block->add(std::make_unique<PrintRule>(points(0.75)));
    block->add(std::move(words), points(4));
    return block;
}

} // namespace crampwise
