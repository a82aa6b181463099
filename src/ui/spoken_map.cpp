#include "spoken_map.h"

#include "link_words.h"

#include <cjm/wording/text.h>

#include <QLocale>

namespace cjm::ui {

using model::Card;
using model::GridPosition;

namespace {

constexpr qsizetype longestGist = 120;

/// On one line and without marks for the direction of writing, which are nothing to hear.
QString spoken(const QString& text) {
    QString line = text.simplified();
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'}) {
        line.remove(QChar(mark));
    }
    return line;
}

QString spoken(const std::string& text) {
    return spoken(wording::toQt(text));
}

QString shortened(const QString& text) {
    return text.size() > longestGist ? text.left(longestGist - 1) + QChar(0x2026) : text;
}

/// Each of them with a full stop, unless it ends with a mark of its own; empty ones left out.
QString sentences(const QStringList& texts) {
    static const QString ends = QStringLiteral(".!?…");
    QStringList whole;
    for (const QString& text : texts) {
        if (!text.isEmpty()) {
            whole.append(ends.contains(text.back()) ? text : text + QLatin1Char('.'));
        }
    }
    return whole.join(QLatin1Char(' '));
}

/// With a real minus, which is read as one.
QString scoreText(int score) {
    if (score == 0) {
        return QStringLiteral("0");
    }
    return QChar(score < 0 ? 0x2212 : '+') + QString::number(std::abs(score));
}

} // namespace

SpokenMap::SpokenMap(const CanvasMap& map, MapWords& words)
    : m_map(map)
    , m_words(words) {}

QString SpokenMap::nameOf(const CanvasPart& part) const {
    const model::JourneyGrid& grid = m_map.grid();
    if (!isOn(grid, part)) {
        return {};
    }
    switch (part.kind) {
    case PartKind::phase:
        return head(positionOf(grid, part)->phase);
    case PartKind::lane:
        return lane(positionOf(grid, part)->lane);
    case PartKind::cell:
        return cell(*positionOf(grid, part));
    case PartKind::card:
        return card(*grid.document().cards.find({part.row}));
    case PartKind::link:
        break;
    }
    return link(*grid.document().links.find({part.row}));
}

QString SpokenMap::aboutOf(const CanvasPart& part) const {
    const model::JourneyGrid& grid = m_map.grid();
    if (!isOn(grid, part)) {
        return {};
    }
    if (part.kind == PartKind::card) {
        return about(*grid.document().cards.find({part.row}));
    }
    if (part.kind == PartKind::phase) {
        const model::Phase& row = *grid.document().phases.find({part.row});
        return sentences(QStringList{spoken(row.band), spoken(row.question)} +
                         linksOf(referenceTo(row.id)));
    }
    return part.kind == PartKind::cell ? sentences(traitsOfLane(positionOf(grid, part)->lane))
                                       : QString();
}

QString SpokenMap::phase(std::size_t index) const {
    const QString title = spoken(m_map.grid().phases()[index]->title);
    const QString number = QLocale().toString(static_cast<qulonglong>(index + 1));
    return title.isEmpty() ? tr("Phase %1").arg(number) : tr("Phase %1, %2").arg(number, title);
}

QString SpokenMap::head(std::size_t index) const {
    const bool isMoment = m_map.grid().phases()[index]->momentOfTruth;
    return sentences(
        {phase(index), fateOf(referenceTo(m_map.grid().phases()[index]->id)),
         isMoment ? m_words.ofWindow().mark(model::CardMark::momentOfTruth) : QString()});
}

QString SpokenMap::fateOf(const model::RowReference& row) const {
    if (m_map.marks() == nullptr) {
        return {};
    }
    const auto found = m_map.marks()->rows.find(row);
    const layout::Mark mark =
        found == m_map.marks()->rows.end() ? layout::Mark::none : found->second;
    const wording::Vocabulary& words = m_words.ofWindow();
    switch (mark) {
    case layout::Mark::isNew:
        return words.fate(compare::Fate::added);
    case layout::Mark::isGone:
        return words.fate(compare::Fate::dropped);
    case layout::Mark::wasHere:
        return words.fate(compare::Fate::movedAway);
    case layout::Mark::hasMoved:
        return words.fate(compare::Fate::movedHere);
    case layout::Mark::isChanged:
        return words.fate(compare::Fate::changed);
    case layout::Mark::none:
        break;
    }
    return {};
}

QString SpokenMap::laneName(std::size_t index) const {
    return spoken(m_map.words().titleOf(*m_map.grid().lanes()[index]));
}

QString SpokenMap::lane(std::size_t index) const {
    return sentences(QStringList{laneName(index)} + traitsOfLane(index));
}

QStringList SpokenMap::traitsOfLane(std::size_t index) const {
    const model::Lane& row = *m_map.grid().lanes()[index];
    QStringList traits = {fateOf(referenceTo(row.id))};
    if (!row.shown) {
        traits.append(tr("Hidden"));
    } else if (row.collapsed) {
        traits.append(tr("Collapsed"));
    }
    if (row.audience == model::Audience::internal) {
        traits.append(m_words.ofWindow().internalLane());
    }
    return traits;
}

QString SpokenMap::cell(GridPosition position) const {
    const std::size_t count = m_map.grid().cell(position).size();
    if (count == 0) {
        return sentences({phase(position.phase), tr("%1: empty").arg(laneName(position.lane))});
    }
    return sentences({phase(position.phase),
                      tr("%1: %2", "lane, content").arg(laneName(position.lane), gistOf(position)),
                      m_words.ofWindow().cardCount(static_cast<int>(count))});
}

/// The feelings or, where there are none, the first text.
QString SpokenMap::gistOf(GridPosition position) const {
    QStringList feelings;
    QString text;
    for (const Card* row : m_map.grid().cell(position)) {
        if (row->emotion) {
            feelings.append(feelingOf(*row));
        } else if (text.isEmpty()) {
            text = spoken(layout::boxTextOf(*row));
        }
    }
    if (!feelings.isEmpty()) {
        return shortened(feelings.join(QStringLiteral("; ")));
    }
    return text.isEmpty() ? tr("no text") : shortened(text);
}

QString SpokenMap::feelingOf(const Card& row) const {
    const QString word = spoken(m_map.words().wordFor(row));
    return row.emotion ? tr("%1, %2", "score, feeling").arg(scoreText(*row.emotion), word) : word;
}

QString SpokenMap::card(const Card& row) const {
    QStringList said = {spoken(row.text), feelingOf(row)};
    if (said[0].isEmpty() && said[1].isEmpty()) {
        said.append(row.picture ? tr("Picture") : tr("Card without text"));
    }
    said.append(fateOf(referenceTo(row.id)));
    return sentences(said + traitsOf(row));
}

QStringList SpokenMap::traitsOf(const Card& row) const {
    QStringList traits;
    const wording::Vocabulary& words = m_words.ofWindow();
    if (row.certainty) {
        traits.append(words.certainty(*row.certainty));
    }
    for (const model::CardMark mark : model::allValues<model::CardMark>()) {
        if (row.marks.contains(mark)) {
            traits.append(words.mark(mark));
        }
    }
    if (row.minutes) {
        traits.append(tr("%n minute(s)", nullptr, *row.minutes));
    }
    if (row.waitingMinutes) {
        traits.append(tr("Waiting: %n minute(s)", nullptr, *row.waitingMinutes));
    }
    const std::optional<GridPosition> place = positionOf(m_map.grid(), partOf(row));
    const std::size_t span = place ? m_map.grid().spanOf(row, place->phase) : 1;
    if (span > 1) {
        traits.append(tr("Across %n phase(s)", nullptr, static_cast<int>(span)));
    }
    return traits;
}

QString SpokenMap::about(const Card& row) const {
    const GridPosition place = *positionOf(m_map.grid(), partOf(row));
    QStringList said = {phase(place.phase), lane(place.lane), spoken(row.note)};
    if (!row.touchpoint.channel.empty()) {
        said.append(tr("Channel: %1").arg(spoken(row.touchpoint.channel)));
    }
    if (!row.place.empty()) {
        said.append(tr("Place: %1").arg(spoken(row.place)));
    }
    return sentences(said + linksOf(referenceTo(row.id)));
}

QStringList SpokenMap::linksOf(const model::RowReference& end) const {
    QStringList links;
    const model::Document& document = m_map.grid().document();
    for (const model::Link& row : document.links) {
        if (row.from == end || row.to == end) {
            links.append(spoken(LinkWords::seenFrom(document, m_words, row, end)));
        }
    }
    return links;
}

QString SpokenMap::link(const model::Link& row) const {
    const model::Document& document = m_map.grid().document();
    const QString kind = LinkWords::nameOf(row.kind);
    const QString from = spoken(LinkWords::nameOfEnd(document, m_words, row.from));
    const QString way =
        row.to ? tr("%1: from %2 to %3")
                     .arg(kind, from, spoken(LinkWords::nameOfEnd(document, m_words, *row.to)))
               : tr("%1: at %2").arg(kind, from);
    return sentences({way, spoken(layout::labelOf(row)), fateOf(referenceTo(row.id))});
}

QString SpokenMap::fieldFor(const Draft& draft) const {
    const model::JourneyGrid& grid = m_map.grid();
    const model::Card* row = grid.document().cards.find({draft.row.uuid});
    const auto index = grid.indexOf(model::PhaseId{draft.row.uuid});
    const QString ofPhase = index ? phase(*index) : QString();
    switch (draft.field) {
    case DraftField::phaseTitle:
        return sentences({tr("Title of the phase"), ofPhase});
    case DraftField::question:
        return sentences({tr("Question of the phase"), ofPhase});
    case DraftField::heading:
        return sentences({tr("Heading over phases"), ofPhase});
    case DraftField::laneTitle:
        return sentences({tr("Name of the lane")});
    case DraftField::linkLabel:
        return sentences({tr("Words beside the link")});
    default:
        break;
    }
    const QString what = draft.field == DraftField::feelingWord ? tr("Word for the feeling")
                                                                : tr("Text of the card");
    const auto place = row != nullptr ? positionOf(grid, partOf(*row)) : std::nullopt;
    return place ? sentences({what, phase(place->phase), laneName(place->lane)})
                 : sentences({what});
}

} // namespace cjm::ui
