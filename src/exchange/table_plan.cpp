#include "cell_text.h"
#include "duration.h"
#include "feeling.h"
#include "list_marks.h"

#include <cjm/edit/block.h>
#include <cjm/exchange/table_reading.h>
#include <cjm/model/journey_lines.h>

#include <algorithm>
#include <utility>

namespace cjm::exchange {

using namespace model;

namespace {

/// The lines of a cell, without the signs that people begin the lines of a list with.
std::vector<std::string> linesOf(std::string_view cell) {
    std::vector<std::string> lines;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find('\n'), cell.size());
        std::string_view line = trimmed(cell.substr(0, end));
        line = trimmed(line.substr(bulletLength(line)));
        if (!line.empty()) {
            lines.emplace_back(line);
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return lines;
}

void writeFeeling(PlannedCard& card, Feeling feeling) {
    card.emotion = feeling.score;
    const bool isWord = base::codePointCount(feeling.word) <= base::capOf(base::TextKind::name);
    (isWord ? card.emotionWord : card.text) = std::move(feeling.word);
}

/// As what is typed there: a word without a score is a neutral feeling.
void takeTextForWord(PlannedCard& card) {
    const bool isWord = !card.emotion && card.text.find('\n') == std::string::npos &&
                        base::codePointCount(card.text) <= base::capOf(base::TextKind::name);
    if (isWord) {
        card.emotion = 0;
        card.emotionWord = std::exchange(card.text, {});
    }
}

/// A line as a card: a feeling or a time where it is one in a lane of such, else a text.
PlannedCard cardOf(std::string line, std::size_t phase, std::size_t lane, LaneKind kind,
                   ScoreScale scale, const TableWords& words) {
    PlannedCard card{phase, lane, {}, std::nullopt, {}, std::nullopt};
    if (kind == LaneKind::emotions) {
        if (std::optional<Feeling> feeling = readFeeling(line, scale, words)) {
            writeFeeling(card, *std::move(feeling));
            return card;
        }
    }
    if (kind == LaneKind::time) {
        if (std::optional<Duration> duration = readDuration(line, words)) {
            card.minutes = duration->minutes;
            card.text = std::move(duration->text);
            return card;
        }
    }
    card.text = std::move(line);
    return card;
}

/// A table with phases across, as it is understood.
class Planning {
public:
    Planning(const TextTable& table, const TableReading& reading, const TableWords& words,
             const TableTitles& titles, const Document& document, const edit::PastePlace& place)
        : m_table(reading.direction == PhaseDirection::down ? transposed(table) : table)
        , m_reading(reading)
        , m_words(words)
        , m_titles(titles)
        , m_lines(document, place.journey)
        , m_firstRow(reading.phases == Heads::named ? 1 : 0)
        , m_firstColumn(reading.lanes == Heads::named ? 1 : 0) {
        m_plan.place = place;
    }

    TablePlan run() {
        const bool hasFocus = m_plan.place.focus.has_value();
        if (m_reading.target == TableTarget::newPhases || !hasFocus) {
            planNewPhases();
        } else if (m_reading.target == TableTarget::focusedCells) {
            planFocusedCells();
        } else {
            planFocusedCell();
        }
        return std::move(m_plan);
    }

private:
    /// The rows of the table without their heads that say something.
    [[nodiscard]] std::vector<std::size_t> usedRows() const {
        std::vector<std::size_t> rows;
        for (std::size_t row = m_firstRow; row < m_table.rowCount(); ++row) {
            const auto& cells = m_table.rows[row];
            if (std::any_of(cells.begin(), cells.end(),
                            [](const std::string& cell) { return !cell.empty(); })) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    [[nodiscard]] std::vector<std::size_t> usedColumns() const {
        std::vector<std::size_t> columns;
        for (std::size_t column = m_firstColumn; column < m_table.columnCount(); ++column) {
            if (std::any_of(m_table.rows.begin(), m_table.rows.end(),
                            [&](const auto& row) { return !row[column].empty(); })) {
                columns.push_back(column);
            }
        }
        return columns;
    }

    /// A row without a name goes on with the lane above, as under a head that spans several rows.
    void joinNamelessRows() {
        std::vector<std::vector<std::string>> joined;
        for (std::vector<std::string>& row : m_table.rows) {
            if (joined.size() <= m_firstRow || !row.front().empty()) {
                joined.push_back(std::move(row));
                continue;
            }
            for (std::size_t column = 0; column < row.size(); ++column) {
                joined.back()[column] += '\n' + row[column];
            }
        }
        m_table.rows = std::move(joined);
    }

    void planNewPhases() {
        if (m_firstColumn == 1) {
            joinNamelessRows();
        }
        const std::vector<std::size_t> rows = usedRows();
        const std::vector<std::size_t> columns = usedColumns();
        for (const std::size_t column : columns) {
            const std::string title =
                m_firstRow == 1 ? m_table.rows.front()[column] : std::string();
            m_plan.phases.push_back({std::nullopt, title.empty() ? m_titles.phase : title});
        }
        for (std::size_t index = 0; index < rows.size(); ++index) {
            m_plan.lanes.push_back(
                m_firstColumn == 1 ? laneCalled(std::string(trimmed(m_table.rows[rows[index]][0])))
                                   : laneFromFocus(index));
        }
        planCells(rows, columns);
    }

    /// The cells that are there; those past the edge are left out.
    void planFocusedCells() {
        const std::size_t firstPhase = *m_lines.indexOf(m_plan.place.focus->phase);
        for (std::size_t phase = firstPhase; phase < m_lines.phases().size(); ++phase) {
            m_plan.phases.push_back({m_lines.phases()[phase]->id, {}});
        }
        const std::vector<const Lane*> lanes = lanesFromFocus();
        for (const Lane* lane : lanes) {
            m_plan.lanes.push_back(existing(*lane));
        }
        std::vector<std::size_t> rows;
        std::vector<std::size_t> columns;
        for (std::size_t row = m_firstRow; row < m_table.rowCount(); ++row) {
            rows.push_back(row);
        }
        for (std::size_t column = m_firstColumn; column < m_table.columnCount(); ++column) {
            columns.push_back(column);
        }
        planCells(rows, columns);
        m_plan.phases.resize(std::min(m_plan.phases.size(), columns.size()));
        m_plan.lanes.resize(std::min(m_plan.lanes.size(), rows.size()));
    }

    void planFocusedCell() {
        m_plan.phases.push_back({m_plan.place.focus->phase, {}});
        m_plan.lanes.push_back(existing(*m_lines.document().lanes.find(m_plan.place.focus->lane)));
        std::vector<std::string> lines;
        for (const auto& row : m_table.rows) {
            for (const std::string& cell : row) {
                for (std::string& line : linesOf(cell)) {
                    lines.push_back(std::move(line));
                }
            }
        }
        const ScoreScale scale = scaleOf(lines);
        addCards(std::move(lines), 0, 0, scale);
    }

    void planCells(const std::vector<std::size_t>& rows, const std::vector<std::size_t>& columns) {
        for (std::size_t lane = 0; lane < rows.size(); ++lane) {
            std::vector<std::string> all;
            for (const std::size_t column : columns) {
                for (std::string& line : linesOf(m_table.rows[rows[lane]][column])) {
                    all.push_back(std::move(line));
                }
            }
            const ScoreScale scale = scaleOf(all);
            for (std::size_t phase = 0; phase < columns.size(); ++phase) {
                const std::string& cell = m_table.rows[rows[lane]][columns[phase]];
                if (lane < m_plan.lanes.size() && phase < m_plan.phases.size()) {
                    addCards(linesOf(cell), phase, lane, scale);
                } else if (!cell.empty()) {
                    ++m_plan.leftOut;
                }
            }
        }
    }

    void addCards(std::vector<std::string> lines, std::size_t phase, std::size_t lane,
                  ScoreScale scale) {
        for (std::string& line : lines) {
            m_plan.cards.push_back(
                cardOf(std::move(line), phase, lane, m_plan.lanes[lane].kind, scale, m_words));
        }
    }

    static PlannedLane existing(const Lane& lane) { return {lane.id, lane.title, lane.kind}; }

    [[nodiscard]] std::vector<const Lane*> lanesFromFocus() const {
        std::vector<const Lane*> lanes;
        if (!m_plan.place.focus) {
            return lanes;
        }
        const std::size_t first = *m_lines.indexOf(m_plan.place.focus->lane);
        for (std::size_t index = first; index < m_lines.lanes().size(); ++index) {
            if (m_lines.lanes()[index]->shown || index == first) {
                lanes.push_back(m_lines.lanes()[index]);
            }
        }
        return lanes;
    }

    [[nodiscard]] PlannedLane laneFromFocus(std::size_t index) const {
        std::vector<const Lane*> lanes = lanesFromFocus();
        if (!m_plan.place.focus) { // on a map without phases, from the first lane on
            lanes = m_lines.lanes();
            std::erase_if(lanes, [](const Lane* lane) { return !lane->shown; });
        }
        return index < lanes.size() ? existing(*lanes[index])
                                    : PlannedLane{std::nullopt, m_titles.lane, LaneKind::freeText};
    }

    /// The lane of this name, or else of the kind that people call so.
    [[nodiscard]] PlannedLane laneCalled(const std::string& title) const {
        for (const Lane* lane : m_lines.lanes()) {
            if (!title.empty() && lane->title == title) {
                return existing(*lane);
            }
        }
        const std::optional<LaneKind> kind = m_words.laneKind(title);
        for (const Lane* lane : m_lines.lanes()) {
            if (kind && lane->kind == *kind) {
                return existing(*lane);
            }
        }
        return {std::nullopt, title.empty() ? m_titles.lane : title,
                kind.value_or(LaneKind::freeText)};
    }

    TextTable m_table;
    TableReading m_reading;
    const TableWords& m_words;
    const TableTitles& m_titles;
    JourneyLines m_lines;
    std::size_t m_firstRow;
    std::size_t m_firstColumn;
    TablePlan m_plan;
};

template <class Planned>
std::size_t countNew(const std::vector<Planned>& rows) {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const Planned& row) { return !row.existing.has_value(); }));
}

/// Where a planned row stands: as an id that is there, or a fresh one of a row that is added.
template <class Row, class Planned, class Fill>
std::vector<Id<Row>> placesOf(const std::vector<Planned>& planned, JourneyId journey,
                              base::UuidGenerator& ids, std::vector<Row>& added, Fill&& fill) {
    std::vector<Id<Row>> places;
    for (const Planned& row : planned) {
        if (row.existing) {
            places.push_back(*row.existing);
            continue;
        }
        Row& fresh = added.emplace_back();
        fresh.id = {ids()};
        fresh.journey = journey;
        fresh.title = row.title;
        fill(fresh, row);
        places.push_back(fresh.id);
    }
    return places;
}

} // namespace

std::size_t TablePlan::newPhases() const {
    return countNew(phases);
}

std::size_t TablePlan::newLanes() const {
    return countNew(lanes);
}

TablePlan planOf(const TextTable& table, const TableReading& reading, const TableWords& words,
                 const TableTitles& titles, const Document& document,
                 const edit::PastePlace& place) {
    return Planning(table, reading, words, titles, document, place).run();
}

TablePlan planOfText(std::string text, const TableWords& words, const Document& document,
                     const edit::PastePlace& place) {
    TablePlan plan;
    plan.place = place;
    const Lane* lane = place.focus ? document.lanes.find(place.focus->lane) : nullptr;
    if (lane != nullptr) {
        plan.phases.push_back({place.focus->phase, {}});
        plan.lanes.push_back({lane->id, lane->title, lane->kind});
        plan.cards.push_back(cardOf(std::move(text), 0, 0, lane->kind, ScoreScale::own, words));
        if (lane->kind == LaneKind::emotions) {
            takeTextForWord(plan.cards.back());
        }
    }
    return plan;
}

base::Result<edit::Pasted> pasteTable(Document document, const TablePlan& plan,
                                      base::UuidGenerator& ids) {
    const JourneyId journey = plan.place.journey;
    const JourneyLines lines(document, journey);
    const auto focused = plan.place.focus ? lines.indexOf(plan.place.focus->phase) : std::nullopt;
    edit::Block block;
    block.phasePosition = focused ? *focused + 1 : lines.phases().size();
    block.lanePosition = lines.lanes().size();
    const std::vector<PhaseId> phases = placesOf<Phase>(plan.phases, journey, ids, block.phases,
                                                        [](Phase&, const PlannedPhase&) {});
    const std::vector<LaneId> lanes =
        placesOf<Lane>(plan.lanes, journey, ids, block.lanes,
                       [](Lane& lane, const PlannedLane& planned) { lane.kind = planned.kind; });
    edit::Pasted pasted;
    pasted.leftOut = plan.leftOut;
    for (const Phase& phase : block.phases) {
        pasted.rows.push_back(referenceTo(phase.id));
    }
    for (const PlannedCard& planned : plan.cards) {
        Card& card = block.cards.emplace_back();
        card.id = {ids()};
        card.journey = journey;
        card.phase = phases.at(planned.phase);
        card.lane = lanes.at(planned.lane);
        card.text = planned.text;
        card.emotion = planned.emotion;
        card.emotionWord = planned.emotionWord;
        card.minutes = planned.minutes;
        if (block.phases.empty()) {
            pasted.rows.push_back(referenceTo(card.id));
        }
    }
    base::Result<Document> next = edit::insertBlock(std::move(document), journey, std::move(block));
    if (!next) {
        return base::fail(next.error());
    }
    pasted.document = *std::move(next);
    return pasted;
}

} // namespace cjm::exchange
