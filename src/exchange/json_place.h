// Where a reader is in a JSON text: for sentences about it.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/text_position.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::exchange {

class JsonPlace {
public:
    /// At the start of a text that outlives it.
    explicit JsonPlace(std::string_view text)
        : m_text(text) {}

    /// As in cards[3].text, without what a text of one line may not hold; empty for the outermost
    /// value.
    [[nodiscard]] std::string path() const;

    /// Of the value or key; of an object or array that ends, its start.
    [[nodiscard]] base::TextPosition position() const;

    /// An error at this place with the path as its subject.
    [[nodiscard]] base::Failure fail(base::ErrorCode code, std::string detail = {}) const;

    /// An error at this place about something else.
    [[nodiscard]] base::Failure failAbout(base::ErrorCode code, std::string subject) const;

    /// How many objects and arrays are open.
    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }

    // For who reads the text:

    void moveTo(std::size_t offset) { m_offset = offset; }

    void enterObject();
    void enterArray();
    void leave();
    void enterKey(std::string key);

    /// Before a value: in an array it is the next entry.
    void enterValue();

private:
    struct Level {
        std::size_t start = 0;
        bool isArray = false;
        std::size_t count = 0; ///< Of the entries so far.
        std::string key;
    };

    std::string_view m_text;
    std::size_t m_offset = 0;
    std::vector<Level> m_levels;
};

} // namespace cjm::exchange
