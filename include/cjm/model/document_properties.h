// What belongs to the document as a whole: its properties and its own words.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
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
    static constexpr FieldList fields{
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
    static constexpr FieldList fields{
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
    static constexpr FieldList fields{
        field("order", &PlainWord::order, anyValue),
        field("jargon", &PlainWord::jargon, nameText),
        field("plain", &PlainWord::plain, nameText),
    };
};

} // namespace cjm::model
