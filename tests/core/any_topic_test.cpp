// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever topic the loader accepts can be shown, handed out and exported.
#include "bench/large_topic.h"
#include "core/export/tables.h"
#include "core/handout/handout_html.h"
#include "core/page/page.h"
#include "core/page/page_text.h"
#include "core/page/pages.h"
#include "core/search/search_index.h"
#include "loader_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// Counts the lists within a value, and shortens or turns round the one at `at`.
class ListChanger {
public:
    ListChanger(int at, std::mt19937 &random) : m_at(at), m_random(random) {}

    QJsonValue changed(const QJsonValue &value)
    {
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (const QString &key : object.keys())
                object[key] = changed(object[key]);
            return object;
        }
        if (!value.isArray())
            return value;
        QJsonArray list = value.toArray();
        if (count++ == m_at && !list.isEmpty()) {
            const auto element = qsizetype(m_random() % size_t(list.size()));
            const QJsonValue taken = list.takeAt(element);
            if (m_random() % 2)
                list.append(taken);
            return list;
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = changed(list[i]);
        return list;
    }

    int count = 0;

private:
    int m_at;
    std::mt19937 &m_random;
};

std::vector<ContentFile> withOneListChanged(std::mt19937 &random)
{
    std::vector<ContentFile> files = realFiles();
    ContentFile &file = files[random() % files.size()];
    const QJsonValue root = QJsonDocument::fromJson(file.json).object();
    ListChanger counter(-1, random);
    counter.changed(root);
    ListChanger changer(int(random() % size_t(std::max(1, counter.count))), random);
    file.json = QJsonDocument(changer.changed(root).toObject()).toJson();
    return files;
}

void expectPages(const Topic &topic)
{
    for (const PageEntry &entry : pagesOf(topic)) {
        for (const Level level : {Level::Plain, Level::Student}) {
            Choices choices;
            choices.setLevel(level);
            const Page page = buildPage(topic, entry.location, choices);
            EXPECT_FALSE(page.title.isEmpty());
            EXPECT_FALSE(PageText(page).text().isEmpty()) << qPrintable(page.title);
            EXPECT_FALSE(pageAsText(page).isEmpty());
        }
    }
}

void expectHandouts(const Topic &topic)
{
    std::vector<HandoutRequest> requests(2);
    requests[1].kind = HandoutKind::Appointment;
    for (const Nutrient &nutrient : topic.nutrients()) {
        requests.emplace_back().kind = HandoutKind::Nutrients;
        requests.back().nutrients = QStringList{nutrient.id};
    }
    for (const HandoutRequest &request : requests) {
        Handout handout = buildHandout(topic, request, QLocale::c());
        EXPECT_FALSE(handoutAsHtml(handout, {QLocale::c(), {}, {}}).isEmpty());
        for (const int order : handout.dropOrders())
            handout.drop(order);
        EXPECT_TRUE(handoutAsText(handout).contains(topic.about().disclaimer));
    }
}

void expectAllOf(const Topic &topic)
{
    expectPages(topic);
    expectHandouts(topic);
    for (int kind = 0; kind <= int(TableKind::Sources); ++kind)
        EXPECT_FALSE(exportTable(topic, static_cast<TableKind>(kind)).columns.isEmpty());
    SearchIndex(topic).find(u"cramp"_s);
}

} // namespace

TEST(AnyTopic, OfEightNutrientsIsShownHandedOutAndExported)
{
    const LoadResult result = loadTopic(largeTopic(realFiles(), 8));
    ASSERT_TRUE(result.topic) << qPrintable(result.errors.front().toString());
    expectAllOf(*result.topic);
}

TEST(AnyTopic, ChangedAtRandomIsRefusedOrShownHandedOutAndExported)
{
    int accepted = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const LoadResult result = loadTopic(withOneListChanged(random));
        if (!result.topic) {
            EXPECT_FALSE(result.errors.empty()) << seed;
            continue;
        }
        ++accepted;
        SCOPED_TRACE(seed);
        expectAllOf(*result.topic);
    }
    EXPECT_GT(accepted, 15);
}
