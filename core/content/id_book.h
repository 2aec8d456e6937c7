// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

#include <QSet>

#include <map>

namespace crampwise {

/// Keeps the ids that a topic defines and those that it names, and notes what does not fit.
class IdBook {
public:
    enum class Kind {
        Claim,
        Nutrient,
        Mechanism,
        Source,
        Substance,
        Finding,
        Sign,
        Policy,
        Situation
    };

    /// Notes the ids of all elements under `pointer` ("/foods"); an id may stand once.
    template<typename T>
    void define(Kind kind, const std::vector<T> &elements, const QString &pointer)
    {
        for (size_t i = 0; i < elements.size(); ++i)
            define(kind, elements[i].id, place(pointer, i) + QStringLiteral("/id"));
    }
    void define(Kind kind, const QString &id, const QString &pointer);

    /// For elements whose ids nothing names: each may stand once in its list.
    template<typename T>
    void refuseRepeated(const std::vector<T> &elements, const QString &pointer)
    {
        QSet<QString> seen;
        for (size_t i = 0; i < elements.size(); ++i) {
            if (seen.contains(elements[i].id))
                reportTaken(elements[i].id, place(pointer, i) + QStringLiteral("/id"));
            seen.insert(elements[i].id);
        }
    }

    /// Notes that the place `pointer` names an id, which must be defined already.
    void use(Kind kind, const QString &id, const QString &pointer);
    template<typename Names>
    void useAll(Kind kind, const Names &ids, const QString &pointer)
    {
        size_t index = 0;
        for (const QString &id : ids)
            use(kind, id, place(pointer, index++));
    }
    /// For every element its own list of sources, under the key "sources".
    template<typename T>
    void useSources(const std::vector<T> &elements, const QString &pointer)
    {
        for (size_t i = 0; i < elements.size(); ++i)
            useAll(Kind::Source, elements[i].sources,
                   place(pointer, i) + QStringLiteral("/sources"));
    }

    /// Reports every id of the kind that nothing has named.
    void refuseUnused(Kind kind);
    bool knows(Kind kind, const QString &id) const;
    void report(const QString &pointer, const QString &problem, const QString &remedy);

    static QString place(const QString &pointer, size_t index);

    std::vector<JsonError> takeErrors() { return std::move(m_errors); }

private:
    struct Ids {
        QStringList all;
        QHash<QString, QString> places; ///< Where each is defined.
        QSet<QString> named;
    };

    static QString nameOf(Kind kind);
    void reportTaken(const QString &id, const QString &pointer);

    std::map<Kind, Ids> m_ids;
    std::vector<JsonError> m_errors;
};

} // namespace crampwise
