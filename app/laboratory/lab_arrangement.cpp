// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_arrangement.h"

#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_controls.h"
#include "app/laboratory/lab_views.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace crampwise {

namespace {

// In spacing units.
constexpr int controlsWidth = 31;
constexpr int leastViewsWidth = 48; ///< For controls beside the views.
constexpr int leastPicture = 11;    ///< Height of the stage; below it, it folds to a line.
constexpr int comfortableViews = 36;
constexpr int narrowPicture = 18;

} // namespace

bool LabArrangement::isWide(int width) const
{
    return width >= (controlsWidth + leastViewsWidth) * unit + gap();
}

int LabArrangement::besideControls(int width) const
{
    return width - controlsWidth * unit - gap();
}

int LabArrangement::leastMiddle(int width) const
{
    if (isWide(width)) {
        return std::max(controls->leastHeight(controlsWidth * unit),
                        stage->foldedHeight() + gap() + views->leastHeight(besideControls(width)));
    }
    const int viewsHeight = std::max(views->leastHeight(width), comfortableViews * unit);
    return narrowPicture * unit + gap() + viewsHeight + gap() + controls->leastHeight(width);
}

int LabArrangement::leastHeight(int width) const
{
    return head->heightForWidth(width) + gap() + leastMiddle(width) + gap()
        + guide->heightForWidth(width);
}

int LabArrangement::stageHeight(int middle, int width) const
{
    const int most = stage->sizeHint().height();
    const int wanted = std::max(comfortableViews * unit, views->leastHeight(besideControls(width)));
    const int left = std::min(most, middle - gap() - wanted);
    if (left >= leastPicture * unit)
        return left;
    const int least = middle - gap() - views->leastHeight(besideControls(width));
    return least >= leastPicture * unit ? leastPicture * unit : stage->foldedHeight();
}

void LabArrangement::place(const QRect &rect) const
{
    const auto put = [&](QWidget *widget, const QRect &where) {
        widget->setGeometry(QStyle::visualRect(QGuiApplication::layoutDirection(), rect, where));
    };
    const int width = rect.width();
    const int headHeight = head->heightForWidth(width);
    const int guideHeight = guide->heightForWidth(width);
    int top = rect.top();
    const auto stack = [&](QWidget *widget, int left, int itsWidth, int height) {
        put(widget, QRect(left, top, itsWidth, height));
        top += height + gap();
    };
    stack(head, rect.left(), width, headHeight);
    if (isWide(width)) {
        const int middle
            = std::max(leastMiddle(width), rect.bottom() + 1 - top - gap() - guideHeight);
        const int side = controlsWidth * unit;
        put(controls, QRect(rect.left(), top, side, middle));
        const int left = rect.left() + side + gap();
        const int high = stageHeight(middle, width);
        stack(stage, left, besideControls(width), high);
        stack(views, left, besideControls(width), middle - gap() - high);
    } else {
        stack(stage, rect.left(), width, narrowPicture * unit);
        stack(views, rect.left(), width,
              std::max(views->leastHeight(width), comfortableViews * unit));
        stack(controls, rect.left(), width, controls->leastHeight(width));
    }
    stack(guide, rect.left(), width, guideHeight);
}

} // namespace crampwise
