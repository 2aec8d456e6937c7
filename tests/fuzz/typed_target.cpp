// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/built_in.h"
#include "core/handout/handout.h"
#include "core/handout/handout_html.h"
#include "fuzz/targets.h"

#include <QXmlStreamReader>

namespace crampwise::fuzz {

namespace {

/// As a dialog may give it: a byte of 1 stands for half a character.
QString asTyped(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).replace(QChar(1), QChar(0xd83d));
}

bool isXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

void typed(const QByteArray &bytes)
{
    HandoutRequest request;
    request.kind = HandoutKind::Appointment;
    const qsizetype end = bytes.indexOf('\n');
    request.practice = asTyped(bytes.left(end));
    request.note = end < 0 ? QString() : asTyped(bytes.mid(end + 1));
    const QString problem = refusal(request, builtInTopic());
    promise(isOneLine(problem) && isWhole(problem), "a refusal is a sentence");
    if (!problem.isEmpty())
        return;
    const Handout handout = buildHandout(builtInTopic(), request, QLocale::c());
    promise(isWhole(handoutAsText(handout)), "what is printed is whole");
    promise(isXml(handoutAsHtml(handout, {QLocale::c(), {}, {}})), "the web page is well formed");
}

} // namespace crampwise::fuzz
