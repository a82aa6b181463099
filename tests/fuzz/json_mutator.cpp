#include "json_mutator.h"

#include "accepted_inputs.h"
#include "fuzz_report.h"
#include "json_tokens.h"
#include "json_values.h"
#include "random_choice.h"

#include <algorithm>
#include <array>
#include <string>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximalSize);

namespace cjm::fuzz {

namespace {

using namespace std::string_literals;

std::string hostileValue(Random& random) {
    static const std::array<std::string, 34> values = {"null",
                                                       "true",
                                                       "false",
                                                       "0",
                                                       "-0",
                                                       "1",
                                                       "-1",
                                                       "5",
                                                       "500",
                                                       "1e999",
                                                       "-1e999",
                                                       "1e-999",
                                                       "0.1",
                                                       "1.0",
                                                       "4294967297",
                                                       "9223372036854775808",
                                                       "18446744073709551616",
                                                       "00",
                                                       "1.",
                                                       "\"\"",
                                                       "\"\\ud800\"",
                                                       "\"\\udc00\\ud800\"",
                                                       "\"\\ud83d\\ude00\"",
                                                       "\"\\u0000\"",
                                                       "\"\\u202e\"",
                                                       "\"\\ufffe\"",
                                                       "\"\xff\xfe\"",
                                                       "\"\xed\xa0\x80\"",
                                                       "\"2026-02-30\"",
                                                       "\"#0072b2\"",
                                                       "{}",
                                                       "[]",
                                                       "\"iVBORw0KGgo=\"",
                                                       "\0"s};
    switch (below(random, 12)) {
    case 0:
        return '"' + std::string(below(random, 30'000), 'x') + '"';
    case 1: {
        std::string marks = "\"e";
        for (std::size_t count = below(random, 40); count > 0; --count) {
            marks += "\\u0301";
        }
        return marks + '"';
    }
    case 2: {
        const std::size_t depth = below(random, 200);
        return std::string(depth, '[') + std::string(depth, ']');
    }
    case 3: {
        std::string nested;
        for (std::size_t depth = below(random, 60); depth > 0; --depth) {
            nested = "{\"a\":" + (nested.empty() ? "1"s : nested) + '}';
        }
        return nested;
    }
    default:
        return values.at(below(random, values.size()));
    }
}

/// Whole values one after the other, as in an array or a member.
void copyStretch(Tokens& tokens, Random& random) {
    const std::size_t start = below(random, tokens.size());
    const std::size_t length = 1 + below(random, std::min<std::size_t>(80, tokens.size() - start));
    const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(start);
    const Tokens copy(first, first + static_cast<std::ptrdiff_t>(length));
    const auto place = tokens.begin() + static_cast<std::ptrdiff_t>(below(random, tokens.size()));
    tokens.insert(place, copy.begin(), copy.end());
}

/// A member once more, with its comma: a key that is there twice.
void doubleMember(Tokens& tokens, Random& random) {
    const auto start = tokens.begin() + static_cast<std::ptrdiff_t>(below(random, tokens.size()));
    const auto colon = std::find(start, tokens.end(), ":");
    const auto comma = std::find(colon, tokens.end(), ",");
    if (colon - tokens.begin() < 1 || comma == tokens.end()) {
        return;
    }
    const Tokens member(colon - 1, comma + 1);
    tokens.insert(comma + 1, member.begin(), member.end());
}

/// A string of the text in the place of another, as an id.
void swapStrings(Tokens& tokens, Random& random) {
    const auto find = [&] {
        const auto start =
            tokens.begin() + static_cast<std::ptrdiff_t>(below(random, tokens.size()));
        return std::find_if(start, tokens.end(), isString);
    };
    const auto one = find();
    const auto other = find();
    if (one != tokens.end() && other != tokens.end()) {
        *one = *other;
    }
}

/// An element of an array or a member, with the comma after it.
void removeValue(Tokens& tokens, Random& random) {
    const std::size_t start = below(random, tokens.size());
    std::size_t end = endOfValue(tokens, start);
    end += end < tokens.size() && tokens[end] == ":" ? 1U : 0U;
    end = end < tokens.size() ? endOfValue(tokens, end) : end;
    end += end < tokens.size() && tokens[end] == "," ? 1U : 0U;
    const auto first = tokens.begin();
    tokens.erase(first + static_cast<std::ptrdiff_t>(start),
                 first + static_cast<std::ptrdiff_t>(std::min(end, tokens.size())));
}

/// What stands between the marks of a string, as any bytes.
void mutateString(std::string& token) {
    const std::size_t size = token.size();
    if (!isString(token) || size < 2) {
        return;
    }
    std::string text = token.substr(1, size - 2);
    text.resize(text.size() + 8);
    text.resize(
        LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size - 2, text.size()));
    token = '"' + text + '"';
}

/// What is well-formed hardly ever is afterwards.
void breakTokens(Tokens& tokens, Random& random) {
    const std::size_t place = below(random, tokens.size());
    std::string& token = tokens[place];
    switch (below(random, 14)) {
    case 0:
        token.clear();
        break;
    case 1:
        std::swap(token, tokens[below(random, tokens.size())]);
        break;
    case 2:
        copyStretch(tokens, random);
        break;
    case 3:
        doubleMember(tokens, random);
        break;
    case 4:
        token.insert(isString(token) ? 1 : 0, "\\u000a");
        break;
    case 5:
    case 6:
        swapStrings(tokens, random);
        break;
    case 7:
    case 8:
        removeValue(tokens, random);
        break;
    case 9:
    case 10:
    case 11:
        mutateString(token);
        break;
    default:
        token = hostileValue(random);
    }
    std::erase_if(tokens, [](const std::string& text) { return text.empty(); });
}

} // namespace

std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                       unsigned int seed) {
    count(Event::mutated);
    Random random(seed);
    const std::size_t way = below(random, 8);
    const bool keepsForm = way < 4;
    Tokens tokens = tokensOf(base::asText(keepsForm ? acceptedInput(data, size, random)
                                                    : inputToMutate(data, size, random)));
    if (way == 7 || tokens.empty()) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    do {
        keepsForm ? changeValue(tokens, random) : breakTokens(tokens, random);
    } while (below(random, 2) == 0 && !tokens.empty());
    std::string text;
    for (const std::string& token : tokens) {
        text += token;
    }
    if (text.size() > maximalSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    if (keepsForm) {
        count(Event::repaired);
    }
    std::copy(text.begin(), text.end(), data);
    return text.size();
}

} // namespace cjm::fuzz
