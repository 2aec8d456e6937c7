// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace crampwise {

/// A line of text that assistive tools read out when it changes, wherever the focus is. Its
/// accessible role is set by widgets/accessible_pieces.
class SpokenStatus : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Shows a text and has it read out. `told` is read in its place where the eye needs less.
    void tell(const QString &text, const QString &told = {});
    /// What was read out last.
    const QString &told() const { return m_told; }

private:
    QString m_told;
};

} // namespace crampwise
