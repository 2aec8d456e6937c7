// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_views.h"

#include "app/charts/saved_picture.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_tab_bar.h"
#include "app/laboratory/lab_texts.h"
#include "app/widgets/link_button.h"
#include "app/widgets/text_label.h"
#include "core/lab/nerve_model.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr double shockTop_percent = 200;

std::vector<LinePlot::Tick> ticks(std::initializer_list<double> places, int decimals = 0)
{
    std::vector<LinePlot::Tick> ticks;
    for (double place : places)
        ticks.push_back({place, QLocale().toString(place, 'f', decimals)});
    return ticks;
}

/// How far the sodium gates open if left at each potential, in per cent.
QList<QPointF> gateCurve(const lab::NerveConditions &conditions, const LinePlot::Axis &axis)
{
    const lab::NerveModel model(conditions);
    QList<QPointF> curve;
    for (int potential_mV = qCeil(axis.from); potential_mV <= axis.to; ++potential_mV)
        curve << QPointF(potential_mV, 100 * std::pow(model.steadyGates(potential_mV).m, 3));
    return curve;
}

const LinePlot::Axis gateAxis = {-100, 0, {}};

QString fifteenNodesText()
{
    QString text = LabViews::tr("◇ In a whole fiber shocked at one spot the change is about 60 "
                                "to 70% as large. A chain of 15 nodes in otherwise normal blood: "
                                "%1% at %2 mmol/L, %3% at %4, %5% at %6, %7% at %8, %9% at %10.");
    for (const lab::FifteenNodePoint &point : lab::fifteenNodes) {
        text = text.arg(QLocale().toString(point.shock_percent),
                        QLocale().toString(point.ionisedCalcium_mmolL, 'f', 1));
    }
    return text;
}

const LabView &wordsOf(const LabWords &words, const char *key)
{
    return *std::find_if(words.views.begin(), words.views.end(),
                         [key](const LabView &its) { return its.key == QLatin1String(key); });
}

} // namespace

LabViews::LabViews(LabSession &session, const LabWords &words, const Look &look)
    : Card(look, {}), m_session(session), m_look(look), m_traces(new LabTraces(session, look)),
      m_tabs(new LabTabBar(look)), m_pages(new QStackedWidget),
      m_save(new QPushButton(tr("S&ave…")))
{
    makeCurves();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, m_look.unit);
    layout->setSpacing(m_look.unit / 2);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(m_look.unit / 2, 0, m_look.unit / 2, 0);
    m_head->addWidget(m_tabs, 1);
    m_save->setObjectName(u"save"_s);
    m_save->setFont(m_look.text);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Traces as CSV, views as PNG or SVG"));
    m_head->addWidget(m_save, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    layout->addLayout(m_head);
    layout->addWidget(m_pages, 1);
    addTabs(words);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_save, &QAbstractButton::clicked, this, &LabViews::saveRequested);
    connect(&m_session, &LabSession::settingsChanged, this, &LabViews::showGates);
    connect(&m_session, &LabSession::settingsChanged, this, &LabViews::showShock);
    connect(&m_session, &LabSession::shockCurveChanged, this, &LabViews::showGates);
    connect(&m_session, &LabSession::shockCurveChanged, this, &LabViews::showShock);
    showGates();
    showShock();
}

/// The button stands below the tabs where there is no room beside them.
bool LabViews::isNarrow(int width) const
{
    return width < m_tabs->sizeHint().width() + m_save->sizeHint().width() + 3 * m_look.unit;
}

int LabViews::leastHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int tabs = m_tabs->sizeHint().height();
    const int save = m_save->sizeHint().height();
    const int head = isNarrow(width) ? tabs + m_head->spacing() + save : std::max(tabs, save);
    return margins.top() + head + layout()->spacing()
        + m_traces->leastHeight(width - margins.left() - margins.right()) + margins.bottom();
}

void LabViews::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_head->setDirection(isNarrow(width()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LabViews::addTabs(const LabWords &words)
{
    for (const auto &[key, drawing] : std::initializer_list<std::pair<const char *, QWidget *>>{
             {"voltage", voltage()}, {"force", force()}, {"gates", m_gates}, {"shock", m_shock}}) {
        drawing->setObjectName(QString::fromLatin1(key));
        drawing->setAccessibleDescription(wordsOf(words, key).howToRead);
    }
    const auto add = [this](const QString &title, QWidget *page) {
        page->setContentsMargins(m_look.unit, 0, m_look.unit, 0);
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    };
    add(tr("Traces"), m_traces);
    add(tr("Threshold"), curve(wordsOf(words, "shock"), m_shock, fifteenNodesText()));
    add(tr("Gates"), curve(wordsOf(words, "gates"), m_gates));
    add(tr("How it works"), explanations(words));
}

/// A plot below what it shows.
QWidget *LabViews::curve(const LabView &words, QWidget *plot, const QString &note) const
{
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_look.unit / 2);
    lines->addWidget(
        new TextLabel(words.title, m_look.strong, m_look.theme.color(ColorRole::Text)));
    lines->addWidget(plot, 1);
    if (!note.isEmpty()) {
        lines->addWidget(
            new TextLabel(note, m_look.small, m_look.theme.color(ColorRole::MutedText)));
    }
    return page;
}

/// It scrolls by itself: the picture and the controls stay in sight beside it.
QWidget *LabViews::explanations(const LabWords &words)
{
    auto *text = new QWidget;
    text->setObjectName(u"explanations"_s);
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(m_look.unit, 0, m_look.unit, 0);
    lines->setSpacing(m_look.unit / 2);
    const QColor ink = m_look.theme.color(ColorRole::Text);
    for (const LabView &view : words.views) {
        lines->addWidget(new TextLabel(view.title, m_look.strong, ink));
        lines->addWidget(new TextLabel(view.howToRead, m_look.text, ink));
    }
    auto *more = new LinkButton(tr("How it is computed"), m_look);
    more->setObjectName(u"computed"_s);
    connect(more, &QAbstractButton::clicked, this, &LabViews::methodRequested);
    lines->addWidget(more);
    lines->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(text);
    text->setAutoFillBackground(false);
    area->setMinimumHeight(0);
    return area;
}

void LabViews::makeCurves()
{
    m_gates = new LinePlot(
        {tr("Sodium gates open, %"),
         {},
         {gateAxis.from, gateAxis.to, ticks({-100, -75, -50, -25, 0})},
         {0, 100, ticks({0, 25, 50, 75, 100})},
         tr("voltage, mV"),
         {},
         {{ColorRole::MutedText, 1.5, Qt::DashLine}, {ColorRole::NerveFunction, 2, Qt::SolidLine}}},
        m_look);
    m_gates->setLine(0, gateCurve({}, gateAxis));
    m_gates->setNote(tr("dashed: normal blood"));
    const lab::Range calcium = lab::controls::calcium.range;
    m_shock = new LinePlot({tr("Shock needed, % of normal"),
                            {},
                            {calcium.low, calcium.high, ticks({0.5, 1, 1.5, 2, 2.5}, 1)},
                            {0, shockTop_percent, ticks({0, 50, 100, 150, 200})},
                            tr("ionized calcium, mmol/L"),
                            {},
                            {{ColorRole::NerveFunction, 2, Qt::SolidLine}}},
                           m_look);
    LinePlot::shareMargins({m_gates, m_shock});
}

void LabViews::showGates()
{
    m_gates->setLine(1, gateCurve(lab::nerveConditions(m_session.settings()), gateAxis));
    const auto &now = m_session.shockCurve().now;
    if (now && now->rest_mV)
        m_gates->setMarkers({{*now->rest_mV, tr("at rest")}});
    else
        m_gates->setMarkers({});
}

void LabViews::showShock()
{
    const lab::ShockCurveThread::Curve &curve = m_session.shockCurve();
    const double low = lab::controls::calcium.range.low;
    QList<QPointF> line;
    double without = low; // the highest calcium that needs no shock, or where none helps
    const auto add = [&](const lab::ShockPoint &point) {
        if (point.shock_percent)
            line << QPointF(point.ionisedCalcium_mmolL, *point.shock_percent);
        else
            without = std::max(without, point.ionisedCalcium_mmolL);
    };
    std::for_each(curve.points.begin(), curve.points.end(), add);
    if (curve.now)
        add(*curve.now); // between two points of the curve the dot lies on the line too
    std::sort(line.begin(), line.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    m_shock->setLine(0, line);
    if (without > low)
        m_shock->setBands({{low, without, tr("no threshold")}});
    else
        m_shock->setBands({});
    std::vector<LinePlot::Spot> spots;
    const lab::LabSettings normal;
    if (m_session.settings().totalMagnesium_mmolL == normal.totalMagnesium_mmolL
        && m_session.settings().potassium_mmolL == normal.potassium_mmolL) {
        for (const lab::FifteenNodePoint &point : lab::fifteenNodes)
            spots.push_back({{point.ionisedCalcium_mmolL, point.shock_percent}, false});
    }
    if (curve.now && curve.now->shock_percent)
        spots.push_back({{curve.now->ionisedCalcium_mmolL, *curve.now->shock_percent}, true});
    m_shock->setSpots(spots);
    m_shock->setNote(curve.complete ? QString() : tr("computing…"));
}

QString LabViews::savePicture(const QString &fileName) const
{
    constexpr int width = 900;
    constexpr int margin = 32;
    constexpr int plotHeight = 220;
    const QString settings = labSettingsText(m_session.settings());
    const int line = QFontMetrics(m_look.text).height();
    const QString limits = tr("Computed by a model of one nerve fiber and one muscle. It says "
                              "nothing about a person.");
    SavedPicture picture{{width, 3 * plotHeight + 7 * margin / 2 + 4 * line},
                         tr("Nerve and Muscle Lab"),
                         settings,
                         {}};
    picture.paint = [&](QPainter &painter) {
        const QRect whole(QPoint(), picture.size);
        painter.fillRect(whole, m_look.theme.color(ColorRole::Surface));
        const QRectF inner = QRectF(whole).adjusted(margin, margin, -margin, -margin);
        double top = inner.top();
        const auto text = [&](const QString &its, const QFont &font) {
            painter.setFont(font);
            painter.setPen(m_look.theme.color(ColorRole::Text));
            painter.drawText(QRectF(inner.left(), top, inner.width(), 2 * line), Qt::TextWordWrap,
                             its);
            top += 1.5 * line;
        };
        text(picture.title, m_look.section);
        for (LinePlot *strip : {voltage(), force()}) {
            strip->paint(painter, QRectF(inner.left(), top, inner.width(), plotHeight));
            top += plotHeight + margin / 2.0;
        }
        const double half = (inner.width() - margin) / 2;
        m_gates->paint(painter, QRectF(inner.left(), top, half, plotHeight));
        m_shock->paint(painter, QRectF(inner.left() + half + margin, top, half, plotHeight));
        top += plotHeight + margin / 2.0;
        text(settings, m_look.small);
        text(limits, m_look.small);
    };
    return picture.save(fileName);
}

} // namespace crampwise
