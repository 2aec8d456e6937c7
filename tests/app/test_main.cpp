// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every test of the window in one application: offscreen unless a platform or a display is
// given (test discovery runs this program while building), with settings of its own, one font,
// no animation; and any warning of Qt's fails the test that is running.
#include <gtest/gtest.h>

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

void warningsFail(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform says of itself; nothing of ours.
    static const QStringList allowed{
        u"This plugin does not support propagateSizeHints()"_s,
        u"This plugin does not support raise()"_s,
        u"This plugin does not support grabbing the keyboard"_s,
    };
    if (type == QtDebugMsg || type == QtInfoMsg || allowed.contains(text))
        return;
    ADD_FAILURE() << "Qt warns: " << qPrintable(text) << " ("
                  << (context.category ? context.category : "") << ")";
}

/// A test that leaves a widget behind fails: what is shown there is gone, and the next change of
/// direction or font would ask for it.
class NothingIsLeft : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo &) override
    {
        for (const QWidget *left : QApplication::topLevelWidgets())
            ADD_FAILURE() << "left behind: " << left->metaObject()->className();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Crampwise"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(APP_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    for (Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, false);
    QApplication::setCursorFlashTime(0);
    qInstallMessageHandler(warningsFail);
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new NothingIsLeft);
    const int result = RUN_ALL_TESTS();
    qInstallMessageHandler(nullptr);
    return result;
}
