#include <cjm/model/document.h>
#include <cjm/model/row_text.h>

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>
#include <vector>

using namespace cjm;
using namespace cjm::model;

namespace {

template <class Value>
constexpr bool isText = std::is_same_v<Value, std::string>;
template <class Value>
constexpr bool isTextList = std::is_same_v<Value, std::vector<std::string>>;

const std::string dirty = "kn\1ip\xFFpen\u202E";
const std::string cleaned = "knip\uFFFDpen";
constexpr std::size_t removedFromDirty = 3;

} // namespace

TEST_CASE("cleanTexts: cleans every text of a row by its rule", "[model][row_text]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        Row row;
        std::size_t expectedRemoved = 0;
        std::size_t expectedCut = 0;
        forEachField(row, [&]<class Value>(const auto& field, Value& value) {
            if constexpr (isText<Value>) {
                value = dirty + std::string(base::capOf(field.rule.text), 'x');
                expectedRemoved += removedFromDirty;
                ++expectedCut;
            } else if constexpr (isTextList<Value>) {
                value = {dirty, "", "\1", dirty};
                expectedRemoved += 2 * removedFromDirty + 1;
            }
        });
        const RowCleaning cleaning = cleanTexts(row);
        CHECK(cleaning.removed == expectedRemoved);
        CHECK(cleaning.cut == expectedCut);
        forEachField(row, [&]<class Value>(const auto& field, const Value& value) {
            INFO(field.name);
            if constexpr (isText<Value>) {
                const std::size_t room = base::capOf(field.rule.text) - 8;
                CHECK(value == cleaned + std::string(room, 'x'));
            } else if constexpr (isTextList<Value>) {
                CHECK(value == std::vector<std::string>{cleaned, cleaned});
            }
        });
    });
}

TEST_CASE("cleanTexts: does not change a row that is clean", "[model][row_text]") {
    Card card;
    card.text = "Belt de salon\nom tien uur";
    card.tags = {"telefoon", "telefoon"};
    card.touchpoint.channel = "Telefoon";
    card.emotion = 7;
    Card same = card;
    const RowCleaning cleaning = cleanTexts(same);
    CHECK(same == card);
    CHECK(cleaning.removed == 0);
    CHECK(cleaning.cut == 0);
}

TEST_CASE("cleanTexts: keeps line ends in bodies only", "[model][row_text]") {
    Card card;
    card.text = "a\r\nb";
    card.worth = "a\r\nb";
    card.place = "a\r\nb";
    (void)cleanTexts(card);
    CHECK(card.text == "a\nb");
    CHECK(card.worth == "a b");
    CHECK(card.place == "a b");
}
