#include <cjm/edit/phases.h>
#include <cjm/model/journey_grid.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// Three phases before the visit, two during it.
struct SalonVisit {
    DocumentBuilder builder;
    PhaseId searching = phaseUnder("Vóór");
    PhaseId booking = phaseUnder("Vóór");
    PhaseId arriving = phaseUnder("Vóór");
    PhaseId cutting = phaseUnder("Tijdens");
    PhaseId paying = phaseUnder("Tijdens");

    PhaseId phaseUnder(const std::string& heading) {
        const PhaseId id = builder.phase(heading);
        builder.change(id, [&](Phase& phase) { phase.band = heading; });
        return id;
    }

    [[nodiscard]] std::string headingOf(PhaseId id, std::size_t position) const {
        const Document moved = valueOf(edit::movePhase(builder.document(), id, position));
        const JourneyGrid grid(moved, builder.journey());
        CHECK(grid.phases().at(position)->id == id);
        return moved.phases.find(id)->band;
    }
};

} // namespace

TEST_CASE("movePhase: between two phases under one heading it comes under it", "[edit][phases]") {
    const SalonVisit visit;
    CHECK(visit.headingOf(visit.searching, 3) == "Tijdens");
    CHECK(visit.headingOf(visit.paying, 1) == "Vóór");
}

TEST_CASE("movePhase: beside the others under its heading it keeps it", "[edit][phases]") {
    const SalonVisit visit;
    CHECK(visit.headingOf(visit.searching, 2) == "Vóór");
    CHECK(visit.headingOf(visit.paying, 3) == "Tijdens");
}

TEST_CASE("movePhase: away from the others under its heading it has none", "[edit][phases]") {
    const SalonVisit visit;
    CHECK(visit.headingOf(visit.searching, 4).empty());
    CHECK(visit.headingOf(visit.paying, 0).empty());
}

TEST_CASE("movePhase: alone under its heading it takes it along", "[edit][phases]") {
    SalonVisit visit;
    visit.builder.change(visit.paying, [](Phase& phase) { phase.band = "Erna"; });
    CHECK(visit.headingOf(visit.paying, 0) == "Erna");
    CHECK(visit.headingOf(visit.paying, 3) == "Erna");
}

TEST_CASE("movePhase: to where it stands changes nothing", "[edit][phases]") {
    SalonVisit visit;
    visit.builder.change(visit.booking, [](Phase& phase) { phase.band = "Eigen"; });
    const Document& document = visit.builder.document();
    CHECK(valueOf(edit::movePhase(document, visit.booking, 1)) == document);
}

TEST_CASE("movePhase: refuses a phase that is not there", "[edit][phases]") {
    SalonVisit visit;
    const base::Result<Document> moved =
        edit::movePhase(visit.builder.document(), visit.builder.freshId<Phase>(), 0);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == base::ErrorCode::rowNotFound);
}
