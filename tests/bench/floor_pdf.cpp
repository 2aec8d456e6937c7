// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for the PDF: the smallest program that writes a bold heading and one line of text with
// QPdfWriter, so that two fonts are embedded.
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return 2;
    QPdfWriter writer(QString::fromLocal8Bit(argv[1]));
    QPainter painter(&writer);
    painter.drawText(1000, 2000, QStringLiteral("One line."));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(1000, 1000, QStringLiteral("A heading"));
    return painter.end() ? 0 : 1;
}
