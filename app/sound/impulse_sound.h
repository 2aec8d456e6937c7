// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace crampwise {

/// A click for each impulse, and a chime, through PortAudio, which is loaded when sound is first
/// asked for, so that the start does not wait for it. Silent until start().
class ImpulseSound {
public:
    ImpulseSound();
    ~ImpulseSound(); ///< Stops.

    /// Returns an empty string, or one sentence that says why there is no sound.
    QString start();
    void stop();
    bool isOn() const { return m_stream != nullptr; }
    void click(int impulses);
    /// A soft chime: something is over.
    void chime();

private:
    class Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace crampwise
