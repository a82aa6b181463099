#include "card_columns.h"

#include <cjm/edit/rows.h>
#include <cjm/wording/text.h>

#include <limits>

namespace cjm::ui {

namespace {

using model::Card;
using model::CardMark;
using model::GridPosition;
using model::JourneyGrid;

constexpr int worstFeeling = -2;
constexpr int mostImportance = 5;
constexpr qsizetype longestCell = 400;

QVariant numberOf(const std::optional<int>& number, int first) {
    return number ? QVariant(*number - first) : QVariant();
}

std::optional<int> numberFrom(const QVariant& value, int first) {
    return value.isValid() ? std::optional(value.toInt() + first) : std::nullopt;
}

/// A set of marks as a number that a QVariant holds.
int bitsOf(const model::EnumerationSet<CardMark>& marks) {
    int bits = 0;
    for (const CardMark mark : model::allValues<CardMark>()) {
        bits |= marks.contains(mark) ? 1 << static_cast<int>(mark) : 0;
    }
    return bits;
}

model::EnumerationSet<CardMark> marksFrom(int bits) {
    model::EnumerationSet<CardMark> marks;
    for (const CardMark mark : model::allValues<CardMark>()) {
        if ((bits & (1 << static_cast<int>(mark))) != 0) {
            marks.insert(mark);
        }
    }
    return marks;
}

QString dots(int score) {
    return QString(score, QChar(0x25CF)) + QString(mostImportance - score, QChar(0x25CB));
}

/// The text of a column in which one writes; the card may be const.
template <class SomeCard>
auto& textIn(SomeCard& card, CardColumn column) {
    switch (column) {
    case CardColumn::feelingWord:
        return card.emotionWord;
    case CardColumn::note:
        return card.note;
    case CardColumn::channel:
        return card.touchpoint.channel;
    case CardColumn::place:
        return card.place;
    default:
        return card.text;
    }
}

QString numberText(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}

} // namespace

QString CardColumns::title(CardColumn column) {
    switch (column) {
    case CardColumn::phase:
        return tr("Phase");
    case CardColumn::lane:
        return tr("Lane");
    case CardColumn::text:
        return tr("Text");
    case CardColumn::feeling:
        return tr("Feeling");
    case CardColumn::feelingWord:
        return tr("In a word");
    case CardColumn::certainty:
        return tr("How certain?");
    case CardColumn::importance:
        return tr("Importance");
    case CardColumn::marks:
        return tr("Marks");
    case CardColumn::note:
        return tr("Note");
    case CardColumn::channel:
        return tr("Channel");
    case CardColumn::minutes:
        return tr("Minutes");
    case CardColumn::waitingMinutes:
        return tr("Minutes of waiting");
    case CardColumn::place:
        return tr("Place");
    }
    return {};
}

QString CardColumns::phaseName(const JourneyGrid& grid, std::size_t phase) const {
    const QString title = wording::toQt(grid.phases()[phase]->title);
    return title.isEmpty() ? tr("Phase %1").arg(phase + 1)
                           : QStringLiteral("%1 %2").arg(QString::number(phase + 1), title);
}

QStringList CardColumns::choices(CardColumn column, const JourneyGrid& grid) {
    QStringList words;
    switch (column) {
    case CardColumn::phase:
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            words.append(phaseName(grid, phase));
        }
        break;
    case CardColumn::lane:
        for (const model::Lane* lane : grid.lanes()) {
            words.append(m_words.laneName(grid.document(), *lane));
        }
        break;
    case CardColumn::feeling:
        for (int score = worstFeeling; score <= -worstFeeling; ++score) {
            words.append(m_words.ofWindow().emotionWord(score));
        }
        break;
    case CardColumn::certainty:
        for (const model::Certainty certainty : model::allValues<model::Certainty>()) {
            words.append(m_words.ofWindow().certainty(certainty));
        }
        break;
    case CardColumn::importance:
        for (int score = 1; score <= mostImportance; ++score) {
            words.append(dots(score));
        }
        break;
    case CardColumn::marks:
        for (const CardMark mark : model::allValues<CardMark>()) {
            words.append(m_words.ofWindow().mark(mark));
        }
        break;
    default:
        break;
    }
    return words;
}

bool CardColumns::canHave(CardColumn column, const model::Lane& lane) {
    const bool isOfFeelings = column == CardColumn::feeling || column == CardColumn::feelingWord;
    return !isOfFeelings || lane.kind == model::LaneKind::emotions;
}

bool CardColumns::mayBeEmpty(CardColumn column) {
    return column != CardColumn::phase && column != CardColumn::lane;
}

QVariant CardColumns::value(CardColumn column, const Card& card, const GridPosition& position) {
    switch (column) {
    case CardColumn::phase:
        return static_cast<int>(position.phase);
    case CardColumn::lane:
        return static_cast<int>(position.lane);
    case CardColumn::feeling:
        return numberOf(card.emotion, worstFeeling);
    case CardColumn::certainty:
        return card.certainty ? QVariant(static_cast<int>(*card.certainty)) : QVariant();
    case CardColumn::importance:
        return numberOf(card.importance, 1);
    case CardColumn::marks:
        return bitsOf(card.marks);
    case CardColumn::minutes:
        return numberOf(card.minutes, 0);
    case CardColumn::waitingMinutes:
        return numberOf(card.waitingMinutes, 0);
    default:
        return wording::toQt(textIn(card, column));
    }
}

QString CardColumns::text(CardColumn column, const JourneyGrid& grid, const Card& card,
                          const GridPosition& position) {
    switch (column) {
    case CardColumn::phase:
        return phaseName(grid, position.phase);
    case CardColumn::lane:
        return m_words.laneName(grid.document(), *grid.lanes()[position.lane]);
    case CardColumn::feeling:
        return card.emotion ? m_words.ofWindow().emotionWord(*card.emotion) : QString();
    case CardColumn::certainty:
        return card.certainty ? m_words.ofWindow().certainty(*card.certainty) : QString();
    case CardColumn::importance:
        return card.importance ? dots(*card.importance) : QString();
    case CardColumn::marks: {
        QStringList words;
        for (const CardMark mark : model::allValues<CardMark>()) {
            if (card.marks.contains(mark)) {
                words.append(m_words.ofWindow().mark(mark));
            }
        }
        return words.join(QStringLiteral(", "));
    }
    case CardColumn::minutes:
        return numberText(card.minutes);
    case CardColumn::waitingMinutes:
        return numberText(card.waitingMinutes);
    default:
        return wording::toQt(textIn(card, column)).left(longestCell);
    }
}

QVariant CardColumns::sortKey(CardColumn column, const JourneyGrid& grid, const Card& card,
                              const GridPosition& position) {
    switch (column) {
    case CardColumn::phase:
    case CardColumn::lane:
    case CardColumn::feeling:
    case CardColumn::certainty:
    case CardColumn::importance:
    case CardColumn::minutes:
    case CardColumn::waitingMinutes:
        return value(column, card, position);
    default:
        return text(column, grid, card, position);
    }
}

base::Result<model::Document> CardColumns::withValue(CardColumn column, const JourneyGrid& grid,
                                                     const PlacedCard& placed,
                                                     const QVariant& value) {
    const model::Document& document = grid.document();
    const Card* before = document.cards.find(placed.id);
    if (before == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(placed.id)));
    }
    Card card = *before;
    switch (column) {
    case CardColumn::phase:
    case CardColumn::lane: {
        const auto place = static_cast<std::size_t>(value.toInt());
        GridPosition cell = placed.position;
        (column == CardColumn::phase ? cell.phase : cell.lane) = place;
        if (cell == placed.position) {
            return document; // and not at the end of its cell
        }
        return edit::moveCards(document, {placed.id},
                               {grid.phases().at(cell.phase)->id, grid.lanes().at(cell.lane)->id},
                               std::numeric_limits<std::size_t>::max());
    }
    case CardColumn::feeling:
        card.emotion = numberFrom(value, worstFeeling);
        break;
    case CardColumn::certainty:
        card.certainty = value.isValid()
                             ? std::optional(static_cast<model::Certainty>(value.toInt()))
                             : std::nullopt;
        break;
    case CardColumn::importance:
        card.importance = numberFrom(value, 1);
        break;
    case CardColumn::marks:
        card.marks = marksFrom(value.toInt());
        break;
    case CardColumn::minutes:
        card.minutes = numberFrom(value, 0);
        break;
    case CardColumn::waitingMinutes:
        card.waitingMinutes = numberFrom(value, 0);
        break;
    default:
        textIn(card, column) = wording::fromQt(value.toString().trimmed());
        break;
    }
    return edit::updateRow(document, std::move(card));
}

} // namespace cjm::ui
