// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for the PDF: the smallest program that writes one line of text with QPdfWriter.
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QPdfWriter writer(QString::fromLocal8Bit(argv[1]));
    QPainter painter(&writer);
    painter.drawText(1000, 1000, QStringLiteral("One line."));
    return painter.end() ? 0 : 1;
}
