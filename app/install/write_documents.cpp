// SPDX-License-Identifier: GPL-3.0-or-later
// write_documents SOURCES FOLDER ID VERSION DAY: what is installed beside the program and follows
// from its tables, content and drawings. SOURCES is the folder of resources; the icons are called
// ID; DAY is when VERSION was released. The same call writes the same bytes, wherever it is made.
#include "app/handout/page_file.h"
#include "app/install/completion.h"
#include "app/install/manual_page.h"
#include "app/start/languages.h"
#include "app/window/actions.h"
#include "core/content/built_in_topic.h"
#include "core/export/written_file.h"
#include "core/page/pages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

class Documents {
public:
    Documents(const QDir &sources, const QDir &folder, const Topic &topic)
        : m_sources(sources), m_folder(folder), m_topic(topic)
    {
    }

    bool allWritten() const { return m_allWritten; }

    void writeManualPage(const QString &version, const QString &released)
    {
        write(u"crampwise.1"_s, manualPage(m_topic, version, released).toUtf8());
    }

    void writeCompletion()
    {
        write(u"crampwise"_s, bashCompletion(source(u"bash"_s), m_topic).toUtf8());
        write(u"_crampwise"_s, zshCompletion(source(u"zsh"_s), m_topic).toUtf8());
        write(u"crampwise.fish"_s, fishCompletion(m_topic).toUtf8());
    }

    void writeHandbook()
    {
        Page help = buildPage(m_topic, {Location::Kind::Help, {}, {}}, Choices());
        help.sections.push_back(Actions().shortcutSection());
        note(savePage(m_folder.filePath(u"handbook.html"_s), {m_topic, QLocale(), help},
                      HandoutPaper::A4));
    }

    void writeIcons(const QString &id)
    {
        QSvgRenderer drawing(m_sources.filePath(u"icons/crampwise.svg"_s));
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
            const QString place = u"hicolor/%1x%1/apps"_s.arg(size);
            QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawing.render(&painter);
            painter.end();
            m_folder.mkpath(place);
            if (!image.save(m_folder.filePath(place + u'/' + id + u".png"_s)))
                note(u"The icons could not be written."_s);
        }
    }

private:
    QString source(const QString &shell)
    {
        QFile file(m_sources.filePath(u"desktop/completion.%1.in"_s.arg(shell)));
        if (!file.open(QIODevice::ReadOnly))
            note(file.fileName() + u": "_s + file.errorString());
        return QString::fromUtf8(file.readAll());
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        note(writeFile(m_folder.filePath(name), bytes));
    }

    void note(const QString &problem)
    {
        if (problem.isEmpty())
            return;
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        m_allWritten = false;
    }

    QDir m_sources;
    QDir m_folder;
    const Topic &m_topic;
    bool m_allWritten = true;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6) {
        std::fputs("usage: write_documents SOURCES FOLDER ID VERSION DAY\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QString::fromLocal8Bit(argv[4]));
    useLanguage(u"en"_s);
    const LoadResult content = loadBuiltInTopic();
    if (!content.topic)
        return 1;
    Documents documents(QDir(QString::fromLocal8Bit(argv[1])),
                        QDir(QString::fromLocal8Bit(argv[2])), *content.topic);
    documents.writeManualPage(QApplication::applicationVersion(), QString::fromLocal8Bit(argv[5]));
    documents.writeCompletion();
    documents.writeHandbook();
    documents.writeIcons(QString::fromLocal8Bit(argv[3]));
    return documents.allWritten() ? 0 : 1;
}
