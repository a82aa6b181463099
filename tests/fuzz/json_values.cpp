#include "json_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <system_error>
#include <vector>

namespace cjm::fuzz {

namespace {

/// Where a value stands, and under which key: that of the array where it is an element.
struct Value {
    std::size_t start = 0;
    std::string key;
    bool isElement = false;
};

std::vector<Value> valuesOf(const Tokens& tokens) {
    std::vector<Value> values;
    std::vector<Value> around;
    std::string key;
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const char first = tokens[place].front();
        const bool isElement = !around.empty() && tokens[around.back().start] == "[";
        if (first == '}' || first == ']') {
            if (!around.empty()) {
                around.pop_back();
            }
        } else if (place + 1 < tokens.size() && tokens[place + 1] == ":") {
            key = tokens[place];
        } else if (first != ',' && first != ':') {
            values.push_back({place, isElement ? around.back().key : key, isElement});
            if (first == '{' || first == '[') {
                around.push_back(values.back());
            }
        }
    }
    return values;
}

Tokens copyOf(const Tokens& tokens, std::size_t start) {
    const auto first = tokens.begin();
    return {first + static_cast<std::ptrdiff_t>(start),
            first + static_cast<std::ptrdiff_t>(endOfValue(tokens, start))};
}

void erase(Tokens& tokens, std::size_t start, std::size_t end) {
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                 tokens.begin() + static_cast<std::ptrdiff_t>(end));
}

void insert(Tokens& tokens, std::size_t place, const Tokens& added) {
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(place), added.begin(), added.end());
}

void replace(Tokens& tokens, std::size_t start, const Tokens& by) {
    erase(tokens, start, endOfValue(tokens, start));
    insert(tokens, start, by);
}

std::string newId(Random& random) {
    std::string id = "\"00000000-0000-4000-8000-000000000000\"";
    for (const std::size_t digit : {1U, 5U, 10U, 26U, 30U, 36U}) {
        id[digit] = "0123456789abcdef"[below(random, 16)];
    }
    return id;
}

/// A value of another place with the same key: of the kind that is meant there.
void takeFromAnother(Tokens& tokens, const std::vector<Value>& values, const Value& value,
                     Random& random) {
    std::vector<std::size_t> others;
    for (const Value& other : values) {
        if (other.key == value.key && other.isElement == value.isElement) {
            others.push_back(other.start);
        }
    }
    replace(tokens, value.start, copyOf(tokens, oneOf(others, random)));
}

/// With its comma, or with that before it; a member with its key.
void remove(Tokens& tokens, const Value& value) {
    std::size_t start = value.start - (value.isElement || value.start < 2 ? 0 : 2);
    std::size_t end = endOfValue(tokens, value.start);
    if (end < tokens.size() && tokens[end] == ",") {
        ++end;
    } else if (start > 0 && tokens[start - 1] == ",") {
        --start;
    }
    erase(tokens, start, end);
}

/// An element once more, with an id of its own.
void doubleElement(Tokens& tokens, const Value& value, Random& random) {
    if (!value.isElement) {
        return;
    }
    Tokens copy = copyOf(tokens, value.start);
    const auto id = std::find(copy.begin(), copy.end(), "\"id\"");
    if (copy.end() - id > 2) {
        *(id + 2) = newId(random);
    }
    copy.insert(copy.begin(), ",");
    insert(tokens, endOfValue(tokens, value.start), copy);
}

/// One more letter, of many scripts and of none. No escape is torn.
void changeText(std::string& token, Random& random) {
    static const std::array<std::string, 14> pieces = {
        "a",       "Ж",   "é",       "e\\u0301", "漢",  "👩‍🦰",        "\\u202e",
        "\\u0007", "\\n", "\\ud800", "\\ufffe",  "<b>", "file:///etc/passwd", "\\ud83d\\ude00"};
    const bool hasEscapes = token.find('\\') != std::string::npos;
    const std::size_t place = hasEscapes ? 1 : 1 + below(random, token.size() - 1);
    const auto byte = static_cast<std::uint8_t>(token[place]);
    const bool isInsideLetter = byte >= 0x80 && byte < 0xC0;
    token.insert(isInsideLetter ? 1 : place, oneOf(pieces, random));
}

void changeNumber(std::string& token, Random& random) {
    static const std::array<std::string, 12> others = {
        "0", "-1", "1", "5", "100", "0.5", "1e2", "1000000", "-0", "4294967296", "1e300", "null"};
    std::int64_t number = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == token.data() + token.size();
    if (isWhole && number < 1'000'000'000 && below(random, 2) == 0) {
        token = std::to_string(number + static_cast<std::int64_t>(below(random, 5)) - 2);
    } else {
        token = oneOf(others, random);
    }
}

void changeScalar(std::string& token, Random& random) {
    static const std::array<std::string, 9> others = {
        "null", "true", "false", "[]", "{}", "\"\"", "\"V\"", "\"2026-02-30\"", "\"#0072b2\""};
    const char first = token.front();
    if (first == '"' && token.size() > 1 && below(random, 4) != 0) {
        changeText(token, random);
    } else if ((first == '-' || (first >= '0' && first <= '9')) && below(random, 4) != 0) {
        changeNumber(token, random);
    } else if (first != '{' && first != '[') {
        token = oneOf(others, random);
    }
}

} // namespace

void changeValue(Tokens& tokens, Random& random) {
    const std::vector<Value> values = valuesOf(tokens);
    if (values.empty()) {
        return;
    }
    const Value& value = oneOf(values, random);
    switch (below(random, 8)) {
    case 0:
        remove(tokens, value);
        break;
    case 1:
        doubleElement(tokens, value, random);
        break;
    case 2:
    case 3:
    case 4:
        takeFromAnother(tokens, values, value, random);
        break;
    default:
        changeScalar(tokens[value.start], random);
    }
}

} // namespace cjm::fuzz
