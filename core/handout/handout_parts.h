// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"
#include "core/page/choices.h"

namespace crampwise {

/// What the kinds of handouts are put together from. Topic, request and locale must outlive it.
class HandoutParts {
public:
    /// When the call to action goes, and what an ordinary cramp is: only for what somebody typed,
    /// but before any warning does.
    static constexpr int dropGuide = 50;
    /// When the drawing beside “ask first” goes: first, for the words say the same.
    static constexpr int dropAskDrawing = 1;

    HandoutParts(const Topic &theTopic, const HandoutRequest &theRequest, const QLocale &theLocale)
        : topic(theTopic), request(theRequest), locale(theLocale)
    {
    }

    /// For whom the needs hold that it tells.
    Choices choices() const;

    const QString &told(const LeveledText &text) const { return text.at(request.level); }
    const QStringList &told(const LeveledList &list) const { return list.at(request.level); }

    /// A text with the meaning of its words that not everybody knows, where each stands first; the
    /// reader of the student's level knows them.
    QString explained(QString text) const;

    /// What a handout says first, a line each, and what to do first.
    HandoutPart mainMessage(const QStringList &lines, const QString &callToAction) const;
    /// The same with a drawing of what it asks for: to ask before anything is taken.
    HandoutPart messageToAsk(const QStringList &lines, const QString &callToAction) const;
    /// The signs of every handout, which never go, and those of a set, by what to do about them.
    HandoutPart doctor(const QString &set, int dropOrderOfSet) const;
    /// The signs of every handout, others, and those of appointments; of the others, those that
    /// must not wait until tomorrow never go.
    HandoutPart doctorFor(const std::vector<SituationSign> &others, int dropOrderOfRest) const;
    /// Signs with what they can mean, which stands before them: what is to be done stands last.
    HandoutPart withDangers(HandoutPart signs, int dropOrder) const;
    /// The brief forms of what must stand in a place in one wording.
    QStringList briefs(PolicyPlace place) const;
    /// The same as a part: what can do harm.
    HandoutPart policies(PolicyPlace place, int dropOrder) const;
    /// What must stand on the handouts of these nutrients; may be without blocks.
    HandoutPart policies(const QStringList &nutrients, int dropOrder) const;
    /// The stretch against a cramp that suits the reader.
    const HandoutWords::Stretch::Use &stretch() const;
    /// Its drawing, beside the part before it, which tells the stretch.
    HandoutPart drawing(const HandoutWords::Stretch::Use &use, int dropOrder) const;
    /// Disclaimer, authors, edition and the main sources.
    void addSmallPrint(Handout &handout, const QStringList &sources) const;

    static HandoutPart section(const QString &heading, HandoutBlock block, bool beside = false);
    static HandoutBlock list(const QStringList &texts, HandoutList::Marks marks,
                             const QString &name, int dropOrder);

    const Topic &topic;
    const HandoutRequest &request;
    const QLocale &locale;

private:
    HandoutPart harms(const QStringList &texts, int dropOrder) const;
    HandoutPart doctorOf(const std::vector<const Sign *> &staying,
                         const std::vector<const Sign *> &rest, int dropOrderOfRest) const;
};

// The kinds, a file each: title, parts and small print.
Handout overviewHandout(const HandoutParts &parts);
Handout nutrientHandout(const HandoutParts &parts);
Handout appointmentHandout(const HandoutParts &parts);

} // namespace crampwise
