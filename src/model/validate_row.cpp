#include "value_check.h"

#include <cjm/model/for_each_row_type.h>
#include <cjm/model/validate.h>

namespace cjm::model {

namespace {

template <class Row>
class RowCheck {
public:
    RowCheck(const Document& document, std::optional<RowReference> row)
        : m_document(document)
        , m_row(row) {}

    void require(bool kept, ProblemKind problem, std::string_view field = {}) {
        if (!kept) {
            m_problems.push_back({problem, m_row, field});
        }
    }

    void checkFields(const Row& row) {
        forEachField(row, [&](const auto& field, const auto& value) {
            if (const std::optional<ProblemKind> problem =
                    ValueCheck(m_document, field.rule)(value)) {
                m_problems.push_back({*problem, m_row, field.name});
            }
        });
    }

    [[nodiscard]] const Document& document() const { return m_document; }

    [[nodiscard]] std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    const Document& m_document;
    std::optional<RowReference> m_row;
    std::vector<Problem> m_problems;
};

/// Nothing more to check than the fields.
template <class Row>
void checkFit(RowCheck<Row>&, const Row&) {}

void checkFit(RowCheck<Journey>& check, const Journey& journey) {
    check.require(!journey.basedOn || journey.state != JourneyState::current,
                  ProblemKind::baseOfNoIdeal, "basedOn");
}

/// The origins of a row lie in the journey that its own journey is based on.
template <class Row>
void checkOrigins(RowCheck<Row>& check, const Row& row) {
    const Document& document = check.document();
    const Journey* journey = document.journeys.find(row.journey);
    for (const Id<Row> origin : row.origins) {
        const Row* found = tableOf<Row>(document).find(origin);
        if (found == nullptr || journey == nullptr) {
            continue; // told as a reference to nothing
        }
        if (journey->basedOn != found->journey) {
            check.require(false, ProblemKind::originOutsideBase, "origins");
            return;
        }
    }
}

void checkFit(RowCheck<Phase>& check, const Phase& phase) {
    checkOrigins(check, phase);
}

void checkFit(RowCheck<Lane>& check, const Lane& lane) {
    checkOrigins(check, lane);
}

void checkFit(RowCheck<Card>& check, const Card& card) {
    const Document& document = check.document();
    const Phase* phase = document.phases.find(card.phase);
    const Lane* lane = document.lanes.find(card.lane);
    check.require(phase == nullptr || phase->journey == card.journey,
                  ProblemKind::referenceToOtherJourney, "phase");
    check.require(lane == nullptr || lane->journey == card.journey,
                  ProblemKind::referenceToOtherJourney, "lane");
    check.require(lane == nullptr || lane->kind == LaneKind::emotions ||
                      (!card.emotion && card.emotionWord.empty()),
                  ProblemKind::emotionOutsideEmotions, "emotion");
    checkOrigins(check, card);
}

void checkFit(RowCheck<Variant>& check, const Variant& variant) {
    const Card* card = check.document().cards.find(variant.card);
    const Lane* lane = card == nullptr ? nullptr : check.document().lanes.find(card->lane);
    check.require(lane == nullptr || lane->kind == LaneKind::emotions ||
                      (!variant.emotion && variant.emotionWord.empty()),
                  ProblemKind::emotionOutsideEmotions, "emotion");
}

std::optional<JourneyId> journeyOf(const Document& document, const RowReference& reference) {
    if (reference.type == RowType::card) {
        const Card* card = document.cards.find(CardId{reference.uuid});
        return card == nullptr ? std::nullopt : std::optional(card->journey);
    }
    const Phase* phase = document.phases.find(PhaseId{reference.uuid});
    return phase == nullptr ? std::nullopt : std::optional(phase->journey);
}

void checkFit(RowCheck<Link>& check, const Link& link) {
    const auto isOfThisJourney = [&](const RowReference& end) {
        const std::optional<JourneyId> journey = journeyOf(check.document(), end);
        return !journey || *journey == link.journey;
    };
    check.require(isOfThisJourney(link.from), ProblemKind::referenceToOtherJourney, "from");
    check.require(!link.to || isOfThisJourney(*link.to), ProblemKind::referenceToOtherJourney,
                  "to");
    check.require(link.to.has_value() || link.kind == LinkKind::lost, ProblemKind::linkWithoutEnd,
                  "to");
}

void checkFit(RowCheck<View>& check, const View& view) {
    const auto areOfThisJourney = [&](const auto& table, const auto& ids) {
        return std::all_of(ids.begin(), ids.end(), [&](const auto id) {
            const auto* row = table.find(id);
            return row == nullptr || row->journey == view.journey;
        });
    };
    check.require(areOfThisJourney(check.document().lanes, view.hiddenLanes),
                  ProblemKind::referenceToOtherJourney, "hiddenLanes");
    check.require(areOfThisJourney(check.document().phases, view.hiddenPhases),
                  ProblemKind::referenceToOtherJourney, "hiddenPhases");
}

bool hasMagicOf(MediaType mediaType, base::BytesView bytes) {
    const std::string_view start =
        mediaType == MediaType::png ? "\x89PNG\r\n\x1a\n"sv : "\xFF\xD8\xFF"sv;
    return base::asText(bytes).substr(0, start.size()) == start;
}

void checkFit(RowCheck<Asset>& check, const Asset& asset) {
    if (asset.bytes.empty()) {
        return; // told by its field
    }
    check.require(hasMagicOf(asset.mediaType, asset.bytes) && asset.id == assetIdOf(asset.bytes),
                  ProblemKind::pictureDamaged, "bytes");
}

bool isLanguageTag(std::string_view tag) {
    const auto isLetterOrDigit = [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
               (character >= '0' && character <= '9');
    };
    constexpr std::size_t longestTag = 35; // RFC 5646, section 4.4.1
    std::size_t partLength = 0;
    for (const char character : tag) {
        if (character == '-' && partLength > 0) {
            partLength = 0;
        } else if (isLetterOrDigit(character) && partLength < 8) {
            ++partLength;
        } else {
            return false;
        }
    }
    return partLength > 0 && tag.size() >= 2 && tag.size() <= longestTag;
}

} // namespace

template <class Row>
std::vector<Problem> validateRow(const Document& document, const Row& row) {
    RowCheck<Row> check(document, referenceTo(row.id));
    check.require(!row.id.uuid.isNil(), ProblemKind::missingId);
    check.checkFields(row);
    checkFit(check, row);
    return check.takeProblems();
}

#define CJM_INSTANTIATE(Row) template std::vector<Problem> validateRow(const Document&, const Row&);
CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
#undef CJM_INSTANTIATE

std::vector<Problem> validateProperties(const Document& document,
                                        const DocumentProperties& properties) {
    RowCheck<DocumentProperties> check(document, std::nullopt);
    check.require(!properties.id.uuid.isNil(), ProblemKind::missingId);
    check.require(isLanguageTag(properties.language), ProblemKind::languageNotValid, "language");
    check.checkFields(properties);
    return check.takeProblems();
}

} // namespace cjm::model
