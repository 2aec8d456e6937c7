// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/medicines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crampwise {

QStringList medicineNames(const QString &example)
{
    static const QRegularExpression country(u"\\s*\\((?:US|UK)\\)"_s);
    return QString(example).remove(country).split(u" / "_s, Qt::SkipEmptyParts);
}

QString interactionAnchor(const Interaction &interaction)
{
    return u"medicine-"_s + interaction.id;
}

} // namespace crampwise
