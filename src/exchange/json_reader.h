// Reads JSON from a stranger without building a tree of it: a visitor is told each value as it
// comes, within limits that keep time and memory bounded.
//
// A member that comes twice in an object is an error here, so that no visitor meets one.
#pragma once

#include "json_place.h"
#include "json_value.h"

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>

#include <cstddef>
#include <string>

namespace cjm::exchange {

/// The outermost value counts as one.
inline constexpr std::size_t deepestJson = 32;

/// Values, keys and ends of objects and arrays.
inline constexpr std::size_t mostJsonEvents = 20'000'000;

inline constexpr std::size_t mostJsonMembers = 10'000;

/// In bytes, as are the lengths below.
inline constexpr std::size_t longestJsonKey = 64;

/// Of a text that is none of the document's pictures.
inline constexpr std::size_t longestJsonText = 1024 * 1024;

/// Of any text: a picture in base64.
inline constexpr std::size_t longestJsonPicture = 22 * 1024 * 1024;

/// What is read, in the order of the text. The first failure ends the reading.
class JsonVisitor {
public:
    virtual ~JsonVisitor() = default;

    /// Never several texts: arrays are told entry by entry.
    virtual base::Result<void> value(const JsonPlace& place, JsonValue value) = 0;
    virtual base::Result<void> startObject(const JsonPlace& place) = 0;
    virtual base::Result<void> key(const JsonPlace& place, const std::string& key) = 0;
    virtual base::Result<void> endObject(const JsonPlace& place) = 0;
    virtual base::Result<void> startArray(const JsonPlace& place) = 0;
    virtual base::Result<void> endArray(const JsonPlace& place) = 0;

    /// True where nothing that is still to come matters.
    [[nodiscard]] virtual bool isSatisfied() const { return false; }
};

/// Errors: those of the visitor; `notUtf8Text`, `utf16Text`, `jsonSyntax`, `jsonTooLarge`,
/// `duplicateKey`, `wrongValue` for a number that no program can hold, `tookTooLong`,
/// `outOfMemory`.
[[nodiscard]] base::Result<void> readJson(base::BytesView bytes, JsonVisitor& visitor,
                                          const base::ShouldStop& shouldStop);

} // namespace cjm::exchange
