// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/search/search_hit.h"

#include <QHash>
#include <QSet>

namespace crampwise {

/// What the content calls the things that pages tell of: names of medicines and their classes,
/// other forms of words that are explained, everyday words; and which kind of thing a place is.
class ContentNames {
public:
    explicit ContentNames(const Topic &topic);

    /// Further names of a page or a section; may be empty.
    QStringList namesOf(const Location &location) const;
    HitKind kindOf(const Location &location) const;

private:
    void addMedicines();
    void addWords();
    void addSearchWords();

    const Topic &m_topic;
    QHash<QString, QStringList> m_names; ///< By Location::toString().
    QSet<QString> m_medicines;           ///< Sections that are about medicines.
    QSet<QString> m_remedies;
    QSet<QString> m_lookAlikes;
};

} // namespace crampwise
