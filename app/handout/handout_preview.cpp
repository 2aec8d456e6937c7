// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_preview.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int pageGap = 8; // in pixels
constexpr int frame = 1;

} // namespace

HandoutPreview::HandoutPreview(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HandoutPreview::setSheet(HandoutSheet sheet, const Paper &paper)
{
    m_sheet.emplace(std::move(sheet));
    m_paper = paper;
    m_picture = {};
    setAccessibleName(tr("Preview, %n page(s)", nullptr, pageCount()));
    setAccessibleDescription(handoutAsText(m_sheet->handout()));
    updateGeometry();
    update();
}

void HandoutPreview::setMostHeight(int height)
{
    if (height == m_mostHeight)
        return;
    m_mostHeight = height;
    updateGeometry();
}

qreal HandoutPreview::scaleFor(const QSizeF &size) const
{
    const int pages = std::max(1, pageCount());
    const qreal width = (size.width() - 2 * frame - (pages - 1) * pageGap) / pages;
    return std::max(0.0,
                    std::min(width / m_paper.page.width(),
                             (size.height() - 2 * frame) / m_paper.page.height()));
}

QSize HandoutPreview::sizeHint() const
{
    const int width = 60 * m_look.unit;
    return {width, heightForWidth(width)};
}

int HandoutPreview::heightForWidth(int width) const
{
    if (!m_sheet)
        return minimumSizeHint().height();
    const qreal scale = scaleFor(QSizeF(width, m_mostHeight));
    return std::min(m_mostHeight, qCeil(m_paper.page.height() * scale) + 2 * frame);
}

QPixmap HandoutPreview::picture(qreal scale) const
{
    const QSizeF page = m_paper.page * scale;
    const int pages = pageCount();
    const QSize size(qCeil(pages * page.width() + (pages - 1) * pageGap) + 2 * frame,
                     qCeil(page.height()) + 2 * frame);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.translate(frame, frame);
    for (int i = 0; i < pages; ++i) {
        painter.fillRect(QRectF(QPointF(), page), Qt::white);
        painter.save();
        painter.scale(scale, scale);
        painter.translate(m_paper.printable.topLeft());
        m_sheet->drawPage(painter, i, m_paper.printable.size());
        painter.restore();
        painter.setPen(m_look.theme.color(ColorRole::Line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(), page));
        painter.translate(page.width() + pageGap, 0);
    }
    return pixmap;
}

void HandoutPreview::paintEvent(QPaintEvent *)
{
    if (!m_sheet)
        return;
    const qreal scale = scaleFor(size());
    const int height = qCeil(m_paper.page.height() * scale) + 2 * frame;
    if (m_picture.isNull() || qRound(m_picture.deviceIndependentSize().height()) != height)
        m_picture = picture(scale);
    QPainter painter(this);
    const qreal left = (width() - m_picture.deviceIndependentSize().width()) / 2;
    painter.drawPixmap(QPointF(std::max(0.0, left), 0), m_picture);
}

} // namespace crampwise
