// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "core/content/topic.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace crampwise {

/// Ticks what people type: names of medicines, classes, everyday words. It shows at once what it
/// understands, and reads it out when somebody stops typing; Enter ticks it.
class SituationField : public QWidget {
    Q_OBJECT

public:
    /// The topic must outlive it.
    SituationField(const QString &label, const Topic &topic, const Look &look,
                   QWidget *parent = nullptr);

signals:
    void intended(const crampwise::PageIntention &intention);
    void heightChanged();

private:
    QString meaningOf(const QString &typed) const;
    QString namesOf(const QStringList &tags) const;
    void understand();
    void tellMeaning();
    void tick();

    const Topic &m_topic;
    QLineEdit *m_field;
    QLabel *m_meaning; ///< Hidden while nothing is typed.
    QTimer m_pause;    ///< Runs while somebody types.
};

} // namespace crampwise
