// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search_results.h"

#include "app/widgets/spoken_list.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

void SearchResultsModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const SearchHit &SearchResultsModel::hit(const QModelIndex &index) const
{
    return m_hits[static_cast<size_t>(index.row())];
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &found = hit(index);
    switch (role) {
    case Qt::DisplayRole:
        return found.shownTitle();
    case Qt::ToolTipRole:
        return found.excerpt;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "title, kind, text")
            .arg(found.shownTitle(), hitKindName(found.kind), found.excerpt);
    case LocationRole:
        return QVariant::fromValue(found.location);
    default:
        return {};
    }
}

namespace {

/// Keys and mouse make a row the current one and press it. Only an assistive tool selects, where
/// others press.
class ResultList : public SpokenList {
protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &,
                                                         const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
};

class ResultDelegate : public QStyledItemDelegate {
public:
    ResultDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? option.widget->width() - 4 * m_look.unit : 400;
        const int excerpt = laidOut(index, width).second;
        return {0, QFontMetrics(m_look.strong).height() + excerpt + 2 * m_look.unit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const bool selected = list && list->currentIndex() == index;
        const Theme &theme = m_look.theme;
        const qreal radius = m_look.unit / 2.0;
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->setPen(Qt::NoPen);
        if (selected) {
            painter->setBrush(theme.color(ColorRole::Accent));
            painter->drawRoundedRect(row, radius, radius);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(theme.color(ColorRole::Line));
            painter->drawRoundedRect(row, radius, radius);
        }
        const QColor ink = theme.color(selected ? ColorRole::OnAccent : ColorRole::Text);
        const QRect inner
            = option.rect.adjusted(2 * m_look.unit, m_look.unit, -2 * m_look.unit, -m_look.unit);
        painter->setPen(selected ? ink : theme.color(ColorRole::Accent));
        painter->setFont(m_look.strong);
        painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                          index.data(Qt::DisplayRole).toString());
        painter->setPen(ink);
        const auto layout = laidOut(index, inner.width()).first;
        layout->draw(painter,
                     QPointF(inner.left(), inner.top() + QFontMetrics(m_look.strong).height()));
        painter->restore();
    }

private:
    /// The kind and the excerpt, the matched word bold, and their height.
    std::pair<std::unique_ptr<QTextLayout>, int> laidOut(const QModelIndex &index, int width) const
    {
        const SearchHit &hit = static_cast<const SearchResultsModel *>(index.model())->hit(index);
        const QString text = SearchResults::tr("%1 · %2", "kind of a result, its text")
                                 .arg(hitKindName(hit.kind), hit.excerpt);
        auto layout = std::make_unique<QTextLayout>(text, m_look.text);
        QTextLayout::FormatRange match;
        match.start = static_cast<int>(text.size() - hit.excerpt.size() + hit.matchStart);
        match.length = static_cast<int>(hit.matchLength);
        match.format.setFontWeight(QFont::Bold);
        match.format.setFontUnderline(true);
        if (match.length > 0)
            layout->setFormats({match});
        qreal height = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        return {std::move(layout), qCeil(height)};
    }

    Look m_look;
};

} // namespace

SearchResults::SearchResults(QWidget *parent)
    : QWidget(parent), m_model(new SearchResultsModel(this)), m_summary(new QLabel),
      m_list(new ResultList)
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    const auto goThere = [this](const QModelIndex &index) {
        if (index.isValid())
            emit hitChosen(m_model->hit(index));
    };
    connect(m_list, &QListView::clicked, this, goThere);
    connect(m_list, &QListView::activated, this, goThere);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, goThere](const QItemSelection &selected) {
                m_list->clearSelection();
                goThere(selected.indexes().value(0));
            });
}

void SearchResults::setLook(const Look &look)
{
    m_summary->setFont(look.section);
    layout()->setContentsMargins(3 * look.unit, 3 * look.unit, 3 * look.unit, look.unit);
    layout()->setSpacing(2 * look.unit);
    QAbstractItemDelegate *old = m_list->itemDelegate();
    m_list->setItemDelegate(new ResultDelegate(look, m_list));
    old->deleteLater();
}

void SearchResults::show(const QString &query, SearchAnswer answer)
{
    QStringList sentences = answer.remarks();
    const QString &found = answer.didYouMean.isEmpty() ? query : answer.didYouMean;
    sentences
        << (answer.hits.empty()
                ? tr("Nothing found for “%1”. Try a shorter word, or another name.").arg(query)
                : tr("%n result(s) for “%1”", nullptr, static_cast<int>(answer.hits.size()))
                      .arg(found));
    m_summary->setText(sentences.join(QChar::Space));
    m_list->setVisible(!answer.hits.empty());
    m_model->setHits(std::move(answer.hits));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void SearchResults::focusList()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
}

void SearchResults::activateFirst()
{
    if (m_model->rowCount() > 0)
        emit hitChosen(m_model->hit(m_list->currentIndex()));
}

QString SearchResults::summary() const
{
    return m_summary->text();
}

} // namespace crampwise
