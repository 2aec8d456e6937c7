// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/handout_sheet.h"
#include "app/theme/look.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace crampwise {

/// The pages of a handout as they will come out of the printer, as large as there is room, beside
/// each other. Assistive tools read the whole text.
class HandoutPreview : public QWidget {
    Q_OBJECT

public:
    explicit HandoutPreview(const Look &look, QWidget *parent = nullptr);

    /// Paper as its device measures it, margins included.
    struct Paper {
        QSizeF page;
        QRectF printable; ///< Within the page.
    };
    void setSheet(HandoutSheet sheet, const Paper &paper);
    int pageCount() const { return m_sheet ? m_sheet->pageCount() : 0; }
    /// Never higher than this, so that a page can be seen as a whole.
    void setMostHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 160}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The scale from the paper's units to pixels at which all pages fit.
    qreal scaleFor(const QSizeF &size) const;
    QPixmap picture(qreal scale) const;

    Look m_look;
    std::optional<HandoutSheet> m_sheet;
    Paper m_paper;
    QPixmap m_picture;
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace crampwise
