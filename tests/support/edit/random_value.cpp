#include "random_value.h"

#include <array>
#include <iterator>
#include <limits>

namespace cjm::test {

using namespace model;

std::string randomText(Random& random) {
    constexpr std::array<std::string_view, 16> pieces = {
        "Belt de salon",
        "écoute",
        "Слышит, как коллега хвалит стрижку",
        "مرحبا بكم",
        "שלום",
        "美容室",
        "👩‍🦰👍🏽",
        "e\u0301",
        "\n",
        "\t",
        "\"quoted\" & <b>bold</b>",
        "=1+1",
        "\u202E\u200B",
        "\x01\x7F",
        "\xC3\x28",
        "%1 %n",
    };
    std::string text;
    for (std::size_t count = random.below(6); count > 0; --count) {
        text += pieces.at(random.below(pieces.size()));
        text += random.oneIn(2) ? " " : "";
    }
    if (random.oneIn(50)) {
        text.append(600, 'x');
    }
    return text;
}

bool RandomValue::fill(std::string& text, const FieldRule&) {
    text = randomText(m_random);
    return true;
}

bool RandomValue::fill(std::vector<std::string>& texts, const FieldRule&) {
    texts.clear();
    for (std::size_t count = m_random.below(4); count > 0; --count) {
        texts.push_back(randomText(m_random));
    }
    return true;
}

bool RandomValue::fill(bool& value, const FieldRule&) {
    value = m_random.oneIn(2);
    return true;
}

bool RandomValue::fill(int& value, const FieldRule& rule) {
    const auto range = static_cast<std::size_t>(rule.greatest - rule.least + 1);
    const std::size_t reach = m_random.oneIn(2) ? std::min<std::size_t>(range, 5) : range;
    value = static_cast<int>(rule.least + static_cast<std::int64_t>(m_random.below(reach)));
    return true;
}

bool RandomValue::fill(double& value, const FieldRule&) {
    constexpr std::array values = {
        0.0, -0.0, 0.1, -2.5, 40.0, 1e300, std::numeric_limits<double>::denorm_min(), 1.0 / 3.0,
    };
    value = values.at(m_random.below(values.size()));
    return true;
}

bool RandomValue::fill(base::Date& date, const FieldRule&) {
    date = base::Date{std::chrono::year{2026 + static_cast<int>(m_random.below(3))},
                      std::chrono::month{1 + static_cast<unsigned>(m_random.below(12))},
                      std::chrono::day{1 + static_cast<unsigned>(m_random.below(28))}};
    return true;
}

bool RandomValue::fill(base::Bytes& bytes, const FieldRule&) {
    const base::BytesView magic = base::asBytes("\x89PNG\r\n\x1a\n");
    bytes.assign(magic.begin(), magic.end());
    for (std::size_t count = m_random.below(300); count > 0; --count) {
        bytes.push_back(static_cast<std::byte>(m_random.below(256)));
    }
    return true;
}

bool RandomValue::fill(Colour& colour, const FieldRule&) {
    const auto part = [&] { return static_cast<std::uint8_t>(m_random.below(256)); };
    colour = {part(), part(), part()};
    return true;
}

bool RandomValue::fill(OrderKey& key, const FieldRule&) {
    const std::vector<OrderKey> keys = spreadOrderKeys(100);
    key = keys.at(m_random.below(keys.size()));
    return true;
}

bool RandomValue::fill(RowReference& reference, const FieldRule& rule) {
    std::vector<RowReference> candidates;
    forEachRowType([&]<class Row>() {
        Id<Row> id;
        if (rule.rowTypes.contains(RowTraits<Row>::type) && fill(id)) {
            candidates.push_back(referenceTo(id));
        }
    });
    if (candidates.empty()) {
        return false;
    }
    reference = candidates.at(m_random.below(candidates.size()));
    return true;
}

} // namespace cjm::test
