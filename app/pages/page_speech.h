// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/spoken_page.h"

#include <QAccessible>
#include <QObject>

#include <functional>
#include <optional>

namespace crampwise {

class PageView;

/// What assistive tools hear of a page, and the events that they follow. It is made with its view
/// and lives as long; elements and spoken text are made when the first tool asks.
class PageSpeech : public QObject {
    Q_OBJECT

public:
    explicit PageSpeech(PageView &view);

    static PageSpeech &of(const PageView &view);

    PageView &view() { return m_view; }
    const PageElements &elements() { return content().elements; }
    const SpokenPage &spoken() { return content().spoken; }
    qsizetype caret(); ///< As a spoken offset.
    /// The element that has the last word about the focus; -1 where the page itself has it.
    int told() const { return m_told; }

    /// The letter, word, line as it is set, sentence or paragraph around a spoken offset. Between
    /// two paragraphs stands a line feed, which is a letter and a word of its own.
    SpokenPage::Range around(qsizetype offset, QAccessible::TextBoundaryType unit);

    /// Takes the events in place of Qt, which drops them while no assistive tool runs.
    using Listener = std::function<void(QAccessibleEvent &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Content {
        explicit Content(const PageText &text) : elements(text), spoken(elements) {}

        PageElements elements;
        SpokenPage spoken;
    };

    Content &content();
    bool isHeard() const { return m_listener || QAccessible::isActive(); }
    void tell(QAccessibleEvent &event);
    SpokenPage::Range lineAround(qsizetype offset);
    void renew();
    void resume();
    void tellCaret();
    void tellElement(int element);
    void tellPage();
    void tellJump();

    PageView &m_view;
    std::optional<Content> m_content;
    Listener m_listener;
    SpokenPage::Range m_selected;
    int m_told = -1;
};

} // namespace crampwise
