#include "json_value.h"

#include "base64.h"

#include <cmath>

namespace cjm::exchange {

JsonValue toJsonValue(const std::string& text) {
    return text;
}

JsonValue toJsonValue(const base::Bytes& bytes) {
    return toBase64(bytes);
}

JsonValue toJsonValue(bool value) {
    return value;
}

JsonValue toJsonValue(int value) {
    return std::int64_t{value};
}

JsonValue toJsonValue(double value) {
    return value == 0 ? 0.0 : value; // as the .cjm file: no sign of zero
}

bool fromJsonValue(JsonValue json, const model::FieldRule&, std::string& text) {
    auto* read = std::get_if<std::string>(&json);
    if (read != nullptr) {
        text = std::move(*read);
    }
    return read != nullptr;
}

bool fromJsonValue(JsonValue json, const model::FieldRule&, base::Bytes& bytes) {
    const auto* text = std::get_if<std::string>(&json);
    std::optional<base::Bytes> read = text == nullptr ? std::nullopt : parseBase64(*text);
    if (!read || read->empty()) {
        return false;
    }
    bytes = *std::move(read);
    return true;
}

bool fromJsonValue(JsonValue json, const model::FieldRule&, bool& value) {
    const auto* read = std::get_if<bool>(&json);
    if (read != nullptr) {
        value = *read;
    }
    return read != nullptr;
}

bool fromJsonValue(JsonValue json, const model::FieldRule& rule, int& value) {
    const auto* number = std::get_if<std::int64_t>(&json);
    if (number == nullptr || *number < rule.least || *number > rule.greatest) {
        return false;
    }
    value = static_cast<int>(*number);
    return true;
}

bool fromJsonValue(JsonValue json, const model::FieldRule&, double& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&json)) {
        value = static_cast<double>(*whole);
        return true;
    }
    const auto* number = std::get_if<double>(&json);
    if (number == nullptr || !std::isfinite(*number)) {
        return false;
    }
    value = *number == 0 ? 0.0 : *number;
    return true;
}

} // namespace cjm::exchange
