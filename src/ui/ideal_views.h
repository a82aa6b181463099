// In which way a window shows an ideal journey: by itself, or with the current one that it was born
// from.
//
// What a person has chosen is kept while there is nothing to compare, as on another page or
// after the ideal journey was deleted, and counts again when there is.
#pragma once

#include "journey_pair.h"
#include "open_document.h"
#include "pages.h"

#include <QObject>

namespace cjm::ui {

enum class IdealView {
    ideal,   ///< Its map alone.
    side,    ///< Both maps beside each other.
    over,    ///< The current map, and the ideal curve of feelings over it.
    ghost,   ///< One map, with what is gone and what has come.
    changes, ///< The same, but only what is different.
};

inline constexpr std::size_t idealViewCount = static_cast<std::size_t>(IdealView::changes) + 1;

class IdealViews : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    IdealViews(const OpenDocument& document, const Pages& pages, QObject* parent = nullptr);

    /// True on the ideal page, where there is an ideal journey and the one it was born from.
    [[nodiscard]] bool areOffered() const { return m_pair.has_value(); }

    /// The map of the ideal journey where there is nothing to compare it with.
    [[nodiscard]] IdealView shown() const { return areOffered() ? m_chosen : IdealView::ideal; }

    void show(IdealView view);

    /// Both of what is compared; only where views are offered.
    [[nodiscard]] const JourneyPair& pair() const { return *m_pair; }

Q_SIGNALS:
    /// Another view is shown, or the same of other journeys, or whether there are any.
    void changed();

private:
    void follow();
    [[nodiscard]] std::optional<JourneyPair> pairNow() const;

    const OpenDocument& m_document;
    const Pages& m_pages;
    IdealView m_chosen = IdealView::ideal;
    std::optional<JourneyPair> m_pair;
};

} // namespace cjm::ui
