// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_dialog.h"

#include "app/handout/handout_preview.h"
#include "app/handout/page_file.h"
#include "app/widgets/accessible_pieces.h"
#include "app/widgets/announcer.h"
#include "app/widgets/columns_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// In spacing units.
constexpr int formWidth = 40;
constexpr int leastPreviewWidth = 36;

QString proposedName(const HandoutRequest &request)
{
    switch (request.kind) {
    case HandoutKind::Overview:
        return u"crampwise-overview"_s;
    case HandoutKind::Nutrients:
        return u"crampwise-"_s + request.nutrients.join(u'-');
    case HandoutKind::Appointment:
        return u"crampwise-appointment"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

HandoutDialog::HandoutDialog(std::vector<HandoutLanguage> languages, const HandoutChoices &choices,
                             const Look &look, Dialogs dialogs, PrintDialogs printDialogs,
                             QWidget *parent)
    : QDialog(parent), m_languages(std::move(languages)), m_look(look),
      m_dialogs(std::move(dialogs)), m_printDialogs(std::move(printDialogs)), m_measure(&m_nowhere),
      m_scroll(new QScrollArea), m_form(new HandoutForm(m_languages, choices, m_look)),
      m_preview(new HandoutPreview(m_look)),
      m_message(new TextLabel({}, m_look.strong, m_look.theme.color(ColorRole::Text)))
{
    installAccessiblePieces();
    setWindowTitle(tr("Handout – Crampwise"));
    m_measure.setResolution(handoutResolution);
    auto *content = new QWidget;
    auto *columns = new ColumnsLayout(leastPreviewWidth * m_look.unit, 3 * m_look.unit,
                                      formWidth * m_look.unit);
    content->setLayout(columns);
    columns->addWidget(m_form);
    columns->addWidget(m_preview);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    m_message->setObjectName(u"message"_s);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * m_look.unit, 2 * m_look.unit, 2 * m_look.unit, 2 * m_look.unit);
    rows->setSpacing(m_look.unit);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_message);
    rows->addWidget(buildButtons());
    setMinimumSize(320, 256);
    resize(QSize(112 * m_look.unit, 92 * m_look.unit).boundedTo(screen()->availableSize()));

    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &HandoutDialog::updatePreview);
    connect(m_form, &HandoutForm::changed, this, [this] { m_update.start(); });
    updatePreview();
    m_form->focusChecked();
}

QWidget *HandoutDialog::buildButtons()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setFont(m_look.text);
        button->setMinimumHeight(3 * m_look.unit);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->layout()->addWidget(button);
        return button;
    };
    m_outlets << add(tr("P&rint…"), u"print"_s, &HandoutDialog::print)
              << add(tr("&Save as PDF…"), u"savePdf"_s, &HandoutDialog::savePdf)
              << add(tr("Save as &Web Page…"), u"saveWebPage"_s, &HandoutDialog::saveWebPage);
    add(tr("Close"), u"close"_s, &QDialog::close);
    return row;
}

HandoutEdition HandoutDialog::edition() const
{
    const HandoutLanguage &language = m_form->language();
    const HandoutChoices chosen = choices();
    return {*language.topic, language.locale, chosen.request, chosen.format};
}

void HandoutDialog::updatePreview()
{
    m_update.stop();
    const HandoutEdition edition = this->edition();
    const QString problem = refusal(edition.request, edition.topic);
    for (QPushButton *outlet : m_outlets)
        outlet->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        tell({problem}); // the preview keeps what was right last
        return;
    }
    setUpHandoutPage(m_measure, edition.format.paper);
    const QPageLayout layout = m_measure.pageLayout();
    HandoutSheet sheet(edition.handout(), edition.topic, edition.locale, edition.format, m_measure);
    tell(noticesOf(sheet, edition.request));
    m_preview->setSheet(std::move(sheet),
                        {layout.fullRectPixels(handoutResolution).toRectF().size(),
                         layout.paintRectPixels(handoutResolution).toRectF()});
}

/// What the reader should know now; assistive tools hear of it when it changes.
void HandoutDialog::tell(const QStringList &sentences)
{
    const QString text = sentences.join(u'\n');
    QStringList news = sentences;
    for (const QString &known : m_message->plainText().split(u'\n'))
        news.removeAll(known);
    m_message->setVisible(!text.isEmpty());
    if (text == m_message->plainText())
        return;
    m_message->setPlainText(text);
    if (isVisible()) // else it is read with the dialog
        announce(*this, news.join(QChar::Space));
}

/// Whether what is chosen can be printed, also when a key comes before the preview has followed.
bool HandoutDialog::isReady()
{
    if (m_update.isActive())
        updatePreview();
    return m_outlets.constFirst()->isEnabled();
}

void HandoutDialog::print()
{
    if (!m_printDialogs.hasPrinter()) {
        if (m_printDialogs.offerPdf(this))
            savePdf();
        return;
    }
    if (!isReady())
        return;
    const HandoutEdition edition = this->edition();
    QPrinter printer;
    printer.setResolution(handoutResolution);
    printer.setDocName(edition.handout().title);
    printer.setCreator(handoutCreator());
    setUpHandoutPage(printer, edition.format.paper);
    if (!m_printDialogs.choosePrinter(printer, this)
        || !m_printDialogs.bringBack(printer, handoutResolution, pageSize(edition.format.paper),
                                     this))
        return;
    setUpHandoutPage(printer, edition.format.paper);
    if (printHandout(printer, edition)) {
        tell({tr("The handout is on its way to the printer.")});
    } else {
        m_dialogs.showError(this,
                            tr("The handout was not printed, because the printer could not "
                               "be started; check that it is on, or save a PDF."));
    }
}

void HandoutDialog::savePdf()
{
    // Qt writes no tags into a PDF, so a screen reader finds no headings and no lists in it.
    save(tr("Save as PDF (for screen readers: Save as Web Page)"), u".pdf"_s,
         tr("PDF documents, for print (*.pdf)"));
}

void HandoutDialog::saveWebPage()
{
    save(tr("Save as Web Page"), u".html"_s, tr("Web pages, for screen readers too (*.html)"));
}

void HandoutDialog::save(const QString &title, const QString &ending, const QString &filter)
{
    if (!isReady())
        return;
    const HandoutEdition edition = this->edition();
    QString file
        = m_dialogs.saveFileName(this, title, proposedName(edition.request) + ending, filter);
    if (file.isEmpty())
        return;
    if (!file.endsWith(ending, Qt::CaseInsensitive))
        file += ending;
    const SavedHandout saved = saveHandout(file, edition);
    if (saved.problem.isEmpty())
        tell(saved.notices + QStringList{savedTo(file)});
    else
        m_dialogs.showError(this, saved.problem);
}

/// The preview is never higher than what can be seen at once.
bool HandoutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_preview->setMostHeight(m_scroll->viewport()->height());
    return QDialog::eventFilter(watched, event);
}

} // namespace crampwise
