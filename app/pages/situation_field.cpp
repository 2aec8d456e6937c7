// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/situation_field.h"

#include "app/widgets/announcer.h"
#include "core/situation/medicine_names.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

SituationField::SituationField(const QString &label, const Topic &topic, const Look &look,
                               QWidget *parent)
    : QWidget(parent), m_topic(topic), m_field(new QLineEdit), m_meaning(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, look.unit / 2);
    layout->setSpacing(look.unit / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_meaning);
    m_field->setObjectName(u"find-situation"_s);
    m_field->setFont(look.text);
    m_field->setPlaceholderText(label);
    m_field->setAccessibleName(label);
    m_field->setMinimumHeight(4 * look.unit);
    m_meaning->setFont(look.small);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(500); // not at each letter
    connect(&m_pause, &QTimer::timeout, this, &SituationField::tellMeaning);
    connect(m_field, &QLineEdit::textChanged, this, &SituationField::understand);
    connect(m_field, &QLineEdit::returnPressed, this, &SituationField::tick);
}

QString SituationField::meaningOf(const QString &typed) const
{
    const std::optional<UnderstoodChoice> understood = understoodChoice(m_topic, typed);
    if (!understood)
        return m_topic.situations().notUnderstood;
    const QString all = namesOf(understood->tags);
    if (understood->unfinished)
        return tr("Go on typing. It may become one of these: %1.").arg(all);
    if (understood->tags.size() > 1)
        return tr("It may be one of these: %1. Enter ticks them all; untick what is not yours.")
            .arg(all);
    return understood->corrected ? tr("Do you mean this? %1. Enter ticks it.").arg(all)
                                 : tr("Understood: %1. Enter ticks it.").arg(all);
}

QString SituationField::namesOf(const QStringList &tags) const
{
    QStringList labels;
    for (const QString &id : tags)
        labels << m_topic.situations().tag(id)->label;
    return labels.join(u"; "_s);
}

void SituationField::understand()
{
    const QString typed = m_field->text().trimmed();
    m_meaning->setVisible(!typed.isEmpty());
    m_meaning->setText(typed.isEmpty() ? QString() : meaningOf(typed));
    m_field->setAccessibleDescription(m_meaning->text());
    emit heightChanged();
    m_pause.start();
}

/// The focus stays in the field, where nothing else of this is heard.
void SituationField::tellMeaning()
{
    m_pause.stop();
    announce(*this, m_meaning->text());
}

void SituationField::tick()
{
    const std::optional<UnderstoodChoice> understood = understoodChoice(m_topic, m_field->text());
    if (!understood || understood->unfinished)
        return tellMeaning();
    m_field->clear();
    announce(*this, tr("Ticked: %1").arg(namesOf(understood->tags)));
    emit intended(Tick{understood->tags, true});
}

} // namespace crampwise
