// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/theme/look.h"
#include "core/page/page.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <array>

namespace crampwise {

/// Every command of the window: its name, its shortcuts, its icon. The window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    enum Id {
        OpenHandout,
        PrintPage,
        SavePage,
        SaveChart,
        SaveTable,
        ExportSources,
        Quit,
        CopyPage,
        CopyTableText,
        CopyTableCsv,
        Find,
        FindInPage,
        FindNext,
        FindPrevious,
        LargerText,
        SmallerText,
        NormalText,
        StudentLevel,
        ShowList,
        OtherView,
        NextTab,
        PreviousTab,
        Back,
        Forward,
        GoOverview,
        GoEvidence,
        GoGlossary,
        GoDoctor,
        GoRelief,
        GoWhatElse,
        GoSituation,
        GoSources,
        FullScreen,
        NextPane,
        PreviousPane,
        OpenMenu,
        ShowHelp,
        ShowAbout,
        Count
    };

    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Id id) const { return m_actions[id]; }
    /// One checkable action a choice; data() holds a ThemeChoice.
    QActionGroup *themes() const { return m_themes; }

    void setLook(const Look &look);
    /// What the Help page lists.
    TextTable shortcutTable() const;
    /// The same as a part of the Help page.
    Section shortcutSection() const;

private:
    void add(Id id, const QString &text, const QList<QKeySequence> &shortcuts,
             const QString &icon = {});

    std::array<QAction *, Count> m_actions{};
    QActionGroup *m_themes;
};

} // namespace crampwise
