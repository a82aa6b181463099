#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>
#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <string>

namespace cjm::edit {

using namespace model;

namespace {

struct Neighbours {
    const Phase* before = nullptr; ///< None at the beginning.
    const Phase* after = nullptr;  ///< None at the end.
};

Neighbours neighboursOf(const Document& document, const Phase& phase) {
    const std::vector<const Phase*> phases = inOrder(document.phases, phase.journey);
    const auto own = std::find_if(phases.begin(), phases.end(),
                                  [&](const Phase* other) { return other->id == phase.id; });
    return {own == phases.begin() ? nullptr : *(own - 1),
            own + 1 == phases.end() ? nullptr : *(own + 1)};
}

bool isBeside(const std::string& heading, const Neighbours& neighbours) {
    return (neighbours.before != nullptr && neighbours.before->band == heading) ||
           (neighbours.after != nullptr && neighbours.after->band == heading);
}

/// What a phase stands under in its new place.
std::string headingOf(const Phase& phase, const Neighbours& old, const Neighbours& now) {
    const bool isBetween = now.before != nullptr && now.after != nullptr;
    if (isBetween && now.before->band == now.after->band) {
        return now.before->band;
    }
    const bool hasLeft = isBeside(phase.band, old) && !isBeside(phase.band, now);
    return hasLeft ? std::string() : phase.band;
}

} // namespace

base::Result<Document> movePhase(Document document, PhaseId id, std::size_t position) {
    const Document before = document;
    base::Result<Document> moved = moveRow(std::move(document), id, position);
    if (!moved || *moved == before) {
        return moved;
    }
    Phase phase = *moved->phases.find(id);
    phase.band = headingOf(phase, neighboursOf(before, *before.phases.find(id)),
                           neighboursOf(*moved, phase));
    return updateRow(*std::move(moved), std::move(phase));
}

} // namespace cjm::edit
