// The differences between a current journey and its ideal one as a list, by the phases of the map.
//
// It says what was different when it was filled; who shows it fills it again after an edit. The
// sentences are made when they are seen.
#pragma once

#include "list_rows.h"
#include "map_words.h"

#include <cjm/compare/difference_groups.h>

#include <QAbstractListModel>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cjm::ui {

class DifferenceList : public QAbstractListModel {
    Q_OBJECT

public:
    /// How many differences there are of each kind.
    using Counts = std::array<int, static_cast<std::size_t>(compare::DifferenceKind::changed) + 1>;

    explicit DifferenceList(QObject* parent = nullptr);

    /// What is different in this document.
    void fill(const model::Document& document, model::JourneyId current, model::JourneyId ideal);

    void clear();

    /// Only those of these kinds from now on; of all where there are none of these.
    void showKinds(std::set<compare::DifferenceKind> kinds);

    /// Of all differences, also those that are not shown.
    [[nodiscard]] const Counts& counts() const { return m_counts; }

    [[nodiscard]] const std::vector<compare::Difference>& all() const { return m_all; }

    /// What the differences are between; only where the list was filled.
    [[nodiscard]] const compare::JourneyPair& pair() const { return *m_pair; }

    /// Null for a heading.
    [[nodiscard]] const compare::Difference* difference(const QModelIndex& index) const;

    /// Empty for a heading.
    [[nodiscard]] std::string identity(const QModelIndex& index) const;

    [[nodiscard]] QString sentence(const compare::Difference& difference) const;

    /// The improvement that answers a difference.
    [[nodiscard]] std::optional<model::ImprovementId>
    improvement(const compare::Difference& difference) const;

    /// The words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A difference, or the heading of a group.
    struct Row {
        std::optional<std::size_t> difference;
        std::size_t group = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void refill();
    void tellAllChanged();
    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const;
    [[nodiscard]] QString heading(const compare::DifferenceGroup& group) const;
    [[nodiscard]] QString spoken(const compare::Difference& difference) const;

    mutable MapWords m_words; ///< Loads words when they are asked for first.
    std::array<QIcon, std::tuple_size_v<Counts>> m_signs; ///< Kept, as each keeps its drawing.
    QIcon m_wanted;                                       ///< On the button of a difference.
    QIcon m_made;                                         ///< The same where it has an improvement.
    std::optional<compare::JourneyPair> m_pair;
    std::vector<compare::Difference> m_all;
    std::vector<compare::DifferenceGroup> m_groups;
    std::map<std::string, model::ImprovementId> m_improvements;
    std::set<compare::DifferenceKind> m_kinds;
    Counts m_counts = {};
    std::vector<Row> m_rows;
};

} // namespace cjm::ui
