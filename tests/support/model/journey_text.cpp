#include "journey_text.h"

#include <cjm/model/journey_grid.h>
#include <cjm/model/value_text.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

namespace cjm::test {

using namespace model;

namespace {

class Writer {
public:
    Writer(const Document& document, JourneyId journey)
        : m_grid(document, journey) {
        nameRows();
    }

    [[nodiscard]] std::string write() {
        writeRow("journey", *m_grid.document().journeys.find(m_grid.journey()),
                 {"title", "state", "basedOn", "review", "date", "order"});
        for (const Phase* phase : m_grid.phases()) {
            writeRow("phase", *phase, {"journey", "order", "origins"});
        }
        for (const Lane* lane : m_grid.lanes()) {
            writeRow("lane", *lane, {"journey", "order", "origins"});
        }
        forEachCard([&](const Card& card) {
            writeRow(m_names.at(card.id.uuid), card, {"journey", "order", "origins"});
        });
        writeLoose(m_grid.document().variants, {});
        writeLoose(m_grid.document().links, {"journey"});
        return m_text.str();
    }

private:
    template <class Visitor>
    void forEachCard(Visitor&& visitor) {
        for (std::size_t lane = 0; lane < m_grid.lanes().size(); ++lane) {
            for (std::size_t phase = 0; phase < m_grid.phases().size(); ++phase) {
                for (const Card* card : m_grid.cell({phase, lane})) {
                    visitor(*card);
                }
            }
        }
    }

    template <class Row>
    void name(const std::vector<const Row*>& rows, const std::string& kind) {
        for (std::size_t index = 0; index < rows.size(); ++index) {
            m_names[rows[index]->id.uuid] = kind + std::to_string(index);
        }
    }

    void nameRows() {
        name(m_grid.phases(), "phase");
        name(m_grid.lanes(), "lane");
        std::map<std::string, int> counts;
        forEachCard([&](const Card& card) {
            const std::string cell = m_names.at(card.phase.uuid) + m_names.at(card.lane.uuid);
            m_names[card.id.uuid] = cell + "card" + std::to_string(counts[cell]++);
        });
    }

    [[nodiscard]] std::string named(base::Uuid uuid) const {
        const auto found = m_names.find(uuid);
        return found == m_names.end() ? base::toText(uuid) : found->second;
    }

    template <class Row>
    [[nodiscard]] std::string text(Id<Row> id) const {
        return named(id.uuid);
    }

    /// A card of another journey counts for nothing.
    [[nodiscard]] std::string text(CardId id) const {
        return m_names.count(id.uuid) == 1 ? named(id.uuid) : "";
    }

    [[nodiscard]] std::string text(const RowReference& reference) const {
        return named(reference.uuid);
    }

    template <class Value>
    [[nodiscard]] std::string text(const std::optional<Value>& value) const {
        return value ? text(*value) : "-";
    }

    template <class Value>
    [[nodiscard]] std::string text(const Value& value) const {
        if constexpr (requires { writeTexts(value); }) {
            std::string texts;
            for (const std::string& part : writeTexts(value)) {
                texts += part + ';';
            }
            return texts;
        } else if constexpr (std::is_arithmetic_v<Value>) {
            return std::to_string(value);
        } else if constexpr (std::is_same_v<Value, std::string>) {
            return value;
        } else {
            return writeText(value);
        }
    }

    template <class Row>
    void writeRow(const std::string& title, const Row& row,
                  const std::vector<std::string_view>& without) {
        m_text << title << '\n';
        forEachField(row, [&](const auto& field, const auto& value) {
            const std::string written = text(value);
            if (std::find(without.begin(), without.end(), field.name) == without.end() &&
                !written.empty() && written != "-") {
                m_text << "  " << field.name << ' ' << written << '\n';
            }
        });
    }

    template <class Row>
    void writeLoose(const Table<Row>& table, const std::vector<std::string_view>& without) {
        std::vector<std::string> texts;
        const std::string written = m_text.str();
        for (const Row& row : table) {
            if (belongs(row)) {
                m_text.str("");
                writeRow(std::string(RowTraits<Row>::name), row, without);
                texts.push_back(m_text.str());
            }
        }
        std::sort(texts.begin(), texts.end());
        m_text.str("");
        m_text << written;
        for (const std::string& part : texts) {
            m_text << part;
        }
    }

    [[nodiscard]] bool belongs(const Variant& variant) const {
        return m_names.count(variant.card.uuid) == 1;
    }

    [[nodiscard]] bool belongs(const Link& link) const { return link.journey == m_grid.journey(); }

    JourneyGrid m_grid;
    std::map<base::Uuid, std::string> m_names;
    std::ostringstream m_text;
};

} // namespace

std::string journeyText(const Document& document, JourneyId journey) {
    return Writer(document, journey).write();
}

} // namespace cjm::test
