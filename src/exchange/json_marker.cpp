#include "json_marker.h"

#include "document_members.h"
#include "json_reader.h"

#include <cjm/exchange/document_json.h>

#include <optional>

namespace cjm::exchange {

using base::ErrorCode;

namespace {

/// Looks at two members of the outermost object.
class MarkerReader final : public JsonVisitor {
public:
    base::Result<void> value(const JsonPlace& place, JsonValue value) override {
        if (place.depth() == 0) {
            return base::fail(ErrorCode::notAJourneyMap);
        }
        if (isAt(place, formatMember)) {
            const auto* text = std::get_if<std::string>(&value);
            m_isOurs = text != nullptr && *text == jsonFormat;
            return m_isOurs ? base::Result<void>() : base::fail(ErrorCode::notAJourneyMap);
        }
        if (isAt(place, versionMember)) {
            m_version = value;
            m_versionError = place.fail(ErrorCode::wrongValue).value();
        }
        return {};
    }

    base::Result<void> startObject(const JsonPlace& place) override {
        return place.depth() == 0 ? base::Result<void>() : this->value(place, {});
    }

    base::Result<void> key(const JsonPlace& place, const std::string& key) override {
        if (place.depth() == 1) {
            m_key = key;
        }
        return {};
    }

    base::Result<void> endObject(const JsonPlace& place) override {
        if (place.depth() > 0) {
            return {};
        }
        return m_isOurs ? place.failAbout(ErrorCode::missingValue, std::string(versionMember))
                        : base::fail(ErrorCode::notAJourneyMap);
    }

    base::Result<void> startArray(const JsonPlace& place) override {
        return this->value(place, {});
    }

    base::Result<void> endArray(const JsonPlace&) override { return {}; }

    [[nodiscard]] bool isSatisfied() const override { return m_isOurs && m_version; }

    /// For one that is satisfied.
    [[nodiscard]] base::Result<void> checkVersion() const {
        const auto* version = std::get_if<std::int64_t>(&*m_version);
        if (version == nullptr || *version < 1) {
            return base::fail(m_versionError);
        }
        if (*version > jsonVersion) {
            return base::fail(ErrorCode::newerFormat, std::to_string(*version));
        }
        return {};
    }

private:
    [[nodiscard]] bool isAt(const JsonPlace& place, std::string_view member) const {
        return place.depth() == 1 && m_key == member;
    }

    std::string m_key; ///< Of the outermost object.
    bool m_isOurs = false;
    std::optional<JsonValue> m_version;
    base::Error m_versionError = {};
};

} // namespace

base::Result<void> checkMarker(base::BytesView bytes, const base::ShouldStop& shouldStop) {
    MarkerReader reader;
    const base::Result<void> read = readJson(bytes, reader, shouldStop);
    if (!read) {
        return base::fail(read.error());
    }
    return reader.checkVersion();
}

} // namespace cjm::exchange
