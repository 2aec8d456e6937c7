// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/anchor_card.h"

#include "app/widgets/text_label.h"
#include "core/export/citation.h"
#include "core/page/page_parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int cardWidth = 35; // in units
constexpr int pointerWidth = 20;
constexpr int pointerHeight = 11;

AnchorCardText sourceCard(const Source &source)
{
    AnchorCardText text;
    text.title = source.title;
    text.lines << source.authorText();
    if (source.year)
        text.lines << QString::number(*source.year);
    text.lines << source.checked << source.locator();
    text.lines.removeAll(QString());
    text.open = AnchorCard::tr("Open source");
    text.copyable = citation(source);
    if (!source.locator().isEmpty())
        text.copyable += u'\n' + source.locator();
    return text;
}

AnchorCardText wordCard(const GlossaryTerm &term, Level level)
{
    return {term.term, {term.text.at(level)}, AnchorCard::tr("All words"), {}};
}

} // namespace

AnchorCardText anchorCardText(const Anchor &anchor, const Topic &topic, Level level)
{
    if (anchor.kind == Anchor::Kind::Citation)
        return sourceCard(*topic.source(anchor.target.section));
    const std::vector<GlossaryTerm> &terms = topic.glossary();
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const GlossaryTerm &one) {
        return one.id == anchor.target.section;
    });
    return term == terms.end() ? AnchorCardText() : wordCard(*term, level);
}

AnchorCard::AnchorCard(const AnchorCardText &text, const Look &look, const QRect &target,
                       const QRect &room, QWidget *parent)
    : QFrame(parent), m_look(look)
{
    setObjectName(u"anchorCard"_s);
    setAccessibleName(text.title);
    setAccessibleDescription(text.lines.join(u' '));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look.unit / 2);
    layout->addWidget(new TextLabel(text.title, look.strong, look.theme.color(ColorRole::Text)));
    for (const QString &line : text.lines)
        layout->addWidget(new TextLabel(line, look.small, look.theme.color(ColorRole::Text)));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &word, auto slot) {
        auto *button = new QPushButton(word);
        button->setObjectName(name);
        button->setFont(look.small);
        button->setMinimumHeight(3 * look.unit);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(u"open"_s, text.open, [this] {
        emit openRequested();
        deleteLater();
    });
    if (!text.copyable.isEmpty())
        add(u"copy"_s, tr("Copy"),
            [this, copyable = text.copyable] { emit copyRequested(copyable); });
    add(u"close"_s, tr("Close"), [this] { closeCard(); });
    row->addStretch(1);
    layout->addLayout(row);
    place(target, room);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void AnchorCard::place(const QRect &target, const QRect &room)
{
    const int width = std::min(cardWidth * m_look.unit, room.width() - m_look.unit);
    const int margin = 3 * m_look.unit / 2;
    layout()->setContentsMargins(margin, margin + pointerHeight, margin, margin + pointerHeight);
    const int height = layout()->heightForWidth(width);
    m_above = target.bottom() + height > room.bottom() && target.top() - height >= room.top();
    const int y = m_above ? target.top() - height : target.bottom();
    const int x = std::clamp(target.center().x() - width / 2, room.left(),
                             std::max(room.left(), room.right() - width));
    setGeometry(x, y, width, height);
    m_pointerTarget = target.translated(-x, -y);
}

void AnchorCard::closeCard()
{
    emit closed();
    deleteLater();
}

void AnchorCard::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        closeCard();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    event->accept(); // the page below must not move
}

void AnchorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, pointerHeight, -1, -pointerHeight);
    QPainterPath outline;
    outline.addRoundedRect(box, m_look.unit / 2.0, m_look.unit / 2.0);
    const qreal x = std::clamp<qreal>(m_pointerTarget.center().x(), box.left() + pointerWidth,
                                      box.right() - pointerWidth);
    const qreal base = m_above ? box.bottom() : box.top();
    const qreal tip = m_above ? base + pointerHeight - 1 : base - pointerHeight + 1;
    QPainterPath pointer;
    pointer.moveTo(x - pointerWidth / 2.0, base);
    pointer.lineTo(x, tip);
    pointer.lineTo(x + pointerWidth / 2.0, base);
    outline = outline.united(pointer);
    painter.fillPath(outline, m_look.theme.color(ColorRole::Surface));
    painter.setPen(QPen(m_look.theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Line),
                        hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}

} // namespace crampwise
