// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/option_table.h"

#include "app/handout/page_file.h"
#include "app/models/export_file.h"
#include "app/models/table_file.h"
#include "app/start/languages.h"
#include "core/content/figure_words.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QStringList locations(const Topic &topic)
{
    QStringList names;
    for (const QString &name : locationNames(topic)) {
        names << name;
        for (const PageTab &tab : tabsOf(*parseLocation(name, topic), topic)) {
            if (!tab.location.tab.isEmpty())
                names << tab.location.toString();
        }
    }
    for (const Food &food : topic.figures().foods.foods)
        names << food.id;
    return names;
}

QStringList nutrients(const Topic &topic)
{
    QStringList ids;
    for (const Nutrient &nutrient : topic.nutrients())
        ids << nutrient.id;
    return ids;
}

QStringList lifeStages(const Topic &topic)
{
    QStringList ids;
    for (const ReaderAlias &alias : topic.figures().needs.aliases)
        ids << alias.id;
    return ids;
}

QStringList sexes(const Topic &)
{
    return {wordFor(Sex::Female, sexWords), wordFor(Sex::Male, sexWords)};
}

QStringList handoutEndings(const Topic &)
{
    return {u"pdf"_s, u"html"_s};
}

QStringList chartEndings(const Topic &)
{
    return {u"png"_s, u"svg"_s};
}

/// Stages of life have options of their own.
QStringList situations(const Topic &topic)
{
    QStringList ids;
    for (const SituationTag &tag : topic.situations().tags) {
        if (!tag.stage)
            ids << tag.id;
    }
    return ids;
}

QStringList exportEndings(const Topic &)
{
    return tableFileEndings() + sourceFileEndings();
}

QStringList caseEndings(const Topic &)
{
    return {u"json"_s};
}

QStringList traceEndings(const Topic &)
{
    return {u"csv"_s};
}

template<auto words>
QStringList any(const Topic &)
{
    return words();
}

template<const auto &table>
QStringList wordsOf(const Topic &)
{
    return allWords(table);
}

OptionValue text(const QString &name)
{
    return {OptionValue::Kind::Text, name};
}

OptionValue word(const QString &name, QStringList (*choices)(const Topic &))
{
    return {OptionValue::Kind::Word, name, choices};
}

OptionValue fileToWrite(QStringList (*endings)(const Topic &))
{
    return {OptionValue::Kind::FileToWrite, u"FILE"_s, endings};
}

Option command(Command::Action action, const QString &name, const OptionValue &value,
               const char *help, const QString &letter = {})
{
    return {name, value, help, action, {}, letter};
}

Option option(const QString &with, const QString &name, const OptionValue &value, const char *help)
{
    return {name, value, help, {}, with};
}

Option repeated(Option option)
{
    option.repeats = true;
    return option;
}

class OptionRows {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
    using enum Command::Action;

public:
    static std::vector<Option> all()
    {
        std::vector<Option> rows;
        for (const auto &part :
             {ofPages(), ofSearch(), ofHandouts(), ofTables(), ofLab(), ofTheProgram()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }

private:
    static std::vector<Option> ofPages()
    {
        const QString show = u"show"_s;
        const QString save = u"save"_s;
        return {
            command(List, u"list"_s, {}, QT_TR_NOOP("ids, names and groups of all pages")),
            command(Show, show, word(u"LOCATION"_s, locations),
                    QT_TR_NOOP("a page as text; a food has one too, for example: banana")),
            option(show, save, fileToWrite(any<pageFileEndings>),
                   QT_TR_NOOP("writes it to a file, which ends in one of: %1")),
            option(save, u"paper"_s, word(u"PAPER"_s, wordsOf<handoutPaperWords>),
                   QT_TR_NOOP("the paper of a PDF: %1")),
            option(show, u"level"_s, word(u"LEVEL"_s, wordsOf<levelWords>),
                   QT_TR_NOOP("plain words or the terms of the field: %1")),
            option(show, u"age"_s, text(u"AGE"_s),
                   QT_TR_NOOP("whose needs the page tells: years, or months like 6m")),
            option(show, u"sex"_s, word(u"SEX"_s, sexes), QT_TR_NOOP("%1")),
            option(show, u"pregnant"_s, {}, QT_TR_NOOP("tells the sex too")),
            option(show, u"breastfeeding"_s, {}, QT_TR_NOOP("tells the sex too")),
            option(show, u"life-stage"_s, word(u"ID"_s, lifeStages),
                   QT_TR_NOOP("age and sex in one word, as older editions had them, for example: "
                              "female-51-70")),
            option(show, u"region"_s, word(u"REGION"_s, wordsOf<regionWords>),
                   QT_TR_NOOP("whose needs come first: %1")),
            repeated(option(show, u"with"_s, word(u"SITUATION"_s, situations),
                            QT_TR_NOOP("what to tell on my-situation, for example: warfarin; may "
                                       "be given more than once"))),
            command(ListSituations, u"list-situations"_s, {},
                    QT_TR_NOOP("what --with takes: ids, names and groups")),
        };
    }

    static std::vector<Option> ofSearch()
    {
        return {
            command(Search, u"search"_s, text(u"WORDS"_s),
                    QT_TR_NOOP("what the search of the window shows, a line each: location, title, "
                               "kind and matched text, parted by tabs; on standard error what it "
                               "took your words for, and what is not covered; status 1 when "
                               "nothing is found")),
        };
    }

    static std::vector<Option> ofHandouts()
    {
        const QString summary = u"summary"_s;
        return {
            command(Summary, summary, fileToWrite(handoutEndings),
                    QT_TR_NOOP("a handout of one page, for paper or as an accessible web page; "
                               "FILE ends in one of: %1")),
            option(summary, u"kind"_s, word(u"KIND"_s, wordsOf<handoutKindWords>),
                   QT_TR_NOOP("the first if not given: %1")),
            repeated(option(summary, u"nutrient"_s, word(u"ID"_s, nutrients),
                            QT_TR_NOOP("what it is about; may be given up to three times"))),
            option(summary, u"paper"_s, word(u"PAPER"_s, wordsOf<handoutPaperWords>),
                   QT_TR_NOOP("what your country uses, if not given: %1")),
            option(summary, u"large"_s, {}, QT_TR_NOOP("large print, on two pages at most")),
            option(summary, u"level"_s, word(u"LEVEL"_s, wordsOf<levelWords>),
                   QT_TR_NOOP("plain words or the terms of the field: %1")),
            option(summary, u"no-chart"_s, {}, QT_TR_NOOP("without the chart")),
            option(summary, u"age"_s, text(u"AGE"_s), QT_TR_NOOP("whose need and limit it tells")),
            option(summary, u"sex"_s, word(u"SEX"_s, sexes), QT_TR_NOOP("%1")),
            option(summary, u"pregnant"_s, {}, QT_TR_NOOP("with what holds in pregnancy")),
            option(summary, u"breastfeeding"_s, {}, QT_TR_NOOP("tells the sex too")),
            option(summary, u"life-stage"_s, word(u"ID"_s, lifeStages),
                   QT_TR_NOOP("age and sex in one word")),
            option(summary, u"region"_s, word(u"REGION"_s, wordsOf<regionWords>),
                   QT_TR_NOOP("whose need and limit it tells: %1")),
            repeated(option(summary, u"with"_s, word(u"SITUATION"_s, situations),
                            QT_TR_NOOP("what an appointment sheet is filled with; may be given "
                                       "more than once"))),
            option(summary, u"practice"_s, text(u"LINE"_s),
                   QT_TR_NOOP("your name and phone, on top of the page")),
            option(summary, u"note"_s, text(u"TEXT"_s),
                   QT_TR_NOOP("a note of up to 300 characters on the page")),
        };
    }

    static std::vector<Option> ofTables()
    {
        const QString exporting = u"export"_s;
        return {
            command(Chart, u"chart"_s, fileToWrite(chartEndings),
                    QT_TR_NOOP("the chart of the overview as a picture; FILE ends in one of: %1")),
            command(Export, exporting, fileToWrite(exportEndings),
                    QT_TR_NOOP("a table for other programs; FILE ends in one of: %1; "
                               "the last two, BibTeX and CSL, are for sources")),
            option(exporting, u"what"_s, word(u"TABLE"_s, any<tableNames>),
                   QT_TR_NOOP("which table: %1")),
        };
    }

    static std::vector<Option> ofLab()
    {
        const QString run = u"lab-csv"_s;
        const OptionValue concentration = text(u"MMOL/L"_s);
        return {
            command(Lab, u"lab"_s, {OptionValue::Kind::FileToRead, u"FILE"_s, caseEndings},
                    QT_TR_NOOP("computes the cases of a JSON file with the models of the Lab and "
                               "prints the results as JSON; - reads them from standard input; a "
                               "line copied from the Lab, in quotes, is a case too")),
            command(LabCsv, run, fileToWrite(traceEndings),
                    QT_TR_NOOP("writes one run of the Lab: time, voltage, gates, force")),
            option(run, u"calcium"_s, concentration, QT_TR_NOOP("ionized calcium")),
            option(run, u"magnesium"_s, concentration, QT_TR_NOOP("total magnesium")),
            option(run, u"potassium"_s, concentration, QT_TR_NOOP("plasma potassium")),
            option(run, u"pump"_s, text(u"PERCENT"_s),
                   QT_TR_NOOP("the pump of the model, 20 to 100")),
            option(run, u"stimulator"_s, text(u"HZ"_s), QT_TR_NOOP("1 to 50; 0 is off")),
            repeated(option(run, u"tap-at"_s, text(u"MS"_s),
                            QT_TR_NOOP("a tap then; may be given more than once"))),
            option(run, u"duration"_s, text(u"MS"_s), QT_TR_NOOP("1 to 60000; 1000 if not given")),
        };
    }

    static std::vector<Option> ofTheProgram()
    {
        return {
            command(Version, u"version"_s, {}, QT_TR_NOOP("the version"), u"v"_s),
            command(Help, u"help"_s, {}, QT_TR_NOOP("the commands and their options"), u"h"_s),
            option({}, u"language"_s, word(u"CODE"_s, any<availableLanguages>),
                   QT_TR_NOOP("the language, with any of these: %1")),
        };
    }
};

} // namespace

const std::vector<Option> &options()
{
    static const std::vector<Option> all = OptionRows::all();
    return all;
}

std::vector<const Option *> optionsNamed(const QString &name)
{
    std::vector<const Option *> rows;
    for (const Option &option : options()) {
        if (option.name == name)
            rows.push_back(&option);
    }
    return rows;
}

QStringList optionValues(const Option &option, const Topic &topic)
{
    return option.value.choices ? option.value.choices(topic) : QStringList();
}

QString optionHelp(const Option &option, const Topic &topic)
{
    const QString help = OptionRows::tr(option.help);
    return help.contains(u"%1"_s) ? help.arg(optionValues(option, topic).join(u", "_s)) : help;
}

int optionDepth(const Option &option)
{
    return option.with.isEmpty() ? 0 : 1 + optionDepth(*optionsNamed(option.with).front());
}

} // namespace crampwise
