// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_widgets.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int leastCharacters = 10;
constexpr int margin = 3;
constexpr int words = Qt::TextWordWrap | Qt::TextShowMnemonic;

/// The styles' own are too faint on dark grounds: this one has the contrast of muted text.
void paintSign(QPainter &painter, const QRect &rect, const QStyleOptionButton &option, bool round)
{
    const QPalette &colors = option.palette;
    const bool checked = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor edge = colors.color(enabled ? QPalette::Active : QPalette::Disabled,
                                     checked ? QPalette::Highlight : QPalette::PlaceholderText);
    const QRectF frame = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const qreal side = frame.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(checked ? edge : colors.color(QPalette::Base));
    painter.drawRoundedRect(frame, round ? side / 2 : side / 6, round ? side / 2 : side / 6);
    if (checked) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.color(QPalette::HighlightedText), side / 7, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        const auto at
            = [&](qreal x, qreal y) { return frame.topLeft() + QPointF(x * side, y * side); };
        if (round)
            painter.drawEllipse(frame.center(), side / 10, side / 10);
        else
            painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)});
    }
    painter.restore();
}

/// The sign grows with the text.
int signSide(const QWidget &button, bool exclusive)
{
    const int usual = button.style()->pixelMetric(exclusive ? QStyle::PM_ExclusiveIndicatorWidth
                                                            : QStyle::PM_IndicatorWidth,
                                                  nullptr, &button);
    return std::max(usual, button.fontMetrics().ascent());
}

} // namespace

NamedGroup::NamedGroup(const QString &name, QWidget *parent) : QGroupBox(parent)
{
    setAccessibleName(name);
    setFlat(true);
}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize ChoiceBox::minimumSizeHint() const
{
    const QSize natural = QComboBox::minimumSizeHint();
    return {std::min(natural.width(), leastCharacters * fontMetrics().averageCharWidth()),
            natural.height()};
}

/// May be higher than its hint, which is that of one line.
template<typename Button>
Wrapped<Button>::Wrapped(const QString &text, QWidget *parent) : Button(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum,
                       this->sizePolicy().controlType());
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

/// Of the text, from the starting edge.
template<typename Button>
int Wrapped<Button>::indent() const
{
    const bool exclusive = std::is_same_v<Button, QRadioButton>;
    return signSide(*this, exclusive)
        + this->style()->pixelMetric(exclusive ? QStyle::PM_RadioButtonLabelSpacing
                                               : QStyle::PM_CheckBoxLabelSpacing,
                                     nullptr, this)
        + margin;
}

template<typename Button>
QRect Wrapped<Button>::textRect(int width) const
{
    return this->fontMetrics().boundingRect(QRect(0, 0, width - indent() - margin, 1 << 20), words,
                                            this->text());
}

template<typename Button>
QSize Wrapped<Button>::sizeHint() const
{
    const int width = this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width()
        + indent() + 2 * margin;
    return {width, heightForWidth(width)};
}

template<typename Button>
QSize Wrapped<Button>::minimumSizeHint() const
{
    return {indent() + leastCharacters * this->fontMetrics().averageCharWidth(),
            this->minimumHeight()};
}

template<typename Button>
int Wrapped<Button>::heightForWidth(int width) const
{
    return std::max(textRect(width).height() + 2 * margin, this->minimumHeight());
}

template<typename Button>
void Wrapped<Button>::paintEvent(QPaintEvent *)
{
    const bool exclusive = std::is_same_v<Button, QRadioButton>;
    QStylePainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const QRect whole = this->rect();
    const int side = signSide(*this, exclusive);
    const QRect sign = QStyle::visualRect(this->layoutDirection(), whole,
                                          {0, (whole.height() - side) / 2, side, side});
    paintSign(painter, sign, option, exclusive);
    const QRect room = QStyle::visualRect(this->layoutDirection(), whole,
                                          whole.adjusted(indent(), 0, -margin, 0));
    painter.drawText(room, words | Qt::AlignVCenter | Qt::AlignLeading, this->text());
    if (this->hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = room.adjusted(-margin, 0, margin, 0);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

template class Wrapped<QRadioButton>;
template class Wrapped<QCheckBox>;

} // namespace crampwise
