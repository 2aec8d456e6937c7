// SPDX-License-Identifier: GPL-3.0-or-later
// floor_text WORDS: a window with a list, menus, a tool bar and plain labels that say the words of
// a file, a line each: "menu", "action", "tool", "row" or "label", a tab, and the words.
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

QLabel *label(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    return label;
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
        const QString said = line.section(u'\t', 1);
        if (kind == u"menu")
            menu = window.menuBar()->addMenu(said);
        else if (kind == u"action" && menu)
            menu->addAction(said);
        else if (kind == u"tool")
            tools->addAction(said);
        else if (kind == u"row")
            list->addItem(said);
        else if (kind == u"label")
            column->addWidget(label(said));
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
