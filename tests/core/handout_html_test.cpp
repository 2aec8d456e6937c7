// SPDX-License-Identifier: GPL-3.0-or-later
// The web page that a handout is saved as. A real browser reads it in end-to-end/web_page.py.
#include "core/handout/handout_html.h"

#include "core/content/built_in_topic.h"
#include "pseudo_topic.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QByteArray drawing = "<?xml version=\"1.0\"?>\n<svg width=\"10mm\" height=\"5mm\" "
                           "xmlns=\"http://www.w3.org/2000/svg\"><text>Calcium</text></svg>";

QString page(const HandoutRequest &request, const HandoutFormat &format = {})
{
    return QString::fromUtf8(
        handoutAsHtml(buildHandout(topic(), request, english), {english, format, drawing}));
}

HandoutRequest appointment()
{
    HandoutRequest request;
    request.kind = HandoutKind::Appointment;
    return request;
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
};

/// All elements in order; fails when the page is not well formed.
std::vector<Element> elements(const QString &html)
{
    std::vector<Element> found;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            found.push_back({reader.name().toString(), reader.attributes()});
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return found;
}

qsizetype count(const std::vector<Element> &all, const QString &name)
{
    return std::count_if(all.begin(), all.end(),
                         [&](const Element &element) { return element.name == name; });
}

} // namespace

TEST(HandoutHtml, SaysItsLanguageDirectionTitleAndOneHeading)
{
    const auto all = elements(page({}));
    EXPECT_EQ(all.front().name, u"html"_s);
    EXPECT_EQ(all.front().attributes.value(u"lang"_s), u"en"_s);
    EXPECT_EQ(all.front().attributes.value(u"dir"_s), u"ltr"_s);
    EXPECT_EQ(count(all, u"h1"_s), 1);
    EXPECT_GE(count(all, u"h2"_s), 4);
    EXPECT_EQ(count(all, u"title"_s), 1);
    EXPECT_EQ(count(all, u"main"_s), 1);
    EXPECT_TRUE(page({}).startsWith(u"<!DOCTYPE html>"_s));
}

TEST(HandoutHtml, TurnsRoundForALanguageFromTheRight)
{
    const Topic &other = pseudoTopic(Pseudo::RightToLeft);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    const auto all = elements(QString::fromUtf8(
        handoutAsHtml(buildHandout(other, appointment(), arabic), {arabic, {}, {}})));
    EXPECT_TRUE(all.front().attributes.value(u"lang"_s).startsWith(u"ar"_s));
    EXPECT_EQ(all.front().attributes.value(u"dir"_s), u"rtl"_s);
}

TEST(HandoutHtml, TablesNameTheirColumnsAndRows)
{
    HandoutRequest withTable;
    withTable.chart = false;
    for (const HandoutRequest &request : {withTable, appointment()}) {
        const auto all = elements(page(request));
        EXPECT_GE(count(all, u"table"_s), 1);
        for (const Element &element : all) {
            if (element.name == u"th") {
                const auto scope = element.attributes.value(u"scope"_s);
                EXPECT_TRUE(scope == u"col"_s || scope == u"row"_s);
            }
        }
    }
    EXPECT_EQ(count(elements(page(appointment())), u"tr"_s), 14 + 2); // two tables with a head
}

TEST(HandoutHtml, TheChartIsDrawnWithinAndToldInWords)
{
    const auto all = elements(page({}));
    const auto svg = std::find_if(all.begin(), all.end(),
                                  [](const Element &element) { return element.name == u"svg"; });
    ASSERT_NE(svg, all.end());
    EXPECT_EQ(svg->attributes.value(u"role"_s), u"img"_s);
    EXPECT_TRUE(svg->attributes.value(u"aria-label"_s)
                    .contains(u"Calcium: Nerves send stray signals yes"_s));
    EXPECT_EQ(count(all, u"text"_s), 1);
    EXPECT_EQ(count(elements(page(appointment())), u"svg"_s), 0);
}

TEST(HandoutHtml, TheStyleSheetIsNotEscaped)
{
    const QString style = page({}).section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    EXPECT_TRUE(style.contains(u"☐"_s));
    EXPECT_FALSE(style.contains(u'&'));
}

TEST(HandoutHtml, FetchesNothing)
{
    const QString html = page({});
    for (const QString &word : {u"<script"_s, u"<link"_s, u"<img"_s, u"@import"_s, u"url("_s})
        EXPECT_FALSE(html.contains(word)) << qPrintable(word);
}

TEST(HandoutHtml, WhatIsTypedIsTextAndSaysItsOwnDirection)
{
    HandoutRequest request;
    request.practice = u"<script>alert(1)</script> & “Sons”"_s;
    request.note = u"مرحبا <b>\nline"_s;
    const QString html = page(request);
    EXPECT_FALSE(html.contains(u"<script>"_s));
    EXPECT_TRUE(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; “Sons”"_s));
    int typed = 0;
    for (const Element &element : elements(html))
        typed += element.attributes.value(u"dir"_s) == u"auto"_s;
    EXPECT_EQ(typed, 2);
}

TEST(HandoutHtml, IsSetInPointsForThePaperChosen)
{
    const QString normal = page({});
    EXPECT_FALSE(normal.contains(QRegularExpression(u"\\d ?px"_s)));
    EXPECT_TRUE(normal.contains(u"size: A4"_s));
    EXPECT_TRUE(normal.contains(u"font: 12pt"_s));
    const QString large = page({}, {HandoutPaper::Letter, true});
    EXPECT_TRUE(large.contains(u"size: letter"_s));
    EXPECT_TRUE(large.contains(u"font: 16pt"_s));
    EXPECT_FALSE(large.contains(u"class=\"pair\""_s));
}
