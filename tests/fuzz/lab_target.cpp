// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/case_json.h"
#include "core/lab/controls.h"
#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace crampwise::fuzz {

namespace {

void settingsLineReadsBack(const QString &line)
{
    const lab::ParsedSettings parsed = lab::parseSettingsLine(line);
    if (!parsed.error.isEmpty())
        return;
    const lab::ParsedSettings again = lab::parseSettingsLine(lab::settingsLine(parsed.settings));
    promise(again.error.isEmpty(), "a settings line that was written is read");
}

} // namespace

void lab(const QByteArray &bytes)
{
    const lab::ReadCases read = lab::readCases(bytes, u"cases.json"_s);
    promise(read.errors.size() <= 21, "twenty errors at most, and how many more");
    for (const JsonError &error : read.errors)
        promise(isOneLine(error.toString()) && isWhole(error.toString()), "an error is a line");
    settingsLineReadsBack(QString::fromUtf8(bytes));
}

} // namespace crampwise::fuzz
