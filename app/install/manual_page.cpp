// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/install/manual_page.h"

#include "app/start/command_help.h"
#include "app/start/option_table.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Text that roff takes as it stands.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + plain(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + plain(text) + u"\\fR"_s;
}

QString called(const Option &option)
{
    QString name = bold(u"--"_s + option.name);
    if (!option.letter.isEmpty())
        name += u", "_s + bold(u'-' + option.letter);
    return option.value.name.isEmpty() ? name : name + u' ' + italic(option.value.name);
}

class ManualPage {
public:
    explicit ManualPage(const Topic &topic) : m_topic(topic), m_texts(commandTexts(topic)) {}

    QString write(const QString &version, const QString &released)
    {
        line(u".TH CRAMPWISE 1 %1 \"Crampwise %2\" \"User Commands\""_s.arg(released, version));
        section(u"NAME"_s, u"crampwise \\- "_s + plain(m_texts.summary.chopped(1)));
        synopsis();
        section(u"DESCRIPTION"_s,
                u"Without an option, the window opens. "_s + plain(m_texts.disclaimer));
        item(italic(u"LOCATION"_s), m_texts.location);
        section(u"COMMANDS AND OPTIONS"_s, plain(m_texts.withoutWindow));
        for (const Option &option : options())
            explain(option);
        indentTo(0);
        line(u".PP"_s);
        line(plain(m_texts.files));
        section(u"EXIT STATUS"_s, plain(m_texts.exitStatus));
        section(u"FILES"_s, {});
        item(italic(u"$XDG_CONFIG_HOME/crampwise/crampwise.ini"_s), u"what was chosen"_s);
        section(u"SEE ALSO"_s, u"The handbook, handbook.html, in the folder of documentation."_s);
        return m_page;
    }

private:
    void line(const QString &text) { m_page += text + u'\n'; }

    void section(const QString &title, const QString &text)
    {
        line(u".SH \""_s + title + u'"');
        if (!text.isEmpty())
            line(text);
    }

    void synopsis()
    {
        section(u"SYNOPSIS"_s, bold(u"crampwise"_s) + u" ["_s + italic(u"LOCATION"_s) + u']');
        for (const Option &option : options()) {
            if (option.action)
                line(u".br\n"_s + bold(u"crampwise"_s) + u' ' + called(option));
        }
    }

    void explain(const Option &option)
    {
        indentTo(optionDepth(option));
        item(called(option), optionHelp(option, m_topic));
    }

    void item(const QString &name, const QString &text)
    {
        line(u".TP"_s);
        line(name);
        line(plain(text));
    }

    void indentTo(int depth)
    {
        for (; m_depth < depth; ++m_depth)
            line(u".RS"_s);
        for (; m_depth > depth; --m_depth)
            line(u".RE"_s);
    }

    const Topic &m_topic;
    CommandTexts m_texts;
    QString m_page;
    int m_depth = 0;
};

} // namespace

QString manualPage(const Topic &topic, const QString &version, const QString &released)
{
    return ManualPage(topic).write(version, released);
}

} // namespace crampwise
