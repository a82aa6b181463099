#include <cjm/exchange/table_reading.h>

#include <algorithm>

namespace cjm::exchange {

namespace {

std::size_t countLaneNames(const std::vector<std::string>& names, const TableWords& words) {
    return static_cast<std::size_t>(
        std::count_if(names.begin(), names.end(),
                      [&](const std::string& name) { return words.laneKind(name).has_value(); }));
}

Heads namedWhere(bool isNamed) {
    return isNamed ? Heads::named : Heads::none;
}

/// Without a lane that is known: what the corner says, and the program that made the table.
TableReading readingByCorner(const TextTable& table, const TableWords& words) {
    const std::string& corner = table.rows.front().front();
    const bool isCornerOfHeads =
        table.rowCount() > 1 && (corner.empty() || words.meansPhase(corner));
    TableReading reading;
    reading.phases = namedWhere(isCornerOfHeads || table.headRows > 0);
    reading.lanes = namedWhere(isCornerOfHeads || table.headColumns > 0);
    return reading;
}

} // namespace

TableReading proposedReading(const TextTable& table, const TableWords& words) {
    TableReading reading;
    if (table.columnCount() == 1) {
        reading.target = TableTarget::focusedCell;
        return reading;
    }
    const std::size_t down = countLaneNames(transposed(table).rows.front(), words);
    const std::size_t across = countLaneNames(table.rows.front(), words);
    if (down == 0 && across == 0) {
        reading = readingByCorner(table, words);
    } else {
        const bool cornerIsLane = words.laneKind(table.rows.front().front()).has_value();
        const bool hasOneLine = across > down ? table.columnCount() == 1 : table.rowCount() == 1;
        reading.direction = across > down ? PhaseDirection::down : PhaseDirection::across;
        reading.lanes = Heads::named;
        reading.phases = namedWhere(!cornerIsLane && !hasOneLine);
    }
    const bool hasHeads = reading.phases == Heads::named || reading.lanes == Heads::named;
    reading.target = hasHeads ? TableTarget::newPhases : TableTarget::focusedCells;
    return reading;
}

} // namespace cjm::exchange
