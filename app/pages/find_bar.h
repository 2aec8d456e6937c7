// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace crampwise {

class PageView;

/// Finds words in the page that is open: a field below it, how many there are, next and previous.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The page that it searches from now on, for the words that stand in the field.
    void setPage(PageView *page);
    /// Shows itself with the words selected.
    void open();
    void close();
    void next(int step);
    QLineEdit *field() const { return m_field; }
    QString countText() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void tellCount();

    QPointer<PageView> m_page;
    qsizetype m_from = 0; ///< Where the reader was when the words began to be typed.
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace crampwise
