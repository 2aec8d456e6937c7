// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/handout/handout.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace crampwise {

/// A language in which handouts can be had, and the topic as told in it.
struct HandoutLanguage {
    QLocale locale;
    const Topic *topic = nullptr;

    /// As a choice is remembered.
    QString code() const { return QLocale::languageToCode(locale.language()); }
};

/// The choices of a handout, from top to bottom.
class HandoutForm : public QWidget {
    Q_OBJECT

public:
    /// The languages must outlive it; the first is the window's.
    HandoutForm(const std::vector<HandoutLanguage> &languages, const HandoutChoices &choices,
                const Look &look, QWidget *parent = nullptr);

    /// What is chosen now, even where it is to be refused.
    /// The keys begin at the kind that is checked.
    void focusChecked();
    HandoutChoices choices() const;
    const HandoutLanguage &language() const;

signals:
    void changed();

private:
    void addKinds(const HandoutChoices &choices);
    void addNutrients(const HandoutChoices &choices);
    void addFormat(const HandoutChoices &choices);
    void addTyped(const HandoutChoices &choices);
    QLabel *labelOf(QWidget &buddy, const QString &text) const;
    QComboBox *addBox(QFormLayout *form, const QString &label, const QString &name,
                      const QStringList &texts, int current);
    void prepare(QAbstractButton *button, const QString &name);
    /// Enables what the kind makes use of.
    void follow();

    const std::vector<HandoutLanguage> &m_languages;
    const Look &m_look;
    const HandoutRequest m_given; ///< Holds what the form does not ask for.
    QVBoxLayout *m_layout;
    QButtonGroup *m_kinds;
    QWidget *m_nutrientBox = nullptr;
    QButtonGroup *m_nutrients;
    QStringList m_nutrientIds;
    QComboBox *m_paper = nullptr;
    QComboBox *m_size = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_level = nullptr;
    QCheckBox *m_chart = nullptr;
    QLineEdit *m_practice = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_keep = nullptr;
};

} // namespace crampwise
