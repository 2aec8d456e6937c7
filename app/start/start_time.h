// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crampwise {

/// With CRAMPWISE_PRINT_START in the environment, the nanoseconds of the monotonic clock when the
/// process was asked for: prints how many milliseconds lie between that and the first paint of
/// `window`, how many this process worked, and the resident memory in KiB; then ends the process.
/// The benchmark asks for it; otherwise this does nothing.
void reportFirstPaint(QWidget &window);

} // namespace crampwise
