#include "show_on_map.h"

#include "walk.h"

#include <optional>

namespace cjm::ui {

namespace {

std::optional<model::JourneyId> journeyOf(const model::Document& document,
                                          const model::RowReference& row) {
    std::optional<model::JourneyId> found;
    model::forEachTable(document, [&]<class Row>(const model::Table<Row>& table) {
        if constexpr (std::is_same_v<Row, model::Phase> || std::is_same_v<Row, model::Lane> ||
                      std::is_same_v<Row, model::Card> || std::is_same_v<Row, model::Link>) {
            const Row* there =
                model::RowTraits<Row>::type == row.type ? table.find({row.uuid}) : nullptr;
            if (there != nullptr) {
                found = there->journey;
            }
        }
    });
    return found;
}

} // namespace

void showOnMap(OpenDocument& document, MapPage& page, const model::RowReference& row) {
    const std::optional<model::JourneyId> journey = journeyOf(document.document(), row);
    if (!journey) {
        return;
    }
    page.acceptTyping();
    if (document.selection().journey != *journey) {
        document.select({*journey, std::nullopt, {}});
    }
    page.pages().showMap();
    session::Selection selection = document.selection();
    selection.rows = {row};
    document.select(withFocusOnRows(std::move(selection), page.canvas().map().grid()));
    page.showRow(row);
    page.focusShown();
}

} // namespace cjm::ui
