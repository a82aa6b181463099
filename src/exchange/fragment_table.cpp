#include <cjm/exchange/fragment_table.h>
#include <cjm/model/journey_grid.h>

#include <algorithm>

namespace cjm::exchange {

using namespace model;

namespace {

std::string withBehind(const std::string& words, const std::string& behind) {
    return words.empty() ? behind : words + " (" + behind + ')';
}

std::string inOneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

class TableWriter {
public:
    TableWriter(const edit::Fragment& fragment, const TableNames& names)
        : m_fragment(fragment)
        , m_names(names)
        , m_grid(fragment.document, fragment.journey)
        , m_extent(extentOf(fragment))
        , m_cards(cardsOf(fragment)) {}

    [[nodiscard]] TextTable run() {
        const bool hasHeads = m_fragment.kind != RowType::card;
        if (!hasHeads && m_extent.phases.size() == 1 && m_extent.lanes.size() == 1) {
            return listOfCards();
        }
        TextTable table;
        if (hasHeads) {
            table.headRows = 1;
            table.headColumns = 1;
            table.rows.emplace_back(1);
            for (const PhaseId phase : m_extent.phases) {
                table.rows.back().push_back(m_fragment.document.phases.find(phase)->title);
            }
        }
        for (const LaneId lane : m_extent.lanes) {
            const Lane& row = *m_fragment.document.lanes.find(lane);
            if (hasHeads && !row.shown) {
                continue;
            }
            table.rows.emplace_back();
            if (hasHeads) {
                table.rows.back().push_back(nameOf(row));
            }
            for (const PhaseId phase : m_extent.phases) {
                table.rows.back().push_back(cellText(phase, lane));
            }
        }
        return table;
    }

    [[nodiscard]] std::vector<const Card*> cardsIn(PhaseId phase, LaneId lane) const {
        std::vector<const Card*> cards =
            m_grid.cell({*m_grid.indexOf(phase), *m_grid.indexOf(lane)});
        std::erase_if(cards, [&](const Card* card) { return !m_cards.contains(card->id); });
        return cards;
    }

    [[nodiscard]] const edit::FragmentExtent& extent() const { return m_extent; }

    /// With what is told of it by a number.
    [[nodiscard]] std::string textOf(const Card& card) const {
        const std::string& words = card.text.empty() ? card.emotionWord : card.text;
        if (card.emotion) {
            return withBehind(words, std::to_string(*card.emotion));
        }
        const bool isTime = m_fragment.document.lanes.find(card.lane)->kind == LaneKind::time;
        const std::string time = isTime && m_names.duration ? m_names.duration(card) : "";
        return time.empty() ? words : withBehind(words, time);
    }

private:
    [[nodiscard]] TextTable listOfCards() const {
        TextTable table;
        for (const Card* card : cardsIn(m_extent.phases.front(), m_extent.lanes.front())) {
            table.rows.push_back({textOf(*card)});
        }
        return table;
    }

    [[nodiscard]] std::string nameOf(const Lane& lane) const {
        return lane.title.empty() ? m_names.lanes.at(static_cast<std::size_t>(lane.kind))
                                  : lane.title;
    }

    [[nodiscard]] std::string cellText(PhaseId phase, LaneId lane) const {
        std::string text;
        for (const Card* card : cardsIn(phase, lane)) {
            text += (text.empty() ? "" : "\n") + inOneLine(textOf(*card));
        }
        return text;
    }

    const edit::Fragment& m_fragment;
    const TableNames& m_names;
    JourneyGrid m_grid;
    edit::FragmentExtent m_extent;
    IdSet<Card> m_cards;
};

} // namespace

TextTable tableOf(const edit::Fragment& fragment, const TableNames& names) {
    return TableWriter(fragment, names).run();
}

std::string plainTextOf(const edit::Fragment& fragment, const TableNames& names) {
    const TableWriter writer(fragment, names);
    std::string text;
    for (const LaneId lane : writer.extent().lanes) {
        for (const PhaseId phase : writer.extent().phases) {
            for (const Card* card : writer.cardsIn(phase, lane)) {
                text += (text.empty() ? "" : "\n") + writer.textOf(*card);
            }
        }
    }
    return text;
}

} // namespace cjm::exchange
