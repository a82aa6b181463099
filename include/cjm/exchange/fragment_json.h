// A copied part of a map as JSON, to be pasted by another program that knows the format.
//
// It is a document as document_json.h writes it, with nothing in it but what was copied. What was
// chosen in it, cards, phases or lanes, is said by the media type that the JSON goes under.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>
#include <cjm/base/uuid.h>
#include <cjm/edit/fragment.h>

#include <array>
#include <string>
#include <string_view>

namespace cjm::exchange {

struct FragmentType {
    model::RowType kind;
    std::string_view mediaType;
};

inline constexpr std::array fragmentTypes = {
    FragmentType{model::RowType::card, "application/vnd.salonreis.cards+json"},
    FragmentType{model::RowType::phase, "application/vnd.salonreis.phases+json"},
    FragmentType{model::RowType::lane, "application/vnd.salonreis.lanes+json"},
};

/// The most that is read, in bytes.
inline constexpr std::size_t largestFragment = 32 * 1024 * 1024;

/// Errors: those of `edit::alone` and of `toJson`.
[[nodiscard]] base::Result<std::string> fragmentToJson(const edit::Fragment& fragment,
                                                       base::UuidGenerator& ids);

/// Errors: those of `fromJson`; `fileTooLarge`; `rowNotFound` where there is no journey in it.
[[nodiscard]] base::Result<edit::Fragment>
fragmentFromJson(base::BytesView json, model::RowType kind, const base::ShouldStop& shouldStop);

} // namespace cjm::exchange
