// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"
#include "core/lab/presets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

void checkPreset(const LabPreset &words, const lab::Preset &preset, const QString &place,
                 IdBook &book)
{
    const QString key = QString::fromLatin1(preset.key);
    if (words.key != key) {
        book.report(place + u"/key"_s, u"the laboratory’s preset here is “%1”"_s.arg(key),
                    u"keep the presets of core/lab in their order"_s);
        return;
    }
    const auto steps = static_cast<qsizetype>(preset.steps.size());
    if (words.steps.size() != steps) {
        book.report(place + u"/steps"_s,
                    u"the preset of core/lab has another number of steps: %1"_s.arg(steps),
                    u"write one line for each"_s);
    }
    const auto right = std::count_if(words.answers.begin(), words.answers.end(),
                                     [](const LabAnswer &answer) { return answer.right; });
    if (right != 1) {
        book.report(place + u"/answers"_s, u"of the answers, %1 are right"_s.arg(right),
                    u"mark exactly one as right"_s);
    }
}

void checkViews(const std::vector<LabView> &views, IdBook &book)
{
    static const QStringList keys{u"voltage"_s, u"force"_s, u"gates"_s, u"shock"_s, u"picture"_s};
    QStringList found;
    for (const LabView &view : views)
        found << view.key;
    if (found != keys) {
        book.report(u"/lab/views"_s, u"the views are not those of the laboratory"_s,
                    u"describe each of %1 once, in this order"_s.arg(keys.join(u", "_s)));
    }
}

} // namespace

void checkLab(const TopicData &data, IdBook &book)
{
    const std::vector<LabPreset> &words = data.lab.presets;
    const std::vector<lab::Preset> &presets = lab::presets();
    if (words.size() != presets.size()) {
        book.report(u"/lab/presets"_s,
                    u"core/lab has another number of presets: %1"_s.arg(presets.size()),
                    u"describe each of them"_s);
    }
    for (size_t i = 0; i < std::min(words.size(), presets.size()); ++i)
        checkPreset(words[i], presets[i], IdBook::place(u"/lab/presets"_s, i), book);
    checkViews(data.lab.views, book);
    book.useSources(words, u"/lab/presets"_s);
    book.useSources(data.lab.leavesOut, u"/lab/leavesOut"_s);
    book.useSources(data.lab.howItIsComputed, u"/lab/howItIsComputed"_s);
}

} // namespace crampwise
