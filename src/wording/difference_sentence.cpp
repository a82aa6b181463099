#include <cjm/model/siblings.h>
#include <cjm/model/value_text.h>
#include <cjm/wording/difference_sentence.h>
#include <cjm/wording/field_name.h>
#include <cjm/wording/problem_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace cjm::wording {

using compare::Difference;
using compare::DifferenceKind;
using compare::JourneyPair;
using model::Document;
using model::RowReference;
using model::RowType;

namespace {

QString shortened(const QString& text) {
    constexpr qsizetype longest = 80;
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

/// A value as the file has it; several are joined.
template <class Value>
QString valueText(const Value& value) {
    if constexpr (std::is_same_v<Value, std::string>) {
        return toQt(value);
    } else if constexpr (std::is_arithmetic_v<Value>) {
        return QString::number(value);
    } else if constexpr (requires { model::writeTexts(value); }) {
        QStringList texts;
        for (const std::string& text : model::writeTexts(value)) {
            texts.append(toQt(text));
        }
        return texts.join(QStringLiteral(", "));
    } else if constexpr (requires { *value; }) {
        return value ? valueText(*value) : QString();
    } else if constexpr (requires { model::writeText(value); }) {
        return toQt(model::writeText(value));
    } else {
        return {}; // the bytes of a picture
    }
}

/// Whether a person can read a value as the file has it: words and numbers are, days, names of
/// choices and identities are not.
template <class Value>
constexpr bool isPlain() {
    if constexpr (requires(Value value) { *value; }) {
        return isPlain<std::remove_cvref_t<decltype(*std::declval<Value>())>>();
    } else {
        return std::is_same_v<Value, std::string> || std::is_same_v<Value, int> ||
               std::is_same_v<Value, std::vector<std::string>>;
    }
}

struct FieldValue {
    QString text;
    bool isPlain = false;
};

template <class Row>
FieldValue fieldOf(const Row& row, std::string_view name) {
    FieldValue found;
    model::forEachField(row, [&](const auto& field, const auto& value) {
        if (field.name == name) {
            using Value = std::remove_cvref_t<decltype(value)>;
            found = {valueText(value), isPlain<Value>()};
        }
    });
    return found;
}

FieldValue fieldOf(const Document& document, const RowReference& reference, std::string_view name) {
    FieldValue found;
    model::forEachTable(document, [&]<class Row>(const model::Table<Row>& table) {
        if (model::RowTraits<Row>::type == reference.type) {
            if (const Row* row = table.find({reference.uuid})) {
                found = fieldOf(*row, name);
            }
        }
    });
    return found;
}

class DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(Difference)

public:
    DifferenceText(const JourneyPair& pair, const Difference& difference, const Vocabulary& words)
        : m_pair(pair)
        , m_difference(difference)
        , m_words(words) {}

    [[nodiscard]] QString sentence() const {
        switch (m_difference.kind) {
        case DifferenceKind::added:
            return sentenceWithPlace(tr("New: %1."), tr("New in %2: %1."), nameAfter(),
                                     placeAfter());
        case DifferenceKind::dropped:
            return sentenceWithPlace(tr("Dropped: %1."), tr("Dropped from %2: %1."), nameBefore(),
                                     placeBefore());
        case DifferenceKind::moved:
            return moved();
        case DifferenceKind::phaseReordered:
            return tr("In another order: %1.").arg(nameAfter());
        case DifferenceKind::merged:
            return tr("Merged: %1 became %2.").arg(nameBefore(), nameAfter());
        case DifferenceKind::split:
            return tr("Split: %1 became %2.").arg(nameBefore(), nameAfter());
        case DifferenceKind::better:
            return withValues(tr("Better: %1, %2 from %3 to %4."));
        case DifferenceKind::worse:
            return withValues(tr("Worse: %1, %2 from %3 to %4."));
        case DifferenceKind::reworded:
            return reworded();
        case DifferenceKind::channelChanged:
            return tr("Another channel: %1, from %2 to %3.")
                .arg(nameAfter(), valueBefore(), valueAfter());
        case DifferenceKind::changed:
            return changed();
        }
        return {};
    }

    [[nodiscard]] DifferenceValues values() const {
        if (!m_difference.field.empty()) {
            return {fieldBefore().text, fieldAfter().text};
        }
        if (m_difference.kind == DifferenceKind::moved) {
            return {placeBefore(), placeAfter()};
        }
        return {titles(m_pair.before, m_difference.before),
                titles(m_pair.after, m_difference.after)};
    }

private:
    [[nodiscard]] static QString sentenceWithPlace(const QString& without, const QString& with,
                                                   const QString& name, const QString& place) {
        return place.isEmpty() ? without.arg(name) : with.arg(name, place);
    }

    [[nodiscard]] QString moved() const {
        if (placeBefore().isEmpty() || placeBefore() == placeAfter()) {
            return tr("Moved: %1.").arg(nameAfter());
        }
        return tr("Moved from %2 to %3: %1.").arg(nameAfter(), placeBefore(), placeAfter());
    }

    /// A lane without a title is called as its kind.
    [[nodiscard]] QString reworded() const {
        if (fieldBefore().text.isEmpty() && !isLaneTitle()) {
            return tr("Reworded: “%1” where nothing was said.").arg(valueAfter());
        }
        if (fieldAfter().text.isEmpty() && !isLaneTitle()) {
            return tr("Reworded: “%1” was left out.").arg(valueBefore());
        }
        return tr("Reworded: “%1” became “%2”.").arg(valueBefore(), valueAfter());
    }

    [[nodiscard]] QString changed() const {
        const QString field = fieldName(m_difference.field);
        if (field.isEmpty()) {
            return tr("Changed: %1.").arg(nameAfter());
        }
        if (!fieldBefore().isPlain) {
            return tr("Changed: %1, %2.").arg(nameAfter(), field);
        }
        return withValues(tr("Changed: %1, %2 from %3 to %4."));
    }

    [[nodiscard]] QString withValues(const QString& sentence) const {
        return sentence.arg(nameAfter(), fieldName(m_difference.field), valueBefore(),
                            valueAfter());
    }

    [[nodiscard]] QString nameBefore() const { return names(m_pair.before, m_difference.before); }

    [[nodiscard]] QString nameAfter() const { return names(m_pair.after, m_difference.after); }

    [[nodiscard]] QString names(const Document& document,
                                const std::vector<RowReference>& rows) const {
        QStringList names;
        for (const RowReference& row : rows) {
            names.append(nameOfRow(document, row));
        }
        return rows.empty() ? tr("the map as a whole") : names.join(QStringLiteral(", "));
    }

    /// A lane is called as its kind where it has no title, a feeling without a word by its place.
    [[nodiscard]] QString nameOfRow(const Document& document, const RowReference& row) const {
        const model::Lane* lane =
            row.type == RowType::lane ? document.lanes.find({row.uuid}) : nullptr;
        if (lane != nullptr && lane->title.empty()) {
            return tr("lane “%1”").arg(m_words.laneName(lane->kind));
        }
        const model::Card* card =
            row.type == RowType::card ? document.cards.find({row.uuid}) : nullptr;
        if (card != nullptr && card->text.empty()) {
            return tr("card in %1").arg(placeOf(document, {row}));
        }
        return rowName(document, row);
    }

    [[nodiscard]] QString titles(const Document& document,
                                 const std::vector<RowReference>& rows) const {
        QStringList titles;
        for (const RowReference& row : rows) {
            titles.append(titleOf(document, row));
        }
        return titles.join(QStringLiteral("; "));
    }

    [[nodiscard]] QString titleOf(const Document& document, const RowReference& row) const {
        switch (row.type) {
        case RowType::card:
            return toQt(document.cards.find({row.uuid})->text);
        case RowType::lane:
            return laneTitle(*document.lanes.find({row.uuid}));
        case RowType::phase:
            return phaseTitle(document, *document.phases.find({row.uuid}));
        default:
            return rowName(document, row);
        }
    }

    [[nodiscard]] static QString phaseTitle(const Document& document, const model::Phase& phase) {
        if (!phase.title.empty()) {
            return toQt(phase.title);
        }
        const auto phases = model::inOrder(document.phases, phase.journey);
        const auto place = std::find(phases.begin(), phases.end(), &phase) - phases.begin();
        return tr("Phase %1", "one without a title").arg(place + 1);
    }

    [[nodiscard]] QString laneTitle(const model::Lane& lane) const {
        return lane.title.empty() ? m_words.laneName(lane.kind) : toQt(lane.title);
    }

    [[nodiscard]] QString placeBefore() const {
        return placeOf(m_pair.before, m_difference.before);
    }

    [[nodiscard]] QString placeAfter() const { return placeOf(m_pair.after, m_difference.after); }

    /// The phase and the lane of a card; nothing for what is none.
    [[nodiscard]] QString placeOf(const Document& document,
                                  const std::vector<RowReference>& rows) const {
        const model::Card* card = rows.size() == 1 && rows.front().type == RowType::card
                                      ? document.cards.find({rows.front().uuid})
                                      : nullptr;
        const model::Phase* phase = card == nullptr ? nullptr : document.phases.find(card->phase);
        const model::Lane* lane = card == nullptr ? nullptr : document.lanes.find(card->lane);
        return phase == nullptr || lane == nullptr
                   ? QString()
                   : tr("%1, %2").arg(phaseTitle(document, *phase), laneTitle(*lane));
    }

    [[nodiscard]] FieldValue fieldBefore() const {
        return m_difference.before.empty()
                   ? fieldOf(*m_pair.before.properties, m_difference.field)
                   : fieldOf(m_pair.before, m_difference.before.front(), m_difference.field);
    }

    [[nodiscard]] FieldValue fieldAfter() const {
        return m_difference.after.empty()
                   ? fieldOf(*m_pair.after.properties, m_difference.field)
                   : fieldOf(m_pair.after, m_difference.after.front(), m_difference.field);
    }

    [[nodiscard]] static QString orNothing(const QString& value) {
        return value.isEmpty() ? tr("nothing") : shortened(value);
    }

    /// A score says less than its word.
    [[nodiscard]] QString inWords(const QString& value) const {
        return m_difference.field == "emotion" && !value.isEmpty()
                   ? m_words.emotionWord(value.toInt())
                   : orNothing(value);
    }

    [[nodiscard]] bool isLaneTitle() const {
        return m_difference.what == RowType::lane && m_difference.field == "title";
    }

    [[nodiscard]] QString valueBefore() const {
        return isLaneTitle() ? shortened(laneTitle(
                                   *m_pair.before.lanes.find({m_difference.before.front().uuid})))
                             : inWords(fieldBefore().text);
    }

    [[nodiscard]] QString valueAfter() const {
        return isLaneTitle() ? shortened(laneTitle(
                                   *m_pair.after.lanes.find({m_difference.after.front().uuid})))
                             : inWords(fieldAfter().text);
    }

    const JourneyPair& m_pair;
    const Difference& m_difference;
    const Vocabulary& m_words;
};

} // namespace

QString differenceSentence(const JourneyPair& pair, const Difference& difference,
                           const Vocabulary& words) {
    return DifferenceText(pair, difference, words).sentence();
}

DifferenceValues differenceValues(const JourneyPair& pair, const Difference& difference,
                                  const Vocabulary& words) {
    return DifferenceText(pair, difference, words).values();
}

} // namespace cjm::wording
