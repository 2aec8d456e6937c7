// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_elements.h"

#include <algorithm>

namespace crampwise {

namespace {

using Kind = PageElement::Kind;

Kind kindOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Subheading:
        return Kind::Heading;
    case TextRole::Item:
    case TextRole::Step:
    case TextRole::Source:
        return Kind::Item;
    case TextRole::HeaderCell:
        return Kind::HeaderCell;
    case TextRole::Cell:
        return Kind::Cell;
    case TextRole::Figure:
        return Kind::Figure;
    default:
        return Kind::Text;
    }
}

int levelOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 1;
    case TextRole::Heading:
        return 2;
    case TextRole::Subheading:
        return 3;
    default:
        return 0;
    }
}

std::optional<Kind> holderKind(Kind kind)
{
    if (kind == Kind::Item)
        return Kind::List;
    if (kind == Kind::HeaderCell || kind == Kind::Cell)
        return Kind::Table;
    return std::nullopt;
}

bool sameBlock(const TextPiece &a, const TextPiece &b)
{
    return a.section == b.section && a.block == b.block;
}

} // namespace

PageElements::PageElements(const PageText &text) : m_text(text)
{
    const std::vector<TextPiece> &pieces = text.pieces();
    m_ofPiece.reserve(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        PageElement element;
        element.kind = kindOf(pieces[i].content.role);
        element.level = levelOf(pieces[i].content.role);
        element.piece = i;
        element.from = pieces[i].start;
        element.to = pieces[i].end();
        element.parent = holderOf(i);
        const int index = add(std::move(element));
        m_ofPiece.push_back(index);
        addAnchors(index);
    }
}

int PageElements::add(PageElement element)
{
    const int index = int(m_all.size());
    (element.parent < 0 ? m_top : m_all[size_t(element.parent)].children).push_back(index);
    m_all.push_back(std::move(element));
    return index;
}

/// The list or table in which a piece stands; a new one where none is open.
int PageElements::holderOf(size_t piece)
{
    const std::vector<TextPiece> &pieces = m_text.pieces();
    const std::optional<Kind> kind = holderKind(kindOf(pieces[piece].content.role));
    if (!kind)
        return -1;
    if (!m_top.empty()) {
        PageElement &last = m_all[size_t(m_top.back())];
        if (last.kind == *kind && sameBlock(pieces[last.piece], pieces[piece])) {
            last.to = pieces[piece].end();
            return m_top.back();
        }
    }
    PageElement holder;
    holder.kind = *kind;
    holder.piece = piece;
    holder.from = pieces[piece].start;
    holder.to = pieces[piece].end();
    return add(std::move(holder));
}

void PageElements::addAnchors(int owner)
{
    const size_t piece = at(owner).piece;
    const TextPiece &content = m_text.pieces()[piece];
    for (size_t i = 0; i < content.content.anchors.size(); ++i) {
        const Anchor &anchor = content.content.anchors[i];
        PageElement element;
        element.kind = Kind::Anchor;
        element.parent = owner;
        element.piece = piece;
        element.from = content.start + anchor.start;
        element.to = element.from + anchor.length;
        element.anchor = int(i);
        add(std::move(element));
    }
}

int PageElements::anchorAt(qsizetype offset) const
{
    for (const int child : at(ofPiece(m_text.pieceAt(offset))).children) {
        if (at(child).from == offset)
            return child;
    }
    return -1;
}

int PageElements::cell(int table, int row, int column) const
{
    for (const int child : at(table).children) {
        const BlockText &content = piece(at(child)).content;
        if (content.row == row && content.column == column)
            return child;
    }
    return -1;
}

int PageElements::rowCount(int table) const
{
    return piece(at(at(table).children.back())).content.row + 1;
}

int PageElements::columnCount(int table) const
{
    int count = 0;
    for (const int child : at(table).children)
        count = std::max(count, piece(at(child)).content.column + 1);
    return count;
}

const Anchor *PageElements::anchor(const PageElement &element) const
{
    return element.anchor < 0 ? nullptr : &piece(element).content.anchors[size_t(element.anchor)];
}

const Block *PageElements::block(const PageElement &element) const
{
    const TextPiece &content = piece(element);
    if (content.block < 0)
        return nullptr;
    return &m_text.page().sections[size_t(content.section)].blocks[size_t(content.block)];
}

QString PageElements::columnHead(int table, int column) const
{
    const auto *content = std::get_if<TextTable>(block(at(table)));
    return content ? content->header.value(column) : QString();
}

QString PageElements::headingBefore(const PageElement &element) const
{
    for (size_t i = element.piece; i > 0; --i) {
        const PageElement &before = at(ofPiece(i - 1));
        if (before.kind == Kind::Heading)
            return piece(before).content.text;
    }
    return m_text.page().title;
}

} // namespace crampwise
