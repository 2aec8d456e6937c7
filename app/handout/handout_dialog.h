// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/handout_file.h"
#include "app/handout/handout_form.h"
#include "app/handout/print_dialogs.h"
#include "app/widgets/dialogs.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfWriter>
#include <QTimer>

class QPushButton;
class QScrollArea;

namespace crampwise {

class HandoutPreview;
class TextLabel;

/// Choices of a handout, and beside them the pages as they will be; from here it is printed and
/// saved. It stays open until it is closed.
class HandoutDialog : public QDialog {
    Q_OBJECT

public:
    /// The topics of the languages must outlive it; the first language is the window's.
    HandoutDialog(std::vector<HandoutLanguage> languages, const HandoutChoices &choices,
                  const Look &look, Dialogs dialogs,
                  PrintDialogs printDialogs = PrintDialogs::ofQt(), QWidget *parent = nullptr);

    HandoutChoices choices() const { return m_form->choices(); }
    /// Makes the preview follow the choices, if it does not yet.
    void updatePreview();

    void print();
    void savePdf();
    void saveWebPage();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    HandoutEdition edition() const;
    bool isReady();
    void save(const QString &title, const QString &ending, const QString &filter);
    void tell(const QStringList &sentences);

    const std::vector<HandoutLanguage> m_languages;
    const Look m_look;
    Dialogs m_dialogs;
    PrintDialogs m_printDialogs;
    QBuffer m_nowhere;
    QPdfWriter m_measure; ///< The preview is laid out for it, as the PDF is.
    QScrollArea *m_scroll;
    HandoutForm *m_form;
    HandoutPreview *m_preview;
    TextLabel *m_message;
    QList<QPushButton *> m_outlets; ///< What needs a request that is not refused.
    QTimer m_update;
};

} // namespace crampwise
