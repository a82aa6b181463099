#include "json_place.h"

#include <cjm/base/text.h>

#include <utility>

namespace cjm::exchange {

std::string JsonPlace::path() const {
    std::string path;
    for (const Level& level : m_levels) {
        if (level.isArray) {
            path += level.count == 0 ? "" : "[" + std::to_string(level.count - 1) + "]";
        } else if (!level.key.empty()) {
            path += path.empty() ? "" : ".";
            path += level.key;
        }
    }
    return base::clean(path, base::TextKind::name).text;
}

base::TextPosition JsonPlace::position() const {
    return base::textPositionAt(m_text, m_offset);
}

base::Failure JsonPlace::fail(base::ErrorCode code, std::string detail) const {
    return base::fail({code, path(), std::move(detail), position()});
}

base::Failure JsonPlace::failAbout(base::ErrorCode code, std::string subject) const {
    return base::fail({code, std::move(subject), {}, position()});
}

void JsonPlace::enterObject() {
    m_levels.push_back({m_offset, false, 0, {}});
}

void JsonPlace::enterArray() {
    m_levels.push_back({m_offset, true, 0, {}});
}

void JsonPlace::leave() {
    m_offset = m_levels.back().start;
    m_levels.pop_back();
}

void JsonPlace::enterKey(std::string key) {
    m_levels.back().key = std::move(key);
}

void JsonPlace::enterValue() {
    if (!m_levels.empty()) {
        ++m_levels.back().count;
    }
}

} // namespace cjm::exchange
