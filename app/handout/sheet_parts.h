// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/sheet.h"

namespace crampwise {

/// What the sheets of the topic and of a nutrient share.
class SheetParts {
public:
    SheetParts(const Topic &topic, const PrintFonts &fonts) : m_topic(topic), m_fonts(fonts) {}

    qreal points(qreal count) const { return count * m_fonts.point; }

    /// A paragraph of running text.
    PrintBlockPtr text(const QString &text) const;
    /// A paragraph that begins with its name in bold.
    std::unique_ptr<PrintText> namedText(const QString &name, const QString &text) const;
    PrintBlockPtr bullets(const QStringList &texts) const;
    /// A part under its own heading.
    PrintBlockPtr section(const QString &heading, PrintBlockPtr content) const;

    /// The title over a rule, with the kind of page at its end.
    PrintBlockPtr heading(const QString &title, const QString &kind) const;
    PrintBlockPtr mainBox(const QString &message) const;
    PrintBlockPtr doctorBox() const;
    PrintBlockPtr footer(qsizetype sources) const;

private:
    const Topic &m_topic;
    const PrintFonts &m_fonts;
};

} // namespace crampwise
