// SPDX-License-Identifier: GPL-3.0-or-later
// What the interface says states nothing medical: such sentences are content, with sources.
#include "interface_texts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using namespace crampwise;

namespace {

/// A sentence of the interface that may hold a medical word, and why.
struct Exception {
    const char *text;
    const char *reason;
};

constexpr Exception exceptions[] = {
    {"A handout on nutrients needs one to three of them; choose at least one.", "a refusal"},
    {"A handout has room for three nutrients, and %1 are chosen; leave some out.", "a refusal"},
    {"There is no nutrient “%1”; choose one that is in the list.", "a refusal"},
    {"There is no nutrient “%1”.", "a refusal"},
    {"--pregnant and --breastfeeding do not go together.", "a refusal"},
    {"--kind nutrient needs --nutrient and an id, up to three times.", "a refusal"},
    {"--nutrient goes with --kind nutrient only.", "a refusal"},
    {"Nutrients: one to three of them", "names a kind of handout"},
    {"Why legs cramp, and what vitamins", "names the subject of the program"},
    {"opens the window there, for example:", "names pages"},
    {"a page as text; a food has one too", "names a kind of page"},
    {"Find a nutrient or a word", "names a field"},
    {"a an and are at be can cause", "words that a search passes over"},
    {"Tap the nerve in the Lab", "names a key"},
    {"Blocked: the nerve cannot fire.", "reads an instrument"},
    {"Picture of the nerve fiber and its muscle", "names a view"},
    {"◇ In a whole fiber shocked at one spot", "reads what the model computed"},
    {"Computed by a model of one nerve fiber and one muscle.", "tells what a saved picture is"},
    {"outside a node:  ● calcium  ◆ magnesium", "names what is drawn"},
    {"Ionized calcium %1, total magnesium %2, potassium %3, calcium pump %4,", "reads the sliders"},
    {"Ionized calcium %1, total magnesium %2, potassium %3, calcium pump %4, stimulator %5",
     "reads the sliders"},
    {"None of our foods with %1 fits this choice. Choose “All” to see the others.",
     "tells what a choice left over"},
    {"How this can end in a spasm", "names a section"},
    {"Lowers the nutrient", "names a kind of interaction"},
    {"Raises the nutrient", "names a kind of interaction"},
    {"Press Space to tap the nerve.", "tells how to use the Lab"},
    {"What the article says, and what research shows", "heads a comparison"},
    {"Who is at risk of a lack", "names a section"},
    {"What to know about a lack", "names a section"},
    {"Tests that a doctor may order", "names a section"},
    {"All warning signs, and how urgent each is", "names a link"},
    {"Crampwise is free software", "tells the licence"},
    {"The laboratory itself needs the window.", "tells how to use the Lab"},
    {"What studies found for each nutrient, on one chart.", "tells what a page holds"},
    {"What else cramps come with, and what has been tried.", "tells what a page holds"},
    {"Daily needs and upper limits for your stage of life.", "tells what a page holds"},
    {"What healthy people need each day, and where the limit lies.", "tells what a page holds"},
    {"Choose what the page is about: the whole topic, one to three nutrients, or your "
     "appointment. The preview follows.",
     "tells how to make a handout"},
    {"“%1” answers two questions for each nutrient, and says how sure that is.",
     "tells what a page holds"},
    {"Medical words in plain ones.", "tells what a page holds"},
    {"Plain words or terms of the field", "names a choice"},
    {"The View menu switches between plain words and the terms that students learn. “%1” holds "
     "every medical word we use.",
     "tells how to use the program"},
    {"What parts a cramp from what is mistaken for it.", "tells what a page holds"},
    {"Not a cramp?", "names a way on"},
    {"One food, all its nutrients", "names a section"},
    {"The nutrient changes the medicine", "names a kind of interaction"},
    {"More of the medicine is needed", "names a kind of interaction"},
    {"Your own line and note are printed as you type them. Crampwise forgets them unless you ask "
     "it to keep them.",
     "tells how to make a handout"},
};

bool isExcepted(const QString &text)
{
    for (const Exception &one : exceptions) {
        if (text.startsWith(QString::fromUtf8(one.text)))
            return true;
    }
    return false;
}

/// Words of the body, of illness, of what is taken and of how it is studied.
const QRegularExpression &medicalWords()
{
    static const QRegularExpression words(
        uR"(\b(cramps?|spasms?|lacks?|deficienc\w+|nutrients?|vitamins?|minerals?|calcium|)"
        "magnesium|potassium|phosph\\w+|folate|supplements?|doses?|tablets?|pills?|medicines?|"
        "drugs?|bloods?|"
        "nerves?|muscles?|disease|illness|kidneys?|pregnan\\w+|doctors?|clinicians?|pharmacist|"
        "symptoms?|harm\\w*|risks?|dangerous|safe|treat\\w*|cures?|helps|prevents?|intakes?|foods?|"
        "laborator(y|ies)|ranges? differ|stud(y|ies|ied)|trials?|research|average\\w*|healthy|"
        "dummy|placebo|tetany|medical|leaflets?|sources? (only|says)|surveys?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Labels and headings of up to five words name things; a verb of a finding makes them say more.
bool states(const QString &text)
{
    static const QRegularExpression findings(
        u"\\b(lowers?|raises|hides|causes?|common|rarer?|most often|not a|act on|"
        "nobody|proven)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression placeholders(u"%[0-9n]+"_s);
    QString words = text;
    words.remove(placeholders);
    const qsizetype count = words.split(u' ', Qt::SkipEmptyParts).size();
    return count > 5 || (count > 2 && words.trimmed().endsWith(u'.'))
        || findings.match(words).hasMatch();
}

} // namespace

TEST(InterfaceText, StatesNothingMedical)
{
    int walked = 0;
    for (const QString &name : sourceFiles()) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString &text : interfaceTexts(QString::fromUtf8(file.readAll()))) {
            ++walked;
            const bool medical = medicalWords().match(text).hasMatch() && states(text);
            EXPECT_TRUE(!medical || isExcepted(text))
                << qPrintable(name) << ": “" << qPrintable(text)
                << "” belongs to resources/content";
        }
    }
    EXPECT_GT(walked, 500);
}

TEST(InterfaceText, TheWalkKnowsAFindingFromAName)
{
    for (const QString &finding :
         {u"Low levels in blood: rarer than low intake"_s, u"a lack lowers"_s,
          u"Food values are averages; your food may hold more or less."_s,
          u"Leg cramps are common"_s, u"Ranges differ between laboratories."_s}) {
        EXPECT_TRUE(medicalWords().match(finding).hasMatch() && states(finding))
            << qPrintable(finding);
    }
    for (const QString &name : {u"Foods that hold %1"_s, u"Medicine"_s, u"Signs of a lack"_s})
        EXPECT_FALSE(states(name)) << qPrintable(name);
    EXPECT_EQ(interfaceTexts(u"x = tr(\"A \"\n   \"b.\", \"note\");"_s), QStringList{u"A b."_s});
    EXPECT_EQ(interfaceTexts(u"translate(\"Where\", \"What.\", \"note\")"_s),
              QStringList{u"What."_s});
}
