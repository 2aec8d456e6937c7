// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/drawings.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QByteArray svgText(const QString &folder, const QString &name)
{
    QFile file(u":/%1/%2.svg"_s.arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inColorsOf(const Theme &theme, const QByteArray &svg)
{
    static const Theme drawnIn = Theme::light();
    // OnAccent is white like Surface; white in a drawing stands for the surface it lies on.
    static constexpr ColorRole roles[]{ColorRole::Window,        ColorRole::Surface,
                                       ColorRole::Text,          ColorRole::MutedText,
                                       ColorRole::Line,          ColorRole::Accent,
                                       ColorRole::NerveFunction, ColorRole::MuscleContraction,
                                       ColorRole::MuscleHealth,  ColorRole::Doctor,
                                       ColorRole::Cloth};
    QHash<QByteArray, QByteArray> replacements;
    for (ColorRole role : roles) {
        replacements.insert(drawnIn.color(role).name().toUpper().toLatin1(),
                            theme.color(role).name().toUpper().toLatin1());
    }
    // One pass, because a replaced colour may equal another role's original.
    QByteArray result = svg;
    for (qsizetype at = result.indexOf('#'); at >= 0; at = result.indexOf('#', at + 1)) {
        const auto found = replacements.constFind(result.mid(at, 7));
        if (found != replacements.cend())
            result.replace(at, 7, *found);
    }
    return result;
}

class DrawingIconEngine : public QIconEngine {
public:
    explicit DrawingIconEngine(const QByteArray &svg) : m_svg(svg) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        if (!m_renderer) // most icons of menus are never seen
            m_renderer.emplace(m_svg);
        m_renderer->render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingIconEngine(m_svg); }

private:
    QByteArray m_svg;
    std::optional<QSvgRenderer> m_renderer;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    const QByteArray svg = svgText(iconFolder, name);
    return svg.isEmpty() ? QIcon() : QIcon(new DrawingIconEngine(inColorsOf(theme, svg)));
}

Drawing::Drawing(const QString &folder, const QString &name, const Theme &theme)
{
    const QByteArray svg = svgText(folder, name);
    if (!svg.isEmpty())
        m_renderer = std::make_shared<QSvgRenderer>(inColorsOf(theme, svg));
}

QSizeF Drawing::size() const
{
    return m_renderer ? m_renderer->viewBoxF().size() : QSizeF();
}

void Drawing::paint(QPainter &painter, const QRectF &target) const
{
    if (m_renderer)
        m_renderer->render(&painter, target);
}

void paintDrawing(QPainter &painter, const QRectF &target, const QString &folder,
                  const QString &name, const Theme &theme)
{
    Drawing(folder, name, theme).paint(painter, target);
}

QSizeF drawingSize(const QString &folder, const QString &name)
{
    return Drawing(folder, name, Theme::light()).size();
}

} // namespace crampwise
