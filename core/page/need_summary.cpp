// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/need_summary.h"

#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class Summary {
public:
    Summary(const PageParts &parts, const Substance &substance)
        : m_tables(parts.topic.figures().needs), m_substance(substance),
          m_region(parts.choices.region()), m_reader(parts.choices.reader())
    {
    }

    NeedSummary made()
    {
        addNeed();
        addLimit();
        return m_summary;
    }

private:
    QString text(const AmountSpan &span) const
    {
        const QString most = doseText(span.most, span.unit, m_substance.id);
        return span.least == span.most
            ? most
            : PageParts::tr("%1 to %2", "two amounts")
                  .arg(doseText(span.least, span.unit, m_substance.id), most);
    }

    void addNeed()
    {
        const auto span = needSpan(m_tables, m_substance.id, m_region, m_reader);
        if (!span) {
            m_summary.needText
                = without(needFor(m_tables, m_substance.id, m_region, m_reader).knowledge);
            return;
        }
        m_summary.need = span->most;
        m_summary.needText = span->kind.isEmpty()
            ? text(*span)
            : PageParts::tr("%1 (%2)", "an amount, a kind of intake").arg(text(*span), span->kind);
    }

    void addLimit()
    {
        const auto span = limitSpan(m_tables, m_substance.id, m_region, m_reader);
        if (!span) {
            m_summary.limitText
                = without(limitKnowledge(m_tables, m_substance.id, m_region, m_reader));
            return;
        }
        m_summary.limit = span->amounts.least;
        m_summary.limitText = text(span->amounts);
        m_summary.limitCounts = m_tables.words.inBrief(span->counts);
        m_summary.comparable = span->counts == Limit::Counts::Total;
    }

    const QString &without(Knowledge knowledge) const
    {
        switch (knowledge) {
        case Knowledge::NotConfirmed:
            return m_tables.words.briefNotConfirmed;
        case Knowledge::NoneSet:
            return m_tables.words.briefNoneSet;
        case Knowledge::Value:
        case Knowledge::Unknown:
            break;
        }
        return m_tables.words.briefUnknown;
    }

    const NeedTables &m_tables;
    const Substance &m_substance;
    Region m_region;
    Reader m_reader;
    NeedSummary m_summary;
};

} // namespace

NeedSummary needSummary(const PageParts &parts, const Substance &substance)
{
    return Summary(parts, substance).made();
}

NeedBarBlock needBar(const PageParts &parts, const Substance &substance)
{
    const NeedSummary summary = needSummary(parts, substance);
    NeedBarBlock bar;
    bar.title = substance.name;
    bar.need = summary.need;
    bar.needCaption = PageParts::tr("%1: need, from all that you eat and drink", "a nutrient")
                          .arg(substance.name);
    bar.needText = summary.needText;
    bar.limit = summary.limit;
    bar.limitCountsAll = summary.comparable;
    bar.limitCaption = PageParts::tr("Upper limit");
    bar.limitText = summary.limitText;
    if (summary.limit)
        bar.limitCaption
            = PageParts::tr("Upper limit (%1)", "what it counts").arg(summary.limitCounts);
    bar.description = PageParts::tr("%1: %2. %3: %4.", "need, amount; limit, amount")
                          .arg(bar.needCaption, bar.needText, bar.limitCaption, bar.limitText);
    return bar;
}

TextTable needMatrix(const PageParts &parts)
{
    TextTable table;
    table.header = {PageParts::tr("Nutrient"), PageParts::tr("Need"),
                    PageParts::tr("Upper limit, and what it counts")};
    table.numbers = {1, 2};
    for (const Substance &substance : parts.topic.substances()) {
        const NeedSummary summary = needSummary(parts, substance);
        const QString limit = summary.limitCounts.isEmpty()
            ? summary.limitText
            : PageParts::tr("%1 (%2)", "a limit, what it counts")
                  .arg(summary.limitText, summary.limitCounts);
        table.rows.push_back({substance.name, summary.needText, limit});
        table.targets.push_back(Location{Location::Kind::Nutrient, substance.nutrient, u"needs"_s});
    }
    return table;
}

QString needScope(const PageParts &parts)
{
    const RegionInfo *region = parts.topic.figures().needs.region(parts.choices.region());
    return PageParts::tr("%1, %2", "for whom, a region")
        .arg(parts.readerName(), region ? region->name : QString());
}

} // namespace crampwise
