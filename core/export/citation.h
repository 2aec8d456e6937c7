// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/source.h"

namespace crampwise {

/// "12(3):45-50", as far as it is known.
QString partOfVolume(const Source &source);

/// A source as one cites it in running text: authors, title, where and when it appeared.
QString citation(const Source &source);

} // namespace crampwise
