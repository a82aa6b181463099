// In which way a window shows an ideal journey: by itself, or with the current one that it was born
// from.
//
// What a person has chosen is kept while there is nothing to compare, as on another page or
// after the ideal journey was deleted, and counts again when there is.
#pragma once

#include "journey_pair.h"
#include "open_document.h"
#include "pages.h"

#include <cjm/compare/pair_view.h>

#include <QObject>
#include <array>
#include <optional>

namespace cjm::ui {

using compare::PairView;

/// In the order in which a person chooses from them.
inline constexpr std::array idealViews = {PairView::ideal, PairView::side, PairView::over,
                                          PairView::ghost, PairView::changes};

class IdealViews : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    IdealViews(const OpenDocument& document, const Pages& pages, QObject* parent = nullptr);

    /// True on every page, where there is an ideal journey and the one it was born from.
    [[nodiscard]] bool havePair() const { return m_pair.has_value(); }

    /// True on the ideal page, where there is such a pair.
    [[nodiscard]] bool areOffered() const { return m_areOffered; }

    /// The map of the ideal journey where there is nothing to compare it with.
    [[nodiscard]] PairView shown() const { return areOffered() ? m_chosen : PairView::ideal; }

    void show(PairView view);

    /// Both of what is compared; only where `havePair`.
    [[nodiscard]] const JourneyPair& pair() const { return *m_pair; }

Q_SIGNALS:
    /// Another view is shown, or the same of other journeys, or whether there is a pair or views
    /// are offered.
    void changed();

private:
    void follow();
    [[nodiscard]] std::optional<JourneyPair> pairNow() const;

    const OpenDocument& m_document;
    const Pages& m_pages;
    PairView m_chosen = PairView::ideal;
    std::optional<JourneyPair> m_pair;
    bool m_areOffered = false;
};

} // namespace cjm::ui
