// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/missing_glyphs.h"

#include "app/typeset/paper_font.h"

#include <QChar>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Joiners, variation selectors and the like only change what stands beside them.
bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return QChar::isSpace(character) || category == QChar::Other_Format
        || category == QChar::Other_Control || QChar::combiningClass(character) != 0
        || (character >= 0xFE00 && character <= 0xFE0F);
}

/// Pictures instead of outlines, as coloured emoji have them, leave a hole in a PDF.
bool hasPictures(const QRawFont &font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty()
        || !font.fontTable("COLR").isEmpty();
}

bool canBePrinted(char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), paperFont());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        return !run.glyphIndexes().contains(0) && !hasPictures(run.rawFont());
    });
}

} // namespace

QString missingGlyphs(const QString &text)
{
    QStringList missing;
    for (const char32_t character : text.toStdU32String()) {
        if (character < 0x80 || isInvisible(character) || canBePrinted(character))
            continue;
        missing << u"%1 (U+%2)"_s.arg(QString::fromUcs4(&character, 1),
                                      QString::number(character, 16).toUpper());
    }
    missing.removeDuplicates();
    return missing.join(u' ');
}

} // namespace crampwise
