#include "document_members.h"
#include "json_errors.h"
#include "json_value.h"

#include <cjm/exchange/document_json.h>
#include <cjm/model/validate.h>

#include <nlohmann/json.hpp>

#include <utility>

namespace cjm::exchange {

using namespace model;
using base::ErrorCode;
using nlohmann::ordered_json;

namespace {

ordered_json libraryValue(JsonValue value) {
    return std::visit(
        [](auto&& content) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(content)>, std::monostate>) {
                return ordered_json(nullptr);
            } else {
                return ordered_json(std::forward<decltype(content)>(content));
            }
        },
        std::move(value));
}

template <class Row>
ordered_json rowObject(const Row& row) {
    ordered_json object = ordered_json::object();
    const auto add = [&](std::string_view name, JsonValue value) {
        object.emplace(std::string(name), libraryValue(std::move(value)));
    };
    add("id", toJsonValue(row.id));
    forEachField(
        row, [&](const auto& field, const auto& value) { add(field.name, toJsonValue(value)); });
    return object;
}

template <class Row>
ordered_json tableArray(const Table<Row>& table) {
    ordered_json array = ordered_json::array();
    for (const Row& row : table) {
        array.push_back(rowObject(row));
    }
    return array;
}

std::string written(const Document& document) {
    ordered_json root = ordered_json::object();
    root.emplace(std::string(formatMember), jsonFormat);
    root.emplace(std::string(versionMember), jsonVersion);
    root.emplace(std::string(RowTraits<DocumentProperties>::name), rowObject(*document.properties));
    forEachTable(document, [&]<class Row>(const Table<Row>& table) {
        root.emplace(std::string(RowTraits<Row>::name), tableArray(table));
    });
    constexpr int indent = 2;
    return root.dump(indent, ' ', false, ordered_json::error_handler_t::strict) + '\n';
}

} // namespace

base::Result<std::string> toJson(const Document& document) {
    if (const base::Result<void> valid = requireValid(document); !valid) {
        return base::fail(valid.error());
    }
    base::Result<std::string> text =
        withJsonErrors([&]() -> base::Result<std::string> { return written(document); });
    if (!text) {
        return text;
    }
    const base::Result<ImportedDocument> readBack =
        fromJson(base::asBytes(*text), [] { return false; });
    if (!readBack) {
        const ErrorCode code = readBack.error().code;
        const bool isLimit = code == ErrorCode::outOfMemory || code == ErrorCode::fileTooLarge;
        return base::fail(isLimit ? code : ErrorCode::internalContradiction, {},
                          "reading back: " + readBack.error().subject);
    }
    if (!readBack->remarks.empty() || readBack->document != document) {
        return base::fail(ErrorCode::internalContradiction, {},
                          "reading back gave another document");
    }
    return text;
}

} // namespace cjm::exchange
