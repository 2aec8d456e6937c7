// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace crampwise {

/// Fusion with edges of controls and a sign of the focus that are told from their ground, at least
/// 3:1 in any palette (WCAG 2.2, 1.4.11); its own are fainter. Signs and boxes beside words grow
/// with large text. Every other style, which is the choice of a desktop, stays as it is.
class ClearStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// Makes it the style of the program; further calls do nothing.
    static void install();
    /// The size of a sign or box beside `text`, in pixels: `size` beside lines of up to 20 pixels,
    /// as desktops have them, larger beside higher ones in proportion, and at most twice.
    static int besideText(int size, const QFont &text);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    /// Beside its sign a button's text stays there in languages from right to left, too.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole textRole) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    /// Read when it is painted: those of bars that overflow and fields that hold text rarely are.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

protected:
    /// Frames of texts are drawn anew when their text gets the keys; Qt draws the text alone.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crampwise
