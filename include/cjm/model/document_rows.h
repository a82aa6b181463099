// What belongs to the document as a whole: its properties, its own words, remarks, set-aside
// findings, named views and pictures.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/date.h>
#include <cjm/model/card_rows.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/journey_rows.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

/// Each document has this once. The id names the document's lineage: it stays on saving, saving
/// under another name and in mailed copies; a new document has a new one.
struct DocumentProperties {
    DocumentId id;
    std::string title;
    std::string salon;
    std::optional<AssetId> logo;
    std::string language = "nl";    ///< Of the content, as a BCP 47 tag.
    std::optional<base::Date> date; ///< As shown on paper.
    std::vector<std::string> channels;
    std::vector<std::string> places;

    friend bool operator==(const DocumentProperties&, const DocumentProperties&) = default;
};

template <>
struct RowTraits<DocumentProperties> {
    static constexpr std::string_view name = "document";
    static constexpr auto fields = std::tuple{
        field("title", &DocumentProperties::title, titleText),
        field("salon", &DocumentProperties::salon, titleText),
        field("logo", &DocumentProperties::logo, anyValue),
        field("language", &DocumentProperties::language, nameText),
        field("date", &DocumentProperties::date, anyValue),
        field("channels", &DocumentProperties::channels, nameText),
        field("places", &DocumentProperties::places, nameText),
    };
};

/// A word of the salon's own for a feeling, and where it stands on the curve.
struct EmotionWord {
    EmotionWordId id;
    OrderKey order;
    std::string word;
    std::optional<int> emotion;

    friend bool operator==(const EmotionWord&, const EmotionWord&) = default;
};

template <>
struct RowTraits<EmotionWord> {
    static constexpr RowType type = RowType::emotionWord;
    static constexpr std::string_view name = "emotionWords";
    static constexpr auto fields = std::tuple{
        field("order", &EmotionWord::order, anyValue),
        field("word", &EmotionWord::word, nameText),
        field("emotion", &EmotionWord::emotion, emotionScore),
    };
};

/// Jargon of the trade and the words that a client would use.
struct PlainWord {
    PlainWordId id;
    OrderKey order;
    std::string jargon;
    std::string plain;

    friend bool operator==(const PlainWord&, const PlainWord&) = default;
};

template <>
struct RowTraits<PlainWord> {
    static constexpr RowType type = RowType::plainWord;
    static constexpr std::string_view name = "plainWords";
    static constexpr auto fields = std::tuple{
        field("order", &PlainWord::order, anyValue),
        field("jargon", &PlainWord::jargon, nameText),
        field("plain", &PlainWord::plain, nameText),
    };
};

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
    static constexpr auto fields = std::tuple{
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
    static constexpr auto fields = std::tuple{
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
    static constexpr auto fields = std::tuple{
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

enum class MediaType { png, jpeg };

constexpr auto enumerationNames(MediaType) {
    return std::array{"png"sv, "jpeg"sv};
}

/// A picture. Its id is made from its bytes, so that a picture is held once.
struct Asset {
    AssetId id;
    MediaType mediaType = MediaType::png;
    int width = 1;
    int height = 1;
    base::Bytes bytes;

    friend bool operator==(const Asset&, const Asset&) = default;
};

/// The id of a picture with these bytes: their digest in the shape of a version 8 UUID (RFC 9562).
[[nodiscard]] AssetId assetIdOf(base::BytesView bytes);

/// In bytes.
inline constexpr std::size_t largestAsset = 16 * 1024 * 1024;

template <>
struct RowTraits<Asset> {
    static constexpr RowType type = RowType::asset;
    static constexpr std::string_view name = "assets";
    static constexpr auto fields = std::tuple{
        field("mediaType", &Asset::mediaType, anyValue),
        field("width", &Asset::width, between(1, 16'384)),
        field("height", &Asset::height, between(1, 16'384)),
        field("bytes", &Asset::bytes, anyValue),
    };
};

} // namespace cjm::model
