// What would be taken for the same in two journeys, as a table: what belongs together side by side,
// and what stays alone. A person can take a match out, and give what stays alone another.
#pragma once

#include "map_words.h"

#include <cjm/compare/correspondence.h>

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>
#include <set>
#include <utility>
#include <vector>

namespace cjm::ui {

class PairPreview : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What can be chosen on the right of a row, as a QStringList; Qt::EditRole is the place in it.
    /// The first is nothing.
    static constexpr int choicesRole = Qt::UserRole;

    explicit PairPreview(QObject* parent = nullptr);

    /// Matches these two by their titles. What a person decided before is forgotten.
    void match(const model::Document& document, model::JourneyId current, model::JourneyId ideal);

    /// Of two journeys that were not chosen.
    void clear();

    /// The matches that nobody has taken out, and those that a person made.
    [[nodiscard]] compare::Correspondence rows() const;

    /// The rows that are a heading over both columns.
    [[nodiscard]] std::vector<int> headings() const;

    /// The words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// A person chose what belongs to this row; the others are matched anew.
    void paired(int row);

private:
    enum class Kind { heading, matched, onlyNow, onlyIdeal };

    struct Said {
        QString text;
        QString place = {}; ///< The phase of a card.
    };

    struct Row {
        Kind kind = Kind::heading;
        model::RowType type = model::RowType::phase;
        base::Uuid now = {};
        Said nowSaid = {};
        base::Uuid ideal = {};
        Said idealSaid = {};
        bool isTaken = false;
    };

    void fill();
    template <class SomeRow, class SaidBy>
    void addRows(const std::vector<compare::Relation<SomeRow>>& matches,
                 const std::vector<const SomeRow*>& now, const std::vector<const SomeRow*>& ideal,
                 SaidBy&& saidBy);
    void setTaken(Row& row, bool isTaken);
    void pair(const Row& row, base::Uuid ideal);
    [[nodiscard]] std::vector<const Row*> choicesOf(const Row& row) const;
    [[nodiscard]] bool canBeChosen(const QModelIndex& index) const;
    [[nodiscard]] QVariant textAt(const Row& row, int column) const;
    [[nodiscard]] QString headingOf(model::RowType type) const;

    MapWords m_words;
    model::Document m_document;
    model::JourneyId m_current;
    model::JourneyId m_ideal;
    compare::Correspondence m_known; ///< By a person.
    std::set<std::pair<base::Uuid, base::Uuid>> m_refused;
    std::vector<Row> m_rows;
};

} // namespace cjm::ui
