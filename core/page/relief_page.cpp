// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class ReliefPage {
public:
    ReliefPage(Page &page, const PageParts &parts)
        : m_page(page), m_parts(parts), m_relief(parts.topic.relief())
    {
    }

    void fill()
    {
        add(u"first-minute"_s, m_relief.firstMinute.title, SectionStyle::Summary,
            {Steps{m_parts.told(m_relief.firstMinute.steps)}}, m_relief.firstMinute.sources);
        addBefore();
        for (const CrampSite &site : m_relief.sites)
            addSite(site);
        add(u"rules"_s, PageParts::tr("However you stretch"), SectionStyle::Plain,
            {m_parts.facts(m_relief.rules)});
        addMeasures(u"more"_s, PageParts::tr("What else you can try"), m_relief.measures);
        addNotAtOnce();
        addNotice(u"afterwards"_s, PageParts::tr("Afterwards"), m_relief.soreness);
        for (const ReliefSteps &special : m_relief.special)
            addSpecial(special);
        addMeasures(u"tonight"_s, PageParts::tr("Tonight"), m_relief.tonight);
        addEvening();
        addTested();
        m_page.sections.push_back(m_parts.doctorSection());
        m_page.sections.push_back(m_parts.sourcesSection(m_sources));
    }

private:
    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks, const QStringList &sources = {})
    {
        m_page.sections.push_back({anchor, heading, style, {}, std::move(blocks)});
        m_sources << sources;
    }

    void addBefore()
    {
        add(u"before"_s, PageParts::tr("When not to stretch"), SectionStyle::Warning,
            {Notice{m_parts.told(m_relief.beforeYouStretch)},
             m_parts.facts(m_relief.beforeFacts), m_parts.signLinks(m_relief.beforeSigns)});
    }

    void addSite(const CrampSite &site)
    {
        std::vector<Block> blocks{Paragraph{site.whatYouSee}};
        if (site.warning) {
            blocks.push_back(Notice{m_parts.told(site.warning->text)});
            blocks.push_back(m_parts.signLinks(site.warning->signs));
            m_sources << site.warning->sources;
        }
        for (const Stretch &stretch : site.stretches)
            addStretch(blocks, stretch);
        add(site.id, site.name, SectionStyle::Card, std::move(blocks));
    }

    void addStretch(std::vector<Block> &blocks, const Stretch &stretch)
    {
        blocks.push_back(Subheading{stretch.title});
        blocks.push_back(Picture{stretch.picture, stretch.pictureText, true});
        blocks.push_back(Steps{stretch.steps});
        Bullets notes{holds(stretch.hold)};
        const auto note = [&](const QString &label, const QString &text) {
            if (!text.isEmpty())
                notes.items << label.arg(text);
        };
        note(PageParts::tr("Do not do it if: %1"), stretch.doNotDoIf);
        note(PageParts::tr("If you may fall: %1"), stretch.ifYouMayFall);
        note(PageParts::tr("In pregnancy: %1"), stretch.inPregnancy);
        note(PageParts::tr("A usual mistake: %1"), stretch.pose.commonMistake);
        blocks.push_back(notes);
        if (m_parts.choices.level() == Level::Student && !stretch.student.isEmpty())
            blocks.push_back(Paragraph{stretch.student});
        blocks.push_back(Paragraph{basisWord(stretch.basis), true});
        m_sources << stretch.sources << stretch.hold.sources;
    }

    /// How long to hold a stretch, as far as it is told.
    static QStringList holds(const Hold &hold)
    {
        QStringList lines;
        if (hold.low) {
            lines << PageParts::tr("Hold, in seconds: %1 to %2")
                         .arg(QLocale().toString(*hold.low),
                              QLocale().toString(hold.high.value_or(*hold.low)));
        }
        if (!hold.until.isEmpty())
            lines << PageParts::tr("Hold until %1.", "the cramp eases").arg(hold.until);
        if (hold.until.isEmpty() ? !hold.note.isEmpty() : !hold.note.endsWith(hold.until))
            lines << hold.note;
        return lines;
    }

    void addMeasures(const QString &anchor, const QString &heading,
                     const std::vector<ReliefMeasure> &measures)
    {
        FactList list;
        for (const ReliefMeasure &measure : measures) {
            list.items.push_back(
                {PageParts::tr("%1 (%2; %3)", "something to do, was it tested, how sure that is")
                     .arg(m_parts.told(measure.text), basisWord(measure.basis),
                          m_parts.certaintyWord(measure.certainty)),
                 m_parts.sourceLinks(measure.sources)});
        }
        add(anchor, heading, SectionStyle::Card, {list});
    }

    void addNotAtOnce()
    {
        FactList list{{m_parts.fact(m_relief.painkillers)}};
        for (const ReliefRow &row : m_relief.notAtOnce)
            list.items.push_back({named(row), m_parts.sourceLinks(row.sources)});
        add(u"not-at-once"_s, PageParts::tr("What does not stop it"), SectionStyle::Card, {list});
    }

    QString named(const ReliefRow &row) const
    {
        return PageParts::tr("%1: %2", "what was tried, what is known of it")
            .arg(row.what, m_parts.told(row.text));
    }

    void addNotice(const QString &anchor, const QString &heading, const ReliefNotice &notice)
    {
        add(anchor, heading, SectionStyle::Card,
            {FactList{{{m_parts.told(notice.text), m_parts.sourceLinks(notice.sources)}}},
             m_parts.signLinks(notice.signs)});
    }

    void addSpecial(const ReliefSteps &special)
    {
        add(u"if-"_s + special.id, special.title, SectionStyle::Card,
            {Bullets{m_parts.told(special.steps)}, m_parts.signLinks(special.signs)},
            special.sources);
    }

    void addEvening()
    {
        const EveningRoutine &evening = m_relief.evening;
        TextTable numbers{{PageParts::tr("As tested"), PageParts::tr("How much")}, {}};
        const auto row = [&](const QString &label, const QString &value) {
            numbers.rows.push_back({label, value});
        };
        const QLocale locale;
        row(PageParts::tr("Hold, in seconds"), locale.toString(evening.hold));
        row(PageParts::tr("Times for each leg"), locale.toString(evening.repeatsEachLeg));
        row(PageParts::tr("Rest between, in seconds"), locale.toString(evening.restBetween));
        row(PageParts::tr("Minutes in all"), locale.toString(evening.minutes));
        row(PageParts::tr("Weeks"), locale.toString(evening.weeks));
        row(PageParts::tr("When"), evening.when);
        row(PageParts::tr("How hard"), evening.intensity);
        add(u"evening"_s, evening.title, SectionStyle::Card,
            {Steps{evening.steps}, numbers,
             m_parts.facts({evening.testedIn, evening.result, evening.against}),
             Paragraph{m_parts.certaintyWord(evening.certainty), true}},
            evening.numbersFrom);
    }

    void addTested()
    {
        FactList list;
        for (const ReliefRow &row : m_relief.customOrTested) {
            QString text = named(row);
            if (row.certainty) {
                text = PageParts::tr("%1 (%2)", "how something was tested, how sure that is")
                           .arg(text, m_parts.certaintyWord(*row.certainty));
            }
            list.items.push_back({text, m_parts.sourceLinks(row.sources)});
        }
        add(u"tested"_s, PageParts::tr("What is tested, and what is custom"), SectionStyle::Plain,
            {list});
    }

    static QString basisWord(ReliefBasis basis)
    {
        return basis == ReliefBasis::Tested ? PageParts::tr("tested")
                                            : PageParts::tr("custom, not tested");
    }

    Page &m_page;
    const PageParts &m_parts;
    const ReliefContent &m_relief;
    QStringList m_sources;
};

} // namespace

void fillReliefPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("What to do now, afterwards and tonight.");
    ReliefPage(page, parts).fill();
}

} // namespace crampwise
