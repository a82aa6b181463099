#include <cjm/exchange/document_json.h>
#include <cjm/exchange/fragment_json.h>

#include <utility>

namespace cjm::exchange {

base::Result<std::string> fragmentToJson(const edit::Fragment& fragment, base::UuidGenerator& ids) {
    const base::Result<model::Document> document = edit::alone(fragment, {ids()});
    if (!document) {
        return base::fail(document.error());
    }
    return toJson(*document);
}

base::Result<edit::Fragment> fragmentFromJson(base::BytesView json, model::RowType kind,
                                              const base::ShouldStop& shouldStop) {
    if (json.size() > largestFragment) {
        return base::fail(base::ErrorCode::fileTooLarge);
    }
    base::Result<ImportedDocument> read = fromJson(json, shouldStop);
    if (!read) {
        return base::fail(read.error());
    }
    return edit::fragmentIn(std::move(read->document), kind);
}

} // namespace cjm::exchange
