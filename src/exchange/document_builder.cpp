#include "document_builder.h"

#include "document_members.h"

#include <algorithm>
#include <utility>

namespace cjm::exchange {

using base::ErrorCode;

namespace {

constexpr std::size_t mostRemarks = 50;

} // namespace

DocumentBuilder::DocumentBuilder()
    : m_collectors(rowCollectors())
    , m_seen(m_collectors.size(), false) {}

base::Result<void> DocumentBuilder::value(const JsonPlace& place, JsonValue value) {
    if (isSkipping()) {
        m_skipsNext = false;
        return {};
    }
    if (m_inside == Inside::row) {
        return setMember(place, std::move(value));
    }
    auto* text = std::get_if<std::string>(&value);
    if (m_inside != Inside::entries || text == nullptr) {
        return place.fail(ErrorCode::wrongValue);
    }
    if (text->size() > longestJsonText) {
        return place.fail(ErrorCode::textTooLong);
    }
    if (m_entries.size() == m_entryCap) {
        return place.fail(ErrorCode::wrongValue, "entries");
    }
    m_entries.push_back(std::move(*text));
    return {};
}

base::Result<void> DocumentBuilder::startObject(const JsonPlace& place) {
    if (isSkipping()) {
        skipStart();
        return {};
    }
    if (m_inside == Inside::nothing) {
        m_inside = Inside::root;
        return {};
    }
    const bool isRow =
        m_inside == Inside::table || (m_inside == Inside::root && !m_current->isTable());
    if (!isRow) {
        return place.fail(ErrorCode::wrongValue);
    }
    m_inside = Inside::row;
    return m_current->startRow(place);
}

base::Result<void> DocumentBuilder::key(const JsonPlace& place, const std::string& key) {
    if (isSkipping()) {
        return {};
    }
    if (m_inside == Inside::row) {
        const std::optional<std::size_t> member = m_current->memberNamed(key);
        m_member = member.value_or(0);
        m_skipsNext = !member;
    } else {
        m_skipsNext = !enterMemberOfRoot(key);
    }
    const bool isMarker = m_inside == Inside::root && (key == formatMember || key == versionMember);
    if (m_skipsNext && !isMarker) {
        remark(ImportRemarkKind::unknownKey, place);
    }
    return {};
}

base::Result<void> DocumentBuilder::endObject(const JsonPlace& place) {
    if (isSkipping()) {
        skipEnd();
        return {};
    }
    if (m_inside == Inside::row) {
        m_inside = m_current->isTable() ? Inside::table : Inside::root;
        return m_current->endRow(place);
    }
    const auto missing = std::find(m_seen.begin(), m_seen.end(), false);
    if (missing != m_seen.end()) {
        const auto& collector = m_collectors[static_cast<std::size_t>(missing - m_seen.begin())];
        return place.failAbout(ErrorCode::missingValue, std::string(collector->name()));
    }
    return {};
}

base::Result<void> DocumentBuilder::startArray(const JsonPlace& place) {
    if (isSkipping()) {
        skipStart();
        return {};
    }
    if (m_inside == Inside::root && m_current->isTable()) {
        m_inside = Inside::table;
        return {};
    }
    m_entryCap = m_inside == Inside::row ? m_current->entryCap(m_member) : 0;
    if (m_entryCap == 0) {
        return place.fail(ErrorCode::wrongValue);
    }
    m_inside = Inside::entries;
    m_entries.clear();
    return {};
}

base::Result<void> DocumentBuilder::endArray(const JsonPlace& place) {
    if (isSkipping()) {
        skipEnd();
        return {};
    }
    if (m_inside == Inside::table) {
        m_inside = Inside::root;
        return {};
    }
    m_inside = Inside::row;
    return setMember(place, std::exchange(m_entries, {}));
}

ImportedDocument DocumentBuilder::takeDocument() {
    for (const auto& collector : m_collectors) {
        collector->moveRowsTo(m_result.document);
    }
    return std::move(m_result);
}

bool DocumentBuilder::enterMemberOfRoot(const std::string& key) {
    const auto found =
        std::find_if(m_collectors.begin(), m_collectors.end(),
                     [&](const auto& collector) { return collector->name() == key; });
    if (found == m_collectors.end()) {
        return false;
    }
    m_current = found->get();
    m_seen[static_cast<std::size_t>(found - m_collectors.begin())] = true;
    return true;
}

void DocumentBuilder::skipStart() {
    m_skipsNext = false;
    ++m_skipDepth;
}

void DocumentBuilder::skipEnd() {
    --m_skipDepth;
}

base::Result<void> DocumentBuilder::setMember(const JsonPlace& place, JsonValue value) {
    const base::Result<bool> cleaned = m_current->setMember(place, m_member, std::move(value));
    if (!cleaned) {
        return base::fail(cleaned.error());
    }
    if (*cleaned) {
        remark(ImportRemarkKind::textCleaned, place);
    }
    return {};
}

void DocumentBuilder::remark(ImportRemarkKind kind, const JsonPlace& place) {
    if (m_result.remarks.size() == mostRemarks) {
        ++m_result.furtherRemarks;
        return;
    }
    m_result.remarks.push_back({kind, place.path(), place.position()});
}

} // namespace cjm::exchange
