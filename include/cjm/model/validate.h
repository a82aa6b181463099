// The rules of a document, and which of them are broken.
//
// Reading a file, importing, merging and every test ask this. An editing function leaves no problem
// behind where there was none.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>
#include <cjm/model/enumeration.h>

#include <optional>
#include <string_view>
#include <vector>

namespace cjm::model {

enum class ProblemKind {
    missingId,
    textNotClean,
    tooManyEntries,
    numberOutOfRange,
    dateNotValid,
    orderNotValid,
    languageNotValid,
    referenceToNothing,
    referenceToWrongKind,
    referenceToOtherJourney,
    referenceInCircle,
    emotionOutsideEmotions,
    spanPastTheEnd,
    linkWithoutEnd,
    baseOfNoIdeal,
    secondIdeal,
    originOutsideBase,
    pictureDamaged,
    tooManyRows,
    tooMuchText,
};

constexpr auto enumerationNames(ProblemKind) {
    return std::array{
        "missingId"sv,
        "textNotClean"sv,
        "tooManyEntries"sv,
        "numberOutOfRange"sv,
        "dateNotValid"sv,
        "orderNotValid"sv,
        "languageNotValid"sv,
        "referenceToNothing"sv,
        "referenceToWrongKind"sv,
        "referenceToOtherJourney"sv,
        "referenceInCircle"sv,
        "emotionOutsideEmotions"sv,
        "spanPastTheEnd"sv,
        "linkWithoutEnd"sv,
        "baseOfNoIdeal"sv,
        "secondIdeal"sv,
        "originOutsideBase"sv,
        "pictureDamaged"sv,
        "tooManyRows"sv,
        "tooMuchText"sv,
    };
}

struct Problem {
    ProblemKind kind;
    std::optional<RowReference> row = {}; ///< Absent: the document as a whole.
    std::string_view field = {}; ///< A field or, of too many rows, their table; may be empty.

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The largest number of rows of a type that a document may hold.
[[nodiscard]] std::size_t rowCap(RowType type);

/// In code points, over all texts of a document.
inline constexpr std::size_t documentTextCap = 10'000'000;

inline constexpr std::size_t listCap = 200;

/// Every broken rule of the document, in the order of its tables.
[[nodiscard]] std::vector<Problem> validate(const Document& document);

/// Error: `invalidDocument` with the first problem's kind as its subject.
[[nodiscard]] base::Result<void> requireValid(const Document& document);

/// The same for what `validate` has found already.
[[nodiscard]] base::Result<void> requireNone(const std::vector<Problem>& problems);

/// The broken rules that a row would have if it stood in the document: its own values, what it
/// refers to, and how it fits there.
template <class Row>
[[nodiscard]] std::vector<Problem> validateRow(const Document& document, const Row& row);

/// The broken rules about several rows together: one ideal for a journey, spans that end in time,
/// no circles.
[[nodiscard]] std::vector<Problem> validateTogether(const Document& document);

/// The broken rules of the properties.
[[nodiscard]] std::vector<Problem> validateProperties(const Document& document,
                                                      const DocumentProperties& properties);

} // namespace cjm::model
