// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/impulse_sound.h"

#include "app/sound/click_wave.h"

#include <QCoreApplication>
#include <QLibrary>

#include <portaudio.h>

using namespace Qt::StringLiterals;

namespace crampwise {

/// An open way to the loudspeaker, as long as it lives.
class ImpulseSound::Stream {
public:
    Stream()
    {
        m_library.setFileNameAndVersion(u"portaudio"_s, 2);
        if (!m_library.load()) {
            m_problem = QCoreApplication::translate(
                "Sound",
                "Sound needs the library PortAudio, which is not there. Install "
                "libportaudio2 to hear the impulses.");
            return;
        }
        const auto initialize = resolve<decltype(&Pa_Initialize)>("Pa_Initialize");
        const auto open = resolve<decltype(&Pa_OpenDefaultStream)>("Pa_OpenDefaultStream");
        const auto start = resolve<decltype(&Pa_StartStream)>("Pa_StartStream");
        m_initialized = initialize && initialize() == paNoError;
        const bool plays = m_initialized && open && start
            && open(&m_stream, 0, 1, paFloat32, ClickWave::rate_Hz, paFramesPerBufferUnspecified,
                    fill, &wave)
                == paNoError
            && start(m_stream) == paNoError;
        if (!plays) {
            m_problem = QCoreApplication::translate(
                "Sound", "No loudspeaker answers. Connect one or switch it on, then try again.");
        }
    }

    ~Stream()
    {
        if (const auto close = resolve<decltype(&Pa_CloseStream)>("Pa_CloseStream");
            close && m_stream)
            close(m_stream);
        if (const auto terminate = resolve<decltype(&Pa_Terminate)>("Pa_Terminate");
            terminate && m_initialized)
            terminate();
    }

    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    const QString &problem() const { return m_problem; }

    ClickWave wave;

private:
    template<typename Function>
    Function resolve(const char *name)
    {
        return m_library.isLoaded() ? reinterpret_cast<Function>(m_library.resolve(name)) : nullptr;
    }

    static int fill(const void *, void *output, unsigned long frames,
                    const PaStreamCallbackTimeInfo *, PaStreamCallbackFlags, void *wave)
    {
        static_cast<ClickWave *>(wave)->fill(static_cast<float *>(output), frames);
        return paContinue;
    }

    QLibrary m_library;
    PaStream *m_stream = nullptr;
    bool m_initialized = false;
    QString m_problem;
};

ImpulseSound::ImpulseSound() = default;

ImpulseSound::~ImpulseSound() = default;

QString ImpulseSound::start()
{
    if (isOn())
        return {};
    auto stream = std::make_unique<Stream>();
    QString problem = stream->problem();
    if (problem.isEmpty())
        m_stream = std::move(stream);
    return problem;
}

void ImpulseSound::stop()
{
    m_stream.reset();
}

void ImpulseSound::click(int impulses)
{
    if (m_stream)
        m_stream->wave.add(impulses);
}

void ImpulseSound::chime()
{
    if (m_stream)
        m_stream->wave.ring();
}

} // namespace crampwise
