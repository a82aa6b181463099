#include "random_journeys.h"

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <edit/random_value.h>
#include <model/document_builder.h>

#include <array>
#include <vector>

namespace cjm::test {

using namespace model;

namespace {

constexpr std::uint64_t seedCount = 12;
constexpr std::uint64_t crowdedCount = 150;
constexpr std::uint64_t editCount = 400;
constexpr std::uint64_t editsBetween = 20;

/// A wide, a high and a tiny one.
std::vector<AssetId> picturesOf(DocumentBuilder& builder) {
    std::vector<AssetId> pictures;
    for (const auto& [width, height] :
         {std::pair(4000, 3), std::pair(300, 3000), std::pair(1, 1)}) {
        pictures.push_back(builder.picture(std::to_string(width)));
        builder.change(pictures.back(), [size = std::pair(width, height)](Asset& asset) {
            asset.width = size.first;
            asset.height = size.second;
        });
    }
    return pictures;
}

/// What may stand on a card beside its text.
void decorate(Card& card, const std::vector<AssetId>& pictures, Random& random) {
    if (random.oneIn(3)) {
        card.certainty = static_cast<Certainty>(random.below(3));
    }
    for (const CardMark mark : allValues<CardMark>()) {
        if (random.oneIn(5)) {
            card.marks.insert(mark);
        }
    }
    if (random.oneIn(3)) {
        card.minutes = static_cast<int>(random.below(200));
        card.waitingMinutes = static_cast<int>(random.below(300));
    }
    if (random.oneIn(3)) {
        card.picture = pictures[random.below(pictures.size())];
    }
}

void addLinks(DocumentBuilder& builder, const std::vector<PhaseId>& phases, Random& random) {
    std::vector<RowReference> rows;
    for (const PhaseId phase : phases) {
        rows.push_back(referenceTo(phase));
    }
    for (const Card& card : builder.document().cards) {
        rows.push_back(referenceTo(card.id));
    }
    for (std::size_t count = random.below(10); count > 0; --count) {
        builder.add<Link>([&](Link& link) {
            link.journey = builder.journey();
            link.kind = allValues<LinkKind>()[random.below(3)];
            link.from = rows[random.below(rows.size())];
            link.to = rows[random.below(rows.size())];
            if (link.kind == LinkKind::lost && random.oneIn(2)) {
                link.to.reset();
            }
            link.label = random.oneIn(2) ? randomText(random) : "";
            if (random.oneIn(2)) {
                link.share = static_cast<int>(random.below(101));
            }
        });
    }
}

/// A journey with many scores, spans and widths, which random edits seldom come to.
DocumentBuilder crowdedJourney(std::uint64_t seed) {
    constexpr std::array kinds = {LaneKind::emotions, LaneKind::actions,  LaneKind::emotions,
                                  LaneKind::channels, LaneKind::pictures, LaneKind::time};
    Random random(seed);
    DocumentBuilder builder(seed);
    const std::vector<AssetId> pictures = picturesOf(builder);
    std::vector<PhaseId> phases;
    for (std::size_t count = 1 + random.below(8); count > 0; --count) {
        phases.push_back(builder.phase(randomText(random)));
        if (random.oneIn(3)) {
            builder.change(phases.back(), [&](Phase& phase) {
                phase.width = 60 + static_cast<int>(random.below(320));
            });
        }
    }
    for (const LaneKind kind : kinds) {
        const LaneId lane = builder.lane(kind);
        for (std::size_t count = random.below(2 * phases.size() + 1); count > 0; --count) {
            const CardId card = builder.card(phases[random.below(phases.size())], lane);
            builder.change(card, [&](Card& row) {
                row.span = random.oneIn(4) ? 1 + static_cast<int>(random.below(4)) : 1;
                row.text = random.oneIn(3) ? randomText(random) : "";
                decorate(row, pictures, random);
                if (kind == LaneKind::emotions && !random.oneIn(4)) {
                    row.emotion = static_cast<int>(random.below(5)) - 2;
                    row.emotionWord = random.oneIn(3) ? randomText(random) : "";
                }
            });
        }
    }
    addLinks(builder, phases, random);
    return builder;
}

} // namespace

void forEachRandomJourney(const JourneyVisitor& visitor) {
    for (std::uint64_t seed = 1; seed <= crowdedCount; ++seed) {
        CAPTURE(seed);
        const DocumentBuilder builder = crowdedJourney(seed);
        visitor(builder.document(), builder.journey());
    }
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        RandomEditor editor(seed);
        Document document = editor.startingDocument();
        for (std::uint64_t count = 0; count < editCount; ++count) {
            if (base::Result<Document> next = editor.edit(document)) {
                document = *std::move(next);
            }
            if (count % editsBetween == 0) {
                for (const Journey& journey : document.journeys) {
                    CAPTURE(seed, count, journey.title);
                    visitor(document, journey.id);
                }
            }
        }
    }
}

} // namespace cjm::test
