// Which rows two versions of a table do not share.
#pragma once

#include <cjm/model/table.h>

namespace cjm::model {

/// Calls `visitor(left, right)` with each row that is not the very same object in both tables; the
/// one that is missing is null. Looks into a row only where they differ.
template <class Row, class Visitor>
void forEachReplacement(const Table<Row>& left, const Table<Row>& right, Visitor&& visitor) {
    auto leftRow = left.begin();
    auto rightRow = right.begin();
    while (leftRow != left.end() || rightRow != right.end()) {
        const Row* before = leftRow == left.end() ? nullptr : &*leftRow;
        const Row* after = rightRow == right.end() ? nullptr : &*rightRow;
        if (before != after) {
            if (before != nullptr && after != nullptr && before->id != after->id) {
                (before->id < after->id ? after : before) = nullptr;
            }
            visitor(before, after);
        }
        if (before != nullptr) {
            ++leftRow;
        }
        if (after != nullptr) {
            ++rightRow;
        }
    }
}

template <class Row>
bool holdsSameRows(const Table<Row>& left, const Table<Row>& right) {
    bool same = true;
    forEachReplacement(left, right, [&](const Row*, const Row*) { same = false; });
    return same;
}

} // namespace cjm::model
