#include <cjm/exchange/document_json.h>
#include <cjm/session/export_json.h>

namespace cjm::session {

base::Result<files::Replacement> exportJson(files::FileOperations& operations,
                                            const std::string& path,
                                            const model::Document& document,
                                            const files::Expectation& expectation) {
    const base::Result<std::string> text = exchange::toJson(document);
    if (!text) {
        return base::fail(text.error());
    }
    return files::replaceFile(operations, path, base::asBytes(*text), expectation);
}

} // namespace cjm::session
