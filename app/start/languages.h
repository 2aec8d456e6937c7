// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLocale;

namespace crampwise {

/// The codes of the languages that Crampwise speaks, English first.
QStringList availableLanguages();

/// Makes `code`, or for an empty code the first of the system's languages that Crampwise speaks,
/// the language of the running application: its texts, and the way numbers and dates are
/// written. Needs the application object, which then owns the catalogue.
void useLanguage(const QString &code);

} // namespace crampwise
