// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"

#include "app/handout/page_file.h"
#include "app/start/languages.h"
#include "app/start/reader_options.h"
#include "app/start/situation_options.h"
#include "core/content/figure_words.h"
#include "core/page/pages.h"
#include "core/text/nearest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class CommandReader {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandReader(const Topic &topic) : m_topic(topic)
    {
        for (const auto &[names, value] : options())
            m_parser.addOption({names, {}, value});
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
    struct Option {
        QStringList names;
        QString value = {}; ///< What it is called; empty for an option without one.
    };
    static const std::vector<Option> &options()
    {
        static const std::vector<Option> all{
            {{u"list"_s}},
            {{u"list-situations"_s}},
            {{u"show"_s}, u"location"_s}, {{u"save"_s}, u"file"_s},
            {{u"search"_s}, u"words"_s},
            {{u"level"_s}, u"level"_s},   {{u"age"_s}, u"age"_s},
            {{u"sex"_s}, u"sex"_s},       {{u"pregnant"_s}},
            {{u"breastfeeding"_s}},       {{u"life-stage"_s}, u"id"_s},
            {{u"region"_s}, u"region"_s}, {{u"with"_s}, u"tag"_s},
            {{u"summary"_s}, u"file"_s},
            {{u"chart"_s}, u"file"_s},
            {{u"kind"_s}, u"kind"_s},
            {{u"nutrient"_s}, u"id"_s},
            {{u"paper"_s}, u"paper"_s},
            {{u"large"_s}},               {{u"no-chart"_s}},
            {{u"practice"_s}, u"line"_s}, {{u"note"_s}, u"text"_s},
            {{u"export"_s}, u"file"_s},
            {{u"what"_s}, u"table"_s},
            {{u"lab"_s}, u"file"_s},
            {{u"lab-csv"_s}, u"file"_s},
            {{u"calcium"_s}, u"mmol/L"_s},
            {{u"magnesium"_s}, u"mmol/L"_s},
            {{u"potassium"_s}, u"mmol/L"_s},
            {{u"pump"_s}, u"%"_s},
            {{u"stimulator"_s}, u"Hz"_s},
            {{u"tap-at"_s}, u"ms"_s},
            {{u"duration"_s}, u"ms"_s},
            {{u"language"_s}, u"code"_s},
            {{u"version"_s, u"v"_s}},
            {{u"help"_s, u"h"_s}}};
        return all;
    }

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
            known << option.names.constFirst();
        const QString wrong = m_parser.unknownOptionNames().constFirst();
        const QString nearest = nearestMatch(wrong, known);
        return nearest.isEmpty()
            ? tr("There is no option “%1”. “crampwise --help” lists the options.")
                  .arg(wrong)
            : tr("There is no option “%1”. Did you mean “--%2”?").arg(wrong, nearest);
    }

    void readAction()
    {
        using enum Command::Action;
        static const QList<std::pair<QString, Command::Action>> actions{
            {u"help"_s, Help},       {u"version"_s, Version}, {u"list"_s, List},
            {u"list-situations"_s, ListSituations},
            {u"show"_s, Show},       {u"search"_s, Search},   {u"summary"_s, Summary},
            {u"chart"_s, Chart},     {u"export"_s, Export},   {u"lab"_s, Lab},
            {u"lab-csv"_s, LabCsv}};
        QStringList given;
        for (const auto &[name, action] : actions) {
            if (m_parser.isSet(name)) {
                given << u"--"_s + name;
                m_result.command.action = action;
            }
        }
        if (given.size() > 1) {
            fail(tr("Only one of these can be done at a time: %1. Give one of them.")
                     .arg(given.join(u", "_s)));
        }
        readFile(u"summary"_s, {u"pdf"_s, u"html"_s});
        readFile(u"save"_s, pageFileEndings());
        readFile(u"chart"_s, {u"png"_s, u"svg"_s});
        readFile(u"export"_s, {u"csv"_s, u"json"_s, u"bib"_s});
        readFile(u"lab-csv"_s, {u"csv"_s});
        if (m_parser.isSet(u"lab"_s))
            m_result.command.file = m_parser.value(u"lab"_s);
        if (m_parser.isSet(u"save"_s) && m_result.command.action != Show)
            fail(tr("--%1 goes with --show only.").arg(u"save"_s));
    }

    void readFile(const QString &option, const QStringList &endings)
    {
        if (!m_parser.isSet(option))
            return;
        m_result.command.file = m_parser.value(option);
        if (m_result.command.file == u"-" || m_result.command.file == u"/dev/stdout")
            m_result.command.file = u"-."_s + endings.front();
        if (!endings.contains(QFileInfo(m_result.command.file).suffix().toLower())) {
            fail(tr("“%1” does not say what to write. Give --%2 a file name that ends in .%3.")
                     .arg(m_result.command.file, option, endings.join(tr(" or ."))));
        }
    }

    void readLanguage()
    {
        if (!m_parser.isSet(u"language"_s))
            return;
        const QString code = m_parser.value(u"language"_s);
        m_result.command.language = code;
        if (!availableLanguages().contains(code)) {
            fail(unknownWord(tr("Crampwise does not speak “%1” yet.").arg(code), code,
                         availableLanguages()));
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
        if (positional.size() > 1 || (!positional.isEmpty()
                                      && m_result.command.action != Command::Action::Window)) {
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
            fail(unknownWord(tr("There is no page “%1”.").arg(name), name,
                             locationNames(m_topic), foods));
        }
    }

    void readChoices()
    {
        readChoice(u"level"_s, Choice::Level, tr("There is no level “%1”."),
                   allWords(levelWords));
        readChoice(u"region"_s, Choice::Region, tr("There is no region “%1”."),
                   allWords(regionWords));
        const ReaderOptions reader = readerOptions(m_parser, m_topic.figures().needs);
        m_result.command.choices.setReader(reader.reader);
        if (!reader.error.isEmpty())
            fail(reader.error);
        for (const QString &option : readerOptionNames()) {
            if (m_parser.isSet(option))
                needsPageOrHandout(option);
        }
    }

    void readChoice(const QString &option, Choice choice, const QString &problem,
                    const QStringList &known)
    {
        if (!m_parser.isSet(option))
            return;
        const QString value = m_parser.value(option).toLower();
        m_result.command.choices.set(choice, value);
        if (!known.contains(value))
            fail(unknownWord(problem.arg(value), value, known));
        else
            needsPageOrHandout(option);
    }

    void readSituation()
    {
        const SituationOptions situation = situationOptions(m_parser, m_topic);
        m_result.command.choices.setSituation(situation.tags);
        if (!situation.error.isEmpty())
            fail(situation.error);
        if (m_parser.isSet(u"with"_s))
            needsPage(u"with"_s);
    }

    void needsPage(const QString &option)
    {
        if (m_result.command.action != Command::Action::Show)
            fail(tr("--%1 goes with --show only.").arg(option));
    }

    void needsPageOrHandout(const QString &option)
    {
        if (m_result.command.action != Command::Action::Show
            && m_result.command.action != Command::Action::Summary)
            fail(tr("--%1 goes with --show and --summary only.").arg(option));
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
        for (const QString &option : {u"kind"_s, u"nutrient"_s, u"large"_s, u"no-chart"_s,
                                      u"practice"_s, u"note"_s}) {
            if (m_parser.isSet(option) && m_result.command.action != Command::Action::Summary)
                fail(tr("--%1 goes with --summary only.").arg(option));
        }
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
            fail(unknownWord(tr("There is no handout “%1”.").arg(word), word,
                         allWords(handoutKindWords)));
        } else if (*kind != HandoutKind::Nutrients && m_parser.isSet(u"nutrient"_s)) {
            fail(tr("--nutrient goes with --kind nutrient only."));
        } else if (*kind == HandoutKind::Nutrients && !m_parser.isSet(u"nutrient"_s)) {
            fail(tr("--kind nutrient needs --nutrient and an id, up to three times."));
        }
        request.kind = kind.value_or(HandoutKind::Overview);
    }

    void readNutrients()
    {
        QStringList ids;
        for (const Nutrient &nutrient : m_topic.nutrients())
            ids << nutrient.id;
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
        if (m_result.command.action != Command::Action::Summary && !m_parser.isSet(u"save"_s))
            fail(tr("--paper goes with --summary and --save only."));
        const QString word = m_parser.value(u"paper"_s).toLower();
        m_result.command.paper = valueFor(word, handoutPaperWords);
        if (!m_result.command.paper) {
            fail(unknownWord(tr("There is no paper “%1”.").arg(word), word,
                         allWords(handoutPaperWords)));
        }
    }

    void readTable()
    {
        const bool exports = m_result.command.action == Command::Action::Export;
        const QString name = m_parser.value(u"what"_s).toLower();
        const std::optional<TableKind> table = tableKind(name);
        if (m_parser.isSet(u"what"_s) && !table)
            fail(unknownWord(tr("There is no table “%1”.").arg(name), name, tableNames()));
        else if (m_parser.isSet(u"what"_s) && !exports)
            fail(tr("--what goes with --export only."));
        else if (exports && !table)
            fail(tr("--export needs --what and one of: %1.").arg(tableNames().join(u", "_s)));
        else if (exports && *table != TableKind::Sources
                 && QFileInfo(m_result.command.file).suffix().toLower() == u"bib")
            fail(tr("A .bib file holds sources: give --what sources, or a file that ends in .csv "
                    "or .json."));
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
        if (!numbers.empty() && m_result.command.action != Command::Action::LabCsv)
            fail(tr("--%1 goes with --lab-csv only.").arg(option));
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
