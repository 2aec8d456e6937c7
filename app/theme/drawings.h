// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QIcon>
#include <QSize>

#include <memory>

class QPainter;
class QRectF;
class QSvgRenderer;

namespace crampwise {

/// Our own vectors in the colours of a theme. The files are drawn in the colours of
/// Theme::light(); each of these is replaced by the colour that bears its role in `theme`.
/// A name without a file gives a null icon or draws nothing; tests see to it that none is asked
/// for.
QIcon themedIcon(const QString &name, const Theme &theme);
void paintDrawing(QPainter &painter, const QRectF &target, const QString &folder,
                  const QString &name, const Theme &theme);
QSizeF drawingSize(const QString &folder, const QString &name);

/// The symbol of a nutrient in the middle of `place`, from left to right in every language: that of
/// potassium is K+.
void paintSymbol(QPainter &painter, const QRectF &place, const QString &symbol);

/// One of them, read once and painted as often as it takes. Copies share it. The picture of it that
/// a screen shows is kept for the next time in Qt's cache of pixmaps, which Appearance bounds.
class Drawing {
public:
    Drawing(const QString &folder, const QString &name, const Theme &theme);

    QSizeF size() const; ///< Empty for a name without a file.
    void paint(QPainter &painter, const QRectF &target) const;

private:
    struct Painted;
    std::shared_ptr<QSvgRenderer> m_renderer; ///< Null for a name without a file.
    std::shared_ptr<Painted> m_painted;
};

inline const QString iconFolder = QStringLiteral("icons");
inline const QString illustrationFolder = QStringLiteral("illustrations");

} // namespace crampwise
