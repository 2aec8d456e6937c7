// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace crampwise {

/// Puts its widgets side by side in columns of equal width when each gets at least
/// `leastColumnWidth` pixels, and one below the other otherwise. Follows the layout direction.
class ColumnsLayout : public QLayout {
public:
    ColumnsLayout(int leastColumnWidth, int gap);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    int columnsIn(int width) const;
    static int heightOf(const QLayoutItem &item, int width);
    /// Height used; places the items only when `place` is set.
    int arrange(const QRect &rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_leastColumnWidth;
};

} // namespace crampwise
