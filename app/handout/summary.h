// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/topic.h"
#include "models/deficiency_model.h"

#include <QPageSize>
#include <QString>
#include <QStringList>

#include <optional>

class QLocale;
class QPagedPaintDevice;
class QWidget;

namespace crampwise {

/// What to print: the whole topic, or one nutrient.
struct SummaryRequest {
    QString nutrient; ///< Id; empty for the whole topic.
    QPageSize::PageSizeId paper = QPageSize::A4;
};

/// A4 or Letter, as the locale's country uses.
QPageSize::PageSizeId usualPaper(const QLocale &locale);

/// How the content came to fit on its one page.
struct SummaryFit {
    qreal bodyPoints = 0; ///< Size of the running text.
    QStringList omitted;  ///< Names of the parts that found no room or were shortened.
};

/// The one-page summary: exactly one page, vectors and text only, black on white.
class Summary {
public:
    /// The topic and the model must outlive it; the request's nutrient must exist.
    Summary(const Topic &topic, const DeficiencyModel &model, SummaryRequest request);

    QString title() const;
    QPageSize::PageSizeId paper() const { return m_request.paper; }

    /// Draws the page within the device's margins; on paper smaller than A4 and Letter it is
    /// scaled down. Nothing when the device cannot be painted on.
    std::optional<SummaryFit> draw(QPagedPaintDevice &device) const;

    /// Writes a PDF aside and moves it in place. Returns an empty string, or one sentence that
    /// says what went wrong; the old file is then whole.
    QString writePdf(const QString &fileName) const;

private:
    const Topic &m_topic;
    const DeficiencyModel &m_model;
    SummaryRequest m_request;
};

/// Dots per inch: fine enough that no letter is moved by rounding, the same on every machine.
inline constexpr int summaryResolution = 1200;
/// Sets the summary's paper, and margins that leave the 180 mm which A4 and Letter share.
void setUpSummaryPage(QPagedPaintDevice &device, QPageSize::PageSizeId paper);

/// The print dialog, then the page. Without any printer, says so and offers a PDF.
void printSummary(const Summary &summary, QWidget *window);
void previewSummary(const Summary &summary, QWidget *window);
/// Asks for a file name, then writes the PDF; says so when that fails.
void saveSummary(const Summary &summary, QWidget *window);

} // namespace crampwise
