#include "scalar.h"

#include <algorithm>
#include <limits>

namespace cjm::store {

Scalar toScalar(const std::string& text, std::string&) {
    return std::string_view(text);
}

Scalar toScalar(const base::Bytes& bytes, std::string&) {
    return base::BytesView(bytes);
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

bool fromScalar(const Scalar& scalar, base::Bytes& bytes) {
    const auto* read = std::get_if<base::BytesView>(&scalar);
    if (read != nullptr) {
        bytes.assign(read->begin(), read->end());
    }
    return read != nullptr;
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

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string asLines(const std::vector<std::string>& entries) {
    std::string lines;
    for (const std::string& entry : entries) {
        lines += lines.empty() ? "" : "\n";
        lines += entry;
    }
    return lines;
}

} // namespace cjm::store
