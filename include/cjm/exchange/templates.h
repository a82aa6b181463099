// The maps that the program brings along to start from: a current journey of a salon, filled in,
// what it is known from, a goal, the ideal journey and what is done to get there, in three
// languages.
//
//     Result<Template> salon = parseTemplate(bytes);
//     Result<Document> document = documentFrom(*salon, ContentLanguage::nl, ids);
//
// The files are in resources/templates. Where their bytes come from is the caller's.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/exchange/template_parts.h>
#include <cjm/model/document.h>

#include <string>
#include <vector>

namespace cjm::exchange {

struct Template {
    std::string id; ///< As in hair-salon-7: the name of its file.
    TemplateText name;
    TemplateText about; ///< What it is and when to take it, for the page that offers it.
    TemplateText title; ///< Of the document and of the current journey.
    TemplateText idealTitle;
    TemplateText persona;
    TemplateGoal goal;
    std::vector<TemplateSource> sources;
    std::vector<model::LaneKind> lanes; ///< Of the current journey, from the top.
    std::vector<TemplatePhase> phases;
    std::vector<TemplateIdealPhase> idealPhases;
    std::vector<TemplateLink> links; ///< Of the current journey.
    std::vector<TemplateImprovement> improvements;

    friend bool operator==(const Template&, const Template&) = default;
};

/// Reads a template's file.
///
/// Errors: `damagedDocument` with the place that is not as it must be as its subject, written as a
/// JSON pointer (/phases/2/feeling; empty for the file as a whole).
[[nodiscard]] base::Result<Template> parseTemplate(base::BytesView json);

/// A new document in one language: a persona, a goal, sources, the current journey, the ideal one
/// born from it, and improvements. What the file says of a card's descendants is done by edits, so
/// that origins are as a person's would be: a card that is kept or changed has one, a merged card
/// several, an added one none. A link goes with its end. The same seed gives the same document.
///
/// Its keys and phases are those of a template from `parseTemplate`.
///
/// Errors: `tooManyRows`; otherwise as `edit::addRow`.
[[nodiscard]] base::Result<model::Document>
documentFrom(const Template& salon, model::ContentLanguage language, base::UuidGenerator& ids);

} // namespace cjm::exchange
