#include "row_collector.h"

#include "json_reader.h"

#include <cjm/model/row_text.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_set>
#include <utility>

namespace cjm::exchange {

using namespace model;
using base::ErrorCode;

namespace {

template <class Row>
constexpr bool isProperties = std::is_same_v<Row, DocumentProperties>;

template <class Value>
std::size_t entryCount(const Value&) {
    return 0;
}

std::size_t entryCount(const std::vector<std::string>& texts) {
    return texts.size();
}

bool isLongerThanAnyText(const JsonValue& json) {
    const auto* text = std::get_if<std::string>(&json);
    return text != nullptr && text->size() > longestJsonText;
}

/// The id is member 0, the fields follow.
template <class Row>
class TypedCollector : public RowCollector {
public:
    [[nodiscard]] std::string_view name() const override { return RowTraits<Row>::name; }

    [[nodiscard]] bool isTable() const override { return !isProperties<Row>; }

    base::Result<void> startRow(const JsonPlace& place) override {
        if constexpr (!isProperties<Row>) {
            if (m_rows.size() == rowCap(RowTraits<Row>::type)) {
                return place.failAbout(ErrorCode::tooManyRows, std::string(name()));
            }
        }
        m_rows.emplace_back();
        m_seen.reset();
        m_likely = 0;
        return {};
    }

    [[nodiscard]] std::optional<std::size_t> memberNamed(std::string_view wanted) override {
        const auto& names = memberNames();
        if (m_likely >= names.size() || names[m_likely] != wanted) {
            const auto found = std::find(names.begin(), names.end(), wanted);
            if (found == names.end()) {
                return std::nullopt;
            }
            m_likely = static_cast<std::size_t>(found - names.begin());
        }
        return m_likely++; // rows mostly have their members in order
    }

    [[nodiscard]] std::size_t entryCap(std::size_t member) const override {
        std::size_t cap = 0;
        std::size_t index = 0;
        forEachFieldOf<Row>([&](const auto& field) {
            if (++index == member) {
                cap = EntryCap<typename std::remove_cvref_t<decltype(field)>::ValueType>::count();
            }
        });
        return cap;
    }

    base::Result<bool> setMember(const JsonPlace& place, std::size_t member,
                                 JsonValue value) override {
        m_seen.set(member);
        if (member == 0) {
            return setId(place, std::move(value));
        }
        base::Result<bool> cleaned = false;
        std::size_t index = 0;
        forEachField(m_rows.back(), [&](const auto& field, auto& read) {
            if (++index == member) {
                cleaned = setValue(place, std::move(value), field.rule, read);
            }
        });
        return cleaned;
    }

    base::Result<void> endRow(const JsonPlace& place) override {
        for (std::size_t member = 0; member < memberCount; ++member) {
            if (!m_seen.test(member)) {
                return place.failAbout(ErrorCode::missingValue,
                                       place.path() + '.' + std::string(memberNames()[member]));
            }
        }
        return {};
    }

    void moveRowsTo(Document& document) override {
        if constexpr (isProperties<Row>) {
            document.properties = std::make_shared<const Row>(std::move(m_rows.back()));
        } else {
            std::sort(m_rows.begin(), m_rows.end(),
                      [](const Row& left, const Row& right) { return left.id < right.id; });
            tableOf<Row>(document) = Table<Row>::fromSorted(std::move(m_rows));
        }
    }

private:
    static constexpr std::size_t memberCount = fieldCount<Row>() + 1;

    static const std::array<std::string_view, memberCount>& memberNames() {
        static constexpr std::array<std::string_view, memberCount> names = [] {
            std::array<std::string_view, memberCount> all = {"id"};
            std::size_t index = 0;
            forEachFieldOf<Row>([&](const auto& field) { all[++index] = field.name; });
            return all;
        }();
        return names;
    }

    base::Result<bool> setId(const JsonPlace& place, JsonValue value) {
        auto& id = m_rows.back().id;
        if (!fromJsonValue(std::move(value), anyValue, id) || id.uuid.isNil()) {
            return place.fail(ErrorCode::wrongValue);
        }
        if (!m_ids.insert(id.uuid).second) {
            return place.fail(ErrorCode::duplicateId);
        }
        return false;
    }

    template <class Value>
    static base::Result<bool> setValue(const JsonPlace& place, JsonValue json,
                                       const FieldRule& rule, Value& value) {
        if (!std::is_same_v<Value, base::Bytes> && isLongerThanAnyText(json)) {
            return place.fail(ErrorCode::textTooLong);
        }
        if (!fromJsonValue(std::move(json), rule, value)) {
            return place.fail(ErrorCode::wrongValue);
        }
        const std::size_t entries = entryCount(value);
        RowCleaning cleaning;
        row_text::cleanValue(value, rule, cleaning);
        if (cleaning.cut > 0) {
            return place.fail(ErrorCode::textTooLong);
        }
        return cleaning.removed > 0 || entryCount(value) != entries;
    }

    std::vector<Row> m_rows;
    std::bitset<memberCount> m_seen;
    std::size_t m_likely = 0; ///< The member that will probably be next.
    std::unordered_set<base::Uuid> m_ids;
};

} // namespace

std::vector<std::unique_ptr<RowCollector>> rowCollectors() {
    std::vector<std::unique_ptr<RowCollector>> collectors;
    collectors.push_back(std::make_unique<TypedCollector<DocumentProperties>>());
    forEachRowType(
        [&]<class Row>() { collectors.push_back(std::make_unique<TypedCollector<Row>>()); });
    return collectors;
}

} // namespace cjm::exchange
