// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/wrapped_text.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

/// A layout knows lines by this sign only.
QString withLines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

QSizeF breakIntoLines(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size.rheight() += line.height();
        size.rwidth() = std::max(size.width(), line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(size.width()), std::ceil(size.height())};
}

struct Measured {
    QString text;
    QFont font;
    qreal width;

    friend bool operator==(const Measured &a, const Measured &b)
    {
        return a.width == b.width && a.text == b.text && a.font == b.font;
    }
    friend size_t qHash(const Measured &measured, size_t seed)
    {
        return qHashMulti(seed, measured.text, measured.font, measured.width);
    }
};

constexpr qsizetype mostMeasured = 1000;

} // namespace

/// A chart asks for the same texts for each width that it is tried in, and its legend once more.
QSizeF wrappedSize(const QString &text, const QFont &font, qreal width)
{
    static QCache<Measured, QSizeF> known(mostMeasured);
    const Measured asked{text, font, width};
    if (const QSizeF *size = known.object(asked))
        return *size;
    QTextLayout layout(withLines(text), font);
    const QSizeF size = breakIntoLines(layout, width, Qt::AlignLeft);
    known.insert(asked, new QSizeF(size));
    return size;
}

void paintWrapped(QPainter &painter, const QRectF &target, const QString &text, const QFont &font,
                  Qt::Alignment alignment)
{
    QTextLayout layout(withLines(text), font);
    const QSizeF size = breakIntoLines(layout, target.width(), alignment);
    qreal top = target.top();
    if (alignment & Qt::AlignVCenter)
        top += (target.height() - size.height()) / 2;
    layout.draw(&painter, {target.left(), top});
}

qreal textWidth(const QString &text, const QFont &font)
{
    return wrappedSize(text, font, 1 << 20).width();
}

qreal widestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qreal widest = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString word = text.sliced(from, to - from).trimmed();
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(word)));
        from = to;
    }
    return widest;
}

} // namespace crampwise
