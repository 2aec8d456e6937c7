// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/text_types.h"

namespace crampwise {

TextType typeOf(TextRole role, const TypeStyle &style)
{
    const auto color = [&style](ColorRole one) { return style.theme.color(one); };
    switch (role) {
    case TextRole::Title:
        return {style.title, color(ColorRole::Text)};
    case TextRole::Lead:
        return {style.lead, color(ColorRole::Text)};
    case TextRole::Kind:
    case TextRole::Muted:
        return {style.small, color(ColorRole::MutedText)};
    case TextRole::Heading: // a warning's is set in a colour of its own
    case TextRole::Answer:
        return {style.section, color(ColorRole::Text)};
    case TextRole::HeaderCell:
        return {style.onPaper ? style.smallStrong : style.strong, color(ColorRole::Text)};
    case TextRole::Cell:
    case TextRole::Source: // what is looked up, not read through, saves paper
        return {style.onPaper ? style.small : style.text, color(ColorRole::Text)};
    case TextRole::Subheading:
    case TextRole::Label:
        return {style.strong, color(ColorRole::Text)};
    default:
        return {style.text, color(ColorRole::Text)};
    }
}

QTextCharFormat anchorFormat(const Anchor &anchor, const TypeStyle &style)
{
    // On paper nothing can be followed.
    const QColor accent = style.theme.color(style.onPaper ? ColorRole::Text : ColorRole::Accent);
    QTextCharFormat format;
    switch (anchor.kind) {
    case Anchor::Kind::Link:
    case Anchor::Kind::Copy:
        format.setForeground(accent);
        format.setFontUnderline(!style.onPaper);
        break;
    case Anchor::Kind::Citation:
        format.setForeground(accent);
        format.setFontWeight(QFont::Bold);
        break;
    case Anchor::Kind::Word:
        if (!style.onPaper) {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(accent);
        }
        break;
    case Anchor::Kind::Sort:
    case Anchor::Kind::Fold:
        break;
    }
    return format;
}

} // namespace crampwise
