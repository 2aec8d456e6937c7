// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class Refusals {
    Q_DECLARE_TR_FUNCTIONS(Handout)

public:
    static QString ofNutrients(const QStringList &nutrients, const Topic &topic)
    {
        if (nutrients.isEmpty())
            return tr("A handout on nutrients needs one to three of them; choose at least one.");
        if (nutrients.size() > mostHandoutNutrients) {
            return tr("A handout has room for three nutrients, and %1 are chosen; leave some out.")
                .arg(nutrients.size());
        }
        for (const QString &id : nutrients) {
            if (!topic.nutrient(id))
                return tr("There is no nutrient “%1”; choose one that is in the list.").arg(id);
            if (nutrients.count(id) > 1)
                return tr("“%1” is chosen twice; choose it once.").arg(id);
        }
        return {};
    }

    /// What no page can show: a control, or half of a character, which reads as U+FFFD.
    static QString unprintable(const QString &text)
    {
        for (const char32_t character : text.toStdU32String()) {
            const bool control = QChar::category(character) == QChar::Other_Control
                && character != u'\n' && character != u'\t';
            if (control || character == QChar::ReplacementCharacter)
                return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
        }
        return {};
    }

    static QString ofTyped(const HandoutRequest &request)
    {
        for (const auto &[text, sentence] :
             {std::pair(request.practice,
                        tr("The line for the practice holds %1, which no page can show; delete "
                           "it.")),
              {request.note, tr("The note holds %1, which no page can show; delete it.")}}) {
            const QString character = unprintable(text);
            if (!character.isEmpty())
                return sentence.arg(character);
        }
        if (request.practice.contains(u'\n')) {
            return tr("The line for the practice has more than one line; put the rest into the "
                      "note.");
        }
        if (request.practice.size() > longestPracticeLine) {
            return tr("The line for the practice has %1 characters, and %2 find room; shorten it.")
                .arg(request.practice.size())
                .arg(longestPracticeLine);
        }
        if (request.note.size() > longestHandoutNote) {
            return tr("The note has %1 characters, and %2 find room; shorten it.")
                .arg(request.note.size())
                .arg(longestHandoutNote);
        }
        const qsizetype lines = request.note.trimmed().count(u'\n') + 1;
        if (lines > mostHandoutNoteLines) {
            return tr("The note has %1 lines, and %2 find room; shorten it.")
                .arg(lines)
                .arg(mostHandoutNoteLines);
        }
        return {};
    }
};

struct TextOfBlock {
    QStringList lines;

    void operator()(const HandoutText &block) { lines << block.text; }
    void operator()(const HandoutList &block)
    {
        for (const HandoutList::Item &item : block.items)
            lines << (item.name + u' ' + item.text).trimmed();
    }
    void operator()(const HandoutTable &block)
    {
        lines << block.header.join(u'\t');
        for (const QStringList &row : block.rows)
            lines << row.join(u'\t');
    }
    void operator()(const HandoutDiary &block) { lines << block.columns.join(u'\t'); }
    void operator()(const HandoutLines &) {}
    void operator()(const HandoutSigns &block)
    {
        for (const HandoutSigns::Group &group : block.groups)
            lines << group.lead << group.signs;
    }
    void operator()(const HandoutDrawing &block) { lines << block.captions << block.description; }
    void operator()(const HandoutChart &block)
    {
        if (!block.howToRead.isEmpty())
            lines << block.howToRead;
        lines << block.description;
        if (!block.whatToDo.isEmpty())
            lines << block.whatToDo;
    }
};

} // namespace

HandoutPaper usualPaper(const QLocale &locale)
{
    // CLDR's territories of US Letter, and the Dominican Republic, whose offices use it too.
    static constexpr std::array letter{
        QLocale::Belize,     QLocale::Canada,       QLocale::Chile,
        QLocale::Colombia,   QLocale::CostaRica,    QLocale::DominicanRepublic,
        QLocale::ElSalvador, QLocale::Guatemala,    QLocale::Mexico,
        QLocale::Nicaragua,  QLocale::Panama,       QLocale::Philippines,
        QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool found = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return found ? HandoutPaper::Letter : HandoutPaper::A4;
}

QString languageName(const QLocale &locale)
{
    const auto language = locale.language() == QLocale::C ? QLocale::English : locale.language();
    return QLocale(language, QLocale::World).nativeLanguageName();
}

QString refusal(const HandoutRequest &request, const Topic &topic)
{
    if (request.kind == HandoutKind::Nutrients) {
        QString sentence = Refusals::ofNutrients(request.nutrients, topic);
        if (!sentence.isEmpty())
            return sentence;
    }
    return Refusals::ofTyped(request);
}

std::vector<int> Handout::dropOrders() const
{
    std::set<int> orders;
    for (const HandoutPart &part : parts) {
        if (part.headingDropOrder > 0 && !part.heading.isEmpty())
            orders.insert(part.headingDropOrder);
        for (const HandoutBlock &block : part.blocks) {
            if (block.dropOrder > 0)
                orders.insert(block.dropOrder);
        }
    }
    return {orders.begin(), orders.end()};
}

const HandoutDrawing *HandoutPart::picture() const
{
    const auto *drawing = heading.isEmpty() && blocks.size() == 1
        ? std::get_if<HandoutDrawing>(&blocks.front().content)
        : nullptr;
    return drawing && drawing->names.size() == 1 ? drawing : nullptr;
}

QStringList Handout::drop(int order)
{
    QStringList gone;
    for (HandoutPart &part : parts) {
        std::vector<HandoutBlock> kept;
        for (HandoutBlock &block : part.blocks) {
            if (block.dropOrder != order) {
                kept.push_back(std::move(block));
                continue;
            }
            if (!block.name.isEmpty())
                gone << block.name;
            if (block.shorter)
                kept.push_back({*std::move(block.shorter)});
        }
        part.blocks = std::move(kept);
        if (part.headingDropOrder == order)
            part.heading.clear();
    }
    std::erase_if(parts, [](const HandoutPart &part) { return part.blocks.empty(); });
    gone.removeDuplicates();
    return gone;
}

bool Handout::hasOwnPage() const
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const HandoutPart &part) { return part.ownPage; });
}

const HandoutChart *Handout::chart() const
{
    for (const HandoutPart &part : parts) {
        for (const HandoutBlock &block : part.blocks) {
            if (const auto *chart = std::get_if<HandoutChart>(&block.content))
                return chart;
        }
    }
    return nullptr;
}

QString handoutAsText(const Handout &handout)
{
    TextOfBlock text;
    if (!handout.practice.isEmpty())
        text.lines << handout.practice;
    text.lines << handout.title;
    for (const HandoutPart &part : handout.parts) {
        if (!part.heading.isEmpty())
            text.lines << part.heading;
        for (const HandoutBlock &block : part.blocks)
            std::visit(text, block.content);
    }
    text.lines << handout.disclaimer << handout.smallPrint;
    return text.lines.join(u'\n');
}

} // namespace crampwise
