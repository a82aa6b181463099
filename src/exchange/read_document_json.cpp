#include "document_builder.h"
#include "json_errors.h"
#include "json_marker.h"
#include "json_reader.h"

#include <cjm/base/within_memory.h>
#include <cjm/exchange/document_json.h>
#include <cjm/model/validate.h>

namespace cjm::exchange {

using namespace model;
using base::ErrorCode;

namespace {

base::Result<ExaminedJson> build(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    DocumentBuilder builder;
    const base::Result<void> read = readJson(bytes, builder, shouldStop);
    if (!read) {
        return base::fail(read.error());
    }
    ImportedDocument imported = builder.takeDocument();
    std::vector<Problem> problems = validate(imported.document);
    return ExaminedJson{std::move(imported), std::move(problems)};
}

} // namespace

base::Result<ExaminedJson> examineJson(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    return base::withinMemory([&]() -> base::Result<ExaminedJson> {
        if (bytes.size() > largestJson) {
            return base::fail(ErrorCode::fileTooLarge);
        }
        const base::Result<void> marker = checkMarker(bytes, shouldStop);
        if (!marker) {
            return base::fail(marker.error());
        }
        return withJsonErrors([&] { return build(bytes, shouldStop); });
    });
}

base::Result<ImportedDocument> fromJson(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    return base::withinMemory([&]() -> base::Result<ImportedDocument> {
        base::Result<ExaminedJson> examined = examineJson(bytes, shouldStop);
        if (!examined) {
            return base::fail(std::move(examined.error()));
        }
        if (const base::Result<void> valid = requireNone(examined->problems); !valid) {
            return base::fail(valid.error());
        }
        return std::move(examined->content);
    });
}

} // namespace cjm::exchange
