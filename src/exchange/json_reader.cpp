#include "json_reader.h"

#include "json_errors.h"

#include <cjm/base/text.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <string_view>
#include <vector>

namespace cjm::exchange {

namespace {

using base::ErrorCode;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Goes through the text with the library; the handler sees how far it came.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    /// `next` is moved along. The end has none of its own.
    CountingIterator(const char** next, const char* end)
        : m_next(next)
        , m_end(end) {}

    reference operator*() const { return **m_next; }

    CountingIterator& operator++() {
        ++*m_next;
        return *this;
    }

    friend bool operator==(const CountingIterator& left, const CountingIterator& right) {
        return left.place() == right.place();
    }

private:
    [[nodiscard]] const char* place() const { return m_next == nullptr ? m_end : *m_next; }

    const char** m_next;
    const char* m_end;
};

bool isNumberCharacter(char character) {
    return (character >= '0' && character <= '9') || character == '.' || character == '-' ||
           character == '+' || character == 'e' || character == 'E';
}

/// True for a number that is so near to zero that nothing else is left of it.
bool isUnderflow(double number, std::string_view digits) {
    const std::string_view mantissa = digits.substr(0, digits.find_first_of("eE"));
    return number == 0 && mantissa.find_first_of("123456789") != std::string_view::npos;
}

/// What nlohmann calls while it parses. Its names are the library's.
class EventHandler {
public:
    EventHandler(std::string_view text, JsonVisitor& visitor, const base::ShouldStop& shouldStop)
        : m_text(text)
        , m_visitor(visitor)
        , m_shouldStop(shouldStop)
        , m_place(text)
        , m_next(text.data()) {}

    [[nodiscard]] CountingIterator begin() { return {&m_next, nullptr}; }

    [[nodiscard]] CountingIterator end() const { return {nullptr, m_text.data() + m_text.size()}; }

    /// How it went; where it went wrong, or nothing more was wanted, the parser was told to stop.
    [[nodiscard]] base::Result<void> takeResult() { return std::move(m_result); }

    bool null() { return giveValue({}); }

    bool boolean(bool value) { return giveValue(value); }

    bool number_integer(std::int64_t number) { return giveNumber(number); }

    bool number_unsigned(std::uint64_t number) {
        const bool fits = number <= std::uint64_t{std::numeric_limits<std::int64_t>::max()};
        return fits ? giveNumber(static_cast<std::int64_t>(number))
                    : giveNumber(static_cast<double>(number));
    }

    bool number_float(double number, const std::string& digits) {
        return isUnderflow(number, digits)
                   ? enterNumber() && giveUp(m_place.fail(ErrorCode::wrongValue))
                   : giveNumber(number);
    }

    bool string(std::string& text) {
        if (text.size() > longestJsonPicture) {
            return enterValue() && giveUp(m_place.fail(ErrorCode::jsonTooLarge, "text"));
        }
        return giveValue(std::move(text));
    }

    bool binary(nlohmann::json::binary_t&) { return false; } // not in JSON

    bool start_object(std::size_t) {
        return enterValue() && isNotTooDeep() && give(m_visitor.startObject(m_place)) &&
               (m_place.enterObject(), m_keys.emplace_back(), true);
    }

    bool key(std::string& key) {
        if (!next()) {
            return false;
        }
        if (key.size() > longestJsonKey) {
            return giveUp(m_place.fail(ErrorCode::jsonTooLarge, "key"));
        }
        m_place.enterKey(key);
        std::set<std::string>& keys = m_keys.back();
        if (keys.size() == mostJsonMembers) {
            return giveUp(m_place.fail(ErrorCode::jsonTooLarge, "members"));
        }
        if (!keys.insert(key).second) {
            return giveUp(m_place.fail(ErrorCode::duplicateKey));
        }
        return give(m_visitor.key(m_place, key));
    }

    bool end_object() {
        m_keys.pop_back();
        return next() && (m_place.leave(), give(m_visitor.endObject(m_place)));
    }

    bool start_array(std::size_t) {
        return enterValue() && isNotTooDeep() && give(m_visitor.startArray(m_place)) &&
               (m_place.enterArray(), true);
    }

    bool end_array() { return next() && (m_place.leave(), give(m_visitor.endArray(m_place))); }

    bool parse_error(std::size_t charactersRead, const std::string&,
                     const nlohmann::json::exception& exception) {
        constexpr int numberTooLarge = 406;
        if (exception.id == numberTooLarge) {
            return enterNumber() && giveUp(m_place.fail(ErrorCode::wrongValue));
        }
        const std::size_t start = tokenStart();
        const bool atEnd = charactersRead > m_text.size();
        // A separator in the wrong place is a token too.
        m_place.moveTo(atEnd ? start : std::min(start, offsetRead() - 1));
        return giveUp(m_place.failAbout(ErrorCode::jsonSyntax, {}));
    }

private:
    bool giveUp(base::Failure failure) {
        m_result = std::move(failure);
        return false;
    }

    bool give(base::Result<void> result) {
        m_result = std::move(result);
        return m_result.has_value() && !m_visitor.isSatisfied();
    }

    [[nodiscard]] std::size_t offsetRead() const {
        return static_cast<std::size_t>(m_next - m_text.data());
    }

    /// Of the current token: behind the one before and what may lie between.
    [[nodiscard]] std::size_t tokenStart() const {
        return std::min(m_text.find_first_not_of(" \t\r\n,:", m_tokenEnd), m_text.size());
    }

    /// Counts one more event and goes there.
    bool next() {
        constexpr std::size_t eventsBetweenQuestions = 1024;
        m_place.moveTo(tokenStart());
        m_tokenEnd = offsetRead();
        if (++m_events > mostJsonEvents) {
            return giveUp(m_place.fail(ErrorCode::jsonTooLarge, "values"));
        }
        if (m_events % eventsBetweenQuestions == 0 && m_shouldStop()) {
            return giveUp(base::fail(ErrorCode::tookTooLong));
        }
        return true;
    }

    bool enterValue() {
        const bool going = next();
        m_place.enterValue();
        return going;
    }

    /// The library looks one character beyond a number, where there is one.
    bool enterNumber() {
        const bool going = enterValue();
        if (m_tokenEnd < m_text.size() || !isNumberCharacter(m_text.back())) {
            --m_tokenEnd;
        }
        return going;
    }

    bool giveValue(JsonValue value) {
        return enterValue() && give(m_visitor.value(m_place, std::move(value)));
    }

    template <class Number>
    bool giveNumber(Number number) {
        return enterNumber() && give(m_visitor.value(m_place, number));
    }

    bool isNotTooDeep() {
        return m_place.depth() < deepestJson ||
               giveUp(m_place.fail(ErrorCode::jsonTooLarge, "depth"));
    }

    std::string_view m_text;
    JsonVisitor& m_visitor;
    const base::ShouldStop& m_shouldStop;
    JsonPlace m_place;
    const char* m_next;         ///< How far the library has read.
    std::size_t m_tokenEnd = 0; ///< Of the last token.
    std::size_t m_events = 0;
    std::vector<std::set<std::string>> m_keys; ///< Of the open objects.
    base::Result<void> m_result;
};

bool isUtf16(std::string_view text) {
    if (text.size() < 2) {
        return false;
    }
    const std::string_view start = text.substr(0, 2);
    return start == "\xFF\xFE" || start == "\xFE\xFF" || ((start[0] == '\0') != (start[1] == '\0'));
}

/// The text without a byte order mark, where it is one of the right encoding.
base::Result<std::string_view> checkedText(base::BytesView bytes) {
    std::string_view text = base::asText(bytes);
    if (isUtf16(text)) {
        return base::fail(ErrorCode::utf16Text);
    }
    text.remove_prefix(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    const std::size_t wrong = std::min(text.find('\0'), base::utf8Length(text));
    if (wrong < text.size()) {
        return base::fail({ErrorCode::notUtf8Text, {}, {}, base::textPositionAt(text, wrong)});
    }
    if (text.starts_with(byteOrderMark)) { // the library would skip it
        return base::fail({ErrorCode::jsonSyntax, {}, {}, base::textPositionAt(text, 0)});
    }
    return text;
}

} // namespace

base::Result<void> readJson(base::BytesView bytes, JsonVisitor& visitor,
                            const base::ShouldStop& shouldStop) {
    const base::Result<std::string_view> text = checkedText(bytes);
    if (!text) {
        return base::fail(text.error());
    }
    if (shouldStop()) {
        return base::fail(ErrorCode::tookTooLong);
    }
    return withJsonErrors([&] {
        EventHandler handler(*text, visitor, shouldStop);
        (void)nlohmann::json::sax_parse(handler.begin(), handler.end(), &handler);
        return handler.takeResult();
    });
}

} // namespace cjm::exchange
