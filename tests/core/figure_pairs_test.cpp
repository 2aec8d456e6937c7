// SPDX-License-Identifier: GPL-3.0-or-later
// In the tables of figures a student is told every number, name and order of the plain text.
#include "content_files.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QStringList files{u"needs.json"_s,  u"foods.json"_s,  u"salts.json"_s,   u"tests.json"_s,
                        u"trials.json"_s, u"grades.json"_s, u"overview.json"_s};

/// Names and orders that protect; a plain text that has one needs it in the student text too.
const QStringList words{u"warfarin"_s,
                        u"ACE inhibitor"_s,
                        u"ARB"_s,
                        u"spironolactone"_s,
                        u"eplerenone"_s,
                        u"amiloride"_s,
                        u"triamterene"_s,
                        u"trimethoprim"_s,
                        u"kidney"_s,
                        u"quinine"_s,
                        u"ask "_s,
                        u"do not"_s,
                        u"call an ambulance"_s,
                        u"emergency"_s,
                        u"pharmacist"_s,
                        u"clinic"_s,
                        u"read the label"_s,
                        u"need help at once"_s,
                        u"not wait"_s,
                        u"shake the carton"_s};

using Visit = std::function<void(const QString &plain, const QString &student)>;

void visitPairs(const QJsonValue &value, const Visit &visit)
{
    for (const auto &element : value.toArray())
        visitPairs(element, visit);
    const QJsonObject object = value.toObject();
    if (object[u"plain"_s].isString() && object[u"student"_s].isString())
        visit(object[u"plain"_s].toString(), object[u"student"_s].toString());
    for (const auto &member : object)
        visitPairs(member, visit);
}

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*"_s);
    QStringList numbers;
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        numbers << matches.next().captured();
    return numbers;
}

} // namespace

TEST(FigurePairs, AStudentIsToldNoLess)
{
    int pairs = 0;
    for (const QString &file : files) {
        const QByteArray json = crampwise::readWhole(QStringLiteral(CONTENT_DIR "/") + file);
        visitPairs(QJsonDocument::fromJson(json).object(),
                   [&](const QString &plain, const QString &student) {
                       ++pairs;
                       const QStringList told = numbersOf(student);
                       for (const QString &number : numbersOf(plain))
                           EXPECT_TRUE(told.contains(number))
                               << qPrintable(number + u": "_s + student);
                       for (const QString &word : words) {
                           const bool needed = plain.contains(word, Qt::CaseInsensitive);
                           EXPECT_TRUE(!needed || student.contains(word, Qt::CaseInsensitive))
                               << qPrintable(word + u": "_s + student);
                       }
                   });
    }
    EXPECT_GT(pairs, 90);
}
