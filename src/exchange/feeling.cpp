#include "feeling.h"

#include "cell_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cjm::exchange {

namespace {

constexpr int lowest = -2;
constexpr int highest = 2;

std::optional<int> numberIn(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view minus = "\xE2\x88\x92"; // the sign that is no hyphen
    std::string plain(text);
    if (text.starts_with(minus)) {
        plain = '-' + std::string(text.substr(minus.size()));
    }
    if (!isPlainNumber(plain)) {
        return std::nullopt;
    }
    const std::size_t start = plain.front() == '+' ? 1 : 0;
    int number = 0;
    std::from_chars(plain.data() + start, plain.data() + plain.size(), number);
    return number;
}

bool isScore(int number) {
    return lowest <= number && number <= highest;
}

std::optional<int> scoreFor(int number, ScoreScale scale) {
    switch (scale) {
    case ScoreScale::oneToFive:
        number -= 3;
        break;
    case ScoreScale::minusFiveToFive:
        number = static_cast<int>(std::lround(number / 2.5));
        break;
    case ScoreScale::own:
        break;
    }
    return isScore(number) ? std::optional(number) : std::nullopt;
}

/// Faces are written with signs from far up in Unicode; words of our three languages are not.
bool hasLetters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
               (byte >= 0xC3 && byte <= 0xDF);
    });
}

/// “irritated (-1)”, as this program writes a feeling.
std::optional<Feeling> withScoreBehind(const std::string& line) {
    const std::optional<Bracketed> parts = bracketed(line);
    const std::optional<int> number = parts ? numberIn(parts->inside) : std::nullopt;
    return number && isScore(*number) ? std::optional(Feeling{*number, std::string(parts->before)})
                                      : std::nullopt;
}

} // namespace

ScoreScale scaleOf(const std::vector<std::string>& lines) {
    int least = 0;
    int greatest = 0;
    bool hasNoneBelowOne = true;
    for (const std::string& line : lines) {
        if (const std::optional<int> number = numberIn(line)) {
            least = std::min(least, *number);
            greatest = std::max(greatest, *number);
            hasNoneBelowOne = hasNoneBelowOne && *number >= 1;
        }
    }
    if (least >= lowest && greatest <= highest) {
        return ScoreScale::own;
    }
    return hasNoneBelowOne && greatest <= 5 ? ScoreScale::oneToFive : ScoreScale::minusFiveToFive;
}

std::optional<Feeling> readFeeling(const std::string& line, ScoreScale scale,
                                   const TableWords& words) {
    if (const std::optional<int> number = numberIn(line)) {
        const std::optional<int> score = scoreFor(*number, scale);
        return score ? std::optional(Feeling{*score, {}}) : std::nullopt;
    }
    if (std::optional<Feeling> feeling = withScoreBehind(line)) {
        return feeling;
    }
    if (const std::optional<int> score = words.score(line)) {
        return Feeling{*score, hasLetters(line) ? line : std::string()};
    }
    return std::nullopt;
}

} // namespace cjm::exchange
