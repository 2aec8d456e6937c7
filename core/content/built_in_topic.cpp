// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QByteArray readResource(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LoadResult loadBuiltInTopic()
{
    return loadCompiledTopic(readResource(u":/content/topic.cbor"_s));
}

} // namespace crampwise
