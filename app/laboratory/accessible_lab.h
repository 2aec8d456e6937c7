// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Tells Qt how assistive tools see a LabSlider (its real value with its unit) and a FibrePicture
/// (a graphic). Call before the first is made; further calls do nothing.
void installAccessibleLab();

} // namespace crampwise
