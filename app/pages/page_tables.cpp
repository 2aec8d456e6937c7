// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_tables.h"

#include "app/models/table_file.h"
#include "app/pages/page_view.h"
#include "core/page/table_values.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

std::optional<PageTable> tableOf(const PageText &text, const TextPiece &piece)
{
    if (piece.section < 0 || piece.block < 0)
        return {};
    const Section &section = text.page().sections[size_t(piece.section)];
    const auto *table = std::get_if<TextTable>(&section.blocks[size_t(piece.block)]);
    if (!table)
        return {};
    const QString &around = section.heading.isEmpty() ? text.page().title : section.heading;
    return PageTable{table, table->title.isEmpty() ? around : table->title};
}

} // namespace

std::optional<PageTable> tableAt(const PageText &text, qsizetype offset)
{
    return tableOf(text, text.pieces()[text.pieceAt(offset)]);
}

std::optional<PageTable> tableFrom(const PageText &text, qsizetype offset)
{
    const std::vector<TextPiece> &pieces = text.pieces();
    const size_t here = text.pieceAt(offset);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (auto table = tableOf(text, pieces[(here + i) % pieces.size()]))
            return table;
    }
    return {};
}

bool hasTable(const Page &page)
{
    return std::any_of(page.sections.begin(), page.sections.end(), [](const Section &section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [](const Block &block) {
            return std::holds_alternative<TextTable>(block);
        });
    });
}

// What the view does with them ----------------------------------------------------------------

std::optional<PageTable> PageView::tableAtCaret() const
{
    return tableAt(m_body->text, m_body->caret.offset());
}

std::optional<PageTable> PageView::tableInSight()
{
    return tableFrom(m_body->text, firstInSight());
}

void PageView::copyTable(const PageTable &table, bool asCsvText)
{
    const Table values = valuesOf(*table.table);
    if (asCsvText)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(asCsv(values)));
    else
        QGuiApplication::clipboard()->setMimeData(copyOfTable(values).release());
    emit intended(Tell{asCsvText ? tr("The table is copied as CSV.") : tr("The table is copied.")});
}

void PageView::saveTable(const PageTable &table)
{
    const QString file = m_services.dialogs.saveFileName(
        window(), tr("Save Table"), nameOfFile(table.title, u"xlsx"_s), tableFileFilters());
    if (file.isEmpty())
        return;
    const QString problem = crampwise::saveTable(file, valuesOf(*table.table), table.title);
    if (problem.isEmpty())
        emit intended(Tell{savedTo(file)});
    else
        emit intended(Complain{problem});
}

QMenu *PageView::menuAt(qsizetype offset)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &PageView::copySelection)
        ->setEnabled(m_body->caret.hasSelection());
    menu->addAction(tr("Select &all"), this, [this] { select(0, m_body->text.text().size()); });
    if (const auto table = tableAt(m_body->text, offset)) {
        menu->addSeparator();
        menu->addAction(tr("Copy &Table"), this, [this, table] { copyTable(*table, false); });
        menu->addAction(tr("&Save Table…"), this, [this, table] { saveTable(*table); });
    }
    return menu;
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menuAt(byKey ? m_body->caret.offset() : m_body->typeset.offsetAt(toPage(event->pos())))
        ->popup(event->globalPos());
}

} // namespace crampwise
