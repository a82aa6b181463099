// The pages of the method, in the order of the work: the tabs of a window.
//
//     pages.show(Page::ideal);
//
// This says which of them is shown, and keeps it in step with the journey that is selected; how a
// page looks is the map page's affair.
#pragma once

#include "journey_pair.h"
#include "open_document.h"

#include <QObject>

namespace cjm::ui {

enum class Page { current, goal, ideal };

/// What one can do with what a page shows.
enum class PageUse {
    edits,   ///< The map.
    looks,   ///< At a map that is made of two.
    isNoMap, ///< There is none on it.
};

class Pages : public QObject {
    Q_OBJECT

public:
    /// Begins with the map of the journey that is selected.
    explicit Pages(OpenDocument& document, QObject* parent = nullptr);

    [[nodiscard]] Page shown() const { return m_shown; }

    /// True on the ideal page of a journey that has no ideal one yet.
    [[nodiscard]] bool awaitsIdeal() const;

    /// False where the document has nothing that the page could be about.
    [[nodiscard]] bool has(Page page) const;

    /// Shows a page that the document has, and selects the journey that it is about.
    void show(Page page);

    /// The page with the map of the journey that is selected.
    void showMap();

    /// Another journey on the same page; its map where it has no such page.
    void showJourney(model::JourneyId journey);

Q_SIGNALS:
    /// Another page is shown, or the same one about something else.
    void changed();

private:
    [[nodiscard]] JourneyPair pair() const;
    [[nodiscard]] Page pageOfSelection() const;
    void select(model::JourneyId journey);
    void follow();

    OpenDocument& m_document;
    model::JourneyId m_journey; ///< The one that was selected when the page was chosen.
    Page m_shown;
};

} // namespace cjm::ui
