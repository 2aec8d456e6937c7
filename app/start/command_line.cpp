// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"

#include "app/models/export_file.h"
#include "app/models/table_file.h"
#include "app/start/option_table.h"
#include "app/start/reader_options.h"
#include "app/start/situation_options.h"
#include "core/content/figure_words.h"
#include "core/page/pages.h"
#include "core/page/situation_page.h"
#include "core/text/nearest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QCommandLineOption parserOption(const Option &option)
{
    QStringList names{option.name};
    if (!option.letter.isEmpty())
        names << option.letter;
    return {names, {}, option.value.name};
}

class CommandReader {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandReader(const Topic &topic) : m_topic(topic)
    {
        for (const Option &option : options()) {
            if (optionsNamed(option.name).front() == &option)
                m_parser.addOption(parserOption(option));
        }
    }

    ParsedCommand read(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList{u"crampwise"_s} + arguments))
            return fail(describeParseError());
        readAction();
        readLanguage();
        readSearch();
        readLocation();
        readChoices();
        readSituation();
        readHandout();
        readTable();
        readLab();
        return m_result;
    }

private:
    ParsedCommand fail(const QString &error)
    {
        if (m_result.error.isEmpty())
            m_result.error = error;
        return m_result;
    }

    QString describeParseError() const
    {
        if (m_parser.unknownOptionNames().isEmpty())
            return m_parser.errorText();
        QStringList known;
        for (const Option &option : options())
            known << option.name;
        const QString wrong = m_parser.unknownOptionNames().constFirst();
        const QString nearest = nearestMatch(wrong, known);
        return nearest.isEmpty()
            ? tr("There is no option “%1”. “crampwise --help” lists the options.").arg(wrong)
            : tr("There is no option “%1”. Did you mean “--%2”?").arg(wrong, nearest);
    }

    void readAction()
    {
        QStringList given;
        for (const Option &option : options()) {
            if (option.action && m_parser.isSet(option.name)) {
                given << u"--"_s + option.name;
                m_result.command.action = *option.action;
            }
        }
        if (given.size() > 1) {
            fail(tr("Only one of these can be done at a time: %1. Give one of them.")
                     .arg(given.join(u", "_s)));
        }
        for (const Option &option : options()) {
            if (!m_parser.isSet(option.name))
                continue;
            requireCompany(option.name);
            if (option.value.kind == OptionValue::Kind::FileToWrite)
                readFile(option.name, optionValues(option, m_topic));
        }
        if (m_parser.isSet(u"lab"_s))
            m_result.command.file = m_parser.value(u"lab"_s);
    }

    void requireCompany(const QString &option)
    {
        QStringList company;
        for (const Option *row : optionsNamed(option)) {
            if (row->with.isEmpty() || m_parser.isSet(row->with))
                return;
            company << u"--"_s + row->with;
        }
        fail(tr("--%1 goes with %2 only.").arg(option, company.join(tr(" and "))));
    }

    void readFile(const QString &option, const QStringList &endings)
    {
        m_result.command.file = m_parser.value(option);
        if (m_result.command.file == u"-" || m_result.command.file == u"/dev/stdout")
            m_result.command.file = u"-."_s + endings.front();
        if (!endings.contains(QFileInfo(m_result.command.file).suffix().toLower())) {
            fail(tr("“%1” does not say what to write. Give --%2 a file name that ends in .%3.")
                     .arg(m_result.command.file, option, endings.join(tr(" or ."))));
        }
    }

    /// The words that an option knows.
    QStringList known(const QString &option) const
    {
        return optionValues(*optionsNamed(option).front(), m_topic);
    }

    void readLanguage()
    {
        if (!m_parser.isSet(u"language"_s))
            return;
        const QString code = m_parser.value(u"language"_s);
        m_result.command.language = code;
        if (!known(u"language"_s).contains(code)) {
            fail(unknownWord(tr("Crampwise does not speak “%1” yet.").arg(code), code,
                             known(u"language"_s)));
        }
    }

    /// The words may stand in quotes or not.
    void readSearch()
    {
        if (m_result.command.action != Command::Action::Search)
            return;
        const QStringList words = m_parser.values(u"search"_s) + m_parser.positionalArguments();
        m_result.command.searchWords = words.join(u' ').simplified();
        if (m_result.command.searchWords.isEmpty())
            fail(tr("--search needs the words to look for, for example: --search shoes."));
    }

    void readLocation()
    {
        if (m_result.command.action == Command::Action::Search)
            return;
        const bool show = m_result.command.action == Command::Action::Show;
        const QStringList positional = m_parser.positionalArguments();
        if (positional.size() > 1
            || (!positional.isEmpty() && m_result.command.action != Command::Action::Window)) {
            fail(tr("“%1” is one word too many. “crampwise --help” shows how to call it.")
                     .arg(positional.constLast()));
            return;
        }
        if (!show && positional.isEmpty())
            return;
        const QString name = show ? m_parser.value(u"show"_s) : positional.constFirst();
        m_result.command.location = parseLocation(name, m_topic);
        if (!m_result.command.location) {
            QStringList foods;
            for (const Food &food : m_topic.figures().foods.foods)
                foods << food.id;
            fail(unknownWord(tr("There is no page “%1”.").arg(name), name, locationNames(m_topic),
                             foods));
        }
    }

    void readChoices()
    {
        readChoice(u"level"_s, Choice::Level, tr("There is no level “%1”."));
        readChoice(u"region"_s, Choice::Region, tr("There is no region “%1”."));
        const ReaderOptions reader = readerOptions(m_parser, m_topic.figures().needs);
        m_result.command.choices.setReader(reader.reader);
        if (!reader.error.isEmpty())
            fail(reader.error);
    }

    void readChoice(const QString &option, Choice choice, const QString &problem)
    {
        if (!m_parser.isSet(option))
            return;
        const QString value = m_parser.value(option).toLower();
        m_result.command.choices.set(choice, value);
        if (!known(option).contains(value))
            fail(unknownWord(problem.arg(value), value, known(option)));
    }

    void readSituation()
    {
        const SituationOptions situation
            = situationOptions(m_parser.values(u"with"_s), known(u"with"_s), m_topic);
        m_result.command.choices.setSituation(situation.tags);
        const std::optional<Location> &shown = m_result.command.location;
        if (m_parser.isSet(u"with"_s) && shown && shown->kind != Location::Kind::MySituation)
            fail(tr("--with goes with --show my-situation and with --summary only."));
        if (!situation.error.isEmpty())
            fail(situation.error);
    }

    void readHandout()
    {
        HandoutRequest &request = m_result.command.handout;
        readKind();
        readNutrients();
        readPaper();
        m_result.command.largePrint = m_parser.isSet(u"large"_s);
        request.level = m_result.command.choices.level();
        request.reader = m_result.command.choices.reader();
        request.region = m_result.command.choices.chosenRegion();
        request.chart = !m_parser.isSet(u"no-chart"_s);
        request.practice = m_parser.value(u"practice"_s);
        request.note = m_parser.value(u"note"_s);
        if (request.kind == HandoutKind::Appointment)
            request.situation = situationOf(m_result.command.choices);
        else if (m_parser.isSet(u"with"_s) && m_parser.isSet(u"summary"_s))
            fail(tr("--with goes with --kind appointment only."));
        const QString problem = refusal(request, m_topic);
        if (!problem.isEmpty())
            fail(problem);
    }

    void readKind()
    {
        HandoutRequest &request = m_result.command.handout;
        if (m_parser.isSet(u"nutrient"_s))
            request.kind = HandoutKind::Nutrients;
        if (!m_parser.isSet(u"kind"_s))
            return;
        const QString word = m_parser.value(u"kind"_s).toLower();
        const auto kind = valueFor(word, handoutKindWords);
        if (!kind) {
            fail(unknownWord(tr("There is no handout “%1”.").arg(word), word, known(u"kind"_s)));
        } else if (*kind != HandoutKind::Nutrients && m_parser.isSet(u"nutrient"_s)) {
            fail(tr("--nutrient goes with --kind nutrient only."));
        } else if (*kind == HandoutKind::Nutrients && !m_parser.isSet(u"nutrient"_s)) {
            fail(tr("--kind nutrient needs --nutrient and an id, up to three times."));
        }
        request.kind = kind.value_or(HandoutKind::Overview);
    }

    void readNutrients()
    {
        const QStringList ids = known(u"nutrient"_s);
        for (const QString &id : m_parser.values(u"nutrient"_s)) {
            m_result.command.handout.nutrients << id;
            if (!ids.contains(id))
                fail(unknownWord(tr("There is no nutrient “%1”.").arg(id), id, ids));
        }
    }

    void readPaper()
    {
        if (!m_parser.isSet(u"paper"_s))
            return;
        const QString word = m_parser.value(u"paper"_s).toLower();
        m_result.command.paper = valueFor(word, handoutPaperWords);
        if (!m_result.command.paper) {
            fail(unknownWord(tr("There is no paper “%1”.").arg(word), word, known(u"paper"_s)));
        }
    }

    void readTable()
    {
        const bool exports = m_result.command.action == Command::Action::Export;
        const QString name = m_parser.value(u"what"_s).toLower();
        const std::optional<TableKind> table = tableKind(name);
        if (m_parser.isSet(u"what"_s) && !table)
            fail(unknownWord(tr("There is no table “%1”.").arg(name), name, tableNames()));
        else if (exports && !table)
            fail(tr("--export needs --what and one of: %1.").arg(tableNames().join(u", "_s)));
        else if (exports && *table != TableKind::Sources && isSourceFile(m_result.command.file))
            fail(tr("A .bib or .csl.json file holds sources: give --what sources, or a file that "
                    "ends in .%1.")
                     .arg(tableFileEndings().join(tr(" or ."))));
        m_result.command.table = table.value_or(TableKind::Intakes);
    }

    /// The values of an option that may be given more than once.
    std::vector<double> readNumbers(const QString &option)
    {
        std::vector<double> numbers;
        for (const QString &text : m_parser.values(option)) {
            bool isNumber = false;
            numbers.push_back(text.toDouble(&isNumber));
            if (!isNumber)
                fail(tr("--%1 needs a number like 0.9 instead of “%2”.").arg(option, text));
        }
        return numbers;
    }

    void readLab()
    {
        lab::LabRun &run = m_result.command.labRun;
        const std::pair<QString, double *> values[]{
            {u"calcium"_s, &run.settings.ionisedCalcium_mmolL},
            {u"magnesium"_s, &run.settings.totalMagnesium_mmolL},
            {u"potassium"_s, &run.settings.potassium_mmolL},
            {u"pump"_s, &run.settings.pump_percent},
            {u"stimulator"_s, &run.settings.stimulator_Hz},
            {u"duration"_s, &run.duration_ms}};
        for (const auto &[option, value] : values) {
            const std::vector<double> numbers = readNumbers(option);
            if (numbers.size() > 1)
                fail(tr("--%1 can be given once only.").arg(option));
            else if (!numbers.empty())
                *value = numbers.front();
        }
        run.taps_ms = readNumbers(u"tap-at"_s);
        if (const auto problem = lab::refusal(run))
            fail(problem->toString() + u'.');
    }

    const Topic &m_topic;
    QCommandLineParser m_parser;
    ParsedCommand m_result;
};

} // namespace

ParsedCommand parseCommand(const QStringList &arguments, const Topic &topic)
{
    return CommandReader(topic).read(arguments);
}

} // namespace crampwise
