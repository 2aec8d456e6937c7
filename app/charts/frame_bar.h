// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QAbstractButton>

#include <vector>

namespace crampwise {

/// A button of a chart's frame: a sign and a word, or one of them where there is less room.
class FrameButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Shows { SignAndWord, Word, Sign };
    /// Where it stands in a row of buttons that are one choice.
    enum class Joint { None, First, Last };

    FrameButton(const QString &sign, const QString &word, const Look &look,
                Joint joint = Joint::None);

    void setShows(Shows shows);
    bool isOfAChoice() const { return m_joint != Joint::None; }
    int widthFor(Shows shows) const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int signSize() const;
    QRectF outline() const;
    void paintGround(QPainter &painter) const;

    QString m_sign;
    Look m_look;
    Joint m_joint;
    Shows m_shows = Shows::SignAndWord;
    mutable int m_wordWidth = -1; ///< Asked for with each width of the bar; -1 before.
};

/// What can be done with a chart: which of its faces is shown, at the start; the rest at the end.
/// As many words as there is room for, in as many lines as it takes.
class FrameBar : public QWidget {
    Q_OBJECT

public:
    explicit FrameBar(const Look &look);

    /// In the order of Tab: first the choice, then what is done.
    void addChoice(FrameButton *button);
    void addCommand(FrameButton *button);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        FrameButton *button;
        QRect rect;
    };

    std::vector<FrameButton *> all() const;
    int lengthFor(FrameButton::Shows shows) const;
    /// The most that fits into one line; nothing does if only signs are left.
    FrameButton::Shows showsFor(int width) const;
    std::vector<Place> places(int width) const;
    std::vector<Place> inOneLine(int width, FrameButton::Shows shows) const;
    std::vector<Place> inLines(int width) const;

    int m_gap;
    std::vector<FrameButton *> m_choices;
    std::vector<FrameButton *> m_commands;
};

} // namespace crampwise
