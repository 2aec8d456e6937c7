// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/drawings.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QResource>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QByteArray svgText(const QString &folder, const QString &name)
{
    QFile file(u":/%1/%2.svg"_s.arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The colour of a theme that stands for one of the files; that one where none does.
QColor inTheme(const Theme &theme, const QColor &drawn)
{
    // OnAccent is white like Surface; white in a drawing stands for the surface it lies on.
    static constexpr ColorRole roles[]{ColorRole::Window,        ColorRole::Surface,
                                       ColorRole::Text,          ColorRole::MutedText,
                                       ColorRole::Line,          ColorRole::Accent,
                                       ColorRole::NerveFunction, ColorRole::MuscleContraction,
                                       ColorRole::MuscleHealth,  ColorRole::Doctor,
                                       ColorRole::Cloth};
    const Theme drawnIn = Theme::light();
    QColor found = drawn;
    for (ColorRole role : roles) {
        if (drawnIn.color(role) == drawn)
            found = theme.color(role);
    }
    return found;
}

QByteArray inColorsOf(const Theme &theme, QByteArray svg)
{
    static const Theme drawnIn = Theme::light();
    if (theme == drawnIn)
        return svg;
    constexpr qsizetype length = 7; // "#RRGGBB"
    // One pass, because a replaced colour may equal another role's original.
    for (qsizetype at = svg.indexOf('#'); at >= 0; at = svg.indexOf('#', at + 1)) {
        const QColor drawn(QString::fromLatin1(svg.sliced(at).left(length)));
        if (drawn.isValid())
            svg.replace(at, length, inTheme(theme, drawn).name().toLatin1());
    }
    return svg;
}

using Renderer = std::shared_ptr<QSvgRenderer>;

/// Null for a name without a file.
Renderer rendererOf(const QString &folder, const QString &name, const Theme &theme)
{
    const QByteArray svg = svgText(folder, name);
    return svg.isEmpty() ? nullptr : std::make_shared<QSvgRenderer>(inColorsOf(theme, svg));
}

/// The same icons are painted over and over, so each is read once in a theme.
Renderer iconRenderer(const QString &name, const Theme &theme)
{
    static Theme readFor = theme;
    static QHash<QString, Renderer> read;
    if (theme != readFor)
        read.clear();
    readFor = theme;
    Renderer &renderer = read[name];
    if (!renderer)
        renderer = rendererOf(iconFolder, name, theme);
    return renderer;
}

class DrawingIconEngine : public QIconEngine {
public:
    DrawingIconEngine(const QString &name, const Theme &theme) : m_name(name), m_theme(theme) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        iconRenderer(m_name, m_theme)->render(painter, square); // most of menus are never seen
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingIconEngine(m_name, m_theme); }

private:
    QString m_name;
    Theme m_theme;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    const bool isThere = QResource(u":/%1/%2.svg"_s.arg(iconFolder, name)).isValid();
    return isThere ? QIcon(new DrawingIconEngine(name, theme)) : QIcon();
}

/// Where in its first dot it begins, its size, how many dots are a pixel; and what it looks like.
struct Drawing::Painted {
    QRectF rect;
    qreal ratio = 0;
    QPixmapCache::Key picture;
};

Drawing::Drawing(const QString &folder, const QString &name, const Theme &theme)
    : m_renderer(rendererOf(folder, name, theme)), m_painted(std::make_shared<Painted>())
{
}

QSizeF Drawing::size() const
{
    return m_renderer ? m_renderer->viewBoxF().size() : QSizeF();
}

void Drawing::paint(QPainter &painter, const QRectF &target) const
{
    if (!m_renderer)
        return;
    if (painter.paintEngine()->type() != QPaintEngine::Raster
        || painter.transform().type() > QTransform::TxTranslate) {
        m_renderer->render(&painter, target);
        return;
    }
    const QRectF onScreen = painter.transform().mapRect(target);
    const QRect place = onScreen.toAlignedRect();
    const QRectF rect = onScreen.translated(-place.topLeft());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap picture;
    if (rect != m_painted->rect || ratio != m_painted->ratio
        || !QPixmapCache::find(m_painted->picture, &picture)) {
        picture = QPixmap((QSizeF(place.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter onPicture(&picture);
        onPicture.setRenderHints(painter.renderHints());
        m_renderer->render(&onPicture, rect);
        QPixmapCache::remove(m_painted->picture);
        *m_painted = {rect, ratio, QPixmapCache::insert(picture)};
    }
    painter.drawPixmap(QRectF(place).topLeft() - painter.transform().map(QPointF()), picture);
}

void paintDrawing(QPainter &painter, const QRectF &target, const QString &folder,
                  const QString &name, const Theme &theme)
{
    Drawing(folder, name, theme).paint(painter, target);
}

/// All of ours say it in their first line; the rest need not be read for it.
QSizeF drawingSize(const QString &folder, const QString &name)
{
    QXmlStreamReader svg(svgText(folder, name));
    svg.readNextStartElement();
    const QStringList box = svg.attributes().value(u"viewBox"_s).toString().split(u' ');
    return {box.value(2).toDouble(), box.value(3).toDouble()};
}

void paintSymbol(QPainter &painter, const QRectF &place, const QString &symbol)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(place, Qt::AlignCenter, symbol);
    painter.setLayoutDirection(direction);
}

} // namespace crampwise
