// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_widgets.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int leastCharacters = 10;
constexpr int margin = 3;

} // namespace

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

/// Of the text, from the starting edge.
int WrappedRadioButton::indent() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this) + margin;
}

QRect WrappedRadioButton::textRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width - indent() - margin, 1 << 20),
                                      Qt::TextWordWrap, text());
}

QSize WrappedRadioButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + indent() + 2 * margin;
    return {width, heightForWidth(width)};
}

QSize WrappedRadioButton::minimumSizeHint() const
{
    return {indent() + leastCharacters * fontMetrics().averageCharWidth(), minimumHeight()};
}

int WrappedRadioButton::heightForWidth(int width) const
{
    return std::max(textRect(width).height() + 2 * margin, minimumHeight());
}

void WrappedRadioButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton sign = option;
    sign.rect = style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, sign);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(indent(), 0, -margin, 0));
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = room;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace crampwise
