// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_document.h"

#include "core/json/json_errors.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace crampwise {

namespace {

/// Follows the parser through the document to know where a duplicate key stands.
class DuplicateKeyFinder {
public:
    explicit DuplicateKeyFinder(const QString &fileName) : m_errors(fileName) {}

    bool operator()(json::parse_event_t event, const json &parsed)
    {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            countElement();
            m_open.push_back({event == json::parse_event_t::array_start, -1, {}, {}});
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            m_open.pop_back();
            break;
        case json::parse_event_t::key:
            enterKey(QString::fromStdString(parsed.get_ref<const std::string &>()));
            break;
        case json::parse_event_t::value:
            countElement();
            break;
        }
        return true;
    }

    std::vector<JsonError> errors() const { return m_errors.all(); }

private:
    struct Open {
        bool isArray;
        qsizetype index;
        QString key;
        QSet<QString> keys;
    };

    void countElement()
    {
        if (!m_open.empty() && m_open.back().isArray)
            ++m_open.back().index;
    }

    void enterKey(const QString &key)
    {
        Open &object = m_open.back();
        object.key = key;
        if (object.keys.contains(key)) {
            m_errors.add(pointer(), u"the key “%1” stands twice in one object"_s.arg(key),
                         u"keep one of the two"_s);
        }
        object.keys.insert(key);
    }

    QString pointer() const
    {
        QString path;
        for (const Open &open : m_open)
            path += u'/' + (open.isArray ? QString::number(open.index) : open.key);
        return path;
    }

    JsonErrors m_errors;
    std::vector<Open> m_open;
};

/// valijson names a place as "<root>", "[\"nutrients\"]", "[0]".
QString pointerFromContext(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &part : context) {
        QString name = QString::fromStdString(part);
        if (!name.startsWith(u'['))
            continue;
        name = name.sliced(1, name.size() - 2);
        if (name.startsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
        pointer += u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
    return pointer;
}

QStringList stepsOf(const QString &pointer)
{
    QStringList steps = pointer.split(u'/').sliced(1);
    for (QString &step : steps)
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return steps;
}

const json *memberOf(const json *value, const QString &key)
{
    if (value->is_array()) {
        bool isNumber = false;
        const size_t index = key.toULongLong(&isNumber);
        return isNumber && index < value->size() ? &(*value)[index] : nullptr;
    }
    if (!value->is_object())
        return nullptr;
    const auto found = value->find(key.toStdString());
    return found == value->end() ? nullptr : &*found;
}

/// The schema that a "$ref" within the same file stands for.
const json *resolved(const json *part, const json &schema)
{
    while (part && part->is_object() && part->contains("$ref")) {
        const QString target = QString::fromStdString((*part)["$ref"].get<std::string>());
        part = &schema;
        for (const QString &step : stepsOf(target))
            part = part ? memberOf(part, step) : nullptr;
    }
    return part;
}

/// The words that the schema allows at a place of the document; empty when it names none.
QStringList wordsAllowedAt(const QString &pointer, const json &schema)
{
    const json *part = &schema;
    for (const QString &step : stepsOf(pointer)) {
        bool isIndex = false;
        step.toULongLong(&isIndex);
        const QString key = isIndex ? u"items"_s : u"properties"_s;
        const json *inside = part ? memberOf(part, key) : nullptr;
        part = inside && !isIndex ? memberOf(inside, step) : inside;
        part = resolved(part, schema);
    }
    QStringList words;
    if (part && part->is_object() && part->contains("enum")) {
        for (const json &word : (*part)["enum"]) {
            words << (word.is_string() ? QString::fromStdString(word.get<std::string>())
                                       : QString::fromStdString(word.dump()));
        }
    }
    return words;
}

QString remedyFor(const QString &problem)
{
    if (problem.contains(u"Missing required property"_s))
        return u"add it; the schema describes what it holds"_s;
    if (problem.contains(u"could not be validated using 'properties'"_s))
        return u"remove the key or correct its spelling; the schema lists the keys"_s;
    if (problem.contains(u"type not permitted"_s))
        return u"use the type that the schema names for this key"_s;
    if (problem.contains(u"regex"_s))
        return u"write it in the form that the schema's pattern asks for"_s;
    return u"compare with the description of this key in the schema"_s;
}

/// valijson repeats a failure for every element that encloses it; only the innermost says more
/// than "look inside".
bool onlyPointsInside(const QString &problem)
{
    return problem.startsWith(u"Failed to validate against schema associated with"_s)
        || problem.startsWith(u"Failed to validate item"_s)
        || problem.startsWith(u"Failed to validate value against child schema"_s);
}

} // namespace

QString elementAt(const json &root, const QString &pointer)
{
    QString element;
    const json *value = &root;
    for (const QString &step : pointer.isEmpty() ? QStringList() : stepsOf(pointer)) {
        value = memberOf(value, step);
        if (!value)
            break;
        if (const json *id = memberOf(value, u"id"_s); id && id->is_string())
            element = QString::fromStdString(id->get<std::string>());
    }
    return element;
}

/// What a text holds, counted without parsing it, since a parsed tree takes a hundred times the
/// room and is copied and freed by recursion.
struct JsonSize {
    int depth = 0;
    int deepest = 0;
    qsizetype parts = 0; ///< Keys and elements.

    void count(char c)
    {
        if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
        if (c == '{' || c == '[' || c == ',')
            ++parts;
    }
};

static JsonSize sizeOf(const QByteArray &text)
{
    JsonSize size;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString)
            size.count(c);
    }
    return size;
}

static void refuseSize(const QByteArray &text, JsonErrors &errors)
{
    const JsonSize size = sizeOf(text);
    if (size.deepest > deepestJson) {
        errors.add({}, u"nested deeper than %1"_s.arg(deepestJson),
                   u"write fewer brackets within each other"_s);
    } else if (size.parts > mostJsonParts) {
        errors.add({}, u"more than %1 keys and elements"_s.arg(mostJsonParts),
                   u"write several files with less in each"_s);
    }
}

JsonDocument parseJson(const QByteArray &text, const QString &fileName)
{
    JsonErrors tooMuch(fileName);
    refuseSize(text, tooMuch);
    JsonDocument document{{}, tooMuch.all()};
    if (!document.errors.empty())
        return document;
    DuplicateKeyFinder finder(fileName);
    try {
        document.root = json::parse(text.begin(), text.end(),
                                    [&finder](int, json::parse_event_t event, json &parsed) {
                                        return finder(event, parsed);
                                    });
        document.errors = finder.errors();
    } catch (const json::exception &error) {
        const QString what = QString::fromUtf8(error.what());
        document.errors.push_back({fileName,
                                   {},
                                   u"not valid JSON: "_s + what.section(u"] "_s, 1),
                                   u"correct the text at that place"_s});
    }
    return document;
}

std::vector<JsonError> checkAgainstSchema(const json &document, const json &schema,
                                          const QString &fileName)
{
    using valijson::adapters::NlohmannJsonAdapter;
    valijson::Schema compiled;
    try {
        valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(schema), compiled);
    } catch (const std::exception &error) {
        return {{fileName,
                 {},
                 u"the schema itself is wrong: "_s + QString::fromUtf8(error.what()),
                 u"correct the schema"_s}};
    }
    valijson::ValidationResults results;
    valijson::Validator().validate(compiled, NlohmannJsonAdapter(document), &results);

    std::vector<JsonError> errors;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        const QString problem = QString::fromStdString(error.description);
        if (!onlyPointsInside(problem)) {
            const QString pointer = pointerFromContext(error.context);
            const QStringList words
                = problem.contains(u"enum"_s) ? wordsAllowedAt(pointer, schema) : QStringList();
            errors.push_back(
                {fileName, pointer, problem,
                 words.isEmpty() ? remedyFor(problem) : u"use one of: "_s + words.join(u", "_s),
                 elementAt(document, pointer)});
        }
    }
    if (errors.empty() && results.numErrors() > 0)
        errors.push_back({fileName, {}, u"the schema refuses it"_s, u"compare with the schema"_s});
    return errors;
}

} // namespace crampwise
