// SPDX-License-Identifier: GPL-3.0-or-later
// Build step: check_content CONTENT SCHEMA. Prints what is wrong and exits 1, or prints nothing.
#include "content/content_loader.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace crampwise;

int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (argc != 3) {
        err << "usage: check_content CONTENT SCHEMA\n";
        return 2;
    }
    QByteArray texts[2];
    for (int i = 0; i < 2; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i + 1]));
        if (!file.open(QIODevice::ReadOnly)) {
            err << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
        texts[i] = file.readAll();
    }
    const LoadResult result = loadTopic(texts[0], texts[1], QString::fromLocal8Bit(argv[1]));
    for (const ContentError &error : result.errors)
        err << error.toString() << '\n';
    return result.topic ? 0 : 1;
}
