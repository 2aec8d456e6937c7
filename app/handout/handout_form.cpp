// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_form.h"

#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int noteLines = 4;

QList<std::pair<HandoutKind, QString>> kinds()
{
    return {{HandoutKind::Overview, HandoutForm::tr("Overview: the whole topic")},
            {HandoutKind::Nutrients, HandoutForm::tr("Nutrients: one to three of them")},
            {HandoutKind::Appointment, HandoutForm::tr("For my appointment: diary and questions")}};
}

} // namespace

HandoutForm::HandoutForm(const std::vector<HandoutLanguage> &languages,
                         const HandoutChoices &choices, const Look &look, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_look(look), m_given(choices.request),
      m_layout(new QVBoxLayout(this)), m_kinds(new QButtonGroup(this)),
      m_nutrients(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(m_look.unit);
    addKinds(choices);
    addNutrients(choices);
    addFormat(choices);
    addTyped(choices);
    m_layout->addStretch(1);
    follow();
    connect(this, &HandoutForm::changed, this, &HandoutForm::follow);
}

void HandoutForm::prepare(QAbstractButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setFont(m_look.text);
    button->setMinimumHeight(3 * m_look.unit);
}

void HandoutForm::addKinds(const HandoutChoices &choices)
{
    auto *group = new NamedGroup(tr("What the handout is about"));
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_look.unit);
    for (const auto &[kind, text] : kinds()) {
        auto *button = new WrappedRadioButton(text);
        prepare(button, u"kind%1"_s.arg(int(kind)));
        button->setChecked(kind == choices.request.kind);
        m_kinds->addButton(button, int(kind));
        rows->addWidget(button);
    }
    m_layout->addWidget(group);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

void HandoutForm::addNutrients(const HandoutChoices &choices)
{
    m_nutrients->setExclusive(false);
    // A page on no nutrient would be empty.
    QStringList chosen = choices.request.nutrients;
    if (chosen.isEmpty() && !m_languages.front().topic->nutrients().empty())
        chosen << m_languages.front().topic->nutrients().front().id;
    m_nutrientBox = new NamedGroup(tr("Nutrients"));
    auto *flow = new FlowLayout(m_look.unit);
    m_nutrientBox->setLayout(flow);
    for (const Nutrient &nutrient : m_languages.front().topic->nutrients()) {
        auto *box = new QCheckBox(nutrient.name);
        prepare(box, nutrient.id);
        box->setChecked(chosen.contains(nutrient.id));
        m_nutrients->addButton(box, int(m_nutrientIds.size()));
        m_nutrientIds << nutrient.id;
        flow->addWidget(box);
    }
    m_layout->addWidget(m_nutrientBox);
    connect(m_nutrients, &QButtonGroup::idToggled, this, &HandoutForm::changed);
}

QLabel *HandoutForm::labelOf(QWidget &buddy, const QString &text) const
{
    auto *label = new QLabel(text);
    label->setFont(m_look.text);
    label->setBuddy(&buddy);
    label->setAccessibleName(QString(text).remove(u'&')); // Qt 6.8 tells it with the &
    return label;
}

QComboBox *HandoutForm::addBox(QFormLayout *form, const QString &label, const QString &name,
                               const QStringList &texts, int current)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setFont(m_look.text);
    box->setMinimumHeight(3 * m_look.unit);
    box->addItems(texts);
    box->setCurrentIndex(current);
    form->addRow(labelOf(*box, label), box);
    connect(box, &QComboBox::currentIndexChanged, this, &HandoutForm::changed);
    return box;
}

void HandoutForm::addFormat(const HandoutChoices &choices)
{
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_paper = addBox(rows, tr("&Paper:"), u"paper"_s, {tr("A4"), tr("Letter")},
                     int(choices.format.paper));
    m_size = addBox(rows, tr("Text si&ze:"), u"size"_s,
                    {tr("Normal, 12 points"), tr("Large print, 16 points")},
                    choices.format.large ? 1 : 0);
    QStringList names;
    int chosen = 0;
    for (const HandoutLanguage &language : m_languages) {
        if (language.code() == choices.language)
            chosen = int(names.size());
        names << languageName(language.locale);
    }
    m_language = addBox(rows, tr("Lan&guage of the page:"), u"language"_s, names, chosen);
    m_level = addBox(rows, tr("Wor&ds:"), u"level"_s, {tr("Plain"), tr("Student")},
                     int(choices.request.level));
    m_layout->addLayout(rows);
    m_chart = new QCheckBox(tr("With &chart"));
    prepare(m_chart, u"chart"_s);
    m_chart->setChecked(choices.request.chart);
    m_layout->addWidget(m_chart);
    connect(m_chart, &QCheckBox::toggled, this, &HandoutForm::changed);
}

void HandoutForm::addTyped(const HandoutChoices &choices)
{
    const auto label = [this](const QString &text, QWidget *buddy) {
        QLabel *words = labelOf(*buddy, text);
        words->setWordWrap(true);
        m_layout->addWidget(words);
    };
    m_practice = new QLineEdit(choices.request.practice);
    m_practice->setObjectName(u"practice"_s);
    m_practice->setFont(m_look.text);
    m_practice->setMinimumHeight(3 * m_look.unit);
    label(tr("&Line for the practice (name, phone):"), m_practice);
    m_layout->addWidget(m_practice);
    connect(m_practice, &QLineEdit::textChanged, this, &HandoutForm::changed);

    m_note = new QPlainTextEdit(choices.request.note);
    m_note->setObjectName(u"note"_s);
    m_note->setFont(m_look.text);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * QFontMetrics(m_look.text).lineSpacing() + 2 * m_look.unit);
    label(tr("No&te on the page (%1 characters at most):").arg(longestHandoutNote), m_note);
    m_layout->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &HandoutForm::changed);

    m_count = new QLabel;
    m_count->setObjectName(u"count"_s);
    m_count->setFont(m_look.small);
    m_layout->addWidget(m_count);
    m_keep = new WrappedCheckBox(tr("&Keep line and note for next time, else both are forgotten"));
    prepare(m_keep, u"keep"_s);
    m_keep->setChecked(choices.keepTyped);
    m_layout->addWidget(m_keep);
    connect(m_keep, &QCheckBox::toggled, this, &HandoutForm::changed);
}

void HandoutForm::focusChecked()
{
    m_kinds->checkedButton()->setFocus(Qt::OtherFocusReason);
}

HandoutChoices HandoutForm::choices() const
{
    HandoutChoices choices;
    HandoutRequest &request = choices.request;
    request.reader = m_given.reader;
    request.region = m_given.region;
    request.situation = m_given.situation;
    request.kind = HandoutKind(m_kinds->checkedId());
    for (QAbstractButton *box : m_nutrients->buttons()) {
        if (box->isChecked())
            request.nutrients << m_nutrientIds.at(m_nutrients->id(box));
    }
    request.level = Level(m_level->currentIndex());
    request.chart = m_chart->isChecked();
    request.practice = m_practice->text();
    request.note = m_note->toPlainText();
    choices.format = {HandoutPaper(m_paper->currentIndex()), m_size->currentIndex() == 1};
    choices.language = language().code();
    choices.keepTyped = m_keep->isChecked();
    return choices;
}

const HandoutLanguage &HandoutForm::language() const
{
    return m_languages[static_cast<size_t>(m_language->currentIndex())];
}

void HandoutForm::follow()
{
    const HandoutRequest request = choices().request;
    m_nutrientBox->setVisible(request.kind == HandoutKind::Nutrients);
    const bool full = request.nutrients.size() >= mostHandoutNutrients;
    for (QAbstractButton *box : m_nutrients->buttons())
        box->setEnabled(box->isChecked() || !full);
    m_chart->setEnabled(request.mayHaveChart());
    m_count->setText(
        request.note.isEmpty()
            ? QString() // a dialog that opens would be read with it
            : tr("%1 of %2 characters").arg(request.note.size()).arg(longestHandoutNote));
}

} // namespace crampwise
