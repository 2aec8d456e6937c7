// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/choices.h"

namespace crampwise {

/// What is chosen of My situation between two starts: a file of its own, and only where the reader
/// asked for it. Nothing of it stands in the settings.
class SituationFile {
public:
    /// Beside the settings, readable by its owner alone.
    SituationFile();
    explicit SituationFile(const QString &path) : m_path(path) {}

    const QString &path() const { return m_path; }
    /// Chooses what was kept; changes nothing where there is no such file, or none that makes
    /// sense.
    void read(Choices &choices) const;
    /// Writes the file, whole or not at all. One sentence where that failed; else empty.
    QString keep(const Choices &choices) const;
    /// Removes it, where there is one. As keep().
    QString forget() const;

private:
    QString m_path;
};

} // namespace crampwise
