// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "settings/settings.h"
#include "theme/look.h"

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
        Print,
        PrintPreview,
        ExportPdf,
        PrintNutrient,
        PreviewNutrient,
        ExportNutrient,
        SaveChart,
        ExportSources,
        Quit,
        CopyPage,
        CopyTableText,
        CopyTableCsv,
        Find,
        LargerText,
        SmallerText,
        NormalText,
        StudentLevel,
        ShowList,
        OtherView,
        Back,
        Forward,
        GoOverview,
        GoEvidence,
        GoGlossary,
        GoDoctor,
        ShowHelp,
        ShowAbout,
        Count
    };

    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Id id) const { return m_actions[id]; }
    /// One checkable action a choice; data() holds int(ThemeChoice).
    QActionGroup *themes() const { return m_themes; }
    /// One checkable action a paper; data() is true for Letter.
    QActionGroup *papers() const { return m_papers; }

    void setLook(const Look &look);
    /// What the Help page lists.
    TextTable shortcutTable() const;

private:
    void add(Id id, const QString &text, const QList<QKeySequence> &shortcuts,
             const QString &icon = {});

    std::array<QAction *, Count> m_actions{};
    QActionGroup *m_themes;
    QActionGroup *m_papers;
};

} // namespace crampwise
