// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_record.h"

#include "core/json/value_record.h"
#include "core/page/pages.h"

#include <QLocale>

namespace crampwise {

namespace {

/// Words and a number as pages tell them now.
QString mannerOfSpeech()
{
    return pageGroupTitle(PageGroup::GetHelp) + pageGroupTitle(PageGroup::Minerals)
        + QLocale().toString(1234.5);
}

class RecordWriter {
public:
    static constexpr bool reads = false;

    void operator()(const QString &text) { m_record.add(text); }
    template<typename Number>
    void operator()(const Number &number)
    {
        m_record.add(static_cast<quint32>(number));
    }
    void operator()(float number) { m_record.add(double(number)); }
    template<typename T>
    void count(const std::vector<T> &list)
    {
        m_record.add(static_cast<quint32>(list.size()));
    }

    QByteArray bytes() const { return m_record.bytes(); }

private:
    ValueRecorder m_record;
};

class RecordReader {
public:
    static constexpr bool reads = true;

    explicit RecordReader(QByteArrayView record) : m_record(record) {}

    void operator()(QString &text) { text = m_record.text(); }
    template<typename Number>
    void operator()(Number &number)
    {
        number = static_cast<Number>(m_record.number());
    }
    void operator()(float &number) { number = static_cast<float>(m_record.realNumber()); }
    template<typename T>
    void count(std::vector<T> &list)
    {
        list.resize(std::min<size_t>(m_record.number(), m_record.left()));
    }

private:
    ValueReplay m_record;
};

} // namespace

/// What is written and read, in one order.
class IndexRecord {
public:
    template<typename Archive, typename Indexed>
    static void pass(Archive &archive, Indexed &indexed)
    {
        list(archive, indexed.m_content.pages, [&](auto &page) {
            archive(page.title);
            archive(page.firstPlace);
            archive(page.endPlace);
        });
        list(archive, indexed.m_content.places, [&](auto &place) {
            archive(place.location.kind);
            archive(place.location.id);
            archive(place.location.section);
            archive(place.location.tab);
            archive(place.heading);
            archive(place.kind);
            archive(place.firstField);
            archive(place.endField);
        });
        list(archive, indexed.m_content.fields, [&](auto &field) {
            archive(field.text);
            archive(field.kind);
            archive(field.block);
            archive(field.item);
        });
        list(archive, indexed.m_worths, archive);
        passWords(archive, indexed.m_vocabulary);
    }

private:
    template<typename Archive, typename List, typename Each>
    static void list(Archive &archive, List &list, Each &&each)
    {
        archive.count(list);
        for (auto &one : list)
            each(one);
    }

    template<typename Archive, typename Words>
    static void passWords(Archive &archive, Words &words)
    {
        list(archive, words.m_names, archive);
        list(archive, words.m_texts, archive);
        list(archive, words.m_entries, [&](auto &entry) {
            archive(entry.word);
            archive(entry.letters);
            passPart(archive, entry.names, words.m_names);
            passPart(archive, entry.texts, words.m_texts);
        });
    }

    /// Where a part of a list begins, and its length.
    template<typename Archive, typename Part, typename List>
    static void passPart(Archive &archive, Part &part, List &whole)
    {
        size_t begin = part.empty() ? 0 : size_t(part.data() - whole.data());
        size_t length = part.size();
        archive(begin);
        archive(length);
        if constexpr (Archive::reads)
            part = std::span<const quint32>(whole).subspan(begin, length);
    }
};

QByteArray recordOf(const IndexedTopic &indexed)
{
    RecordWriter writer;
    writer(mannerOfSpeech());
    IndexRecord::pass(writer, indexed);
    return writer.bytes();
}

std::optional<IndexedTopic> fromRecord(QByteArrayView record)
{
    if (record.isEmpty())
        return {};
    RecordReader reader(record);
    QString manner;
    reader(manner);
    if (manner != mannerOfSpeech())
        return {};
    IndexedTopic indexed;
    IndexRecord::pass(reader, indexed);
    return indexed;
}

} // namespace crampwise
