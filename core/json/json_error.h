// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crampwise {

/// One thing that is wrong with a JSON file: where, what, and what would be right.
struct JsonError {
    QString file;
    QString pointer; ///< RFC 6901 JSON pointer; empty for the whole document.
    QString problem;
    QString remedy;
    QString element = {}; ///< Id of the element that the pointer leads into; empty without one.

    QString toString() const; ///< "file: pointer: “element”: problem; remedy" on one line.
};

} // namespace crampwise
