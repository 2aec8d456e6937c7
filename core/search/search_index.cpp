// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/search/excerpt.h"
#include "core/search/indexed_topic.h"
#include "core/search/term.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace crampwise {

namespace {

// With the worths of the fields, these keep the order: word of a name, beginning of one, word of a
// heading, word of a text, beginning of one; and words with typing errors below.
constexpr float beginningFactor = 0.4F;
constexpr float errorFactor = 0.1F;

/// The name of a page speaks for its sections too, but faintly.
constexpr float inheritedFactor = 0.2F;

/// One run of a query through an index.
class Search {
public:
    Search(const IndexedTopic &index, std::vector<Term> terms)
        : m_index(index),
          m_content(index.content()),
          m_terms(std::move(terms)),
          m_termScores(m_content.fields.size()),
          m_fieldScores(m_content.fields.size()),
          m_places(m_content.places.size()),
          m_pages(m_content.pages.size())
    {
        std::iota(m_pages.begin(), m_pages.end(), size_t{0});
        for (Term &term : m_terms) {
            if (m_pages.empty())
                break;
            scoreFields(term);
            std::erase_if(m_pages, [this](size_t page) { return !takeTerm(page); });
        }
    }

    std::vector<SearchHit> best(size_t limit) const
    {
        std::vector<Candidate> found = candidates();
        const auto count = static_cast<std::ptrdiff_t>(std::min(limit, found.size()));
        std::partial_sort(found.begin(), found.begin() + count, found.end(), isBetter);
        std::vector<SearchHit> hits;
        std::transform(found.begin(), found.begin() + count, std::back_inserter(hits),
                       [this](const Candidate &candidate) { return hit(candidate); });
        return hits;
    }

private:
    struct PlaceScore {
        float total = 0;
        size_t terms = 0; ///< Found here or in the name of the page.
        bool own = false; ///< At least one of them was found here.
    };

    struct Candidate {
        size_t page;
        size_t place;
        float score;
    };

    static bool isBetter(const Candidate &a, const Candidate &b)
    {
        return a.score != b.score ? a.score > b.score : a.place < b.place;
    }

    /// Fills m_termScores. Tolerates typing errors only in a term that nothing begins with.
    void scoreFields(Term &term)
    {
        std::fill(m_termScores.begin(), m_termScores.end(), 0.F);
        bool known = false;
        for (const Vocabulary::Entry &entry : m_index.vocabulary().startingWith(term.bare)) {
            const Term::Likeness likeness = term.likeness(entry.word);
            if (likeness == Term::Likeness::None)
                continue;
            const float factor = likeness == Term::Likeness::Same ? 1 : beginningFactor;
            raiseScores(entry.names, factor);
            if (likeness != Term::Likeness::BeginningOfName)
                raiseScores(entry.texts, factor);
            known = true;
        }
        if (known)
            return;
        term.errors = term.allowedErrors();
        const Vocabulary &vocabulary = m_index.vocabulary();
        for (const auto &[entry, errors] : vocabulary.similarTo(term.bare, term.errors)) {
            const float factor = errorFactor / static_cast<float>(errors);
            raiseScores(entry->names, factor);
            raiseScores(entry->texts, factor);
        }
    }

    void raiseScores(std::span<const quint32> fields, float factor)
    {
        for (const quint32 field : fields)
            m_termScores[field] = std::max(m_termScores[field], factor * m_index.worth(field));
    }

    /// Adds m_termScores to the scores of a page. False when the term is nowhere on it.
    bool takeTerm(size_t number)
    {
        const SearchPage &page = m_content.pages[number];
        float inherited = 0;
        bool found = false;
        for (size_t place = page.firstPlace; place < page.endPlace; ++place) {
            const float own = takeTermInPlace(place);
            if (place == page.firstPlace)
                inherited = own * inheritedFactor;
            const float score = std::max(own, inherited);
            m_places[place].total += score;
            m_places[place].terms += score > 0 ? 1 : 0;
            m_places[place].own |= own > 0;
            found |= own > 0;
        }
        return found;
    }

    float takeTermInPlace(size_t number)
    {
        const SearchPlace &place = m_content.places[number];
        float best = 0;
        for (size_t field = place.firstField; field < place.endField; ++field) {
            m_fieldScores[field] += m_termScores[field];
            best = std::max(best, m_termScores[field]);
        }
        return best;
    }

    /// The places with all terms of each remaining page, or else the best of its places.
    std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> found;
        for (const size_t number : m_pages) {
            const SearchPage &page = m_content.pages[number];
            const size_t before = found.size();
            Candidate best{number, page.firstPlace, 0};
            for (size_t place = page.firstPlace; place < page.endPlace; ++place) {
                const PlaceScore &score = m_places[place];
                const Candidate candidate{number, place, score.total};
                if (score.own && score.terms == m_terms.size())
                    found.push_back(candidate);
                if (isBetter(candidate, best))
                    best = candidate;
            }
            if (found.size() == before)
                found.push_back(best);
        }
        return found;
    }

    SearchHit hit(const Candidate &candidate) const
    {
        const SearchPlace &place = m_content.places[candidate.place];
        const SearchField *own = bestField(place);
        const SearchPage &page = m_content.pages[candidate.page];
        const SearchField *told = own ? own : bestField(m_content.places[page.firstPlace]);
        const Excerpt excerpt = excerptOf(told ? told->text : QString(), m_terms);
        Place at{place.location.section};
        if (own && own->block >= 0 && excerpt.matchLength > 0)
            at = {place.location.section, own->block, own->item, excerpt.origin};
        return {place.location,     page.title,          place.heading,
                at,                 excerpt.text,        excerpt.matchStart,
                excerpt.matchLength, candidate.score};
    }

    /// The text of a place that matches best; its first when only a name, an alias or a heading
    /// matches. Null for a place without text.
    const SearchField *bestField(const SearchPlace &place) const
    {
        const SearchField *best = nullptr;
        float bestScore = -1;
        for (size_t i = place.firstField; i < place.endField; ++i) {
            const SearchField &field = m_content.fields[i];
            const bool isShown
                = field.kind == FieldKind::Text || field.kind == FieldKind::Lead;
            if (isShown && m_fieldScores[i] > bestScore) {
                best = &field;
                bestScore = m_fieldScores[i];
            }
        }
        return best;
    }

    const IndexedTopic &m_index;
    const SearchFields &m_content;
    std::vector<Term> m_terms;
    std::vector<float> m_termScores;  ///< Of each field, for one term.
    std::vector<float> m_fieldScores; ///< Of each field, for all terms so far.
    std::vector<PlaceScore> m_places;
    std::vector<size_t> m_pages; ///< Those on which all terms so far were found.
};

} // namespace

struct SearchIndex::Data : IndexedTopic {
    using IndexedTopic::IndexedTopic;
};

SearchIndex::SearchIndex(const Topic &topic) : m_data(std::make_unique<const Data>(topic)) {}

SearchIndex::~SearchIndex() = default;

SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;

std::vector<SearchHit> SearchIndex::find(const QString &query, qsizetype limit) const
{
    std::vector<Term> terms = termsOf(query);
    if (terms.empty() || limit <= 0)
        return {};
    return Search(*m_data, std::move(terms)).best(static_cast<size_t>(limit));
}

} // namespace crampwise
