// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/clear_style.h"

#include "app/theme/look.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr double enough = 3.2; ///< A little more than 3: lines between pixels are fainter.
constexpr qreal corner = 2.5;
constexpr int usualLine = 20;  // pixels
constexpr qreal signWidth = 2; ///< Of the line that tells where the keys are.

/// The faintest mixture of ground and ink that is told from the ground.
QColor edgeColor(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    for (int share = 30; share < 100; share += 5) {
        const QColor edge = mixed(ground, ink, share / 100.0);
        if (contrast(edge, ground) >= enough
            && contrast(edge, palette.color(QPalette::Base)) >= enough)
            return edge;
    }
    return ink;
}

QColor focusColor(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return contrast(highlight, palette.color(QPalette::Window)) >= enough
        ? highlight
        : palette.color(QPalette::WindowText);
}

void outline(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    const qreal in = width / 2;
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), corner, corner);
    painter.restore();
}

/// The edge of a control, or the sign that it has the keys.
void paintEdge(QPainter &painter, const QStyleOption &option, bool hasKeys)
{
    if (hasKeys)
        outline(painter, option.rect, focusColor(option.palette), signWidth);
    else if (option.state & QStyle::State_Enabled)
        outline(painter, option.rect, edgeColor(option.palette), 1);
}

/// The same around a round control.
void paintRing(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edgeColor(option.palette), 2)); // a thin arc is blurred to less
    painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

bool hasKeys(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus;
}

/// A button that is pressed by a mouse needs no sign.
bool hasKeysByKey(const QStyleOption &option)
{
    return hasKeys(option) && (option.state & QStyle::State_KeyboardFocusChange);
}

class IconReadLate : public QIconEngine {
public:
    explicit IconReadLate(std::function<QIcon()> read) : m_read(std::move(read)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1.0, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }

    QIconEngine *clone() const override { return new IconReadLate(m_read); }

private:
    const QIcon &icon()
    {
        if (!m_icon)
            m_icon = m_read();
        return *m_icon;
    }

    std::function<QIcon()> m_read;
    std::optional<QIcon> m_icon;
};

} // namespace

void ClearStyle::install()
{
    if (QApplication::style()->name() == u"fusion"_s)
        QApplication::setStyle(new ClearStyle);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        outline(*painter, option->rect, focusColor(option->palette), signWidth);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand)
        paintEdge(*painter, *option, hasKeysByKey(*option));
    else if (element == PE_IndicatorCheckBox)
        paintEdge(*painter, *option, false);
    else if (element == PE_IndicatorRadioButton)
        paintRing(*painter, *option);
    else if (element == PE_FrameLineEdit
             || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget)))
        paintEdge(*painter, *option, hasKeys(*option));
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        paintEdge(*painter, *option, hasKeys(*option));
}

/// Qt names the side on which it wants the text, and its painter mirrors that once more (in 6.4).
void ClearStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                              const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole textRole) const
{
    const int side = flags & Qt::AlignRight ? flags | int(Qt::AlignAbsolute) : flags;
    QProxyStyle::drawItemText(painter, rect, side, palette, enabled, text, textRole);
}

int ClearStyle::besideText(int size, const QFont &text)
{
    return size * std::clamp(QFontMetrics(text).height(), usualLine, 2 * usualLine) / usualLine;
}

int ClearStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    // Its text would cover a part of the sign that it has the keys.
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QPlainTextEdit *>(widget))
        return int(signWidth);
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ToolBarExtensionExtent:
        return besideText(size, QApplication::font());
    default:
        return size;
    }
}

QIcon ClearStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (icon != SP_ToolBarHorizontalExtensionButton && icon != SP_LineEditClearButton)
        return QProxyStyle::standardIcon(icon, option, widget);
    QStyleOption used;
    used.direction = option ? option->direction : QGuiApplication::layoutDirection();
    return QIcon(new IconReadLate(
        [this, icon, used] { return QProxyStyle::standardIcon(icon, &used, nullptr); }));
}

void ClearStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPlainTextEdit *>(widget))
        widget->installEventFilter(this);
}

bool ClearStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace crampwise
