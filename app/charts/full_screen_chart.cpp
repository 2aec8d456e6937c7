// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/full_screen_chart.h"

#include "app/charts/detail_pane.h"
#include "app/charts/legend_strip.h"
#include "app/charts/marked_chart.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crampwise {

namespace {

constexpr qreal scales[]{2.5, 2, 1.75, 1.5, 1.25, 1}; ///< Of the reader's own text size.

Look scaled(const Look &look, qreal factor)
{
    Look result = look;
    for (QFont *font :
         {&result.text, &result.small, &result.strong, &result.section, &result.title})
        font->setPointSizeF(font->pointSizeF() * factor);
    result.zoom *= factor;
    result.unit = qRound(look.unit * factor);
    return result;
}

} // namespace

FullScreenChart::FullScreenChart(const ChartMaker &make, const ChartWords &words, const Look &look,
                                 QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(words.title);
    setPalette(look.theme.palette());
    const QSize room = parent->screen()->size();
    for (const qreal scale : scales) {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        delete layout();
        build(make, words, scaled(look, scale));
        if (heightFor(room.width()) <= room.height())
            break;
    }
    m_chart->setFocus();
}

int FullScreenChart::heightFor(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return margins.top() + m_head->heightForWidth(inner) + layout()->spacing()
        + m_content->heightForWidth(inner) + margins.bottom();
}

void FullScreenChart::build(const ChartMaker &make, const ChartWords &words, const Look &look)
{
    m_chart = make(look);
    connect(m_chart, &MarkedChart::locationRequested, this, [this](const Location &location) {
        accept();
        emit locationRequested(location);
    });
    auto *close = new QPushButton(tr("Close"));
    close->setFont(look.text);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(words.title, look.section, look.theme.color(ColorRole::Text)), 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_head = head;
    m_content = content(words, look);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(m_content);
    connect(m_chart, &MarkedChart::sentenceChanged, area, [this, area] {
        const QPoint mark = m_chart->markRect(m_chart->currentMark()).center();
        area->ensureVisible(mark.x(), m_chart->y() + mark.y());
    });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(3 * look.unit, 2 * look.unit, 3 * look.unit, 2 * look.unit);
    whole->addLayout(head);
    whole->addWidget(area, 1);
}

QWidget *FullScreenChart::content(const ChartWords &words, const Look &look)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
    column->addWidget(new LegendStrip(legendWithin(m_chart->drawing()), look));
    column->addWidget(chartWords(m_chart, look));
    column->addWidget(
        new TextLabel(words.howToRead, look.small, look.theme.color(ColorRole::MutedText)));
    column->addStretch(1);
    return inner;
}

} // namespace crampwise
