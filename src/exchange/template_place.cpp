#include "template_place.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace cjm::exchange {

Place::Place(const nlohmann::json& file, std::optional<base::Error>& firstError)
    : Place(&file, {}, firstError) {}

Place::Place(const nlohmann::json* value, std::string path, std::optional<base::Error>& firstError)
    : m_value(value)
    , m_path(std::move(path))
    , m_firstError(&firstError) {}

void Place::complain(std::string what) const {
    if (!*m_firstError) {
        *m_firstError = {base::ErrorCode::damagedDocument, m_path, std::move(what)};
    }
}

Place Place::at(std::string_view name) const {
    const std::string path = m_path + "/" + std::string(name);
    if (m_value != nullptr && m_value->is_object()) {
        if (const auto found = m_value->find(name); found != m_value->end()) {
            return {&*found, path, *m_firstError};
        }
    }
    Place missing(nullptr, path, *m_firstError);
    missing.complain("missing");
    return missing;
}

std::optional<Place> Place::find(std::string_view name) const {
    const bool isThere = m_value != nullptr && m_value->is_object() && m_value->contains(name);
    return isThere ? std::optional(at(name)) : std::nullopt;
}

void Place::expectOnly(const std::vector<std::string_view>& names) const {
    if (m_value == nullptr || !m_value->is_object()) {
        complain("not an object");
        return;
    }
    for (const auto& member : m_value->items()) {
        if (std::find(names.begin(), names.end(), member.key()) == names.end()) {
            at(member.key()).complain("unknown");
        }
    }
}

std::vector<Place> Place::items() const {
    std::vector<Place> places;
    if (m_value == nullptr || !m_value->is_array() || m_value->empty()) {
        complain("not a list, or an empty one");
        return places;
    }
    for (const nlohmann::json& item : *m_value) {
        places.push_back({&item, m_path + "/" + std::to_string(places.size()), *m_firstError});
    }
    return places;
}

bool Place::isList() const {
    return m_value != nullptr && m_value->is_array();
}

bool Place::isText() const {
    return m_value != nullptr && m_value->is_string();
}

std::string Place::text(base::TextKind kind) const {
    const auto* text = m_value == nullptr ? nullptr : m_value->get_ptr<const std::string*>();
    if (text == nullptr || text->empty() || !base::isClean(*text, kind)) {
        complain("not a text, or one that may not stand here");
        return {};
    }
    return *text;
}

bool Place::truth() const {
    const auto* value = m_value == nullptr ? nullptr : m_value->get_ptr<const bool*>();
    if (value == nullptr) {
        complain("neither true nor false");
        return false;
    }
    return *value;
}

int Place::number(int least, int greatest) const {
    const bool isWhole = m_value != nullptr && m_value->is_number_integer();
    const bool isHuge = isWhole && m_value->is_number_unsigned() &&
                        m_value->get<std::uint64_t>() > std::uint64_t{INT32_MAX};
    const std::int64_t number = isWhole && !isHuge ? m_value->get<std::int64_t>() : INT64_MAX;
    if (number < least || number > greatest) {
        complain("not a whole number from " + std::to_string(least) + " to " +
                 std::to_string(greatest));
        return least;
    }
    return static_cast<int>(number);
}

} // namespace cjm::exchange
