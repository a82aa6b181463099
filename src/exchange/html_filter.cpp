#include "html_filter.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cjm::exchange {

namespace {

constexpr std::array<std::string_view, 9> keptTags = {"table", "thead", "tbody", "tfoot", "tr",
                                                      "td",    "th",    "br",    "span"};

constexpr std::array<std::string_view, 11> lineTags = {"div", "p",  "li", "ul", "ol", "h1",
                                                       "h2",  "h3", "h4", "h5", "h6"};

/// What is in them is no text of a page.
constexpr std::array<std::string_view, 8> skippedTags = {
    "script", "style", "title", "template", "noscript", "iframe", "textarea", "comment"};

template <class Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isLetter(char letter) {
    return lower(letter) >= 'a' && lower(letter) <= 'z';
}

bool isBlank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
}

std::string lowerCase(std::string_view text) {
    std::string all(text);
    std::transform(all.begin(), all.end(), all.begin(), lower);
    return all;
}

class Filter {
public:
    explicit Filter(std::string_view html)
        : m_html(html) {}

    std::string run() {
        while (m_at < m_html.size()) {
            const std::size_t tag = std::min(m_html.find('<', m_at), m_html.size());
            keepText(m_html.substr(m_at, tag - m_at));
            m_at = tag;
            if (m_at < m_html.size()) {
                readTag();
            }
        }
        return std::move(m_kept);
    }

private:
    struct Tag {
        std::string name;
        std::string attributes; ///< Those that are kept.
        bool isEnd = false;
    };

    [[nodiscard]] char letterAt(std::size_t place) const {
        return place < m_html.size() ? m_html[place] : '\0';
    }

    /// But for control characters, which the parser would replace by signs that are seen.
    void keepText(std::string_view text) {
        std::copy_if(text.begin(), text.end(), std::back_inserter(m_kept), [](char letter) {
            const bool isControl = static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
            return !isControl || isBlank(letter);
        });
    }

    void readTag() {
        const bool isEnd = letterAt(m_at + 1) == '/';
        if (m_html.substr(m_at).starts_with("<!--")) {
            skipPast("-->", m_at + 4);
        } else if (letterAt(m_at + 1) == '!' || letterAt(m_at + 1) == '?') {
            skipPast(">", m_at);
        } else if (isLetter(letterAt(m_at + (isEnd ? 2 : 1)))) {
            m_at += isEnd ? 2u : 1u;
            Tag tag{readName(), {}, isEnd};
            readAttributes(tag);
            keep(tag);
        } else {
            m_kept += "&lt;";
            ++m_at;
        }
    }

    void skipPast(std::string_view end, std::size_t from) {
        const std::size_t found = m_html.find(end, from);
        m_at = found == std::string_view::npos ? m_html.size() : found + end.size();
    }

    std::string readName() {
        const std::size_t start = m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>' &&
               m_html[m_at] != '/' && m_html[m_at] != '=') {
            ++m_at;
        }
        return lowerCase(m_html.substr(start, m_at - start));
    }

    std::string_view readValue() {
        const char quote = letterAt(m_at);
        std::size_t start = m_at;
        if (quote == '"' || quote == '\'') {
            ++start;
            const std::size_t end = std::min(m_html.find(quote, start), m_html.size());
            m_at = std::min(end + 1, m_html.size());
            return m_html.substr(start, end - start);
        }
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>') {
            ++m_at;
        }
        return m_html.substr(start, m_at - start);
    }

    void skipBlanks() {
        while (m_at < m_html.size() && isBlank(m_html[m_at])) {
            ++m_at;
        }
    }

    /// Up to the end of the tag.
    void readAttributes(Tag& tag) {
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            const std::size_t start = m_at;
            skipBlanks();
            const std::string name = readName();
            skipBlanks();
            std::string_view value;
            if (letterAt(m_at) == '=') {
                ++m_at;
                skipBlanks();
                value = readValue();
            }
            keepAttribute(tag, name, value);
            m_at += m_at == start ? 1u : 0u; // a stray slash
        }
        m_at = std::min(m_at + 1, m_html.size());
    }

    static void keepAttribute(Tag& tag, const std::string& name, std::string_view value) {
        if (name == "colspan" || name == "rowspan") {
            std::string digits(value.substr(0, 6));
            std::erase_if(digits, [](char letter) { return letter < '0' || letter > '9'; });
            tag.attributes += ' ' + name + "=\"" + digits + '"';
        } else if (name == "hidden") {
            tag.attributes += " hidden";
        } else if (name == "style") {
            std::string style = lowerCase(value);
            std::erase_if(style, isBlank);
            tag.attributes += style.find("display:none") == std::string::npos ? "" : " hidden";
        }
    }

    void keep(const Tag& tag) {
        if (contains(keptTags, tag.name) || contains(lineTags, tag.name)) {
            m_kept += tag.isEnd ? "</" : "<";
            m_kept += contains(lineTags, tag.name) ? "div" : tag.name;
            m_kept += tag.isEnd ? "" : tag.attributes;
            m_kept += '>';
        } else if (contains(skippedTags, tag.name) && !tag.isEnd) {
            skipElement(tag.name);
        }
    }

    void skipElement(const std::string& name) {
        const std::string end = "</" + name;
        const auto found = std::search(m_html.begin() + static_cast<std::ptrdiff_t>(m_at),
                                       m_html.end(), end.begin(), end.end(),
                                       [](char left, char right) { return lower(left) == right; });
        m_at = static_cast<std::size_t>(found - m_html.begin());
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::string m_kept;
};

} // namespace

std::string tableTagsOf(std::string_view html) {
    return Filter(html).run();
}

} // namespace cjm::exchange
