// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace crampwise {

/// Puts its widgets side by side in columns of equal width when each gets at least
/// `leastColumnWidth` pixels, and one below the other otherwise. A first column of `firstWidth`
/// pixels leaves the rest to the others. Follows the layout direction. How wide it wants to be does
/// not depend on how wide it is: a scroll area around it comes to rest.
class ColumnsLayout : public QLayout {
public:
    ColumnsLayout(int leastColumnWidth, int gap, int firstWidth = 0);
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
    bool fitsBeside(int width) const;
    int leastWidthBeside() const;
    /// From left to right: the width of each widget.
    std::vector<int> widthsIn(int width) const;
    static int heightOf(const QLayoutItem &item, int width);
    /// Height used; places the items only when `place` is set.
    int arrange(const QRect &rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_leastColumnWidth;
    int m_firstWidth;
};

} // namespace crampwise
