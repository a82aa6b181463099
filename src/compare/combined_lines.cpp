#include "combined_lines.h"

#include "interleave.h"
#include "order_keys.h"

#include <numeric>

namespace cjm::compare {

using namespace model;

template <class Row>
CombinedLines<Row> combineLines(const Pairing<Row>& pairing) {
    std::vector<std::size_t> staying(pairing.after.rows.size());
    std::iota(staying.begin(), staying.end(), std::size_t{0});
    std::vector<Neighbour> neighbours;
    for (std::size_t row = 0; row < pairing.before.rows.size(); ++row) {
        neighbours.push_back({pairing.before.counterpart(row), row});
    }
    CombinedLines<Row> lines;
    lines.ofBefore.resize(pairing.before.rows.size());
    lines.ofAfter.resize(pairing.after.rows.size());
    std::vector<bool> keeps;
    for (const Interleaved& line : interleave(staying, neighbours)) {
        const auto& rows = line.comes ? pairing.before.rows : pairing.after.rows;
        (line.comes ? lines.ofBefore : lines.ofAfter)[line.number] = lines.rows.size();
        lines.rows.push_back(*rows[line.number]);
        lines.rows.back().origins = {};
        keeps.push_back(!line.comes);
    }
    for (std::size_t row = 0; row < pairing.before.rows.size(); ++row) {
        if (const auto counterpart = pairing.before.counterpart(row)) {
            lines.ofBefore[row] = lines.ofAfter[*counterpart];
        }
    }
    putInOrder(lines.rows, keeps);
    return lines;
}

template CombinedLines<Phase> combineLines(const Pairing<Phase>& pairing);
template CombinedLines<Lane> combineLines(const Pairing<Lane>& pairing);

} // namespace cjm::compare
