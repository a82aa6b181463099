// An ideal journey of a large map, for measuring what is made of both.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/model/document.h>

namespace cjm::bench {

/// The document with an ideal journey born from this one, every tenth card other than it was.
[[nodiscard]] model::Document withIdeal(model::Document document, model::JourneyId current,
                                        base::UuidGenerator& ids);

} // namespace cjm::bench
