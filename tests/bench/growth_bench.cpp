// SPDX-License-Identifier: GPL-3.0-or-later
// How everything grows with the number of nutrients.
#include "app/window/main_window.h"
#include "bench/bench_parts.h"
#include "bench/bench_window.h"
#include "bench/large_topic.h"
#include "content_files.h"
#include "core/content/topic_reader.h"
#include "core/json/json_document.h"
#include "core/search/search_index.h"

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const std::vector<std::pair<QString, Location>> visited{
    {u"home"_s, {Location::Kind::Overview, {}, {}}},
    {u"a nutrient"_s, {Location::Kind::Nutrient, u"nutrient-3"_s, {}}},
    {u"evidence"_s, {Location::Kind::Evidence, {}, {}}},
    {u"foods"_s, {Location::Kind::Foods, {}, {}}},
    {u"sources"_s, {Location::Kind::Sources, {}, {}}},
};

QString growthOf(const QString &what)
{
    return u"growth: "_s + what;
}

void visitAll(const Topic &topic, const QString &size, BenchReport &report)
{
    Settings settings;
    std::optional<MainWindow> window;
    report.measure(growthOf(u"window"_s), size, [&] {
        window.emplace(topic, settings, Location{Location::Kind::About, {}, {}});
        window->resize(1200, 860);
        window->show();
        waitForPaint(*window);
    });
    for (const auto &[name, location] : visited) {
        report.measure(growthOf(name), size, [&, where = location] {
            window->navigator().go(where);
            waitForPaint(*window);
        });
    }
}

/// As loadTopic() does, but for its limit on keys: so many nutrients are more than it lets pass.
/// Keys that are there twice are not looked for.
LoadResult loadAnySize(const std::vector<ContentFile> &files)
{
    LoadResult result;
    nlohmann::json root = nlohmann::json::object();
    for (const ContentFile &file : files) {
        const JsonDocument rules = parseJson(file.schema, file.name);
        nlohmann::json content = nlohmann::json::parse(file.json.begin(), file.json.end());
        result.errors = checkAgainstSchema(content, rules.root, file.name);
        if (!result.errors.empty())
            return result;
        root.update(content);
    }
    TopicData data = readTopic(RecordedValue(root));
    result.errors = checkReferences(data);
    if (result.errors.empty())
        result.topic.emplace(std::move(data));
    return result;
}

void measureSize(const std::vector<ContentFile> &real, int count, BenchReport &report)
{
    const std::vector<ContentFile> files = largeTopic(real, count);
    const QString size = QString::number(count);
    std::optional<LoadResult> result;
    report.measure(growthOf(u"load"_s), size, [&] { result.emplace(loadAnySize(files)); });
    if (!result->topic) {
        std::printf("%d: %s\n", count, qPrintable(result->errors.front().toString()));
        return;
    }
    std::optional<SearchIndex> index;
    report.measure(growthOf(u"index"_s), size, [&] { index.emplace(*result->topic); });
    report.measure(growthOf(u"search"_s), size, [&] {
        for (const QString &query : {u"magnesium"_s, u"m"_s, u"musle"_s, u"nerve muscle"_s})
            index->find(query);
    });
    visitAll(*result->topic, size, report);
}

} // namespace

void benchGrowth(BenchReport &report, int most)
{
    const std::vector<ContentFile> real = contentFiles(QStringLiteral(CONTENT_DIR));
    for (int count = 10; count <= most; count *= 10)
        measureSize(real, count, report);
}

void addGrowthExponents(BenchReport &report, int most)
{
    QStringList names{u"load"_s, u"index"_s, u"search"_s, u"window"_s};
    for (const auto &[name, location] : visited)
        names << name;
    for (const QString &name : std::as_const(names)) {
        const double large = report.value(growthOf(name), QString::number(most));
        const double small = report.value(growthOf(name), QString::number(most / 10));
        report.add(u"growth exponent"_s, name, std::log10(large / small), {});
    }
}

} // namespace crampwise
