// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include "app/charts/wrapped_text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int leastWidth = 800; // in pixels, at the normal text size
constexpr int charactersAcross = 100;

/// The parts of a saved picture, one below the other.
class Poster {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)

public:
    Poster(const ChartDrawing &drawing, const ChartWords &words, const Look &look)
        : m_look(look), m_direction(QLocale().textDirection()), m_margin(4 * look.unit),
          m_width(
              std::max(leastWidth, charactersAcross * QFontMetrics(look.text).averageCharWidth()))
    {
        addText(words.title, look.section, ColorRole::Text);
        addPart(
            drawing.heightFor(inner()),
            [paint = drawing.paint, width = inner()](QPainter &painter) { paint(painter, width); });
        addLegend(drawing);
        addText(words.howToRead, look.small, ColorRole::MutedText);
        addText(sources(words), look.small, ColorRole::MutedText);
        addText(programName(), look.small, ColorRole::MutedText);
    }

    QSize size() const { return {m_width, m_bottom + m_margin}; }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(), size()), m_look.theme.color(ColorRole::Surface));
        for (const Part &part : m_parts) {
            painter.save();
            painter.translate(m_margin, part.top);
            part.paint(painter);
            painter.restore();
        }
    }

private:
    using Paint = std::function<void(QPainter &painter)>;
    struct Part {
        int top = 0;
        Paint paint;
    };

    int inner() const { return m_width - 2 * m_margin; }

    void addPart(qreal height, Paint paint)
    {
        const int top = m_bottom + (m_parts.empty() ? m_margin : 2 * m_look.unit);
        m_parts.push_back({top, std::move(paint)});
        m_bottom = top + qCeil(height);
    }

    void addText(const QString &text, const QFont &font, ColorRole role)
    {
        if (text.isEmpty())
            return;
        const qreal height = wrappedSize(text, font, inner()).height();
        const QColor color = m_look.theme.color(role);
        const Qt::Alignment start = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        addPart(height, [=, room = QRectF(0, 0, inner(), height)](QPainter &painter) {
            painter.setPen(color);
            paintWrapped(painter, room, text, font, start);
        });
    }

    void addLegend(const ChartDrawing &drawing)
    {
        if (!drawing.legend)
            return;
        const ChartLegend legend(drawing.legend(inner()), m_look, m_direction);
        if (legend.isEmpty())
            return;
        const qreal height = legend.heightFor(inner());
        addPart(height, [legend, room = QRectF(0, 0, inner(), height)](QPainter &painter) {
            legend.paint(painter, room);
        });
    }

    static QString sources(const ChartWords &words)
    {
        QStringList names;
        for (const TextLink &source : words.sources)
            names << source.text;
        return names.isEmpty() ? QString() : tr("Sources: %1").arg(names.join(u"; "_s));
    }

    static QString programName()
    {
        return tr("%1 %2", "the program, its version")
            .arg(u"Crampwise"_s, QCoreApplication::applicationVersion())
            .trimmed();
    }

    Look m_look;
    Qt::LayoutDirection m_direction;
    int m_margin;
    int m_width;
    int m_bottom = 0;
    std::vector<Part> m_parts;
};

} // namespace

SavedPicture chartPicture(const ChartDrawing &drawing, const ChartWords &words, const Look &look)
{
    const Poster poster(drawing, words, look);
    return {poster.size(), words.title, words.howToRead,
            [poster](QPainter &painter) { poster.paint(painter); }};
}

} // namespace crampwise
