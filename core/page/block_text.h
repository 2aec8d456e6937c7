// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

namespace crampwise {

/// What a text is in its page. Whoever sets, reads out, copies or exports a page goes by it.
enum class TextRole {
    Title,
    Kind, ///< "Mineral": above the title.
    Lead,
    Heading,    ///< Of a section.
    Subheading, ///< Within a section.
    Paragraph,
    Muted,
    Item,   ///< Of a list without order.
    Step,   ///< Of a numbered list.
    Source, ///< Of the numbered list of sources.
    Label,  ///< Names the text after it.
    HeaderCell,
    Cell,
    Links, ///< Nothing but what can be done or gone to.
    Notice,
    Answer,
    Figure, ///< A picture, chart or control stands here; the text tells what it shows.
};

/// Words that lead somewhere or do something.
struct Anchor {
    enum class Kind {
        Link,     ///< To `target`.
        Citation, ///< "[1]": `target` is a record of the Sources page.
        Word,     ///< `target` explains it in the glossary.
        Copy,     ///< Copies `payload`.
        Sort,     ///< Sorts the table by its column.
        Fold,     ///< Opens or closes the section that it heads.
    };

    qsizetype start = 0; ///< Within the text.
    qsizetype length = 0;
    Kind kind = Kind::Link;
    Location target = {};
    QString payload = {};

    bool operator==(const Anchor &) const = default;
};

/// One text of a block.
struct BlockText {
    TextRole role = TextRole::Paragraph;
    QString text;
    QStringList sources = {};         ///< Ids of the sources that it cites, in order.
    std::vector<Anchor> anchors = {}; ///< Those in the text itself; sources not among them.
    int number = 0;                   ///< Of a step or a source, from 1.
    int row = -1;                     ///< In a table, from 0; -1 in its header.
    int column = -1;                  ///< In a table, from 0; -1 elsewhere.
};

/// The texts of a block in reading order: the one order for screen, paper, search and speech. A
/// title comes first, as a subheading; PageText drops it where the section bears the same.
std::vector<BlockText> blockTexts(const Block &block);

/// Whether search and glossary look at a text: not at headings, labels, figures and links, which
/// name other things.
bool isRunningText(const BlockText &text);

/// The running texts of a block.
QStringList textsOf(const Block &block);

} // namespace crampwise
