// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/search/correction.h"
#include "core/search/excerpt.h"
#include "core/search/index_record.h"
#include "core/search/indexed_topic.h"
#include "core/search/known_phrases.h"
#include "core/search/term.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace crampwise {

namespace {

// With the worths of the fields, this keeps the order: word of a name, beginning of one, word of a
// heading, word of a text, beginning of one.
constexpr float beginningFactor = 0.4F;

/// The name of a page speaks for its sections too, but faintly.
constexpr float inheritedFactor = 0.2F;

/// One run of a query through an index.
class Search {
public:
    Search(const IndexedTopic &index, std::vector<Term> terms)
        : m_index(index), m_content(index.content()), m_terms(std::move(terms)),
          m_termScores(m_content.fields.size()), m_fieldScores(m_content.fields.size()),
          m_places(m_content.places.size()), m_pages(m_content.pages.size())
    {
        std::iota(m_pages.begin(), m_pages.end(), size_t{0});
        for (const Term &term : m_terms) {
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

    /// A place that is named, whether or not its words are those of the query.
    std::optional<SearchHit> hitAt(const Location &location) const
    {
        for (size_t page = 0; page < m_content.pages.size(); ++page) {
            const auto &[title, first, end] = m_content.pages[page];
            for (size_t place = first; place < end; ++place) {
                if (m_content.places[place].location == location)
                    return hit({page, place, m_places[place].total});
            }
        }
        return {};
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

    /// Fills m_termScores.
    void scoreFields(const Term &term)
    {
        std::fill(m_termScores.begin(), m_termScores.end(), 0.F);
        for (const Vocabulary::Entry &entry : m_index.vocabulary().startingWith(term.bare)) {
            const Term::Likeness likeness = term.likeness(entry.word);
            if (likeness == Term::Likeness::None)
                continue;
            const float factor = likeness == Term::Likeness::Same ? 1 : beginningFactor;
            raiseScores(entry.names, factor);
            if (likeness != Term::Likeness::BeginningOfName)
                raiseScores(entry.texts, factor);
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
        return {place.location,     page.title,          place.heading,   at,        excerpt.text,
                excerpt.matchStart, excerpt.matchLength, candidate.score, place.kind};
    }

    /// The text of a place that matches best; its first when only a name, an alias or a heading
    /// matches. Null for a place without text.
    const SearchField *bestField(const SearchPlace &place) const
    {
        const SearchField *best = nullptr;
        float bestScore = -1;
        for (size_t i = place.firstField; i < place.endField; ++i) {
            const SearchField &field = m_content.fields[i];
            const bool isShown = field.kind == FieldKind::Text || field.kind == FieldKind::Lead;
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

namespace {

bool isKnown(const Term &term, const Vocabulary &vocabulary)
{
    const auto entries = vocabulary.startingWith(term.bare);
    return std::any_of(entries.begin(), entries.end(), [&](const Vocabulary::Entry &entry) {
        return term.likeness(entry.word) != Term::Likeness::None;
    });
}

/// Puts known words for unknown ones into the terms; the query so corrected, when any had a
/// typing error.
QString correct(std::vector<Term> &terms, const QString &query, const Vocabulary &vocabulary)
{
    QString corrected;
    qsizetype copied = 0;
    for (Term &term : terms) {
        if (isKnown(term, vocabulary))
            continue;
        if (const auto singular = singularOf(term.bare, vocabulary)) {
            term.word = term.bare = *singular;
        } else if (const auto meant = correctionOf(term.bare, vocabulary)) {
            term.word = term.bare = *meant;
            corrected += query.mid(copied, term.start - copied) + *meant;
            copied = term.start + term.length;
        }
    }
    return copied == 0 ? QString() : corrected + query.mid(copied);
}

bool holds(const std::vector<SearchHit> &hits, const Location &location)
{
    return std::any_of(hits.begin(), hits.end(),
                       [&](const SearchHit &hit) { return hit.location == location; });
}

/// The places of the phrase, and behind them where its very words stand.
SearchAnswer answerToPhrase(const KnownPhrases::Match &phrase, const IndexedTopic &topic,
                            std::vector<Term> terms, size_t limit)
{
    for (Term &term : terms)
        term.whole = true;
    const Search search(topic, std::move(terms));
    SearchAnswer answer;
    answer.notCovered = phrase.notCovered;
    for (const Location &location : phrase.places) {
        if (auto hit = search.hitAt(location))
            answer.hits.push_back(std::move(*hit));
    }
    for (SearchHit &hit : search.best(limit)) {
        // Initials of authors are no vitamin C.
        const bool isChance = !phrase.notCovered.isEmpty() && hit.kind == HitKind::Source;
        if (!isChance && !holds(answer.hits, hit.location))
            answer.hits.push_back(std::move(hit));
    }
    answer.hits.resize(std::min(limit, answer.hits.size()));
    return answer;
}

} // namespace

struct SearchIndex::Data {
    IndexedTopic indexed;
    KnownPhrases phrases;
};

struct SearchIndexMaker::Private {
    explicit Private(const Topic &itsTopic)
        : topic(itsTopic), known(fromRecord(topic.searchRecord()))
    {
        if (!known)
            maker.emplace(topic);
    }

    const Topic &topic;
    std::optional<IndexedTopic> known; ///< What was made when the program was built; or else
    std::optional<IndexedTopicMaker> maker;
};

SearchIndexMaker::SearchIndexMaker(const Topic &topic) : d(new Private(topic)) {}

SearchIndexMaker::~SearchIndexMaker() = default;

bool SearchIndexMaker::addNext()
{
    return d->maker && d->maker->addNext();
}

SearchIndex SearchIndexMaker::finish() &&
{
    IndexedTopic indexed = d->known ? std::move(*d->known) : std::move(*d->maker).finish();
    return SearchIndex(std::unique_ptr<const SearchIndex::Data>(
        new SearchIndex::Data{std::move(indexed), KnownPhrases(d->topic)}));
}

SearchIndex::SearchIndex(const Topic &topic) : SearchIndex(SearchIndexMaker(topic).finish()) {}

SearchIndex::SearchIndex(std::unique_ptr<const Data> data) : m_data(std::move(data)) {}

SearchIndex::~SearchIndex() = default;

SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;

std::vector<SearchHit> SearchIndex::find(const QString &query, qsizetype limit) const
{
    return answer(query, limit).hits;
}

SearchAnswer SearchIndex::answer(const QString &query, qsizetype limit) const
{
    std::vector<Term> terms = termsOf(query);
    if (terms.empty() || limit <= 0)
        return {};
    const auto most = static_cast<size_t>(limit);
    if (const auto phrase = m_data->phrases.match(query))
        return answerToPhrase(*phrase, m_data->indexed, std::move(terms), most);
    const QString meant = correct(terms, query, m_data->indexed.vocabulary());
    const auto phrase = meant.isEmpty() ? std::nullopt : m_data->phrases.match(meant);
    SearchAnswer answer = phrase
        ? answerToPhrase(*phrase, m_data->indexed, std::move(terms), most)
        : SearchAnswer{Search(m_data->indexed, std::move(terms)).best(most), {}, {}};
    if (!answer.hits.empty())
        answer.didYouMean = meant;
    return answer;
}

} // namespace crampwise
