// SPDX-License-Identifier: GPL-3.0-or-later
// Handouts printed through the real dialog to real queues: what CUPS is given. See printing.sh.
#include "app/handout_fixture.h"

#include "app/handout/handout_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QDir spool()
{
    return QDir(qEnvironmentVariable("CRAMPWISE_SPOOL"));
}

/// The newest job: its document, and the paper that the queue is asked for.
struct Job {
    QString document;
    QByteArray control;

    bool asksFor(const QByteArray &paper) const
    {
        // A keyword of IPP: its name, then its value behind the length in two bytes.
        return control.contains(QByteArray("media") + '\0' + char(paper.size()) + paper);
    }
};

} // namespace

class PrintingTest : public HandoutFileTest {
protected:
    static QStringList documents() { return spool().entryList({u"d*"_s}, QDir::Files); }

    static Job newestJob()
    {
        const QString document = documents().constLast();
        QFile control(spool().filePath(u'c' + document.mid(1).section(u'-', 0, 0)));
        EXPECT_TRUE(QTest::qWaitFor([&] { return control.exists(); })); // CUPS takes its time
        EXPECT_TRUE(control.open(QIODevice::ReadOnly));
        return {spool().filePath(document), control.readAll()};
    }

    /// Prints as a reader does: chooses the queue in the dialog and accepts; then answers the
    /// question that may come.
    void print(const QString &queue, const HandoutFormat &format, bool anyway = false)
    {
        HandoutChoices choices;
        choices.format = format;
        HandoutDialog dialog({{handoutEnglish(), &handoutTopic()}}, choices,
                             Look(Theme::light(), QApplication::font(), 1), Dialogs());
        dialog.show();
        QTimer answers;
        QObject::connect(&answers, &QTimer::timeout, &dialog, [&] { answer(queue, anyway); });
        answers.start(50);
        dialog.findChild<QPushButton *>(u"print"_s)->click();
    }

    void answer(const QString &queue, bool anyway)
    {
        QWidget *asking = QApplication::activeModalWidget();
        if (auto *printing = qobject_cast<QPrintDialog *>(asking)) {
            auto *printers = printing->findChild<QComboBox *>(u"printers"_s);
            printers->setCurrentIndex(printers->findText(queue));
            printing->accept();
        } else if (auto *box = qobject_cast<QMessageBox *>(asking)) {
            questions << box->text();
            anyway ? box->buttons().constFirst()->click()
                   : box->button(QMessageBox::Cancel)->click();
        }
    }

    QStringList questions;
};

TEST_F(PrintingTest, ThePaperThatIsShownIsPrintedWhateverTheQueueUsuallyHas)
{
    for (const QString &queue : {u"a4-first"_s, u"letter-first"_s}) {
        for (const HandoutPaper paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            SCOPED_TRACE(qPrintable(queue));
            const bool letter = paper == HandoutPaper::Letter;
            HandoutFormat format;
            format.paper = paper;
            const qsizetype before = documents().size();
            print(queue, format);
            ASSERT_EQ(documents().size(), before + 1);
            const Job job = newestJob();
            EXPECT_TRUE(job.asksFor(letter ? "Letter" : "A4"));
            const QString info = runPoppler(u"pdfinfo"_s, {job.document});
            EXPECT_TRUE(info.contains(letter ? u"(letter)"_s : u"(A4)"_s)) << qPrintable(info);
            EXPECT_EQ(textOf(job.document), textOf(saved({}, format)));
        }
    }
    EXPECT_TRUE(questions.isEmpty());
}

TEST_F(PrintingTest, AQueueWithoutThePaperIsNamedBeforeAnythingIsPrinted)
{
    HandoutFormat format;
    format.paper = HandoutPaper::A4;
    const qsizetype before = documents().size();
    print(u"letter-only"_s, format);
    EXPECT_EQ(documents().size(), before);
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(questions[0].contains(u"letter-only"_s) && questions[0].contains(u"A4"_s));
    print(u"letter-only"_s, format, true);
    ASSERT_EQ(documents().size(), before + 1);
    EXPECT_EQ(textOf(newestJob().document), textOf(saved({}, format)));
    format.paper = HandoutPaper::Letter;
    print(u"letter-only"_s, format);
    EXPECT_EQ(documents().size(), before + 2);
    EXPECT_EQ(questions.size(), 2);
}

TEST_F(PrintingTest, AQueueThatTakesAnySizeIsNotAskedFor)
{
    HandoutFormat format;
    format.paper = HandoutPaper::A4;
    print(u"any-size"_s, format);
    EXPECT_TRUE(questions.isEmpty());
    EXPECT_TRUE(runPoppler(u"pdfinfo"_s, {newestJob().document}).contains(u"(A4)"_s));
}

} // namespace crampwise
