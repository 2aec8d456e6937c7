// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/answer_scale.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace crampwise {

AnswerScale::AnswerScale(const HandoutAnswer &answer, const TypeStyle &style, qreal padding)
    : m_words(answer.scale),
      m_at(answer.at), m_usual{style.text, style.strong}, m_small{style.small, style.smallStrong},
      m_ink(style.theme.color(ColorRole::Text)), m_line(0.75 * style.point), m_padding(padding),
      m_mirrored(style.direction == Qt::RightToLeft)
{
}

qreal AnswerScale::wanted(const Fonts &fonts, qsizetype cell) const
{
    return textWidth(m_words[cell], cell == m_at ? fonts.strong : fonts.text) + 2 * m_padding;
}

qreal AnswerScale::wanted(const Fonts &fonts) const
{
    qreal width = 0;
    for (qsizetype cell = 0; cell < m_words.size(); ++cell)
        width += wanted(fonts, cell);
    return width;
}

const AnswerScale::Fonts &AnswerScale::fontsFor(qreal width) const
{
    return wanted(m_usual) <= width ? m_usual : m_small;
}

qreal AnswerScale::height(qreal width) const
{
    const Fonts &fonts = fontsFor(width);
    const qreal share = width / wanted(fonts);
    qreal height = 0;
    for (qsizetype cell = 0; cell < m_words.size(); ++cell) {
        const qreal room = wanted(fonts, cell) * share - m_padding;
        height = std::max(height, wrappedSize(m_words[cell], fonts.strong, room).height());
    }
    return height + m_padding / 2;
}

void AnswerScale::paint(QPainter &painter, const QRectF &rect) const
{
    const Fonts &fonts = fontsFor(rect.width());
    const qreal share = rect.width() / wanted(fonts);
    qreal left = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const qreal width = wanted(fonts, i) * share;
        const QRectF cell(m_mirrored ? rect.right() - left - width : rect.left() + left, rect.top(),
                          width, height(rect.width()));
        left += width;
        painter.setPen(QPen(m_ink, m_line));
        painter.setBrush(i == m_at ? QBrush(m_ink) : QBrush(Qt::NoBrush));
        painter.drawRect(cell);
        painter.setPen(i == m_at ? QColor(Qt::white) : m_ink);
        paintWrapped(painter, cell.adjusted(m_padding / 2, 0, -m_padding / 2, 0), m_words[i],
                     i == m_at ? fonts.strong : fonts.text, Qt::AlignCenter);
    }
}

} // namespace crampwise
