// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace crampwise {

/// A picture to be saved as PNG (twice as fine as on the screen) or SVG.
struct SavedPicture {
    QSize size;    ///< In pixels at 96 dpi.
    QString title; ///< In the SVG file, with the description.
    QString description;
    std::function<void(QPainter &painter)> paint; ///< Covers the whole size.

    /// The ending of the name says which kind. Writes aside and moves in place: a full disk leaves
    /// an old file whole. Returns an empty string, or one sentence that says what went wrong.
    QString save(const QString &fileName) const;
    QImage image() const;
    /// As a file; empty when it could not be drawn. An SVG names the families that it was drawn
    /// with, and a generic one behind them.
    QByteArray svg() const;
    QByteArray png() const;
};

} // namespace crampwise
