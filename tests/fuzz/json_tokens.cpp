#include "json_tokens.h"

#include <algorithm>

namespace cjm::fuzz {

namespace {

std::size_t endOfString(std::string_view text, std::size_t start) {
    std::size_t end = start + 1;
    while (end < text.size() && text[end] != '"') {
        end += text[end] == '\\' ? 2 : 1;
    }
    return std::min(end + 1, text.size());
}

} // namespace

Tokens tokensOf(std::string_view text) {
    constexpr std::string_view signs = "{}[]:,\"";
    constexpr std::string_view space = " \t\r\n";
    Tokens tokens;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start + 1;
        if (text[start] == '"') {
            end = endOfString(text, start);
        } else if (space.find(text[start]) != std::string_view::npos) {
            end = std::min(text.find_first_not_of(space, start), text.size());
        } else if (signs.find(text[start]) == std::string_view::npos) {
            end = std::min(text.find_first_of("{}[]:,\" \t\r\n", start), text.size());
        }
        if (space.find(text[start]) == std::string_view::npos) {
            tokens.emplace_back(text.substr(start, end - start));
        }
        start = end;
    }
    return tokens;
}

bool isString(const std::string& token) {
    return token.front() == '"';
}

std::size_t endOfValue(const Tokens& tokens, std::size_t start) {
    std::size_t depth = 0;
    for (std::size_t place = start; place < tokens.size(); ++place) {
        const char first = tokens[place].front();
        depth += first == '{' || first == '[' ? 1U : 0U;
        if (first == '}' || first == ']') {
            depth -= std::min<std::size_t>(depth, 1);
        }
        if (depth == 0) {
            return place + 1;
        }
    }
    return tokens.size();
}

} // namespace cjm::fuzz
