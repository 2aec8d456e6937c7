// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< Of a settings file; ours have a few thousand.

constexpr auto lastLocationKey = "window/location"_L1;
constexpr auto themeKey = "window/theme"_L1;
constexpr auto zoomKey = "window/zoomPercent"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto paperKey = "print/paper"_L1;
constexpr auto largePrintKey = "print/large"_L1;
constexpr auto handoutKindKey = "handout/kind"_L1;
constexpr auto handoutNutrientsKey = "handout/nutrients"_L1;
constexpr auto handoutLevelKey = "handout/level"_L1;
constexpr auto handoutChartKey = "handout/chart"_L1;
constexpr auto handoutLanguageKey = "handout/language"_L1;
constexpr auto practiceKey = "handout/practice"_L1;
constexpr auto noteKey = "handout/note"_L1;
constexpr auto choicesGroup = "choices/"_L1;
constexpr auto lifeStageKey = "choices/lifeStage"_L1; ///< Of an older edition.

/// Before 0.2, a kind of source was stored as its number.
QString withoutNumber(Choice choice, const QString &stored)
{
    bool isNumber = false;
    const size_t number = stored.toUInt(&isNumber);
    if (choice != Choice::SourceKind || !isNumber || number >= sourceKindWords.size())
        return stored;
    return QString::fromLatin1(sourceKindWords[number].first);
}

} // namespace

QDir Settings::folder()
{
    // One that is not there tells the folder without reading the one that is.
    const QSettings neighbour(QSettings::IniFormat, QSettings::UserScope, u"crampwise"_s,
                              u"crampwise-none"_s);
    return QFileInfo(neighbour.fileName()).dir();
}

/// Where the settings are, or else a file that goes when the program ends: what is no regular file
/// or far too long is not opened, as reading it might never end.
QString Settings::usableFile()
{
    const QString name = u"crampwise.ini"_s;
    const QFileInfo found(folder(), name);
    if (!found.exists() || (found.isFile() && found.size() <= mostBytes))
        return found.filePath();
    m_problem = QCoreApplication::translate(
                    "Settings",
                    "%1 is no settings file of Crampwise, so Crampwise starts as if "
                    "new and forgets your choices. Move that file away.")
                    .arg(QDir::toNativeSeparators(found.filePath()));
    m_instead = std::make_unique<QTemporaryDir>();
    return m_instead->filePath(name);
}

Settings::Settings() : m_store(usableFile(), QSettings::IniFormat)
{
    const QString file = QDir::toNativeSeparators(m_store.fileName());
    const bool unreadable
        = QFileInfo::exists(m_store.fileName()) && !QFileInfo(m_store.fileName()).isReadable();
    if (m_store.status() == QSettings::FormatError) {
        m_problem = QCoreApplication::translate(
                        "Settings",
                        "The settings in %1 are damaged, so Crampwise starts as if "
                        "new. It replaces that file when you close the window.")
                        .arg(file);
        m_store.clear();
    } else if (m_store.status() == QSettings::AccessError || unreadable || !m_store.isWritable()) {
        m_problem = QCoreApplication::translate(
                        "Settings",
                        "Crampwise cannot read or write %1, so it starts as if new "
                        "and forgets your choices. Check who may use that file.")
                        .arg(file);
    }
}

QString Settings::problem() const
{
    return m_problem;
}

QString Settings::lastLocation() const
{
    return m_store.value(lastLocationKey).toString();
}

void Settings::setLastLocation(const QString &location)
{
    m_store.setValue(lastLocationKey, location);
}

ThemeChoice Settings::theme() const
{
    return valueFor(m_store.value(themeKey).toString(), themeWords).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(themeKey, wordFor(choice, themeWords));
}

const QList<qreal> &Settings::zoomSteps()
{
    static const QList<qreal> steps{0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};
    return steps;
}

qreal Settings::zoom() const
{
    const qreal stored = m_store.value(zoomKey, 100).toInt() / 100.0;
    for (qreal step : zoomSteps()) {
        if (qFuzzyCompare(step, stored))
            return step;
    }
    return 1.0;
}

void Settings::setZoom(qreal zoom)
{
    m_store.setValue(zoomKey, qRound(zoom * 100));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store.setValue(splitterKey, state);
}

HandoutChoices Settings::handout(const HandoutChoices &otherwise) const
{
    const auto word = [this](QLatin1StringView key) { return m_store.value(key).toString(); };
    HandoutChoices choices = otherwise;
    HandoutRequest &request = choices.request;
    request.kind = valueFor(word(handoutKindKey), handoutKindWords).value_or(request.kind);
    request.nutrients = m_store.value(handoutNutrientsKey, request.nutrients).toStringList();
    request.level = valueFor(word(handoutLevelKey), levelWords).value_or(request.level);
    request.chart = m_store.value(handoutChartKey, request.chart).toBool();
    choices.format.paper
        = valueFor(word(paperKey), handoutPaperWords).value_or(choices.format.paper);
    choices.format.large = m_store.value(largePrintKey, choices.format.large).toBool();
    choices.language = m_store.value(handoutLanguageKey, choices.language).toString();
    choices.keepTyped = m_store.contains(practiceKey);
    request.practice = word(practiceKey);
    request.note = word(noteKey);
    return choices;
}

void Settings::setHandout(const HandoutChoices &choices)
{
    const HandoutRequest &request = choices.request;
    m_store.setValue(handoutKindKey, wordFor(request.kind, handoutKindWords));
    m_store.setValue(handoutNutrientsKey, request.nutrients);
    m_store.setValue(handoutLevelKey, wordFor(request.level, levelWords));
    m_store.setValue(handoutChartKey, request.chart);
    m_store.setValue(paperKey, wordFor(choices.format.paper, handoutPaperWords));
    m_store.setValue(largePrintKey, choices.format.large);
    m_store.setValue(handoutLanguageKey, choices.language);
    if (choices.keepTyped) {
        m_store.setValue(practiceKey, request.practice);
        m_store.setValue(noteKey, request.note);
    } else {
        m_store.remove(practiceKey);
        m_store.remove(noteKey);
    }
}

Choices Settings::choices(const NeedTables &needs) const
{
    Choices choices;
    for (Choice choice : Choices::stored()) {
        const QString stored = m_store.value(choicesGroup + Choices::key(choice)).toString();
        choices.set(choice, withoutNumber(choice, stored));
    }
    const std::optional<Reader> old = needs.readerFor(m_store.value(lifeStageKey).toString());
    if (old && choices.reader() == Reader())
        choices.setReader(*old);
    return choices;
}

void Settings::setChoices(const Choices &choices)
{
    for (Choice choice : Choices::stored())
        m_store.setValue(choicesGroup + Choices::key(choice), choices.value(choice));
    m_store.remove(lifeStageKey);
}

bool Settings::save()
{
    m_store.sync();
    // It may hold what somebody typed.
    QFile::setPermissions(m_store.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return m_store.status() == QSettings::NoError;
}

} // namespace crampwise
