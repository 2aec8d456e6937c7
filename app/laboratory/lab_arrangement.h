// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace crampwise {

class FibrePicture;
class LabControls;
class LabViews;

/// Where the parts of the Lab stand. Where it is wide the controls stand beside stage and views,
/// and these share the height; where it is narrow all stand below each other, as high as they need.
struct LabArrangement {
    QWidget *head = nullptr;
    LabControls *controls = nullptr;
    FibrePicture *stage = nullptr;
    LabViews *views = nullptr;
    QWidget *guide = nullptr;
    int unit = 8; ///< Look::unit

    bool isWide(int width) const;
    int leastHeight(int width) const;
    /// Stage and views take what is more than the least; the stage folds first where it is little.
    void place(const QRect &rect) const;

private:
    int besideControls(int width) const;
    int leastMiddle(int width) const;
    int stageHeight(int middle, int width) const;
    int gap() const { return unit; }
};

} // namespace crampwise
