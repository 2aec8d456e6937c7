// SPDX-License-Identifier: GPL-3.0-or-later
// What no nutrient, food or title may lack, because a page, a chart or a handout counts on it.
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

template<typename T>
QSet<QString> nutrientsOf(const std::vector<T> &elements)
{
    QSet<QString> nutrients;
    for (const T &element : elements)
        nutrients.insert(element.nutrient);
    return nutrients;
}

QSet<std::pair<QString, QString>> placesOf(const std::vector<LinkCell> &cells)
{
    QSet<std::pair<QString, QString>> places;
    for (const LinkCell &cell : cells)
        places.insert({cell.nutrient, cell.mechanism});
    return places;
}

void checkNutrients(const TopicData &data, IdBook &book)
{
    const auto need = [&](bool there, size_t i, const QString &what, const QString &where) {
        if (!there)
            book.report(IdBook::place(u"/nutrients"_s, i),
                        u"the nutrient “%1” has no %2"_s.arg(data.nutrients[i].id, what),
                        u"add one under "_s + where);
    };
    const QSet<QString> substances = nutrientsOf(data.substances);
    const QSet<QString> links = nutrientsOf(data.links);
    const QSet<QString> handouts = nutrientsOf(data.handout.nutrients.each);
    const QSet<QString> grades = nutrientsOf(data.figures.grades.grades);
    const QSet<std::pair<QString, QString>> cells = placesOf(data.figures.message.cells);
    for (size_t i = 0; i < data.nutrients.size(); ++i) {
        const QString &id = data.nutrients[i].id;
        need(substances.contains(id), i, u"substance"_s, u"/substances"_s);
        need(links.contains(id), i, u"link"_s, u"/links"_s);
        need(handouts.contains(id), i, u"brief text for handouts"_s, u"/handout/nutrients/each"_s);
        need(grades.contains(id), i, u"grade"_s, u"/grades"_s);
        for (const Mechanism &mechanism : data.mechanisms)
            need(cells.contains({id, mechanism.id}), i, u"cell with “%1”"_s.arg(mechanism.id),
                 u"/linkCells"_s);
    }
}

void checkFood(const Food &food, const QString &place, IdBook &book)
{
    if (food.grams <= 0)
        book.report(place + u"/grams"_s, u"the serving of “%1” weighs nothing"_s.arg(food.id),
                    u"give its weight in grams, above 0"_s);
    QSet<QString> substances;
    for (size_t i = 0; i < food.amounts.size(); ++i) {
        const QString &substance = food.amounts[i].substance;
        if (substances.contains(substance))
            book.report(IdBook::place(place + u"/amounts"_s, i),
                        u"“%1” holds the substance “%2” already"_s.arg(food.id, substance),
                        u"keep one amount for each substance"_s);
        substances.insert(substance);
    }
}

/// The title for n names has the places %1 to %n.
void checkTitles(const QStringList &titles, IdBook &book)
{
    for (qsizetype i = 0; i < titles.size(); ++i) {
        for (qsizetype place = 1; place <= i + 1; ++place) {
            if (!titles[i].contains(u'%' + QString::number(place)))
                book.report(IdBook::place(u"/handout/nutrients/titles"_s, static_cast<size_t>(i)),
                            u"the title has no place %%1"_s.arg(place),
                            u"write a place for each of its names"_s);
        }
    }
}

} // namespace

void checkCompleteness(const TopicData &data, IdBook &book)
{
    checkNutrients(data, book);
    for (size_t i = 0; i < data.figures.foods.foods.size(); ++i)
        checkFood(data.figures.foods.foods[i], IdBook::place(u"/foods"_s, i), book);
    checkTitles(data.handout.nutrients.titles, book);
}

} // namespace crampwise
