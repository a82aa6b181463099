#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>
#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::edit {

using namespace model;

namespace {

/// The heading that both neighbours of a phase stand under; nothing at an end or between headings.
const std::string* headingAround(const Document& document, const Phase& phase) {
    const std::vector<const Phase*> phases = inOrder(document.phases, phase.journey);
    const auto own = std::find_if(phases.begin(), phases.end(),
                                  [&](const Phase* other) { return other->id == phase.id; });
    if (own == phases.begin() || own + 1 == phases.end()) {
        return nullptr;
    }
    const std::string& before = (*(own - 1))->band;
    return before == (*(own + 1))->band ? &before : nullptr;
}

} // namespace

base::Result<Document> movePhase(Document document, PhaseId id, std::size_t position) {
    const Document before = document;
    base::Result<Document> moved = moveRow(std::move(document), id, position);
    if (!moved || *moved == before) {
        return moved;
    }
    Phase phase = *moved->phases.find(id);
    if (const std::string* heading = headingAround(*moved, phase)) {
        phase.band = *heading;
        return updateRow(*std::move(moved), std::move(phase));
    }
    return moved;
}

} // namespace cjm::edit
