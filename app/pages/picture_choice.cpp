// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/picture_choice.h"

#include "app/pages/choice_rows.h"
#include "app/theme/drawings.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// In spacing units.
constexpr int pictureSide = 7;
constexpr int leastCard = 12;   // narrower, fewer stand beside each other
constexpr int leastBeside = 16; // narrower, there are words only
constexpr int mostColumns = 3;

} // namespace

/// One card.
class PictureCard : public QRadioButton {
public:
    PictureCard(const ChoiceBlock::Option &option, const Look &look, QWidget *parent)
        : QRadioButton(option.text, parent), m_option(option), m_look(look)
    {
        setFont(look.text);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    int heightForCard(int width) const
    {
        const int pad = padding();
        const int picture = pictureSide * m_look.unit;
        if (isWordsOnly(width))
            return wordsHeight(width - 2 * pad) + 2 * pad;
        return std::max(picture, wordsHeight(width - picture - 3 * pad)) + 2 * pad;
    }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
        const int pad = padding();
        if (isWordsOnly(width()))
            return paintWords(painter, rect().adjusted(pad, pad, -pad, -pad));
        const int side = pictureSide * m_look.unit;
        const QRect picture(pad, (height() - side) / 2, side, side);
        QRect words(side + 2 * pad, 0, width() - side - 3 * pad, height());
        words.setTop((height() - wordsHeight(words.width())) / 2);
        paintPicture(painter, visual(picture));
        paintWords(painter, visual(words));
    }

private:
    int padding() const { return 3 * m_look.unit / 4; }
    /// The chosen one is drawn large below; what is as small as such a card tells nothing.
    bool isWordsOnly(int width) const { return width < leastBeside * m_look.unit; }
    QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    }

    int wordsHeight(int width) const
    {
        return textHeight(m_look.strong, m_option.text, width)
            + textHeight(m_look.small, m_option.detail, width);
    }
    static int textHeight(const QFont &font, const QString &text, int width)
    {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, text)
            .height();
    }

    void paintGround(QPainter &painter) const
    {
        const QColor accent = m_look.theme.color(ColorRole::Accent);
        const qreal edge = isChecked() ? 3 : 1;
        const ColorRole ground = isChecked() ? ColorRole::Selected
            : underMouse()                   ? ColorRole::Hover
                                             : ColorRole::Surface;
        painter.setBrush(m_look.theme.color(ground));
        painter.setPen(QPen(isChecked() ? accent : m_look.theme.color(ColorRole::Line), edge));
        const qreal half = edge / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 4, 4);
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 2, 2);
    }

    /// A drawing of a hundred lines is painted once: most cards stay behind "more", and the others
    /// are painted with each move of the pointer.
    void paintPicture(QPainter &painter, const QRect &room)
    {
        if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
            m_picture = pictureIn(room.size());
        painter.drawPixmap(room.topLeft(), m_picture);
    }

    QPixmap pictureIn(const QSize &room) const
    {
        QPixmap picture(room * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const Drawing drawing(illustrationFolder, m_option.picture, m_look.theme);
        QRectF target({}, drawing.size().scaled(room, Qt::KeepAspectRatio));
        target.moveCenter(QRectF(QPointF(), room).center());
        drawing.paint(painter, target);
        return picture;
    }

    void paintWords(QPainter &painter, const QRect &room) const
    {
        const bool centered = isWordsOnly(width());
        const int flags
            = Qt::TextWordWrap | (centered ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignTop;
        painter.setFont(m_look.strong);
        painter.setPen(m_look.theme.color(isChecked() ? ColorRole::Accent : ColorRole::Text));
        painter.drawText(room, flags, m_option.text);
        const int first = textHeight(m_look.strong, m_option.text, room.width());
        painter.setFont(m_look.small);
        painter.setPen(m_look.theme.color(ColorRole::MutedText));
        painter.drawText(room.adjusted(0, first, 0, 0), flags, m_option.detail);
    }

    const ChoiceBlock::Option m_option;
    const Look m_look;
    QPixmap m_picture; ///< For the pixels of the screen that it is on.
};

PictureChoice::PictureChoice(const ChoiceBlock &block, const Look &look)
    : m_look(look), m_block(block)
{
    setAccessibleName(block.label);
    for (const ChoiceBlock::Option &option : block.options)
        addCard(option);
    if (block.shownFirst == 0 || block.shownFirst >= block.options.size())
        return;
    m_more = new QPushButton(this);
    m_more->setObjectName(u"more-choices"_s);
    m_more->setCheckable(true);
    m_more->setFont(look.text);
    m_more->setMinimumHeight(3 * look.unit);
    connect(m_more, &QPushButton::toggled, this, &PictureChoice::showMore);
    showMore(false);
}

void PictureChoice::addCard(const ChoiceBlock::Option &option)
{
    auto *card = new PictureCard(option, m_look, this);
    card->setObjectName(u"choice-"_s + option.value);
    card->setAccessibleName(
        tr("%1: %2", "what a card says, the line below").arg(option.text, option.detail));
    card->setChecked(option.value == m_block.current);
    connect(card, &QRadioButton::clicked, this, [this, value = option.value] {
        if (value != m_block.current)
            emit chosen(value);
    });
    m_cards << card;
}

bool PictureChoice::showAgain(const ChoiceBlock &block)
{
    if (!asksTheSame(m_block, block) || m_block.shownFirst != block.shownFirst)
        return false;
    m_block = block;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(block.options[size_t(i)].value == block.current);
    if (m_more) // what has been chosen from can go out of sight
        m_more->setChecked(false);
    return true;
}

void PictureChoice::showMore(bool all)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(all || size_t(i) < m_block.shownFirst || m_cards[i]->isChecked());
    m_more->setText(all ? tr("Show fewer") : tr("Show all %1").arg(m_cards.size()));
    arrangeAnew();
}

int PictureChoice::columnsFor(int width) const
{
    const int fitting = (width + m_look.unit) / ((leastCard + 1) * m_look.unit);
    return fitting >= mostColumns ? mostColumns : 1;
}

QList<PictureCard *> PictureChoice::shownCards() const
{
    QList<PictureCard *> shown;
    for (PictureCard *card : m_cards) {
        if (!card->isHidden())
            shown << card;
    }
    return shown;
}

int PictureChoice::arrange(int width, bool place) const
{
    const int gap = m_look.unit;
    const int columns = columnsFor(width);
    const int each = (width - (columns - 1) * gap) / columns;
    const QList<PictureCard *> cards = shownCards();
    int y = 0;
    for (qsizetype first = 0; first < cards.size(); first += columns) {
        const QList<PictureCard *> row = cards.mid(first, columns);
        int height = 0;
        for (const PictureCard *card : row)
            height = std::max(height, card->heightForCard(each));
        for (qsizetype column = 0; place && column < row.size(); ++column) {
            const QRect at(int(column) * (each + gap), y, each, height);
            row[column]->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), at));
        }
        y += height + gap;
    }
    if (!m_more)
        return y - gap;
    const QSize wanted = m_more->sizeHint().expandedTo(m_more->minimumSize());
    const QSize size(std::min(width, wanted.width()), wanted.height());
    if (place)
        m_more->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width, y), QRect({0, y}, size)));
    return y + size.height();
}

int PictureChoice::usualWidth() const
{
    return 2 * leastBeside * m_look.unit;
}

} // namespace crampwise
