// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextLayout>
#include <QWidget>

namespace crampwise {

/// A wrapped text with room between its lines. The mouse selects from it, and the Copy key or the
/// context menu copies; the keyboard passes it by. A page holds many, so it shapes its text once
/// and remembers its heights. The accessible role is set by widgets/accessible_pieces.
class TextLabel : public QWidget {
    Q_OBJECT

public:
    TextLabel(const QString &text, const QFont &font, const QColor &color);

    QString plainText() const { return m_text; }
    void setPlainText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    /// Never laid out wider than maximumWidth(), whatever room there is.
    int heightForWidth(int width) const override;
    /// In the width that was measured last.
    int lineCount() const { return m_layout.lineCount(); }

    QString selectedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void forgetLayout();
    /// Breaks the lines for a width in pixels without margins; gives the height.
    qreal breakLines(qreal width) const;
    int textPosition(const QPoint &at) const;
    void select(int anchor, int end);
    void copySelection() const;

    QString m_text;
    QColor m_color;
    mutable QTextLayout m_layout;
    mutable qreal m_brokenFor = -1;    ///< The width that m_layout's lines fit.
    mutable QHash<int, int> m_heights; ///< By width, margins included.
    int m_anchor = 0;
    int m_end = 0;
};

} // namespace crampwise
