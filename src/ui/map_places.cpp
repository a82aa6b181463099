#include "map_places.h"

#include "show_on_map.h"

#include <cjm/edit/find_text.h>
#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::ui {

namespace {

using edit::FoundText;
using edit::MapText;

constexpr std::size_t mostPlacesFound = 40;
constexpr qsizetype longestPlaceName = 120;

QString nameOf(const model::Document& document, const FoundText& found) {
    std::string text;
    if (const model::Card* card = document.cards.find({found.row.uuid})) {
        text = found.text == MapText::feelingWord ? card->emotionWord : card->text;
    } else if (const model::Phase* phase = document.phases.find({found.row.uuid})) {
        text = phase->title;
    } else if (const model::Lane* lane = document.lanes.find({found.row.uuid})) {
        text = lane->title;
    } else if (const model::Link* link = document.links.find({found.row.uuid})) {
        text = link->label;
    }
    return wording::toQt(text).left(longestPlaceName).simplified();
}

} // namespace

std::vector<PaletteEntry> MapPlaces::with(const QString& text, OpenDocument& document,
                                          MapPage& page) {
    const model::JourneyGrid& grid = page.canvas().map().grid();
    std::vector<FoundText> found =
        edit::findText(grid, base::TextSearch(wording::fromQt(text), {}));
    std::erase_if(found, [](const FoundText& one) {
        const bool isName = one.text == MapText::phaseTitle || one.text == MapText::laneTitle ||
                            one.text == MapText::cardText || one.text == MapText::feelingWord ||
                            one.text == MapText::linkLabel;
        return !isName || one.sight == edit::Sight::hidden;
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const FoundText& left, const FoundText& right) {
                                return left.row == right.row;
                            }),
                found.end());
    found.resize(std::min(found.size(), mostPlacesFound));
    std::vector<PaletteEntry> entries;
    for (const FoundText& one : found) {
        const QString kind = one.row.type == model::RowType::phase  ? tr("Go to phase")
                             : one.row.type == model::RowType::lane ? tr("Go to lane")
                             : one.row.type == model::RowType::link ? tr("Go to link")
                                                                    : tr("Go to card");
        entries.push_back(
            {nameOf(grid.document(), one), kind, {}, {}, [row = one.row, &document, &page] {
                 showOnMap(document, page, row);
             }});
    }
    return entries;
}

} // namespace cjm::ui
