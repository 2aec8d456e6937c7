// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "core/content/topic.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace crampwise {

/// Ticks what people type: names of medicines, classes, everyday words. It says at once what it
/// understands; Enter ticks it.
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
    void understand();
    void tick();

    const Topic &m_topic;
    QLineEdit *m_field;
    QLabel *m_meaning; ///< Hidden while nothing is typed.
};

} // namespace crampwise
