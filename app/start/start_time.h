// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crampwise {

/// With CRAMPWISE_PRINT_START in the environment: prints the milliseconds from the start of the
/// process to the first paint of `window` and the resident memory in KiB, then quits. The
/// benchmark asks for it; otherwise this does nothing.
void reportFirstPaint(QWidget &window);

} // namespace crampwise
