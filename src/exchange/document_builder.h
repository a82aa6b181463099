// Builds a document from its JSON while that is read.
#pragma once

#include "json_reader.h"
#include "row_collector.h"

#include <cjm/exchange/document_json.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cjm::exchange {

class DocumentBuilder final : public JsonVisitor {
public:
    DocumentBuilder();

    base::Result<void> value(const JsonPlace& place, JsonValue value) override;
    base::Result<void> startObject(const JsonPlace& place) override;
    base::Result<void> key(const JsonPlace& place, const std::string& key) override;
    base::Result<void> endObject(const JsonPlace& place) override;
    base::Result<void> startArray(const JsonPlace& place) override;
    base::Result<void> endArray(const JsonPlace& place) override;

    /// After everything was read. Whether it is valid is not looked at here.
    [[nodiscard]] ImportedDocument takeDocument();

private:
    /// What the next event is about.
    enum class Inside {
        nothing,
        root,
        table,
        row,
        entries,
    };

    [[nodiscard]] bool isSkipping() const { return m_skipsNext || m_skipDepth > 0; }

    [[nodiscard]] bool enterMemberOfRoot(const std::string& key);
    void skipStart();
    void skipEnd();
    base::Result<void> setMember(const JsonPlace& place, JsonValue value);
    void remark(ImportRemarkKind kind, const JsonPlace& place);

    std::vector<std::unique_ptr<RowCollector>> m_collectors;
    std::vector<bool> m_seen; ///< Which of them were there.
    RowCollector* m_current = nullptr;
    Inside m_inside = Inside::nothing;
    std::size_t m_member = 0;   ///< Of the row, whose value is next.
    std::size_t m_entryCap = 0; ///< Of that value, where it is an array.
    std::vector<std::string> m_entries;
    bool m_skipsNext = false; ///< The next value is of no use.
    std::size_t m_skipDepth = 0;
    ImportedDocument m_result;
};

} // namespace cjm::exchange
