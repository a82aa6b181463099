#include <cjm/base/check.h>
#include <cjm/edit/history.h>

namespace cjm::edit {

History::History(model::Document document) {
    m_entries.push_back({std::move(document), {}, {}});
}

const model::Document& History::current() const {
    return m_entries[m_current].document;
}

void History::record(model::Document next, const Step& step, std::string mergeKey) {
    if (next == current()) {
        return;
    }
    const bool merges = mergesWith(mergeKey);
    m_entries.resize(m_current + 1);
    m_sealed = false;
    if (!merges) {
        m_entries.push_back({std::move(next), step, std::move(mergeKey)});
        ++m_current;
    } else if (next == m_entries[m_current - 1].document) {
        m_entries.pop_back(); // typed back to where it began
        --m_current;
        m_sealed = true;
    } else {
        m_entries.back().document = std::move(next);
    }
    if (m_entries.size() > mostDocuments) {
        m_entries.pop_front();
        --m_current;
    }
}

bool History::mergesWith(const std::string& mergeKey) const {
    return !m_sealed && m_current > 0 && !mergeKey.empty() &&
           m_entries[m_current].mergeKey == mergeKey;
}

void History::seal() {
    m_sealed = true;
}

bool History::canUndo() const {
    return m_current > 0;
}

bool History::canRedo() const {
    return m_current + 1 < m_entries.size();
}

const Step& History::stepToUndo() const {
    CJM_CHECK(canUndo());
    return m_entries[m_current].step;
}

const Step& History::stepToRedo() const {
    CJM_CHECK(canRedo());
    return m_entries[m_current + 1].step;
}

void History::undo() {
    if (canUndo()) {
        --m_current;
        m_sealed = true;
    }
}

void History::redo() {
    if (canRedo()) {
        ++m_current;
        m_sealed = true;
    }
}

} // namespace cjm::edit
