// The columns of the table of cards: what they are called, and what stands in them.
//
// A cell has a text to read, a value to be edited and one to sort by. Values of choices are the
// places in a list, from 0; one that is not chosen is an invalid QVariant.
#pragma once

#include "map_words.h"

#include <cjm/base/result.h>
#include <cjm/edit/ordering.h>
#include <cjm/model/journey_grid.h>

#include <QCoreApplication>
#include <QStringList>
#include <QVariant>

namespace cjm::ui {

enum class CardColumn {
    phase,
    lane,
    text,
    feeling,
    feelingWord,
    certainty,
    importance,
    marks,
    note,
    channel,
    minutes,
    waitingMinutes,
    place,
};

inline constexpr int cardColumnCount = static_cast<int>(CardColumn::place) + 1;

/// A card and where on the map it stands.
struct PlacedCard {
    model::CardId id;
    model::GridPosition position;

    friend bool operator==(const PlacedCard&, const PlacedCard&) = default;
};

class CardColumns {
    Q_DECLARE_TR_FUNCTIONS(CardColumns)

public:
    [[nodiscard]] static QString title(CardColumn column);

    /// As it is read; a long text is cut off, as no cell shows all of it.
    [[nodiscard]] QString text(CardColumn column, const model::JourneyGrid& grid,
                               const model::Card& card, const model::GridPosition& position);

    [[nodiscard]] static QVariant value(CardColumn column, const model::Card& card,
                                        const model::GridPosition& position);

    /// Texts for texts, numbers for everything else, so that order is the person's.
    [[nodiscard]] QVariant sortKey(CardColumn column, const model::JourneyGrid& grid,
                                   const model::Card& card, const model::GridPosition& position);

    /// What can be chosen from; empty for a column in which one writes.
    [[nodiscard]] QStringList choices(CardColumn column, const model::JourneyGrid& grid);

    /// False where a card cannot have it, as a feeling outside the emotions.
    [[nodiscard]] static bool canHave(CardColumn column, const model::Lane& lane);

    /// False for a phase and a lane, which every card has.
    [[nodiscard]] static bool mayBeEmpty(CardColumn column);

    /// The document with this value in a cell of the table.
    ///
    /// Errors: those of `edit::updateRow` and `edit::moveCards`.
    [[nodiscard]] static base::Result<model::Document> withValue(CardColumn column,
                                                                 const model::JourneyGrid& grid,
                                                                 const PlacedCard& card,
                                                                 const QVariant& value);

private:
    [[nodiscard]] QString phaseName(const model::JourneyGrid& grid, std::size_t phase) const;

    MapWords m_words;
};

} // namespace cjm::ui
