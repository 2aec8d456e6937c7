// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/visible_words.h"

#include "app/charts/deficiency_chart.h"
#include "app/charts/legend_strip.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/typeset/text_types.h"
#include "app/widgets/text_label.h"
#include "app/window/contents_list.h"
#include "app/window/main_window.h"
#include "bench/bench_window.h"
#include "core/content/built_in_topic.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class WordsOf {
public:
    explicit WordsOf(MainWindow &window) : m_window(window), m_look(window.appearance().look()) {}

    QByteArray all()
    {
        addMenus();
        addContents();
        addPage();
        addWidgets();
        if (const auto *chart = m_window.pages().page()->chart())
            addChart(*chart);
        return m_lines.join(u'\n').toUtf8();
    }

private:
    void add(const QString &kind, const QFont &font, const QString &words)
    {
        m_lines
            << u"%1\t%2\t%3\t%4"_s.arg(kind).arg(font.pointSizeF()).arg(font.weight()).arg(words);
    }

    void addMenus()
    {
        for (const QAction *menu : m_window.menuBar()->actions()) {
            add(u"menu"_s, m_look.text, menu->text());
            for (const QAction *action : menu->menu()->actions())
                add(u"action"_s, m_look.text, action->text());
        }
        for (const QToolBar *bar : m_window.findChildren<QToolBar *>()) {
            for (const QAction *action : bar->actions()) {
                if (!action->text().isEmpty())
                    add(u"tool"_s, m_look.text, action->text());
            }
        }
    }

    void addContents()
    {
        const QAbstractItemModel &rows = *m_window.contents().model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, 0);
            const bool isHead = !index.data(LocationRole).isValid();
            const bool isStrong = index == m_window.contents().currentIndex();
            add(u"row"_s,
                isStrong     ? m_look.strong
                    : isHead ? m_look.small
                             : m_look.text,
                index.data().toString());
        }
    }

    void addPage()
    {
        PageView *page = m_window.pages().page();
        const QRectF sight(page->toPage({}), page->viewport()->size());
        const TypeStyle style = TypeStyle::screen(m_look, Qt::LeftToRight);
        for (const TextPiece &piece : page->text().pieces()) {
            const bool isInSight = page->typeset().caretRect(piece.start).top() < sight.bottom();
            if (isInSight && piece.content.role != TextRole::Figure)
                add(u"label"_s, typeOf(piece.content.role, style).font, piece.content.text);
        }
    }

    /// What a widget shows; empty for one that shows a sign only.
    static QString shownBy(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        if (const auto *text = qobject_cast<const TextLabel *>(&widget))
            return text->plainText();
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            return field->placeholderText();
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool hasRoom
            = button && button->fontMetrics().horizontalAdvance(button->text()) <= button->width();
        return hasRoom ? button->text() : QString();
    }

    void addWidgets()
    {
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            const QString words = shownBy(*widget);
            if (!words.isEmpty() && widget->isVisible() && !widget->visibleRegion().isEmpty())
                add(u"label"_s, widget->font(), words);
        }
    }

    void addChart(const DeficiencyChart &chart)
    {
        const TextTable table = chart.table();
        for (const QString &column : table.header.sliced(1)) // nothing stands above the names
            add(u"label"_s, m_look.strong, column);
        for (int mark = 0; mark < chart.markCount(); ++mark) {
            const QModelIndex cell = chart.cellOf(mark);
            if (cell.isValid() && cell.column() == DeficiencyModel::NutrientColumn)
                add(u"label"_s, m_look.text, cell.data().toString());
            const QString answer = cell.data(DeficiencyModel::AnswerRole).toString();
            if (answer.isEmpty())
                continue;
            add(u"label"_s, m_look.strong, answer);
            add(u"label"_s, m_look.small, cell.data(DeficiencyModel::CertaintyTextRole).toString());
        }
        for (const LegendEntry &entry : chart.drawing().legend(chart.width()))
            add(u"label"_s, m_look.small, entry.text);
    }

    MainWindow &m_window;
    Look m_look;
    QStringList m_lines;
};

} // namespace

QByteArray visibleWords()
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {});
    window.resize(1000, 700);
    showForBench(window);
    finishPage(window);
    return WordsOf(window).all();
}

} // namespace crampwise
