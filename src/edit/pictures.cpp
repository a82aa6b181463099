#include <cjm/edit/pictures.h>
#include <cjm/edit/rows.h>

#include <utility>

namespace cjm::edit {

using namespace model;

base::Result<Document> setPicture(Document document, CardId id, std::optional<Asset> picture) {
    const Card* found = document.cards.find(id);
    if (found == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    Card card = *found;
    card.picture.reset();
    if (picture) {
        card.picture = picture->id;
        if (!document.assets.contains(picture->id)) {
            base::Result<Document> next = addRow(std::move(document), *std::move(picture));
            if (!next) {
                return next;
            }
            document = *std::move(next);
        }
    }
    return updateRow(std::move(document), std::move(card));
}

} // namespace cjm::edit
