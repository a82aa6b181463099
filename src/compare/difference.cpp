#include <cjm/compare/difference.h>

#include <algorithm>

namespace cjm::compare {

std::string identityOf(const Difference& difference) {
    std::string identity(model::nameOf(difference.kind));
    if (!difference.field.empty()) {
        identity += '.';
        identity += difference.field;
    }
    std::vector<model::RowReference> rows = difference.before;
    rows.insert(rows.end(), difference.after.begin(), difference.after.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const model::RowReference& row : rows) {
        identity += ' ';
        identity += model::toText(row);
    }
    return identity;
}

} // namespace cjm::compare
