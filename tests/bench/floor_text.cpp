// SPDX-License-Identifier: GPL-3.0-or-later
// floor_text WORDS: a window with a list, menus, a tool bar and plain labels that say the words of
// a file, in the same fonts; see visible_words.h.
#include "app/start/start_time.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &words, const QFont &font)
{
    auto *label = new QLabel(words);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QFont fontOf(const QString &line)
{
    QFont font = QApplication::font();
    font.setPointSizeF(line.section(u'\t', 1, 1).toDouble());
    font.setWeight(QFont::Weight(line.section(u'\t', 2, 2).toInt()));
    return font;
}

void addRow(QListWidget &list, const QString &words, const QFont &font)
{
    auto *row = new QListWidgetItem(words, &list);
    row->setFont(font);
}

void fill(QMainWindow &window, const QString &file)
{
    auto *list = new QListWidget;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    QToolBar *tools = window.addToolBar(u"Tools"_s);
    QMenu *menu = nullptr;
    QFile words(file);
    if (!words.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(words.readAll()).split(u'\n')) {
        const QString kind = line.section(u'\t', 0, 0);
        const QString said = line.section(u'\t', 3);
        if (kind == u"menu")
            menu = window.menuBar()->addMenu(said);
        else if (kind == u"action" && menu)
            menu->addAction(said);
        else if (kind == u"tool")
            tools->addAction(said);
        else if (kind == u"row")
            addRow(*list, said, fontOf(line));
        else if (kind == u"label")
            column->addWidget(label(said, fontOf(line)));
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(page);
    auto *panes = new QSplitter;
    panes->addWidget(list);
    panes->addWidget(area);
    panes->setSizes({230, 770});
    window.setCentralWidget(panes);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (argc > 1)
        fill(window, QString::fromLocal8Bit(argv[1]));
    window.resize(1000, 700);
    window.show();
    crampwise::reportFirstPaint(window);
    return QApplication::exec();
}
