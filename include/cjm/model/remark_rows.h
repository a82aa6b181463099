// What people say about a map and how they look at it: comments, set-aside findings, named views.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/card_row.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/lane_row.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

/// What a comment may be about: every row that a person can point at.
inline constexpr RowTypeSet commentSubjects =
    oneOf(RowType::journey, RowType::phase, RowType::lane, RowType::card, RowType::link,
          RowType::persona, RowType::goal, RowType::source, RowType::improvement, RowType::standard,
          RowType::review, RowType::visit);

struct Comment {
    CommentId id;
    RowReference subject;
    std::optional<CommentId> inReplyTo;
    OrderKey order;
    std::string who;
    std::optional<base::Date> date;
    std::string text;
    bool resolved = false;

    friend bool operator==(const Comment&, const Comment&) = default;
};

template <>
struct RowTraits<Comment> {
    static constexpr RowType type = RowType::comment;
    static constexpr std::string_view name = "comments";
    static constexpr FieldList fields{
        field("subject", &Comment::subject, belongingTo(commentSubjects)),
        field("inReplyTo", &Comment::inReplyTo, {.bond = Bond::tight}),
        field("order", &Comment::order, anyValue),
        field("who", &Comment::who, nameText),
        field("date", &Comment::date, anyValue),
        field("text", &Comment::text, bodyText),
        field("resolved", &Comment::resolved, anyValue),
    };
};

/// A finding that somebody looked at and does not want to be told again.
struct SetAside {
    SetAsideId id;
    std::string finding; ///< Its identity.
    std::string reason;
    std::string who;
    std::optional<base::Date> date;

    friend bool operator==(const SetAside&, const SetAside&) = default;
};

template <>
struct RowTraits<SetAside> {
    static constexpr RowType type = RowType::setAside;
    static constexpr std::string_view name = "setAsides";
    static constexpr FieldList fields{
        field("finding", &SetAside::finding, bodyText),
        field("reason", &SetAside::reason, bodyText),
        field("who", &SetAside::who, nameText),
        field("date", &SetAside::date, anyValue),
    };
};

/// A named way to look at a journey. Empty filters let everything through.
struct View {
    ViewId id;
    JourneyId journey;
    OrderKey order;
    std::string name;
    IdSet<Lane> hiddenLanes;
    IdSet<Phase> hiddenPhases;
    std::optional<PersonaId> persona;
    std::optional<Audience> audience;
    EnumerationSet<Certainty> certainties;
    EnumerationSet<CardMark> marks;
    std::vector<std::string> tags;

    friend bool operator==(const View&, const View&) = default;
};

template <>
struct RowTraits<View> {
    static constexpr RowType type = RowType::view;
    static constexpr std::string_view name = "views";
    static constexpr FieldList fields{
        field("journey", &View::journey, ownerId),
        field("order", &View::order, anyValue),
        field("name", &View::name, nameText),
        field("hiddenLanes", &View::hiddenLanes, anyValue),
        field("hiddenPhases", &View::hiddenPhases, anyValue),
        field("persona", &View::persona, anyValue),
        field("audience", &View::audience, anyValue),
        field("certainties", &View::certainties, anyValue),
        field("marks", &View::marks, anyValue),
        field("tags", &View::tags, nameText),
    };
};

} // namespace cjm::model
