// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_foot.h"

#include "app/theme/drawings.h"

#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int leastLine = 42;        // in spacing units: narrower lines go above the buttons
constexpr qreal mostOfThePage = 0.4; // of its height, with the lines
constexpr int leastLetters = 12;     // in pixels, where a button finds no room

QString inBold(const PageFoot::Line &line, const QColor &ink)
{
    if (line.strong.isEmpty())
        return line.text.toHtmlEscaped();
    return u"<b style=\"color:%1\">%2</b>&nbsp; %3"_s.arg(ink.name(), line.strong.toHtmlEscaped(),
                                                          line.text.toHtmlEscaped());
}

QSize sizeOf(const QPushButton &button)
{
    return button.sizeHint().expandedTo(button.minimumSize());
}

} // namespace

PageFootBar::PageFootBar(const PageFoot &foot, const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_beside(button(foot.beside, ColorRole::Text)),
      m_urgent(button(foot.urgent, ColorRole::Doctor))
{
    setAccessibleName(foot.urgent.text);
    m_beside->setObjectName(u"foot-beside"_s);
    m_urgent->setObjectName(u"foot-urgent"_s);
    m_urgent->setIcon(themedIcon(u"doctor"_s, look.theme));
    for (const PageFoot::Line &line : foot.lines) {
        auto *label = new QLabel(inBold(line, look.theme.color(ColorRole::Doctor)), this);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setFont(look.text);
        label->resize(1,
                      1); // what has no size yet is measured when it is shown, and is placed then
        // A label goes by the direction of its text; the bar goes by that of the window.
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                            | Qt::AlignAbsolute | Qt::AlignVCenter);
        m_lines << label;
    }
}

QPushButton *PageFootBar::button(const TextLink &link, ColorRole ink)
{
    auto *made = new QPushButton(link.text, this);
    QPalette colors = made->palette();
    colors.setColor(QPalette::ButtonText, m_look.theme.color(ink));
    made->setPalette(colors);
    made->setFont(ink == ColorRole::Doctor ? m_look.strong : m_look.text);
    made->setMinimumHeight(4 * m_look.unit);
    connect(made, &QPushButton::clicked, this,
            [this, target = link.target] { emit chosen(target); });
    return made;
}

int PageFootBar::margin(int width) const
{
    return std::min(2 * m_look.unit, width / 16);
}

/// In very small windows their letters shrink, so that both stay whole.
void PageFootBar::fitButtons(const QRect &room)
{
    const int height = std::min(4 * m_look.unit, room.height() / 4);
    QFont plain = m_look.text;
    QFont strong = m_look.strong;
    const auto areTooWide = [&] {
        m_beside->setFont(plain);
        m_urgent->setFont(strong);
        return sizeOf(*m_beside).width() + sizeOf(*m_urgent).width() + m_look.unit
            > room.width() - 2 * margin(room.width());
    };
    m_beside->setMinimumHeight(height);
    m_urgent->setMinimumHeight(height);
    for (int letters = QFontInfo(plain).pixelSize(); areTooWide() && letters >= leastLetters;
         --letters) {
        plain.setPixelSize(letters);
        strong.setPixelSize(letters);
    }
}

bool PageFootBar::isNarrow(int width) const
{
    const int buttons = sizeOf(*m_beside).width() + sizeOf(*m_urgent).width();
    return width - buttons - 8 * m_look.unit < leastLine * m_look.unit;
}

int PageFootBar::linesHeight(int width) const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), 0, [width](int sum, QLabel *line) {
        return sum + line->heightForWidth(width);
    });
}

/// One below the other where they find no room beside each other.
int PageFootBar::buttonsHeight(int width) const
{
    const QSize beside = sizeOf(*m_beside);
    const QSize urgent = sizeOf(*m_urgent);
    if (beside.width() + urgent.width() + m_look.unit > width)
        return beside.height() + urgent.height() + m_look.unit / 2;
    return std::max(beside.height(), urgent.height());
}

int PageFootBar::heightFor(int width) const
{
    const int inner = width - 2 * margin(width);
    const int air = m_look.unit;
    if (!m_showsLines)
        return buttonsHeight(inner) + air;
    if (isNarrow(width))
        return linesHeight(inner) + m_look.unit + buttonsHeight(inner) + air;
    const int buttons = sizeOf(*m_beside).width() + sizeOf(*m_urgent).width();
    return std::max(linesHeight(inner - buttons - 4 * m_look.unit), buttonsHeight(inner)) + air;
}

void PageFootBar::showLines(bool shown)
{
    m_showsLines = shown;
    for (QLabel *line : std::as_const(m_lines))
        line->setVisible(shown);
}

void PageFootBar::placeLines(const QRect &rect)
{
    int y = rect.top();
    for (QLabel *line : std::as_const(m_lines)) {
        const int height = line->heightForWidth(rect.width());
        line->setGeometry(rect.left(), y, rect.width(), height);
        y += height;
    }
}

void PageFootBar::placeButtons(const QRect &rect)
{
    const auto put = [&](QPushButton *button, const QPoint &at) {
        const QSize size(std::min(sizeOf(*button).width(), rect.width()), sizeOf(*button).height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), QRect(at, size)));
    };
    const int end = rect.right() + 1 - std::min(sizeOf(*m_urgent).width(), rect.width());
    const bool stacked = buttonsHeight(rect.width())
        > std::max(sizeOf(*m_beside).height(), sizeOf(*m_urgent).height());
    put(m_beside, rect.topLeft());
    if (stacked)
        put(m_urgent, {rect.left(), rect.bottom() + 1 - sizeOf(*m_urgent).height()});
    else
        put(m_urgent, {end, rect.top()});
}

int PageFootBar::placeIn(const QRect &room)
{
    fitButtons(room);
    showLines(true);
    int height = heightFor(room.width());
    if (height > mostOfThePage * room.height()) {
        showLines(false);
        height = heightFor(room.width());
    }
    setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height);
    QRect inner(0, 0, room.width(), height);
    const int air = m_look.unit / 2;
    inner.adjust(margin(room.width()), air, -margin(room.width()), -air);
    const int buttons = buttonsHeight(inner.width());
    if (!m_showsLines) {
        placeButtons(inner);
    } else if (isNarrow(room.width())) {
        placeLines(inner);
        placeButtons({inner.left(), inner.bottom() + 1 - buttons, inner.width(), buttons});
    } else {
        const int top = inner.top() + (inner.height() - buttons) / 2;
        placeButtons({inner.left(), top, inner.width(), buttons});
        QRect lines = inner.adjusted(sizeOf(*m_beside).width() + 2 * m_look.unit, 0,
                                     -sizeOf(*m_urgent).width() - 2 * m_look.unit, 0);
        lines.adjust(0, (inner.height() - linesHeight(lines.width())) / 2, 0, 0);
        placeLines(QStyle::visualRect(layoutDirection(), rect(), lines));
    }
    return height;
}

void PageFootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.theme.color(ColorRole::Line));
}

} // namespace crampwise
