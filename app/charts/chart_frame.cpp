// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"

#include "app/charts/chart_table.h"
#include "app/charts/detail_pane.h"
#include "app/charts/frame_bar.h"
#include "app/charts/full_screen_chart.h"
#include "app/charts/legend_strip.h"
#include "app/charts/marked_chart.h"
#include "app/models/table_file.h"
#include "app/widgets/link_button.h"
#include "app/widgets/text_label.h"
#include "core/page/table_values.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int besideFrom = 106; ///< In units: a pane finds room beside the chart.
constexpr int paneWidth = 37;
constexpr int legendLastBelow = 60; ///< In units: what is pointed at comes first.

int areaInSight(const QWidget &widget)
{
    const QRect seen = widget.isVisible() ? widget.visibleRegion().boundingRect() : QRect();
    return seen.width() * seen.height();
}

} // namespace

ChartFrame::ChartFrame(ChartMaker make, ChartWords words, const Look &look, const Dialogs &dialogs)
    : m_make(std::move(make)), m_words(std::move(words)), m_look(look), m_dialogs(dialogs)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.unit / 2);
    addBar();
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_column = new QVBoxLayout;
    m_body->addLayout(m_column, 1);
    layout->addLayout(m_body);
    addChart();
    addLegend();
    addWords();
    addSavedLine();
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::addBar()
{
    m_bar = new FrameBar(m_look);
    const auto button = [this](const QString &sign, const QString &word, auto action,
                               FrameButton::Joint joint = FrameButton::Joint::None) {
        auto *made = new FrameButton(sign, word, m_look, joint);
        made->setObjectName(sign);
        connect(made, &QAbstractButton::clicked, this, action);
        return made;
    };
    m_chartButton = button(
        u"chart"_s, tr("Chart", "a face of a chart"), [this] { showFace(Face::Chart); },
        FrameButton::Joint::First);
    m_tableButton = button(
        u"table"_s, tr("Table", "a face of a chart"), [this] { showFace(Face::Table); },
        FrameButton::Joint::Last);
    m_bar->addChoice(m_chartButton);
    m_bar->addChoice(m_tableButton);
    m_bar->addCommand(button(u"copy"_s, tr("Copy"), [this] { copy(); }));
    m_bar->addCommand(button(u"save"_s, tr("Save"), [this] { save(); }));
    m_bar->addCommand(button(u"full-screen"_s, tr("Full screen"), [this] { showFullScreen(); }));
    m_chartButton->setChecked(true);
    layout()->addWidget(m_bar);
}

FrameBar *ChartFrame::takeBar()
{
    layout()->removeWidget(m_bar);
    return m_bar;
}

bool ChartFrame::holds(const QWidget *widget) const
{
    return isAncestorOf(widget) || m_bar->isAncestorOf(widget);
}

void ChartFrame::addChart()
{
    m_chart = m_make(m_look);
    m_chart->setAccessibleName(m_words.title);
    connect(m_chart, &MarkedChart::locationRequested, this, &ChartFrame::locationRequested);
    m_column->addWidget(m_chart);
}

void ChartFrame::addWords()
{
    m_detail = chartWords(m_chart, m_look);
    m_body->addWidget(m_detail);
}

ChartFrame::Arrangement ChartFrame::arrangementFor(int width) const
{
    if (!qobject_cast<DetailPane *>(m_detail))
        return Arrangement::Below;
    if (face() == Face::Chart && width >= besideFrom * m_look.unit)
        return Arrangement::Beside;
    return width < legendLastBelow * m_look.unit ? Arrangement::BeforeLegend : Arrangement::Below;
}

/// How high it is depends on it too, so it is arranged before it has that width.
void ChartFrame::arrangeFor(int width) const
{
    const Arrangement wanted = arrangementFor(width);
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    const bool beside = wanted == Arrangement::Beside;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detail->setMaximumWidth(beside ? paneWidth * m_look.unit : QWIDGETSIZE_MAX);
    m_detail->setMinimumWidth(beside ? paneWidth * m_look.unit : 0);
    if (m_legend)
        (wanted == Arrangement::BeforeLegend ? m_body : m_column)->addWidget(m_legend);
}

int ChartFrame::heightForWidth(int width) const
{
    arrangeFor(width);
    return layout()->totalHeightForWidth(width);
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    arrangeFor(width());
    QWidget::resizeEvent(event);
}

void ChartFrame::addLegend()
{
    const ChartDrawing drawing = m_chart->drawing();
    if (!drawing.legend && m_words.sources.empty())
        return;
    m_legend = new LegendStrip(legendWithin(drawing), m_look, sourcesButton());
    m_column->addWidget(m_legend);
}

QWidget *ChartFrame::sourcesButton()
{
    if (m_words.sources.empty())
        return nullptr;
    auto *button = new LinkButton(tr("Sources of this chart"), m_look);
    button->setFont(m_look.small);
    button->setObjectName(u"sources"_s);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        sourcesMenu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

QMenu *ChartFrame::sourcesMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TextLink &source : m_words.sources)
        menu->addAction(source.text, this,
                        [this, target = source.target] { emit locationRequested(target); });
    return menu;
}

void ChartFrame::addSavedLine()
{
    m_savedLine = new QWidget;
    auto *line = new QHBoxLayout(m_savedLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_savedText = new TextLabel({}, m_look.text, m_look.theme.color(ColorRole::Text));
    auto *show = new LinkButton(tr("Show in folder"), m_look);
    show->setObjectName(u"show-in-folder"_s);
    connect(show, &QAbstractButton::clicked, this, [this] { m_dialogs.showFolder(m_savedFile); });
    line->addWidget(m_savedText, 1);
    line->addWidget(show, 1);
    m_savedLine->hide();
    layout()->addWidget(m_savedLine);
}

// Faces --------------------------------------------------------------------------------------

QWidget *ChartFrame::details() const
{
    auto *pane = qobject_cast<DetailPane *>(m_detail);
    return pane && pane->isVisible() ? pane : nullptr;
}

ChartFrame::Face ChartFrame::face() const
{
    return m_tableButton->isChecked() ? Face::Table : Face::Chart;
}

void ChartFrame::showFace(Face face)
{
    const bool asTable = face == Face::Table;
    if (asTable && !m_table) {
        m_table = new ChartTable(m_chart->table(), m_look);
        m_table->setAccessibleName(m_words.title);
        connect(m_table, &ChartTable::locationRequested, this, &ChartFrame::locationRequested);
        m_column->insertWidget(1, m_table);
    }
    if (m_table)
        m_table->setVisible(asTable);
    m_chart->setVisible(!asTable);
    m_detail->setVisible(!asTable);
    m_chartButton->setChecked(!asTable);
    m_tableButton->setChecked(asTable);
    arrangeFor(width());
}

void ChartFrame::showFullScreen()
{
    auto *screen = new FullScreenChart(m_make, m_words, m_look, window());
    screen->setAttribute(Qt::WA_DeleteOnClose);
    screen->setModal(true);
    connect(screen, &FullScreenChart::locationRequested, this, &ChartFrame::locationRequested);
    screen->showFullScreen();
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    menu()->popup(event->globalPos());
}

QMenu *ChartFrame::menu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (face() == Face::Chart)
        menu->addAction(tr("Show as &Table"), this, [this] { showFace(Face::Table); });
    else
        menu->addAction(tr("Show as C&hart"), this, [this] { showFace(Face::Chart); });
    menu->addSeparator();
    menu->addAction(tr("&Copy"), this, [this] { copy(); });
    menu->addAction(tr("Copy &Table"), this, [this] { copyTable(false); });
    menu->addAction(tr("Copy Table as C&SV"), this, [this] { copyTable(true); });
    menu->addAction(tr("&Save…"), this, [this] { save(); });
    menu->addSeparator();
    menu->addAction(tr("F&ull Screen"), this, [this] { showFullScreen(); });
    return menu;
}

// What is taken along ------------------------------------------------------------------------

SavedPicture ChartFrame::picture() const
{
    return chartPicture(m_chart->drawing(), m_words, m_look);
}

Table ChartFrame::tableToTake() const
{
    return valuesOf(m_chart->table());
}

void ChartFrame::save(Face face)
{
    const bool asTable = face == Face::Table;
    const QString pictures = tr("Pictures (*.png *.svg)");
    const QString filter = asTable ? tableFileFilters() + u";;"_s + pictures
                                   : pictures + u";;"_s + tableFileFilters();
    const QString title = asTable ? tr("Save Table") : tr("Save Chart");
    const QString name = nameOfFile(m_words.title, asTable ? u"xlsx"_s : u"png"_s);
    const QString file = m_dialogs.saveFileName(window(), title, name, filter);
    if (file.isEmpty())
        return;
    const bool isTable = tableFileEndings().contains(QFileInfo(file).suffix().toLower());
    const QString problem
        = isTable ? crampwise::saveTable(file, tableToTake(), m_words.title) : picture().save(file);
    if (problem.isEmpty())
        showSaved(file);
    else
        emit problemFound(problem);
}

void ChartFrame::showSaved(const QString &fileName)
{
    m_savedFile = fileName;
    const QString sentence = savedTo(fileName);
    m_savedText->setPlainText(sentence);
    m_savedLine->show();
    emit told(sentence);
}

void ChartFrame::copy()
{
    if (face() == Face::Table)
        return copyTable(false);
    auto *copied = new QMimeData;
    copied->setText(copyOfTable(tableToTake())->text());
    copied->setImageData(picture().image());
    QApplication::clipboard()->setMimeData(copied);
    emit told(tr("The chart is copied."));
}

void ChartFrame::copyTable(bool asCsvText)
{
    if (asCsvText)
        QApplication::clipboard()->setText(QString::fromUtf8(asCsv(tableToTake())));
    else
        QApplication::clipboard()->setMimeData(copyOfTable(tableToTake()).release());
    emit told(asCsvText ? tr("The table is copied as CSV.") : tr("The table is copied."));
}

ChartFrame *ChartFrame::meantIn(const QWidget &page)
{
    const QList<ChartFrame *> frames = page.findChildren<ChartFrame *>();
    const QWidget *focus = QApplication::focusWidget();
    const auto held = std::find_if(frames.begin(), frames.end(),
                                   [focus](const auto *frame) { return frame->holds(focus); });
    if (held != frames.end())
        return *held;
    const auto most = std::max_element(
        frames.begin(), frames.end(),
        [](const ChartFrame *a, const ChartFrame *b) { return areaInSight(*a) < areaInSight(*b); });
    return most == frames.end() ? nullptr : *most;
}

} // namespace crampwise
