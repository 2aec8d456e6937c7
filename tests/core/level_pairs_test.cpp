// SPDX-License-Identifier: GPL-3.0-or-later
// A student's text never says less: it names every medicine, number and order of the plain text.
#include "built_in.h"
#include "loader_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// A pattern in a plain text, and what the student's text must hold then.
struct Demand {
    const char *plain;
    const char *student; ///< Empty: the same.
};

// Names of medicines and of what is taken like one.
constexpr Demand medicines[] = {
    {"\\bstatins?\\b", ""},
    {"\\bquinine\\b", ""},
    {"\\btonic water\\b", "\\btonic\\b"},
    {"\\bbitter lemon\\b", ""},
    {"\\bomeprazole\\b", ""},
    {"\\bproton pump", "proton pump|\\bPPI"},
    {"\\bacid (medicine|blocker)s?\\b", "proton pump|\\bPPI|antacid|\\bH2\\b|acid medicine"},
    {"\\bdenosumab\\b", ""},
    {"\\bprolia\\b", ""},
    {"\\bxgeva\\b", ""},
    {"\\bmagnesium\\b", "magnes"},
    {"\\bB6\\b", "\\bB6\\b|pyridox"},
    {"\\bB12\\b", "\\bB12\\b|cobalamin"},
    {"\\bB1\\b", "\\bB1\\b|thiamin|Wernicke"},
    {"\\bvitamin D\\b", "vitamin D|calciferol|fat-soluble"},
    {"\\bvitamin K\\b", "vitamin K|fat-soluble|D, E and K|\\bK[12]\\b"},
    {"\\bK2\\b", "\\bK2\\b|menaquinone"},
    {"\\bnatto\\b", ""},
    {"\\bfolic acid\\b", ""},
    {"\\bfolate\\b", "folate|folic"},
    {"\\bthiazides?\\b", "thiazide"},
    {"\\bfurosemide\\b", ""},
    {"\\bindapamide\\b", ""},
    {"\\bspironolactone\\b", ""},
    {"\\beplerenone\\b", ""},
    {"\\bamiloride\\b", ""},
    {"\\btriamterene\\b", ""},
    {"\\btrimethoprim\\b", ""},
    {"\\bACE inhibitors?\\b", "ACE inhibitor"},
    {"\\bARBs?\\b", ""},
    {"\\bwarfarin\\b", ""},
    {"\\bdigoxin\\b", ""},
    {"\\bwater tablets?\\b", "diuretic|thiazide|water tablet"},
    {"\\bblood thinners?\\b", "anticoag|warfarin|antagonist|DOAC|blood thinner"},
    {"\\bsalt substitutes?\\b", "salt substitute"},
    {"\\bantacids?\\b", "antacid"},
    {"\\blaxatives?\\b", "laxative"},
    {"\\bpotassium\\b", "potassium|kalemi"},
    {"\\bphosphate\\b", "phosph"},
    {"\\bcalcium\\b", "calci|calcemi"},
    {"\\biron\\b", "iron|ferr"},
    {"\\bmethotrexate\\b", ""},
    {"\\bisoniazid\\b", ""},
    {"\\bcycloserine\\b", ""},
    {"\\blevodopa\\b", ""},
    {"\\bcarbidopa\\b", ""},
    {"\\bbenserazide\\b", ""},
    {"\\bphenytoin\\b", ""},
    {"\\bphenobarbital\\b", ""},
    {"\\bprimidone\\b", ""},
    {"\\bcarbamazepine\\b", ""},
    {"\\bmetformin\\b", ""},
    {"\\bnitrous oxide\\b", ""},
    {"\\blaughing gas\\b", "nitrous oxide"},
    {"\\borlistat\\b", ""},
    {"\\blevothyroxine\\b", ""},
    {"\\bgabapentin\\b", ""},
    {"\\bpregabalin\\b", ""},
    {"\\baspirin\\b", ""},
    {"\\bibuprofen\\b", ""},
    {"\\bnaproxen\\b", ""},
    {"\\binsulin\\b", ""},
    {"\\bsteroids?\\b", "steroid"},
    {"\\bantibiotics?\\b", "antibiotic|trimethoprim|cycline|floxacin|quinolone|aminoglycoside"},
    {"\\blicorice\\b", ""},
    {"\\balcohol\\b", ""},
    {"\\bzinc\\b", ""},
    {"\\bhydralazine\\b", ""},
    {"\\bpenicillamine\\b", ""},
    {"\\bamphotericin\\b", ""},
    {"\\btheophylline\\b", ""},
    {"\\bcisplatin\\b", ""},
    {"\\bcetuximab\\b", ""},
    {"\\bpanitumumab\\b", ""},
    {"\\bciclosporin\\b", ""},
    {"\\bcyclosporine\\b", ""},
    {"\\btacrolimus\\b", ""},
    {"\\bcholestyramine\\b", ""},
    {"\\bmineral oil\\b", ""},
    {"\\bliquid paraffin\\b", ""},
    {"\\bcapecitabine\\b", ""},
    {"\\bfluorouracil\\b", ""},
    {"\\bsulfasalazine\\b", ""},
    {"\\bpemetrexed\\b", ""},
    {"\\bcolchicine\\b", ""},
    {"\\bcinacalcet\\b", ""},
    {"\\bfoscarnet\\b", ""},
    {"\\bheparin\\b", ""},
    {"\\bgentamicin\\b", ""},
    {"\\balendronate\\b", ""},
    {"\\bciprofloxacin\\b", ""},
    {"\\bapixaban\\b", ""},
    {"\\bdiltiazem\\b", ""},
    {"\\bmexiletine\\b", ""},
    {"\\bbaclofen\\b", ""},
    {"\\borphenadrine\\b", ""},
    {"\\bmethocarbamol\\b", ""},
    {"\\btaurine\\b", ""},
    {"\\bpickle juice\\b", ""},
    {"\\borganophosphate\\b", ""},
    {"\\bstrychnine\\b", ""},
};

// Orders. What to do stands in fields of its own, which both levels show; a text at two levels
// that orders something must do so at both.
constexpr Demand orders[] = {
    {"\\bcall (your|the|a|today|now|straight)\\b",
     "\\bcall\\b|contact|telephone|seek|advice|same[- ]day|medical (help|attention)"},
    {"\\bambulance\\b", "ambulance"},
    {"\\bemergency department\\b", "emergency department"},
    {"(^|[.:] )stop\\b|\\bstop (it|taking)\\b", "\\bstop|withhold|discontinu|take no more"},
    {"\\bdo not (?!know)|\\bnever\\b|\\btake no\\b|\\bno more\\b",
     "\\bnot\\b|\\bnever\\b|\\bno\\b|without|avoid|contraindicat|\\bonly (as|if|with)\\b|unless"},
    {"\\bask\\b", "\\bask|consult|prescriber|pharmacist|doctor|team|clinic|advice|test"},
    {"\\bkeep taking\\b", "continue|keep|not stop|never stop"},
};

bool holds(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern),
                              QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

QStringList numbersIn(QString text)
{
    static const QRegularExpression names(u"\\b[BKH]\\d+\\b"_s);
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*"_s);
    QStringList numbers;
    text.remove(names);
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        numbers << matches.next().captured();
    return numbers;
}

QStringList missing(const QString &plain, const QString &student)
{
    QStringList lost;
    const auto check = [&](const Demand &demand) {
        const char *wanted = *demand.student ? demand.student : demand.plain;
        if (holds(plain, demand.plain) && !holds(student, wanted))
            lost << QString::fromLatin1(demand.plain);
    };
    std::for_each(std::begin(medicines), std::end(medicines), check);
    std::for_each(std::begin(orders), std::end(orders), check);
    const QStringList known = numbersIn(student);
    for (const QString &number : numbersIn(plain)) {
        if (!known.contains(number))
            lost << number;
    }
    return lost;
}

struct Pairs {
    int count = 0;
    QStringList failures;

    void walk(const QJsonValue &value, const QString &place)
    {
        const QJsonObject object = value.toObject();
        const QString student = whole(object[u"student"_s]);
        if (object.contains(u"plain"_s) && !student.isEmpty())
            compare(whole(object[u"plain"_s]), student, place);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            walk(array[i], place + u'/' + array[i][u"id"_s].toString(QString::number(i)));
        for (auto member = object.begin(); member != object.end(); ++member)
            walk(member.value(), place + u'/' + member.key());
    }

private:
    /// A text, or the lines of a list as one.
    static QString whole(const QJsonValue &value)
    {
        return value.isArray() ? strings(value).join(u' ') : value.toString();
    }

    void compare(const QString &plain, const QString &student, const QString &place)
    {
        ++count;
        const QStringList lost = missing(plain, student);
        if (!lost.isEmpty())
            failures << place + u": "_s + lost.join(u" / "_s);
    }
};

} // namespace

TEST(LevelPairs, AStudentLosesNoMedicineNoNumberAndNoOrder)
{
    Pairs pairs;
    for (const QString &name : {u"signs"_s, u"policies"_s, u"medicines"_s, u"relief"_s,
                                u"what_else"_s, u"handout"_s, u"substances"_s, u"glossary"_s}) {
        const QByteArray text = realText(name + u".json"_s);
        pairs.walk(QJsonDocument::fromJson(text).object(), name);
    }
    EXPECT_GT(pairs.count, 100);
    EXPECT_TRUE(pairs.failures.isEmpty()) << pairs.failures.join(u'\n').toStdString();
}

TEST(LevelPairs, TheTestSeesWhatIsLost)
{
    EXPECT_EQ(missing(u"On warfarin, take 5 mg less. Call your doctor."_s,
                      u"On warfarin, take 5 mg less; contact the prescriber."_s),
              QStringList());
    EXPECT_EQ(missing(u"On warfarin, ask first."_s, u"On it, ask."_s).size(), 1);
    EXPECT_EQ(missing(u"At most 350 mg."_s, u"At most the limit."_s), QStringList{u"350"_s});
    EXPECT_EQ(missing(u"Call an ambulance."_s, u"Severe."_s).size(), 1);
    EXPECT_EQ(missing(u"Do not stop it."_s, u"Stop it."_s).size(), 1);
}
