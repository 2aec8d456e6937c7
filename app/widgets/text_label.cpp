// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal lineSpacing = 1.25;

} // namespace

TextLabel::TextLabel(const QString &text, const QFont &font, const QColor &color) : m_color(color)
{
    setFont(font);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::ClickFocus); // for the Copy key after a selection
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout.setCacheEnabled(true);
    setPlainText(text);
}

void TextLabel::setPlainText(const QString &text)
{
    m_text = text;
    m_anchor = m_end = 0;
    m_layout.setText(text);
    forgetLayout();
}

void TextLabel::forgetLayout()
{
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(font());
    m_brokenFor = -1;
    m_heights.clear();
    updateGeometry();
    update();
}

void TextLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        forgetLayout();
}

qreal TextLabel::breakLines(qreal width) const
{
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const qreal spaced = line.height() * lineSpacing;
        line.setPosition({0, y + (spaced - line.height()) / 2});
        y += spaced;
    }
    m_layout.endLayout();
    m_brokenFor = width;
    return y;
}

int TextLabel::heightForWidth(int width) const
{
    const int used = std::min(width, maximumWidth());
    const auto known = m_heights.constFind(used);
    if (known != m_heights.constEnd())
        return *known;
    const QMargins margins = contentsMargins();
    const int room = std::max(1, used - margins.left() - margins.right());
    const int height = int(std::ceil(breakLines(room))) + margins.top() + margins.bottom();
    m_heights.insert(used, height);
    return height;
}

QSize TextLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int natural
        = fontMetrics().horizontalAdvance(m_text) + 1 + margins.left() + margins.right();
    const int width = std::min(natural, maximumWidth());
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (m_brokenFor != room.width())
        breakLines(room.width());
    QList<QTextLayout::FormatRange> selection;
    if (m_anchor != m_end) {
        QTextLayout::FormatRange range;
        range.start = std::min(m_anchor, m_end);
        range.length = std::abs(m_end - m_anchor);
        range.format.setBackground(palette().highlight());
        range.format.setForeground(palette().highlightedText());
        selection << range;
    }
    QPainter painter(this);
    painter.setPen(m_color);
    m_layout.draw(&painter, room.topLeft(), selection, QRectF(event->rect()));
}

QString TextLabel::selectedText() const
{
    return m_text.sliced(std::min(m_anchor, m_end), std::abs(m_end - m_anchor));
}

int TextLabel::textPosition(const QPoint &at) const
{
    const QPointF place = at - contentsRect().topLeft();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (place.y() < line.y() + line.height() * lineSpacing || i + 1 == m_layout.lineCount())
            return line.xToCursor(place.x());
    }
    return 0;
}

void TextLabel::select(int anchor, int end)
{
    m_anchor = anchor;
    m_end = end;
    update();
}

void TextLabel::copySelection() const
{
    if (m_anchor != m_end)
        QGuiApplication::clipboard()->setText(selectedText());
}

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const int position = textPosition(event->position().toPoint());
    select(position, position);
}

void TextLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, textPosition(event->position().toPoint()));
}

void TextLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, m_text);
    words.setPosition(textPosition(event->position().toPoint()));
    if (!words.isAtBoundary())
        words.toPreviousBoundary();
    const int start = int(words.position());
    const qsizetype end = words.toNextBoundary();
    select(start, end < 0 ? start : int(end));
}

void TextLabel::mouseReleaseEvent(QMouseEvent *)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_anchor != m_end && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_anchor == m_end) {
        QWidget::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copySelection(); });
    menu->popup(event->globalPos());
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_anchor != m_end)
        copySelection();
    else
        QWidget::keyPressEvent(event);
}

void TextLabel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        select(0, 0);
}

} // namespace crampwise
