#include <cjm/model/row_type.h>

namespace cjm::model {

std::string toText(const RowReference& reference) {
    return std::string(nameOf(reference.type)) + ":" + base::toText(reference.uuid);
}

std::optional<RowReference> parseRowReference(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<RowType> type = valueNamed<RowType>(text.substr(0, colon));
    const std::optional<base::Uuid> uuid = base::parseUuid(text.substr(colon + 1));
    if (!type || !uuid) {
        return std::nullopt;
    }
    return RowReference{*type, *uuid};
}

} // namespace cjm::model
