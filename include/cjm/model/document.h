// A document as a value: copying one is cheap, and changing a copy leaves the other alone.
//
//     Document next = current;
//     next.phases.put(phase);          // `current` still has the old phase
//     const Change change = diff(current, next);
//
// `edit` has the functions that keep a document valid; the tables themselves keep no rules.
#pragma once

#include <cjm/model/asset_row.h>
#include <cjm/model/card_row.h>
#include <cjm/model/document_properties.h>
#include <cjm/model/for_each_row_type.h>
#include <cjm/model/goal_row.h>
#include <cjm/model/improvement_rows.h>
#include <cjm/model/journey_rows.h>
#include <cjm/model/lane_row.h>
#include <cjm/model/link_row.h>
#include <cjm/model/people_rows.h>
#include <cjm/model/remark_rows.h>
#include <cjm/model/review_rows.h>
#include <cjm/model/source_row.h>
#include <cjm/model/table.h>
#include <cjm/model/variant_row.h>

#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cjm::model {

#define CJM_INSTANTIATE(Row) extern template class Table<Row>;
CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
#undef CJM_INSTANTIATE

struct Document {
    // Defined once: two dozen tables are much to copy and destroy inline wherever a document is.
    Document();
    Document(const Document&);
    Document(Document&&) noexcept;
    Document& operator=(const Document&);
    Document& operator=(Document&&) noexcept;
    ~Document();

    std::shared_ptr<const DocumentProperties> properties;
    Table<Journey> journeys;
    Table<Phase> phases;
    Table<Lane> lanes;
    Table<Card> cards;
    Table<Variant> variants;
    Table<Link> links;
    Table<Persona> personas;
    Table<Answer> answers;
    Table<Goal> goals;
    Table<Source> sources;
    Table<Improvement> improvements;
    Table<Standard> standards;
    Table<Review> reviews;
    Table<Measurement> measurements;
    Table<Visit> visits;
    Table<VisitEntry> visitEntries;
    Table<Comment> comments;
    Table<SetAside> setAsides;
    Table<View> views;
    Table<Asset> assets;
    Table<EmotionWord> emotionWords;
    Table<PlainWord> plainWords;

    friend bool operator==(const Document& left, const Document& right);
};

/// A document without rows, with this lineage.
[[nodiscard]] Document emptyDocument(DocumentId id);

/// Every table of a document, in the order in which they are written.
inline constexpr auto documentTables = std::tuple{
    &Document::journeys,     &Document::phases,       &Document::lanes,
    &Document::cards,        &Document::variants,     &Document::links,
    &Document::personas,     &Document::answers,      &Document::goals,
    &Document::sources,      &Document::improvements, &Document::standards,
    &Document::reviews,      &Document::measurements, &Document::visits,
    &Document::visitEntries, &Document::comments,     &Document::setAsides,
    &Document::views,        &Document::assets,       &Document::emotionWords,
    &Document::plainWords,
};

/// Calls `visitor(table)` for each table of a document, const or not.
template <class SomeDocument, class Visitor>
void forEachTable(SomeDocument& document, Visitor&& visitor) {
    std::apply([&](auto... tables) { (visitor(document.*tables), ...); }, documentTables);
}

/// Calls `visitor.template operator()<Row>()` for each row type of a document.
template <class Visitor>
void forEachRowType(Visitor&& visitor) {
    std::apply(
        [&]<class... Row>(Table<Row> Document::*...) { (visitor.template operator()<Row>(), ...); },
        documentTables);
}

/// The document's table of this row type.
template <class Row, class SomeDocument>
[[nodiscard]] constexpr auto& tableOf(SomeDocument& document) {
    return document.*std::get<Table<Row> Document::*>(documentTables);
}

/// True where the document has the row.
[[nodiscard]] bool contains(const Document& document, const RowReference& reference);

template <class Row>
[[nodiscard]] RowReference referenceTo(Id<Row> id) {
    return {RowTraits<Row>::type, id.uuid};
}

} // namespace cjm::model
