// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crampwise {

/// The questions the window asks. Tests put their own answers here; nothing else opens a dialog.
struct Dialogs {
    /// Where to save; empty when the reader thinks better of it. Its ending is that of the kind
    /// of file that is chosen there, where the reader typed no other.
    std::function<QString(QWidget *parent, const QString &title, const QString &suggestedName,
                          const QString &filter)>
        saveFileName;
    std::function<void(QWidget *parent, const QString &text)> showError;
    /// Opens the folder that a file lies in, in the program that shows folders here.
    std::function<void(const QString &fileName)> showFolder;

    static Dialogs real();
};

/// The sentence that a file was saved, with its name.
QString savedTo(const QString &fileName);

/// The first ending that a kind of file has in a file dialog: "png" for "Pictures (*.png *.svg)".
QString endingOf(const QString &filter);

/// A name once another of the kinds in a filter is chosen: with its ending in place of theirs.
QString nameForKind(const QString &name, const QString &filter, const QString &kind);

} // namespace crampwise
