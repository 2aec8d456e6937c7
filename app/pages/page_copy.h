// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

#include <QMimeData>

#include <memory>

namespace crampwise {

/// A part of a page as the clipboard takes it: plain text, and HTML whose tables are tables.
std::unique_ptr<QMimeData> copyOf(const PageText &text, qsizetype from, qsizetype to);

} // namespace crampwise
