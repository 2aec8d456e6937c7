// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_files.h"
#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace crampwise::fuzz {

namespace {

ContentFile named(const QString &name)
{
    static const std::vector<ContentFile> real = contentFiles(QStringLiteral(CONTENT_DIR));
    for (const ContentFile &file : real) {
        if (file.name == name)
            return file;
    }
    return real.front();
}

} // namespace

void loader(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    ContentFile file = named(QString::fromUtf8(bytes.left(end)));
    file.json = bytes.mid(end + 1);
    const LoadResult loaded = loadTopic({file});
    promise(!loaded.topic && !loaded.errors.empty(), "one file alone is no topic");
    for (const JsonError &error : loaded.errors)
        promise(isOneLine(error.toString()) && isWhole(error.toString()), "an error is a line");
}

} // namespace crampwise::fuzz
