#include "document_members.h"
#include "json_errors.h"
#include "json_value.h"

#include <cjm/base/read_back.h>
#include <cjm/base/within_memory.h>
#include <cjm/exchange/document_json.h>
#include <cjm/model/validate.h>

#include <nlohmann/json.hpp>

#include <utility>

namespace cjm::exchange {

using namespace model;
using base::ErrorCode;
using nlohmann::json;

namespace {

/// Pretty printed as the library does it, which writes the single values. A tree of its values
/// would take the memory of the text many times, and more of it to be freed.
class TextWriter {
public:
    void open(char bracket) {
        separate();
        m_text += bracket;
        m_isFirst = true;
        ++m_depth;
    }

    void close(char bracket) {
        --m_depth;
        if (!m_isFirst) {
            startLine();
        }
        m_text += bracket;
        m_isFirst = false;
    }

    void key(std::string_view name) {
        separate();
        m_text += json(std::string(name)).dump() + ": ";
        m_isAfterKey = true;
    }

    template <class Value>
    void value(const Value& content) {
        separate();
        m_text += json(content).dump(-1, ' ', false, json::error_handler_t::strict);
    }

    void value(std::monostate) { value(nullptr); }

    void value(const std::vector<std::string>& texts) {
        open('[');
        for (const std::string& text : texts) {
            value(text);
        }
        close(']');
    }

    [[nodiscard]] std::string take() {
        m_text += '\n';
        return std::move(m_text);
    }

private:
    /// Before each value that does not follow its key.
    void separate() {
        if (m_isAfterKey || m_depth == 0) {
            m_isAfterKey = false;
            return;
        }
        if (!m_isFirst) {
            m_text += ',';
        }
        m_isFirst = false;
        startLine();
    }

    void startLine() {
        constexpr std::size_t indent = 2;
        m_text += '\n' + std::string(indent * m_depth, ' ');
    }

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_isFirst = false; ///< Nothing stands in the innermost brackets yet.
    bool m_isAfterKey = false;
};

template <class Row>
void writeRow(TextWriter& writer, const Row& row) {
    const auto write = [&](std::string_view name, const JsonValue& value) {
        writer.key(name);
        std::visit([&](const auto& content) { writer.value(content); }, value);
    };
    writer.open('{');
    write("id", toJsonValue(row.id));
    forEachField(
        row, [&](const auto& field, const auto& value) { write(field.name, toJsonValue(value)); });
    writer.close('}');
}

std::string written(const Document& document) {
    TextWriter writer;
    writer.open('{');
    writer.key(formatMember);
    writer.value(jsonFormat);
    writer.key(versionMember);
    writer.value(jsonVersion);
    writer.key(RowTraits<DocumentProperties>::name);
    writeRow(writer, *document.properties);
    forEachTable(document, [&]<class Row>(const Table<Row>& table) {
        writer.key(RowTraits<Row>::name);
        writer.open('[');
        for (const Row& row : table) {
            writeRow(writer, row);
        }
        writer.close(']');
    });
    writer.close('}');
    return writer.take();
}

base::Result<std::string> checkedText(const Document& document) {
    if (const base::Result<void> valid = requireValid(document); !valid) {
        return base::fail(valid.error());
    }
    base::Result<std::string> text =
        withJsonErrors([&]() -> base::Result<std::string> { return written(document); });
    if (!text) {
        return text;
    }
    const base::Result<ImportedDocument> readBack =
        fromJson(base::asBytes(*text), [] { return false; });
    if (!readBack) {
        return base::fail(base::meaningForWriting(readBack.error().code), {},
                          "reading back: " + readBack.error().subject);
    }
    if (!readBack->remarks.empty() || readBack->document != document) {
        return base::fail(ErrorCode::internalContradiction, {},
                          "reading back gave another document");
    }
    return text;
}

} // namespace

base::Result<std::string> toJson(const Document& document) {
    return base::withinMemory([&] { return checkedText(document); });
}

} // namespace cjm::exchange
