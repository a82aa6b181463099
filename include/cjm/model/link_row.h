// Links between cards or phases: loops, branches, and where clients get lost.
#pragma once

#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>

#include <optional>
#include <string>

namespace cjm::model {

enum class LinkKind { loop, branch, lost };

constexpr auto enumerationNames(LinkKind) {
    return std::array{"loop"sv, "branch"sv, "lost"sv};
}

/// From a card or a phase to another of the same journey. Where clients get lost, a link may lead
/// nowhere.
struct Link {
    LinkId id;
    JourneyId journey;
    RowReference from;
    std::optional<RowReference> to;
    LinkKind kind = LinkKind::branch;
    std::string label;
    std::optional<int> share; ///< In percent of the clients.

    friend bool operator==(const Link&, const Link&) = default;
};

inline constexpr FieldRule linkEnd = belongingTo(oneOf(RowType::card, RowType::phase));

template <>
struct RowTraits<Link> {
    static constexpr RowType type = RowType::link;
    static constexpr std::string_view name = "links";
    static constexpr FieldList fields{
        field("journey", &Link::journey, ownerId), field("from", &Link::from, linkEnd),
        field("to", &Link::to, linkEnd),           field("kind", &Link::kind, anyValue),
        field("label", &Link::label, titleText),   field("share", &Link::share, between(0, 100)),
    };
};

} // namespace cjm::model
