// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QWheelEvent>

namespace crampwise {

/// A combo box that gives way in a narrow window: what is chosen is cut there, the list is not.
/// The wheel scrolls the page, not the choice.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Parts that belong together, under a name that only assistive tools tell.
class NamedGroup : public QGroupBox {
    Q_OBJECT

public:
    explicit NamedGroup(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override {}
};

/// A radio button or a check box whose text wraps.
template<typename Button>
class Wrapped : public Button {
public:
    explicit Wrapped(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override
    {
        return this->rect().contains(position);
    }
    void paintEvent(QPaintEvent *event) override;

private:
    int indent() const;
    QRect textRect(int width) const;
};

using WrappedRadioButton = Wrapped<QRadioButton>;
using WrappedCheckBox = Wrapped<QCheckBox>;

} // namespace crampwise
