// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_document.h"
#include "core/json/json_errors.h"
#include "core/lab/case_json.h"
#include "core/lab/controls.h"
#include "core/text/nearest.h"

#include <map>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace crampwise::lab {

namespace {

constexpr Range pumpPart{0.2, 1};
constexpr Range duration_ms{1, 60000};
constexpr std::size_t mostRows = 1000;
constexpr std::size_t mostStimuli = 10000;

const QStringList models{u"surface"_s, u"nernst"_s,  u"nerve"_s,
                         u"muscle"_s,  u"coupled"_s, u"hh1952"_s};
const QStringList sources{u"spontaneous"_s, u"tap_0p25nA"_s};

/// A value and where it stands.
struct Place {
    const json &value;
    QString pointer; ///< RFC 6901.
};

class Reader {
public:
    explicit Reader(const QString &fileName) : m_file(fileName), m_errors(fileName) {}

    std::vector<NamedCase> read(const json &root);
    std::vector<JsonError> errors() const { return m_errors.all(); }

private:
    void refuse(const QString &pointer, const QString &problem, const QString &remedy)
    {
        m_errors.add(pointer, problem, remedy);
    }
    void refuseName(const Place &at, const QString &what, const QStringList &names);
    void allowOnly(const Place &object, const QStringList &keys);
    bool isObject(const Place &place, const QStringList &keys);
    const json *member(const Place &object, const char *key);
    QString text(const Place &object, const char *key);
    double checked(const Place &place, const QString &name, Range range, const QString &unit = {});
    double number(const Place &object, const char *key, Range range,
                  std::optional<double> otherwise = {}, const QString &unit = {});
    double number(const Place &object, const char *key, const Control &control);

    std::optional<LabCase> readCase(const Place &object, const QString &model);
    SurfaceCase readSurface(const Place &object);
    NernstCase readNernst(const Place &object);
    NerveConditions readConditions(const Place &object);
    MuscleCase readMuscle(const Place &object);
    CoupledCase readCoupled(const Place &object);
    SquidCase readSquid(const Place &object);
    std::optional<Place> params(const Place &object, const QStringList &keys);
    std::vector<Place> rows(const Place &object, const QStringList &keys);

    QString m_file;
    JsonErrors m_errors;
    std::map<std::string, Place> m_nerves; ///< The params of nerve cases by id.
};

void Reader::refuseName(const Place &at, const QString &what, const QStringList &names)
{
    const QString given = at.value.is_string()
        ? QString::fromStdString(at.value.get_ref<const std::string &>())
        : QString::fromStdString(at.value.dump());
    const QString nearest = m_errors.isFull() ? QString() : nearestMatch(given, names);
    refuse(at.pointer, u"“%1” is no %2"_s.arg(given, what),
           nearest.isEmpty() ? u"choose from "_s + names.join(u", "_s)
                             : u"did you mean “%1”?"_s.arg(nearest));
}

void Reader::allowOnly(const Place &object, const QStringList &keys)
{
    for (const auto &[key, value] : object.value.items()) {
        const QString name = QString::fromStdString(key);
        if (!keys.contains(name)) {
            const json quoted = key;
            refuseName({quoted, object.pointer + u'/' + name}, u"key here"_s, keys);
        }
    }
}

bool Reader::isObject(const Place &place, const QStringList &keys)
{
    if (!place.value.is_object()) {
        refuse(place.pointer, u"not an object"_s, u"write { … } with "_s + keys.join(u", "_s));
        return false;
    }
    allowOnly(place, keys);
    return true;
}

/// Nothing, without a word, when the key is missing.
const json *Reader::member(const Place &object, const char *key)
{
    const auto found = object.value.find(key);
    return found == object.value.end() ? nullptr : &*found;
}

QString Reader::text(const Place &object, const char *key)
{
    const json *value = member(object, key);
    if (value && value->is_string() && !value->get_ref<const std::string &>().empty())
        return QString::fromStdString(value->get_ref<const std::string &>());
    const QString name = QString::fromUtf8(key);
    refuse(object.pointer, u"“%1” is missing or no text"_s.arg(name),
           u"add \"%1\": \"…\""_s.arg(name));
    return {};
}

double Reader::checked(const Place &place, const QString &name, Range range, const QString &unit)
{
    if (!place.value.is_number()) {
        refuse(place.pointer, u"“%1” is no number"_s.arg(name),
               u"write a number from %1 to %2"_s.arg(range.low).arg(range.high));
        return range.low;
    }
    const double value = place.value.get<double>();
    if (const auto problem = refusal(name, value, range, unit)) {
        const QString message = problem->toString();
        refuse(place.pointer, message.section(u"; "_s, 0, 0), message.section(u"; "_s, 1));
        return range.low;
    }
    return value;
}

double Reader::number(const Place &object, const char *key, Range range,
                      std::optional<double> otherwise, const QString &unit)
{
    const QString name = QString::fromUtf8(key);
    if (const json *value = member(object, key))
        return checked({*value, object.pointer + u'/' + name}, name, range, unit);
    if (!otherwise) {
        refuse(object.pointer, u"“%1” is missing"_s.arg(name),
               u"add it, a number from %1 to %2"_s.arg(range.low).arg(range.high));
    }
    return otherwise.value_or(range.low);
}

double Reader::number(const Place &object, const char *key, const Control &control)
{
    return number(object, key, control.range, {}, QString::fromUtf8(control.unit));
}

std::optional<Place> Reader::params(const Place &object, const QStringList &keys)
{
    static const json empty = json::object();
    const json *value = member(object, "params");
    const Place place{value ? *value : empty, object.pointer + u"/params"_s};
    if (!isObject(place, keys))
        return {};
    return place;
}

std::vector<Place> Reader::rows(const Place &object, const QStringList &keys)
{
    std::vector<Place> places;
    const json *value = member(object, "rows");
    if (!value || !value->is_array() || value->size() > mostRows) {
        refuse(object.pointer, u"“rows” is missing, no list, or longer than %1"_s.arg(mostRows),
               u"add \"rows\": [{ … }] with "_s + keys.join(u", "_s));
        return places;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const Place row{(*value)[i], object.pointer + u"/rows/%1"_s.arg(i)};
        if (isObject(row, keys))
            places.push_back(row);
    }
    return places;
}

SurfaceCase Reader::readSurface(const Place &object)
{
    SurfaceCase result;
    for (const Place &row :
         rows(object,
              {u"ionisedCa_mmolL"_s, u"ionisedMg_mmolL"_s, u"psi_mV"_s, u"gatingShift_mV"_s})) {
        result.rows.push_back(
            {number(row, "ionisedCa_mmolL", controls::calcium),
             number(row, "ionisedMg_mmolL", controls::ionisedMagnesium, {}, u"mmol/L"_s)});
    }
    return result;
}

NernstCase Reader::readNernst(const Place &object)
{
    NernstCase result;
    for (const Place &row : rows(object, {u"K_mmolL"_s, u"EK_mV"_s}))
        result.potassium_mmolL.push_back(number(row, "K_mmolL", controls::potassium));
    return result;
}

NerveConditions Reader::readConditions(const Place &object)
{
    NerveConditions result;
    const QStringList keys{u"ionisedCa_mmolL"_s, u"ionisedMg_mmolL"_s, u"K_mmolL"_s, u"kappaK"_s,
                           u"fibre_um"_s};
    if (!isObject(object, keys))
        return result;
    result.ionisedCalcium_mmolL = number(object, "ionisedCa_mmolL", controls::calcium);
    result.ionisedMagnesium_mmolL
        = number(object, "ionisedMg_mmolL", controls::ionisedMagnesium, {}, u"mmol/L"_s);
    result.potassium_mmolL = number(object, "K_mmolL", controls::potassium);
    result.kappa = number(object, "kappaK", {0, 1}, 0.0);
    const double diameter_um = number(object, "fibre_um", {5.7, 16}, 10.0, u"µm"_s);
    if (const auto size = fibreSizeOf(diameter_um))
        result.fibre = *size;
    else
        refuse(object.pointer + u"/fibre_um"_s, u"no fiber of %1 µm is known"_s.arg(diameter_um),
               u"choose "_s + fibreSizes());
    return result;
}

MuscleCase Reader::readMuscle(const Place &object)
{
    MuscleCase result;
    if (const auto place = params(object, {u"pump"_s}))
        result.pump = number(*place, "pump", pumpPart, 1.0);
    result.duration_ms = number(object, "duration_ms", duration_ms, {}, u"ms"_s);
    const json *stimuli = member(object, "stimulus_ms");
    const QString pointer = object.pointer + u"/stimulus_ms"_s;
    if (!stimuli || !stimuli->is_array() || stimuli->size() > mostStimuli) {
        refuse(pointer, u"missing, no list, or longer than %1"_s.arg(mostStimuli),
               u"write the times of the impulses in ms: [0, 50, 100]"_s);
        return result;
    }
    for (std::size_t i = 0; i < stimuli->size(); ++i) {
        const Place place{(*stimuli)[i], pointer + u'/' + QString::number(i)};
        const double time_ms = checked(place, u"the time"_s, {0, duration_ms.high}, u"ms"_s);
        if (!result.stimulus_ms.empty() && time_ms <= result.stimulus_ms.back())
            refuse(place.pointer, u"not later than the one before"_s, u"sort the times"_s);
        result.stimulus_ms.push_back(time_ms);
    }
    return result;
}

CoupledCase Reader::readCoupled(const Place &object)
{
    CoupledCase result;
    if (const auto place = params(object, {u"pump"_s, u"nmjDelay_ms"_s})) {
        result.pump = number(*place, "pump", pumpPart, 1.0);
        result.endPlateDelay_ms
            = number(*place, "nmjDelay_ms", {0, 10}, lab::endPlateDelay_ms, u"ms"_s);
    }
    result.duration_ms = number(object, "duration_ms", duration_ms, {}, u"ms"_s);
    if (const json *rate = member(object, "stimulator_Hz"); rate && *rate != 0)
        result.stimulator_Hz = number(object, "stimulator_Hz", controls::stimulator);
    const QString source = text(object, "source");
    if (source == sources[1])
        result.source = CoupledCase::Source::Tap;
    else if (!source.isEmpty() && source != sources[0])
        refuseName({object.value["source"], object.pointer + u"/source"_s}, u"source"_s, sources);

    if (const json *nerve = member(object, "nerve")) {
        result.conditions = readConditions({*nerve, object.pointer + u"/nerve"_s});
        return result;
    }
    if (!member(object, "nerveCase")) {
        refuse(object.pointer, u"neither “nerve” nor “nerveCase” is there"_s,
               u"add \"nerve\": { … } with the params of a nerve"_s);
        return result;
    }
    const QString id = text(object, "nerveCase");
    const auto found = m_nerves.find(id.toStdString());
    if (found != m_nerves.end()) {
        Reader other(m_file); // Its errors are reported with the nerve case itself.
        result.conditions = other.readConditions(found->second);
    } else {
        refuse(object.pointer + u"/nerveCase"_s, u"no nerve case is called “%1”"_s.arg(id),
               u"name one of the same file, or write \"nerve\": { … }"_s);
    }
    return result;
}

SquidCase Reader::readSquid(const Place &object)
{
    SquidCase result;
    if (const auto place = params(object, {u"I_uA_cm2"_s, u"temperature_C"_s})) {
        result.current_uAPerCm2 = number(*place, "I_uA_cm2", {-100, 200}, {}, u"µA/cm²"_s);
        result.temperature_C = number(*place, "temperature_C", {0, 30}, 6.3, u"°C"_s);
    }
    result.duration_ms = number(object, "duration_ms", {1, 10000}, {}, u"ms"_s);
    return result;
}

std::optional<LabCase> Reader::readCase(const Place &object, const QString &model)
{
    switch (models.indexOf(model)) {
    case 0:
        return readSurface(object);
    case 1:
        return readNernst(object);
    case 2:
        if (const json *value = member(object, "params"))
            return NerveCase{readConditions({*value, object.pointer + u"/params"_s})};
        refuse(object.pointer, u"“params” is missing"_s, u"add \"params\": { … }"_s);
        return {};
    case 3:
        return readMuscle(object);
    case 4:
        return readCoupled(object);
    case 5:
        return readSquid(object);
    default:
        if (!model.isEmpty())
            refuseName({object.value["model"], object.pointer + u"/model"_s}, u"model"_s, models);
        return {};
    }
}

std::vector<NamedCase> Reader::read(const json &root)
{
    std::vector<NamedCase> result;
    if (!root.is_object() || !root.contains("cases") || !root["cases"].is_array()) {
        refuse({}, u"there is no list of cases"_s, u"write {\"cases\": [{ … }]}"_s);
        return result;
    }
    const json &cases = root["cases"];
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const json &nerve = cases[i];
        if (nerve.is_object() && nerve.value("model", json()) == "nerve"
            && nerve.value("id", json()).is_string() && nerve.contains("params")) {
            m_nerves.insert({nerve["id"].get<std::string>(),
                             Place{nerve["params"], u"/cases/%1/params"_s.arg(i)}});
        }
    }
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Place place{cases[i], u"/cases/%1"_s.arg(i)};
        if (!isObject(place,
                      {u"id"_s, u"model"_s, u"rows"_s, u"params"_s, u"stimulus_ms"_s,
                       u"duration_ms"_s, u"nerve"_s, u"nerveCase"_s, u"source"_s,
                       u"stimulator_Hz"_s, u"what"_s, u"spikeCount"_s, u"expect"_s, u"result"_s})) {
            continue;
        }
        const QString id = text(place, "id");
        if (auto value = readCase(place, text(place, "model")))
            result.push_back({id.toStdString(), std::move(*value)});
    }
    return result;
}

ReadCases fromSettingsLine(const QString &line, const QString &fileName)
{
    const ParsedSettings parsed = parseSettingsLine(line);
    if (!parsed.error.isEmpty()) {
        return {{},
                {{fileName,
                  {},
                  parsed.error.section(u"; "_s, 0, 0),
                  parsed.error.section(u"; "_s, 1)}}};
    }
    CoupledCase coupled;
    coupled.conditions = nerveConditions(parsed.settings);
    coupled.pump = parsed.settings.pump_percent / 100;
    coupled.stimulator_Hz = parsed.settings.stimulator_Hz;
    coupled.duration_ms = 1000;
    return {{{"settings", coupled}}, {}};
}

} // namespace

ReadCases readCases(const QByteArray &text, const QString &fileName)
{
    if (const QString line = QString::fromUtf8(text.left(1000)); isSettingsLine(line))
        return fromSettingsLine(line, fileName);
    JsonDocument document = parseJson(text, fileName);
    if (!document.errors.empty())
        return {{}, std::move(document.errors)};
    Reader reader(fileName);
    std::vector<NamedCase> cases = reader.read(document.root);
    return {std::move(cases), reader.errors()};
}

} // namespace crampwise::lab
