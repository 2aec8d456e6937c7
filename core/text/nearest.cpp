// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nearest.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace crampwise {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QChar lowerAscii(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + ('a' - 'A')) : c;
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text)) { // nothing to take apart
        QString lower(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), lower.begin(), lowerAscii);
        return lower;
    }
    QString plain = text.toString().normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 64> beforeLast(width);
    QVarLengthArray<int, 64> last(width);
    QVarLengthArray<int, 64> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const int substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({substituted, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        // A swap reaches back two rows, but costs 1: it cannot come out below this row's least.
        if (least > limit)
            return limit + 1;
    }
    return std::min(row[width - 1], limit + 1);
}

QString nearestMatch(const QString &wanted, const QStringList &candidates)
{
    const QString typed = folded(wanted);
    if (typed.isEmpty())
        return {};
    const int limit = static_cast<int>(typed.size() / 3);
    int best = std::numeric_limits<int>::max();
    QString nearest;
    for (const QString &candidate : candidates) {
        const QString name = folded(candidate);
        int distance = editDistance(typed, name, limit);
        if (name.startsWith(typed))
            distance = std::min(distance, 1);
        else if (distance > limit)
            continue;
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace crampwise
