// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/controls.h"

#include "core/text/nearest.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise::lab {

namespace {

struct Setting {
    const Control *control;
    double LabSettings::*value;
};

constexpr std::array<Setting, 5> settingsInOrder{{
    {&controls::calcium, &LabSettings::ionisedCalcium_mmolL},
    {&controls::magnesium, &LabSettings::totalMagnesium_mmolL},
    {&controls::potassium, &LabSettings::potassium_mmolL},
    {&controls::pump, &LabSettings::pump_percent},
    {&controls::stimulator, &LabSettings::stimulator_Hz},
}};

const QString prefix = u"lab?"_s;

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

QString OutOfRange::toString() const
{
    const QString suffix = unit.isEmpty() ? QString() : u' ' + unit;
    return u"%1 is %2%5; choose %3 to %4%5"_s.arg(name, number(value), number(range.low),
                                                  number(range.high), suffix);
}

std::optional<OutOfRange> refusal(const QString &name, double value, Range range,
                                  const QString &unit)
{
    if (range.contains(value))
        return {};
    return OutOfRange{name, value, range, unit};
}

std::optional<OutOfRange> refusal(const Control &control, double value)
{
    if (&control == &controls::stimulator && value == 0)
        return {};
    return refusal(QString::fromUtf8(control.name), value, control.range,
                   QString::fromUtf8(control.unit));
}

std::optional<OutOfRange> refusal(const LabSettings &settings)
{
    for (const Setting &setting : settingsInOrder) {
        if (auto problem = refusal(*setting.control, settings.*setting.value))
            return problem;
    }
    return {};
}

std::optional<OutOfRange> refusal(const NerveConditions &conditions)
{
    if (auto problem = refusal(controls::calcium, conditions.ionisedCalcium_mmolL))
        return problem;
    if (auto problem = refusal(u"ionized magnesium"_s, conditions.ionisedMagnesium_mmolL,
                               controls::ionisedMagnesium, u"mmol/L"_s)) {
        return problem;
    }
    if (auto problem = refusal(controls::potassium, conditions.potassium_mmolL))
        return problem;
    return refusal(u"kappa"_s, conditions.kappa, {0, 1});
}

NerveConditions nerveConditions(const LabSettings &settings)
{
    NerveConditions conditions;
    conditions.ionisedCalcium_mmolL = settings.ionisedCalcium_mmolL;
    conditions.ionisedMagnesium_mmolL = ionisedMagnesium_mmolL(settings.totalMagnesium_mmolL);
    conditions.potassium_mmolL = settings.potassium_mmolL;
    return conditions;
}

QString settingsLine(const LabSettings &settings)
{
    QStringList parts;
    for (const Setting &setting : settingsInOrder)
        parts << QString::fromUtf8(setting.control->key) + u'=' + number(settings.*setting.value);
    return prefix + parts.join(u'&');
}

bool isSettingsLine(const QString &text)
{
    const QString line = text.trimmed();
    return line.startsWith(prefix) && !line.contains(u'\n');
}

ParsedSettings parseSettingsLine(const QString &line)
{
    if (!isSettingsLine(line))
        return {{}, u"not a settings line; it looks like %1"_s.arg(settingsLine({}))};
    QStringList keys;
    for (const Setting &setting : settingsInOrder)
        keys << QString::fromUtf8(setting.control->key);
    ParsedSettings parsed;
    const QStringList parts = line.trimmed().sliced(prefix.size()).split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0);
        const qsizetype index = keys.indexOf(key);
        if (index < 0) {
            const QString nearest = nearestMatch(key, keys);
            const QString remedy = nearest.isEmpty() ? u"choose from "_s + keys.join(u", "_s)
                                                     : u"did you mean “%1”?"_s.arg(nearest);
            return {{}, u"“%1” is no setting; %2"_s.arg(key, remedy)};
        }
        bool isNumber = false;
        const double value = part.section(u'=', 1).toDouble(&isNumber);
        if (!isNumber)
            return {{}, u"“%1” has no number; write for example %1=1.2"_s.arg(key)};
        parsed.settings.*settingsInOrder[static_cast<std::size_t>(index)].value = value;
    }
    if (const auto problem = refusal(parsed.settings))
        return {{}, problem->toString()};
    return parsed;
}

} // namespace crampwise::lab
