// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <functional>

namespace crampwise {

/// Has the part of a widget that has the keys told, once Qt has told the widget itself.
void tellChildSoon(QWidget &widget, const std::function<int()> &child);

/// A list whose current row is read out when the keys come to it; Qt's own tells the list alone.
class SpokenList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *event) override;
    /// A row is told where the list has the keys only: a screen reader would leave the page for it.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace crampwise
