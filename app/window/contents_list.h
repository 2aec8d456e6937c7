// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/contents_model.h"
#include "app/theme/look.h"
#include "app/widgets/spoken_list.h"
#include "core/location.h"

namespace crampwise {

/// The list on the left. Follows showLocation(). A click asks for the page of a row; arrow keys and
/// letters go from row to row, and Enter asks for the page of the one they reached.
class ContentsList : public SpokenList {
    Q_OBJECT

public:
    explicit ContentsList(ContentsModel &model, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Marks the row of a page, without asking for it; no row for a page the list lacks.
    void showLocation(const Location &location);

    /// What all its rows need.
    int leastHeight() const;

signals:
    void locationRequested(const crampwise::Location &location);
    /// By a key: who reads there wants to go on in the page.
    void entered();

protected:
    // Not the current row: assistive tools select, and a selection by keys or mouse comes here too.
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// Rows are as high as lets all of them be seen.
    void resizeEvent(QResizeEvent *event) override;

private:
    ContentsModel &m_model;
    std::optional<Location> m_shown;
    bool m_following = false; ///< While the list follows, it asks for nothing.
};

} // namespace crampwise
