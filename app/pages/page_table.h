// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QTableView>

namespace crampwise {

/// A table that stands in a page like a paragraph: as high as its rows, its text wrapped, the
/// columns shared out by weight; it scrolls sideways only when the words themselves do not fit.
/// Tab leaves it, Ctrl+C copies the selected rows as text.
class PageTable : public QTableView {
    Q_OBJECT

public:
    /// `weights`: a share of the width for each column.
    PageTable(QAbstractItemModel *model, QList<int> weights, const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A row that leads somewhere was clicked in its first cell, or Enter was pressed on it.
    void linkActivated(const QVariant &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void fitToWidth();
    int leastColumnWidth(int column) const;

    QList<int> m_weights;
    QColor m_focusColor;
    int m_padding;
    int m_leastRowHeight;
};

} // namespace crampwise
