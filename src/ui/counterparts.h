// Which phase, lane or card of a current journey is which of its ideal one, and the other way
// round.
//
// Of several that one row became, or was made from, the first counts.
#pragma once

#include <cjm/model/document.h>
#include <cjm/session/selection.h>

#include <map>
#include <optional>

namespace cjm::ui {

class Counterparts {
public:
    Counterparts() = default;
    Counterparts(const model::Document& document, model::JourneyId current, model::JourneyId ideal);

    [[nodiscard]] model::JourneyId current() const { return m_current; }

    [[nodiscard]] model::JourneyId ideal() const { return m_ideal; }

    [[nodiscard]] std::optional<model::RowReference> inIdeal(const model::RowReference& row) const {
        return find(m_inIdeal, row);
    }

    [[nodiscard]] std::optional<model::RowReference>
    inCurrent(const model::RowReference& row) const {
        return find(m_inCurrent, row);
    }

    /// What corresponds to a selection in the ideal journey, in the current one: rows without a
    /// counterpart are left out, and so is a focus on a cell without one.
    [[nodiscard]] session::Selection inCurrent(const session::Selection& ideal) const;

private:
    using Rows = std::map<model::RowReference, model::RowReference>;

    [[nodiscard]] static std::optional<model::RowReference> find(const Rows& rows,
                                                                 const model::RowReference& row);
    [[nodiscard]] static session::Selection translated(const session::Selection& selection,
                                                       model::JourneyId journey, const Rows& rows);

    model::JourneyId m_current;
    model::JourneyId m_ideal;
    Rows m_inIdeal;
    Rows m_inCurrent;
};

} // namespace cjm::ui
