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
struct BuiltIn {
    explicit BuiltIn(const QString &name)
    {
        const QResource resource(u":/content/"_s + name);
        bytes = QByteArrayView(resource.data(), resource.size());
        if (isAligned(resource.data()))
            return;
        copy = bytes.toByteArray();
        bytes = copy;
    }

    QByteArrayView bytes;
    QByteArray copy; ///< Empty where the linker has aligned the bytes.
};

} // namespace

LoadResult loadBuiltInTopic()
{
    static const BuiltIn topic(u"topic.record"_s);
    static const BuiltIn search(u"search.record"_s);
    return loadCompiledTopic(topic.bytes, search.bytes);
}

} // namespace crampwise
