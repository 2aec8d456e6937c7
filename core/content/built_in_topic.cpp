// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool isAligned(const uchar *bytes)
{
    return reinterpret_cast<quintptr>(bytes) % alignof(QChar) == 0;
}

/// What is built in lives as long as the program; the resource compiler promises no alignment.
QByteArrayView builtIn()
{
    const QResource resource(u":/content/topic.record"_s);
    const QByteArrayView bytes(resource.data(), resource.size());
    if (isAligned(resource.data()))
        return bytes;
    static const QByteArray copy = bytes.toByteArray();
    return copy;
}

} // namespace

LoadResult loadBuiltInTopic()
{
    return loadCompiledTopic(builtIn());
}

} // namespace crampwise
