// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCategoryAxis;
class QChart;
class QChartView;
class QWidget;

namespace crampwise {

/// A chart without anything of its own: no ground, margin, legend, shadow or movement. What stands
/// in it is what we put there. The caller owns it.
QChart *bareChart();

/// An axis that says where things stand and draws nothing. It is to have no categories: for each
/// tick of another axis, Qt Charts lays out a name, seen or not.
void makeBare(QCategoryAxis &axis);

/// A view that only draws the chart, which it then owns. The widget around it handles mouse and
/// keys: Qt Charts 6.4 crashes on a click beside its items, and on changes made while it delivers
/// one.
QChartView *bareView(QChart *chart, QWidget *parent);

} // namespace crampwise
