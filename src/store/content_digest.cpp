#include "content_digest.h"

#include "format.h"
#include "scalar.h"

#include <bit>

namespace cjm::store {

using namespace model;

namespace {

class ContentHasher {
public:
    template <class Row>
    void addRow(const Row& row) {
        add(row.id);
        forEachField(row, [&](const auto&, const auto& value) { add(value); });
    }

    template <class Row>
    void addTable(const Table<Row>& table) {
        m_hasher.addText(RowTraits<Row>::name);
        m_hasher.addNumber(static_cast<std::int64_t>(table.size()));
        for (const Row& row : table) {
            addRow(row);
        }
    }

    void addNumber(std::int64_t number) { m_hasher.addNumber(number); }

    [[nodiscard]] base::Digest finish() const { return m_hasher.finish(); }

private:
    template <class Value>
    void add(const Value& value) {
        const Scalar scalar = toScalar(value, m_buffer);
        m_hasher.addNumber(static_cast<std::int64_t>(scalar.index()));
        std::visit([&](const auto& content) { addContent(content); }, scalar);
    }

    void addContent(std::monostate) {}

    void addContent(std::int64_t number) { m_hasher.addNumber(number); }

    void addContent(double number) { m_hasher.addNumber(std::bit_cast<std::int64_t>(number)); }

    void addContent(std::string_view text) { m_hasher.addText(text); }

    void addContent(base::BytesView bytes) { m_hasher.addBytes(bytes); }

    base::Hasher m_hasher;
    std::string m_buffer;
};

} // namespace

base::Digest contentDigest(const Document& document) {
    ContentHasher hasher;
    hasher.addNumber(applicationId);
    hasher.addNumber(currentFormat);
    hasher.addRow(*document.properties);
    forEachTable(document, [&](const auto& table) { hasher.addTable(table); });
    return hasher.finish();
}

} // namespace cjm::store
