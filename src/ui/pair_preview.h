// What would be taken for the same in two journeys, as a table: what belongs together side by side,
// and what stays alone.
#pragma once

#include "map_words.h"

#include <cjm/compare/correspondence.h>

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace cjm::ui {

class PairPreview : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PairPreview(QObject* parent = nullptr);

    /// Matches these two by their titles.
    void match(const model::Document& document, model::JourneyId current, model::JourneyId ideal);

    /// Of two journeys that were not chosen.
    void clear();

    /// The matches that nobody has taken out.
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

private:
    enum class Kind { heading, matched, onlyNow, onlyIdeal };

    struct Row {
        Kind kind = Kind::heading;
        model::RowType type = model::RowType::phase;
        QString now;
        QString ideal;
        std::size_t relation = 0;
        bool isTaken = true;
    };

    template <class SomeRow, class TextOf>
    void addRows(const std::vector<const SomeRow*>& now, const std::vector<const SomeRow*>& ideal,
                 TextOf&& textOf);
    template <class SomeRow>
    void keepTaken(compare::Correspondence& kept) const;
    [[nodiscard]] QString headingOf(model::RowType type) const;

    MapWords m_words;
    compare::Correspondence m_matches;
    std::vector<Row> m_rows;
};

} // namespace cjm::ui
