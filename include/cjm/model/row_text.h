// Cleaning the texts of a row by the rules of its field list.
#pragma once

#include <cjm/base/text.h>
#include <cjm/model/field.h>

#include <string>
#include <vector>

namespace cjm::model {

struct RowCleaning {
    std::size_t removed = 0; ///< Code points taken out or replaced.
    std::size_t cut = 0;     ///< Texts cut off at their cap.
};

namespace row_text {

inline void cleanValue(std::string& text, const FieldRule& rule, RowCleaning& cleaning) {
    base::CleanText clean = base::clean(text, rule.text);
    cleaning.removed += clean.removed;
    cleaning.cut += clean.cut ? 1 : 0;
    text = std::move(clean.text);
}

inline void cleanValue(std::vector<std::string>& texts, const FieldRule& rule,
                       RowCleaning& cleaning) {
    for (std::string& text : texts) {
        cleanValue(text, rule, cleaning);
    }
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
}

template <class Value>
void cleanValue(Value&, const FieldRule&, RowCleaning&) {}

} // namespace row_text

/// Cleans every text of the row and takes empty entries out of its lists. What a document already
/// holds does not change.
template <class Row>
RowCleaning cleanTexts(Row& row) {
    RowCleaning cleaning;
    forEachField(row, [&](const auto& field, auto& value) {
        row_text::cleanValue(value, field.rule, cleaning);
    });
    return cleaning;
}

} // namespace cjm::model
