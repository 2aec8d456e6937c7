// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Runs Crampwise as the command line asks and returns its exit status: 0 done, 1 something
/// failed while running, 2 the call was wrong.
int runProgram(int argc, char *argv[]);

} // namespace crampwise
