// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/frame_bar.h"

#include "app/charts/accessible_chart.h"
#include "app/theme/drawings.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace crampwise {

// A button -----------------------------------------------------------------------------------

FrameButton::FrameButton(const QString &sign, const QString &word, const Look &look, Joint joint)
    : m_sign(sign), m_look(look), m_joint(joint)
{
    installAccessibleChart();
    setText(word);
    setToolTip(word);
    setFont(look.text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCheckable(joint != Joint::None);
}

void FrameButton::setShows(Shows shows)
{
    m_shows = shows;
    update();
}

int FrameButton::signSize() const
{
    return fontMetrics().height();
}

int FrameButton::widthFor(Shows shows) const
{
    if (m_wordWidth < 0)
        m_wordWidth = fontMetrics().horizontalAdvance(text()) + 1;
    const int inner = shows == Shows::Sign ? signSize()
        : shows == Shows::Word             ? m_wordWidth
                                           : signSize() + m_look.unit * 3 / 4 + m_wordWidth;
    return inner + 2 * m_look.unit;
}

QSize FrameButton::sizeHint() const
{
    return {widthFor(m_shows), std::max(3 * m_look.unit, fontMetrics().height() + m_look.unit)};
}

void FrameButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_wordWidth = -1;
}

bool FrameButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_shows != Shows::Sign)
        return true; // the word is there to be read
    return QAbstractButton::event(event);
}

/// The side that it shares with its neighbour lies beyond its own edge.
QRectF FrameButton::outline() const
{
    const QRectF own = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool beyondRight = m_joint == (mirrored ? Joint::Last : Joint::First);
    if (m_joint == Joint::None)
        return own;
    return beyondRight ? own.adjusted(0, 0, m_look.unit, 0) : own.adjusted(-m_look.unit, 0, 0, 0);
}

void FrameButton::paintGround(QPainter &painter) const
{
    const Theme &theme = m_look.theme;
    QColor ground = Qt::transparent;
    if (isChecked())
        ground = theme.color(ColorRole::Selected);
    else if (underMouse() || isDown())
        ground = theme.color(ColorRole::Hover);
    painter.setBrush(ground);
    painter.setPen(m_joint == Joint::None ? QPen(Qt::NoPen)
                                          : QPen(theme.color(ColorRole::Line), 1));
    painter.drawRoundedRect(outline(), m_look.unit / 2.0, m_look.unit / 2.0);
    if (m_joint == Joint::Last) {
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        painter.drawLine(QPointF(edge + 0.5, 1), QPointF(edge + 0.5, height() - 1));
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_look.unit / 2.0,
                            m_look.unit / 2.0);
}

void FrameButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect inner = rect().adjusted(m_look.unit, 0, -m_look.unit, 0);
    if (m_shows != Shows::Word) {
        const int size = std::min(signSize(), width());
        QRect sign(inner.left(), (height() - size) / 2, size, size);
        if (m_shows == Shows::Sign)
            sign.moveLeft((width() - size) / 2);
        themedIcon(m_sign, m_look.theme)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
    }
    if (m_shows == Shows::Sign)
        return;
    QRect word = inner;
    if (m_shows == Shows::SignAndWord)
        word.setLeft(inner.left() + signSize() + m_look.unit * 3 / 4);
    painter.setPen(m_look.theme.color(isChecked() ? ColorRole::Accent : ColorRole::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
}

void FrameButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// The row ------------------------------------------------------------------------------------

FrameBar::FrameBar(const Look &look) : m_gap(look.unit / 2)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FrameBar::addChoice(FrameButton *button)
{
    button->setParent(this);
    m_choices.push_back(button);
}

void FrameBar::addCommand(FrameButton *button)
{
    button->setParent(this);
    m_commands.push_back(button);
}

std::vector<FrameButton *> FrameBar::all() const
{
    std::vector<FrameButton *> buttons = m_choices;
    buttons.insert(buttons.end(), m_commands.begin(), m_commands.end());
    return buttons;
}

int FrameBar::lengthFor(FrameButton::Shows shows) const
{
    int length = m_gap;
    for (const FrameButton *button : m_choices)
        length += button->widthFor(shows);
    for (const FrameButton *button : m_commands)
        length += m_gap + button->widthFor(shows);
    return length;
}

FrameButton::Shows FrameBar::showsFor(int width) const
{
    for (const auto shows : {FrameButton::Shows::SignAndWord, FrameButton::Shows::Word}) {
        if (lengthFor(shows) <= width)
            return shows;
    }
    return FrameButton::Shows::Sign;
}

std::vector<FrameBar::Place> FrameBar::inOneLine(int width, FrameButton::Shows shows) const
{
    std::vector<Place> places;
    const auto add = [&](FrameButton *button, int x) {
        const int wide = button->widthFor(shows);
        places.push_back({button, {x, 0, wide, button->sizeHint().height()}});
        return x + wide;
    };
    int x = 0;
    for (FrameButton *button : m_choices)
        x = add(button, x);
    x += width - lengthFor(shows);
    for (FrameButton *button : m_commands)
        x = add(button, x + m_gap);
    return places;
}

std::vector<FrameBar::Place> FrameBar::inLines(int width) const
{
    std::vector<Place> places;
    QPoint at;
    for (FrameButton *button : all()) {
        const int wide = std::min(width, button->widthFor(FrameButton::Shows::Sign));
        const int high = button->sizeHint().height();
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + high + m_gap};
        places.push_back({button, {at, QSize(wide, high)}});
        at.rx() += wide;
    }
    return places;
}

std::vector<FrameBar::Place> FrameBar::places(int width) const
{
    const FrameButton::Shows shows = showsFor(width);
    return lengthFor(shows) <= width ? inOneLine(width, shows) : inLines(width);
}

QSize FrameBar::sizeHint() const
{
    const int width = lengthFor(FrameButton::Shows::SignAndWord);
    return {width, heightForWidth(width)};
}

QSize FrameBar::minimumSizeHint() const
{
    return {1, m_choices.empty() ? 0 : m_choices.front()->sizeHint().height()};
}

int FrameBar::heightForWidth(int width) const
{
    int height = 0;
    for (const Place &place : places(width))
        height = std::max(height, place.rect.y() + place.rect.height());
    return height;
}

void FrameBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const FrameButton::Shows shows = showsFor(width());
    for (const Place &place : places(width())) {
        place.button->setShows(shows);
        place.button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place.rect));
    }
}

} // namespace crampwise
