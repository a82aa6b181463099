#include "document_text.h"
#include "settle.h"

#include <cjm/edit/refusal.h>
#include <cjm/edit/rows.h>
#include <cjm/model/for_each_row_type.h>
#include <cjm/model/row_text.h>
#include <cjm/model/validate.h>

namespace cjm::edit {

using namespace model;

namespace {

/// Rows of these types can break rules together with others.
template <class Row>
constexpr bool standsWithOthers = std::is_same_v<Row, Journey> || std::is_same_v<Row, Comment>;

/// Adds up a measure over all texts of a row.
template <class Row, class Measure>
std::size_t sumOverTexts(const Row& row, Measure&& measure) {
    std::size_t sum = 0;
    forEachField(row, [&](const auto&, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string>) {
            sum += measure(value);
        } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
            for (const std::string& text : value) {
                sum += measure(text);
            }
        }
    });
    return sum;
}

template <class Measure>
std::size_t sumOverTexts(const Document& document, Measure&& measure) {
    std::size_t sum = sumOverTexts(*document.properties, measure);
    forEachTable(document, [&](const auto& table) {
        for (const auto& row : table) {
            sum += sumOverTexts(row, measure);
        }
    });
    return sum;
}

std::size_t bytesOf(const std::string& text) {
    return text.size();
}

/// The edit once the row fits by itself and what follows from it is done, or why it is refused.
template <class Row>
base::Result<Document> finish(Document document, const Row& row, std::size_t textBytesBefore) {
    if constexpr (standsWithOthers<Row>) {
        for (const Problem& problem : validateTogether(document)) {
            return refuse(problem);
        }
    }
    if (sumOverTexts(row, bytesOf) > textBytesBefore && hasTooMuchText(document)) {
        return refuse({ProblemKind::tooMuchText});
    }
    return document;
}

template <class Value>
constexpr bool isId = false;

template <class Row>
constexpr bool isId<Id<Row>> = true;

/// True where a row stays with the rows it belongs to. A card may change its cell.
template <class Row>
bool hasSameOwners(const Row& before, const Row& after) {
    bool same = true;
    forEachFieldOf<Row>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
        constexpr bool isCell = std::is_same_v<Value, PhaseId> || std::is_same_v<Value, LaneId>;
        if constexpr (isId<Value> && !(std::is_same_v<Row, Card> && isCell)) {
            same = same && field.of(before) == field.of(after);
        }
    });
    return same;
}

} // namespace

// Bytes are quick to add up and never fewer than code points.
bool hasTooMuchText(const Document& document) {
    return sumOverTexts(document, bytesOf) > documentTextCap &&
           sumOverTexts(document, base::codePointCount) > documentTextCap;
}

template <class Row>
base::Result<Document> addRow(Document document, Row row) {
    Table<Row>& table = tableOf<Row>(document);
    if (table.size() >= rowCap(RowTraits<Row>::type)) {
        return base::fail(base::ErrorCode::tooManyRows, std::string(RowTraits<Row>::name));
    }
    if (table.contains(row.id)) {
        return base::fail(base::ErrorCode::internalContradiction, toText(referenceTo(row.id)),
                          "an id that is taken");
    }
    cleanTexts(row);
    table.put(row);
    for (const Problem& problem : validateRow(document, row)) {
        return refuse(problem);
    }
    if constexpr (std::is_same_v<Row, Card>) {
        clampSpan(document, row);
    }
    return finish(std::move(document), row, 0);
}

template <class Row>
base::Result<Document> updateRow(Document document, Row row) {
    Table<Row>& table = tableOf<Row>(document);
    const typename Table<Row>::SharedRow before = table.share(row.id);
    if (before == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(row.id)));
    }
    cleanTexts(row);
    if (row == *before) {
        return document;
    }
    if (!hasSameOwners(*before, row)) {
        return refuse({ProblemKind::referenceToOtherJourney});
    }
    table.put(row);
    for (const Problem& problem : validateRow(document, row)) {
        return refuse(problem);
    }
    settle(document, *before, row);
    if (assetsOf(*before) != assetsOf(row)) {
        dropUnusedAssets(document);
    }
    return finish(std::move(document), row, sumOverTexts(*before, bytesOf));
}

base::Result<Document> setProperties(Document document, DocumentProperties properties) {
    const std::shared_ptr<const DocumentProperties> before = document.properties;
    properties.id = before->id;
    cleanTexts(properties);
    if (properties == *before) {
        return document;
    }
    for (const Problem& problem : validateProperties(document, properties)) {
        return refuse(problem);
    }
    document.properties = std::make_shared<const DocumentProperties>(std::move(properties));
    if (before->logo != document.properties->logo) {
        dropUnusedAssets(document);
    }
    if (hasTooMuchText(document)) {
        return refuse({ProblemKind::tooMuchText});
    }
    return document;
}

Document withNewLineage(Document document, DocumentId id) {
    DocumentProperties properties = *document.properties;
    properties.id = id;
    document.properties = std::make_shared<const DocumentProperties>(std::move(properties));
    return document;
}

#define CJM_INSTANTIATE(Row)                                                                       \
    template base::Result<Document> addRow(Document, Row);                                         \
    template base::Result<Document> updateRow(Document, Row);
CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
#undef CJM_INSTANTIATE

} // namespace cjm::edit
