// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/detail_pane.h"

#include "app/theme/drawings.h"
#include "app/widgets/longest_text.h"
#include "app/widgets/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int wideFrom = 50; ///< In units: the button finds room beside the texts.

} // namespace

DetailPane::DetailPane(MarkedChart &chart, const Look &look)
    : m_chart(chart), m_look(look),
      m_title(new TextLabel({}, look.strong, look.theme.color(ColorRole::Text))),
      m_sentence(new TextLabel({}, look.text, look.theme.color(ColorRole::Text))),
      m_note(new TextLabel({}, look.small, look.theme.color(ColorRole::MutedText))),
      m_button(new QPushButton)
{
    for (int mark = 0; mark < chart.markCount(); ++mark)
        m_details.push_back(*chart.detail(mark));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_button)})
        part->setParent(this);
    m_button->setObjectName(u"open"_s);
    m_button->setFont(look.text);
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this] { m_chart.activateMark(m_shown); });
    connect(&chart, &MarkedChart::markReached, this, &DetailPane::showMark);
    if (hasPositions())
        addSteps();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showMark(chart.currentMark());
}

void DetailPane::addSteps()
{
    const auto step = [this](const QString &sign, const QString &name, int by) {
        auto *button = new QToolButton(this);
        button->setObjectName(sign);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setIcon(themedIcon(sign, m_look.theme));
        connect(button, &QAbstractButton::clicked, this,
                [this, by] { m_chart.showMark(m_shown + by); });
        return button;
    };
    m_previous = step(u"back"_s, tr("The one before"), -1);
    m_position = new TextLabel({}, m_look.small, m_look.theme.color(ColorRole::MutedText));
    m_position->setParent(this);
    m_next = step(u"forward"_s, tr("The next one"), 1);
}

void DetailPane::showMark(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_details.size()) || mark == m_shown)
        return;
    m_shown = mark;
    const MarkDetail &detail = m_details[static_cast<size_t>(mark)];
    m_title->setPlainText(detail.title);
    m_sentence->setPlainText(detail.sentence);
    m_note->setPlainText(detail.note);
    m_button->setText(detail.action);
    m_button->setAccessibleDescription(
        tr("%1. %2", "title of a mark, a sentence about it").arg(detail.title, detail.sentence));
    if (m_position) {
        m_position->setPlainText(detail.position);
        m_previous->setEnabled(mark > 0);
        m_next->setEnabled(mark + 1 < m_chart.markCount());
    }
    if (m_measuredFor > 0) // before that, nobody knows its width
        place();
    update();
}

int DetailPane::highest(const QString MarkDetail::*text, const QFont &font, int width) const
{
    QStringList texts;
    for (const MarkDetail &detail : m_details)
        texts << detail.*text;
    return greatestHeight(texts, font, width, [&](const QString &one) -> SetText {
        const TextLabel label(one, font, {});
        return {label.heightForWidth(std::max(1, width)), label.lineCount()};
    });
}

int DetailPane::widestButton() const
{
    QStringList actions;
    for (const MarkDetail &detail : m_details)
        actions << detail.action;
    return widestOf(actions, m_button->font()) + 4 * m_look.unit;
}

DetailPane::Places DetailPane::placesFor(int width) const
{
    if (m_measuredFor == width)
        return m_places;
    const int pad = m_look.unit;
    const int badge = 4 * m_look.unit + m_look.unit / 2;
    const int inner = std::max(1, width - 2 * pad);
    const bool wide = width >= wideFrom * m_look.unit;
    const int button = std::min(inner, widestButton());
    const int room = wide ? inner - button - 2 * pad : inner;
    Places places;
    placeSteps(places, pad + room);
    const int steps = hasPositions() ? pad + room - places.previous.x() : badge;
    const int title = std::max(m_look.unit * 5 / 2,
                               highest(&MarkDetail::title, m_look.strong, room - steps - pad));
    const int sentence = highest(&MarkDetail::sentence, m_look.text, room);
    const int note = highest(&MarkDetail::note, m_look.small, room);
    places.badge = {pad, pad + (title - m_look.unit * 5 / 2) / 2, badge, m_look.unit * 5 / 2};
    places.title = {pad, pad, hasPositions() ? room - steps - pad : room, title};
    places.sentence = {pad, pad + title + pad / 4, room, sentence};
    places.note = {pad, places.sentence.y() + sentence, room, note};
    const int bottom = places.note.y() + note;
    const int high = std::max(3 * m_look.unit, m_button->sizeHint().height());
    places.button = wide ? QRect(width - pad - button, (bottom + pad - high) / 2, button, high)
                         : QRect(pad, bottom + pad / 2, button, high);
    places.height
        = (wide ? std::max(bottom, places.button.y() + high) : places.button.y() + high) + pad;
    m_measuredFor = width;
    m_places = places;
    return places;
}

/// In the first line, at its end.
void DetailPane::placeSteps(Places &places, int end) const
{
    if (!hasPositions())
        return;
    const int side = 3 * m_look.unit;
    const int words
        = QFontMetrics(m_look.small).horizontalAdvance(m_details.back().position) + m_look.unit;
    const int y = m_look.unit / 2;
    places.next = {end - side, y, side, side};
    places.position = {end - side - words, y, words, side};
    places.previous = {end - 2 * side - words, y, side, side};
}

int DetailPane::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize DetailPane::sizeHint() const
{
    // The layout at hand, if there is one: each text would be set for a width that nobody has.
    return m_measuredFor > 0 ? QSize(m_measuredFor, m_places.height) : QSize(60 * m_look.unit, 0);
}

void DetailPane::place()
{
    const Places places = placesFor(width());
    const bool hasBadge = m_shown >= 0 && !m_details[static_cast<size_t>(m_shown)].badge.isEmpty();
    QRect title = places.title;
    if (hasBadge)
        title.setLeft(places.badge.x() + places.badge.width() + m_look.unit);
    const auto put = [this](QWidget *part, const QRect &where) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
    };
    const int text = m_title->heightForWidth(std::max(1, title.width()));
    title.moveTop(title.y() + (title.height() - text) / 2);
    put(m_title, title);
    put(m_sentence, places.sentence);
    put(m_note, places.note);
    put(m_button, places.button);
    if (!m_position)
        return;
    put(m_previous, places.previous);
    put(m_next, places.next);
    QRect position = places.position;
    const int line = m_position->heightForWidth(std::max(1, position.width()));
    position.setTop(position.y() + (position.height() - line) / 2);
    put(m_position, position);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_look.unit / 2.0;
    painter.setPen(QPen(m_look.theme.color(ColorRole::Hairline), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QString badge = m_shown >= 0 ? m_details[static_cast<size_t>(m_shown)].badge : QString();
    if (badge.isEmpty())
        return;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), placesFor(width()).badge);
    painter.setPen(QPen(m_look.theme.color(ColorRole::Line), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = m_look.small;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_look.theme.color(ColorRole::Text));
    paintSymbol(painter, place, badge);
}

QWidget *chartWords(MarkedChart *chart, const Look &look)
{
    if (chart->detail(chart->currentMark()))
        return new DetailPane(*chart, look);
    const QString invitation = QCoreApplication::translate(
        "ChartFrame", "Point at a mark, or move to it with the arrow keys, to read why.");
    auto *sentence = new TextLabel(invitation, look.text, look.theme.color(ColorRole::Text));
    // Two lines at once, so that the page does not jump when a longer sentence comes.
    sentence->setMinimumHeight(2 * QFontMetrics(look.text).lineSpacing());
    QObject::connect(chart, &MarkedChart::sentenceChanged, sentence,
                     [sentence, invitation](const QString &text) {
                         sentence->setPlainText(text.isEmpty() ? invitation : text);
                     });
    return sentence;
}

} // namespace crampwise
