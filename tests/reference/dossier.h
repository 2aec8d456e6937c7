// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_files.h"
#include "core/built_in.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <vector>

namespace crampwise {

// The reference dossier, which lies beside the repository and not in it.

inline QString dossierPath(const QString &name)
{
    return QStringLiteral(REFERENCE_DIR "/reference/") + name;
}

inline bool dossierIsThere()
{
    return QFile::exists(dossierPath(QStringLiteral("nutrients.json")));
}

inline QJsonObject dossierFile(const QString &name)
{
    return QJsonDocument::fromJson(readWhole(dossierPath(name))).object();
}

/// Ids of the publications that the laboratory's specification says were read, if only in part.
inline QStringList dossierLabSources()
{
    const QString text = QString::fromUtf8(readWhole(dossierPath(QStringLiteral("lab-model.md"))))
                             .section(QStringLiteral("## Sources and how they were read"), 1)
                             .section(QStringLiteral("*Recalled, not read:*"), 0, 0);
    static const QRegularExpression id(QStringLiteral("\\[([a-z0-9-]+)\\]"));
    QStringList ids;
    auto matches = id.globalMatch(text);
    while (matches.hasNext())
        ids << matches.next().captured(1);
    return ids;
}

inline const QJsonObject &dossierNutrients()
{
    static const QJsonObject root = dossierFile(QStringLiteral("nutrients.json"));
    return root;
}

/// Its substances by our ids: nutrients, or their members where they have some.
inline std::vector<QJsonObject> dossierSubstances()
{
    std::vector<QJsonObject> substances;
    for (const auto &value : dossierNutrients()[QStringLiteral("nutrients")].toArray()) {
        const QJsonObject nutrient = value.toObject();
        const QJsonArray members = nutrient[QStringLiteral("members")].toArray();
        for (const auto &member : members)
            substances.push_back(member.toObject());
        if (members.isEmpty())
            substances.push_back(nutrient);
    }
    return substances;
}

/// Its first edition names sources that its second replaces: what stands in their place.
inline QStringList inTheirPlace(const QStringList &sources)
{
    static const QHash<QString, QStringList> better = [] {
        QHash<QString, QStringList> found;
        const QJsonObject root = dossierFile(QStringLiteral("sources.json"));
        for (const auto &value : root[QStringLiteral("sources")].toArray()) {
            const QJsonObject source = value.toObject();
            if (source[QStringLiteral("status")] == QStringLiteral("unsuitable")) {
                found.insert(source[QStringLiteral("id")].toString(),
                             strings(source[QStringLiteral("replaced_by")]));
            }
        }
        // Beside the newer table that every statement names, too.
        found.insert(QStringLiteral("iom-ul-2000"), {});
        return found;
    }();
    QStringList ours;
    for (const QString &source : sources)
        ours << better.value(source, {source});
    ours.removeDuplicates();
    return ours;
}

} // namespace crampwise

/// Stops a test where there is no dossier: whoever asked for the comparison wants to know.
#define NEEDS_DOSSIER()                                                                            \
    ASSERT_TRUE(crampwise::dossierIsThere()) << "There is no dossier in " REFERENCE_DIR
