// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "app/widgets/text_label.h"

#include <QAbstractButton>
#include <QFrame>

namespace crampwise {

// The pieces a page is made of. All take plain text and wrap it. The accessible role of each is
// set by widgets/accessible_pieces.

/// A heading of level 1 (the page's title) or 2 (a section's).
class HeadingLabel : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;
};

/// One point of a list; its mark stands in the margin.
class ListItemLabel : public TextLabel {
    Q_OBJECT

public:
    ListItemLabel(const QString &mark, const QString &text, const Look &look);

    QString mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_mark;
    QColor m_markColor;
    int m_indent;
};

/// Holds the links of a chain of causes; draws an arrowhead before each but the first.
class ChainRow : public QWidget {
    Q_OBJECT

public:
    ChainRow(const QColor &color, int gap);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    int m_gap;
};

/// Holds the points of one list.
class ListBlock : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

/// A text that leads somewhere: wraps, shows its focus, and is pressed with Enter or Space too.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString &text, const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRect(int width) const;

    QColor m_color;
    int m_leastHeight;
    int m_margin;
};

/// A drawing of ours that keeps its shape; its accessible name says what it shows.
class PictureWidget : public QWidget {
    Q_OBJECT

public:
    PictureWidget(const QString &name, const QString &description, const Look &look);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Theme m_theme;
    QSizeF m_natural;
};

/// A surface with an outline that holds a section.
class Card : public QFrame {
    Q_OBJECT

public:
    /// `edge` colours a bar at the starting edge; an invalid colour means none.
    Card(const Look &look, const QColor &edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QColor m_edge;
    qreal m_radius;
};

} // namespace crampwise
