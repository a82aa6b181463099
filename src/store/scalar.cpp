#include "scalar.h"

#include <algorithm>
#include <limits>

namespace cjm::store {

namespace {

Scalar keep(std::string text, std::string& buffer) {
    buffer = std::move(text);
    return std::string_view(buffer);
}

/// For types with a text form that is parsed back.
template <class Value, class Parse>
bool parseScalar(const Scalar& scalar, Value& value, Parse&& parse) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    if (text == nullptr) {
        return false;
    }
    const std::optional<Value> parsed = parse(*text);
    if (parsed) {
        value = *parsed;
    }
    return parsed.has_value();
}

} // namespace

Scalar toScalar(const std::string& text, std::string&) {
    return std::string_view(text);
}

Scalar toScalar(const std::vector<std::string>& texts, std::string& buffer) {
    buffer.clear();
    for (const std::string& text : texts) {
        buffer += buffer.empty() ? "" : "\n";
        buffer += text;
    }
    return std::string_view(buffer);
}

Scalar toScalar(const base::Bytes& bytes, std::string&) {
    return base::BytesView(bytes);
}

Scalar toScalar(const base::Date& date, std::string& buffer) {
    return keep(base::toText(date), buffer);
}

Scalar toScalar(const base::Uuid& uuid, std::string& buffer) {
    return keep(base::toText(uuid), buffer);
}

Scalar toScalar(const model::Colour& colour, std::string& buffer) {
    return keep(model::toText(colour), buffer);
}

Scalar toScalar(const model::OrderKey& key, std::string&) {
    return std::string_view(key.digits);
}

Scalar toScalar(const model::RowReference& reference, std::string& buffer) {
    return keep(model::toText(reference), buffer);
}

Scalar toScalar(bool value, std::string&) {
    return std::int64_t{value ? 1 : 0};
}

Scalar toScalar(int value, std::string&) {
    return std::int64_t{value};
}

Scalar toScalar(double value, std::string&) {
    return value == 0 ? 0.0 : value; // SQLite keeps no sign of zero
}

bool fromScalar(const Scalar& scalar, std::string& text) {
    const auto* read = std::get_if<std::string_view>(&scalar);
    if (read != nullptr) {
        text = *read;
    }
    return read != nullptr;
}

bool fromScalar(const Scalar& scalar, std::vector<std::string>& texts) {
    const auto* text = std::get_if<std::string_view>(&scalar);
    if (text == nullptr) {
        return false;
    }
    const std::vector<std::string_view> lines = linesOf(*text);
    texts.assign(lines.begin(), lines.end());
    return true;
}

bool fromScalar(const Scalar& scalar, base::Bytes& bytes) {
    const auto* read = std::get_if<base::BytesView>(&scalar);
    if (read != nullptr) {
        bytes.assign(read->begin(), read->end());
    }
    return read != nullptr;
}

bool fromScalar(const Scalar& scalar, base::Date& date) {
    return parseScalar(scalar, date, base::parseDate);
}

bool fromScalar(const Scalar& scalar, base::Uuid& uuid) {
    return parseScalar(scalar, uuid, base::parseUuid);
}

bool fromScalar(const Scalar& scalar, model::Colour& colour) {
    return parseScalar(scalar, colour, model::parseColour);
}

bool fromScalar(const Scalar& scalar, model::OrderKey& key) {
    return fromScalar(scalar, key.digits);
}

bool fromScalar(const Scalar& scalar, model::RowReference& reference) {
    return parseScalar(scalar, reference, model::parseRowReference);
}

bool fromScalar(const Scalar& scalar, bool& value) {
    const auto* number = std::get_if<std::int64_t>(&scalar);
    if (number == nullptr || (*number != 0 && *number != 1)) {
        return false;
    }
    value = *number == 1;
    return true;
}

bool fromScalar(const Scalar& scalar, int& value) {
    const auto* number = std::get_if<std::int64_t>(&scalar);
    if (number == nullptr || *number < std::numeric_limits<int>::min() ||
        *number > std::numeric_limits<int>::max()) {
        return false;
    }
    value = static_cast<int>(*number);
    return true;
}

bool fromScalar(const Scalar& scalar, double& value) {
    const auto* number = std::get_if<double>(&scalar);
    if (number != nullptr) {
        value = *number;
    }
    return number != nullptr;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace cjm::store
