// The maps that the program brings along to start from: a current journey of a salon, filled in,
// and the ideal one born from it, in three languages.
//
//     Result<Template> salon = parseTemplate(bytes);
//     Result<Document> document = documentFrom(*salon, ContentLanguage::nl, ids);
//
// The files are in resources/templates. Where their bytes come from is the caller's.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/model/content_language.h>
#include <cjm/model/document.h>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cjm::exchange {

/// One text in each language.
struct TemplateText {
    std::array<std::string, model::allValues<model::ContentLanguage>().size()> texts;

    [[nodiscard]] const std::string& in(model::ContentLanguage language) const {
        return texts.at(static_cast<std::size_t>(language));
    }

    friend bool operator==(const TemplateText&, const TemplateText&) = default;
};

struct TemplatePhase {
    TemplateText title;
    TemplateText question;
    TemplateText band;
    bool momentOfTruth = false;
    int emotion = 0;      ///< In the current journey, -2 to 2.
    int idealEmotion = 0; ///< In the ideal one.
    TemplateText feeling; ///< The word for how it feels in the current journey.
    std::map<model::LaneKind, std::vector<TemplateText>> cards; ///< Of all lanes but emotions.

    friend bool operator==(const TemplatePhase&, const TemplatePhase&) = default;
};

/// A card of a phase, or the phase itself.
struct TemplateLinkEnd {
    std::size_t phase = 0; ///< From 0.
    std::optional<model::LaneKind> lane;
    std::size_t card = 0; ///< From 0, among those of its cell.

    friend bool operator==(const TemplateLinkEnd&, const TemplateLinkEnd&) = default;
};

struct TemplateLink {
    model::LinkKind kind = model::LinkKind::branch;
    TemplateLinkEnd from;
    std::optional<TemplateLinkEnd> to;
    TemplateText label;
    std::optional<int> share; ///< In percent of the clients.

    friend bool operator==(const TemplateLink&, const TemplateLink&) = default;
};

struct Template {
    std::string id; ///< As in hair-salon-7: the name of its file.
    TemplateText name;
    TemplateText about; ///< What it is and when to take it, for the page that offers it.
    TemplateText title; ///< Of the document and of the current journey.
    TemplateText idealTitle;
    TemplateText persona;
    TemplateText goal;
    std::vector<model::LaneKind> lanes; ///< Of the current journey, from the top.
    std::vector<TemplatePhase> phases;
    std::vector<TemplateLink> links; ///< Of the current journey.

    friend bool operator==(const Template&, const Template&) = default;
};

/// Reads a template's file.
///
/// Errors: `damagedDocument` with the place that is not as it must be as its subject, written as a
/// JSON pointer (/phases/2/now; empty for the file as a whole).
[[nodiscard]] base::Result<Template> parseTemplate(base::BytesView json);

/// A new document in one language: a persona, a goal, the current journey that they belong to, and
/// the ideal one. What the ideal journey adds to the copy: its own feelings, a lane of
/// opportunities where the current one has none, and the lane of problems or obstacles emptied and
/// hidden; links where clients get lost stay behind. The same seed gives the same document.
///
/// Errors: as `edit::addRow`, for a template that does not come from `parseTemplate`;
/// `tooManyRows`.
[[nodiscard]] base::Result<model::Document>
documentFrom(const Template& salon, model::ContentLanguage language, base::UuidGenerator& ids);

} // namespace cjm::exchange
