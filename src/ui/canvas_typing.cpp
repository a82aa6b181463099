// Typing on the canvas: the field, and the map that grows with what is typed.

#include "canvas.h"
#include "inline_editor.h"

#include <cjm/base/text.h>
#include <cjm/layout/hit_test.h>
#include <cjm/wording/text.h>

#include <algorithm>
#include <cmath>

namespace cjm::ui {

namespace {

using layout::Rect;
using layout::TextRole;

constexpr int aroundTyped = 3; ///< Around the text, in pixels.
constexpr double leastFeelingWidth = 110;
constexpr double leastLabelWidth = 90;
constexpr double labelHeight = 18;

TextRole roleOf(DraftField field) {
    switch (field) {
    case DraftField::feelingWord:
        return TextRole::emotionWord;
    case DraftField::phaseTitle:
        return TextRole::phaseTitle;
    case DraftField::question:
        return TextRole::question;
    case DraftField::heading:
        return TextRole::band;
    case DraftField::laneTitle:
        return TextRole::laneTitle;
    case DraftField::linkLabel:
        return TextRole::linkLabel;
    case DraftField::cardText:
        break;
    }
    return TextRole::card;
}

base::TextKind kindOf(DraftField field) {
    switch (field) {
    case DraftField::feelingWord:
    case DraftField::heading:
        return base::TextKind::name;
    case DraftField::cardText:
        return base::TextKind::body;
    default:
        return base::TextKind::title;
    }
}

/// A word stands in the middle below or above its face, and has room for some letters.
Rect widened(const Rect& word, double width, double lineHeight) {
    const double wide = std::max(word.width, width);
    return {word.left - (wide - word.width) / 2, word.top, wide, std::max(word.height, lineHeight)};
}

/// Of what belongs to a phase; a heading without a text has none, and stands over its first phase.
Rect textRectOf(DraftField field, const layout::PhaseHead& head,
                const layout::JourneyLayout& layout) {
    if (field == DraftField::phaseTitle) {
        return head.titleRect;
    }
    if (field == DraftField::question) {
        return head.questionRect;
    }
    for (const layout::BandHead& band : layout.bands) {
        if (band.rect.left <= head.rect.centre().x && head.rect.centre().x < band.rect.right()) {
            return {band.rect.left, band.textRect.top, band.rect.width, band.textRect.height};
        }
    }
    return {head.rect.left, head.rect.top, head.rect.width, head.titleRect.height};
}

/// In the middle of the longest straight part of a link.
layout::Point middleOf(const layout::LinkPath& path) {
    layout::Point middle;
    double longest = -1;
    for (const layout::LinkPath::Stroke& stroke : path.strokes) {
        for (std::size_t index = 1; index < stroke.size(); ++index) {
            const layout::Point from = stroke[index - 1];
            const layout::Point to = stroke[index];
            const double length = std::abs(to.x - from.x) + std::abs(to.y - from.y);
            if (length > longest) {
                longest = length;
                middle = {(from.x + to.x) / 2, (from.y + to.y) / 2};
            }
        }
    }
    return middle;
}

/// Where the label stands or, where there is none yet, at the sign or on the line.
Rect textRectOf(const layout::LinkPath& path) {
    if (path.textRect.width > 0) {
        return widened(path.textRect, leastLabelWidth, labelHeight);
    }
    const layout::Point at = path.signRect.width > 0 ? path.signRect.centre() : middleOf(path);
    return {at.x - leastLabelWidth / 2, at.y - labelHeight / 2, leastLabelWidth, labelHeight};
}

std::optional<Rect> textRectOf(const Draft& draft, const layout::JourneyLayout& layout) {
    switch (draft.field) {
    case DraftField::cardText:
        if (const layout::CardBox* box = layout::boxOf(layout, {draft.row.uuid})) {
            return box->textRect;
        }
        break;
    case DraftField::feelingWord:
        if (const layout::Face* face = layout::faceOf(layout, {draft.row.uuid})) {
            return widened(face->wordRect, leastFeelingWidth, 2 * layout::faceRadius);
        }
        break;
    case DraftField::phaseTitle:
    case DraftField::question:
    case DraftField::heading:
        for (const layout::PhaseHead& head : layout.phases) {
            if (referenceTo(head.id) == draft.row) {
                return textRectOf(draft.field, head, layout);
            }
        }
        break;
    case DraftField::laneTitle:
        for (const layout::LaneRow& lane : layout.lanes) {
            if (referenceTo(lane.id) == draft.row) {
                return lane.titleRect;
            }
        }
        break;
    case DraftField::linkLabel:
        if (const layout::LinkPath* path = layout::pathOf(layout, {draft.row.uuid})) {
            return textRectOf(*path);
        }
        break;
    }
    return std::nullopt;
}

} // namespace

void Canvas::editSelection() {
    const session::Selection& selection = m_document.selection();
    const model::Document& document = m_document.document();
    if (const auto cards = selected<model::Card>(selection); !cards.empty()) {
        type(draftOfCard(document, cards.back()));
    } else if (const auto phases = selected<model::Phase>(selection); !phases.empty()) {
        type(draftOfPhase(document, phases.back()));
    } else if (const auto lanes = selected<model::Lane>(selection); !lanes.empty()) {
        const model::Lane& lane = *document.lanes.find(lanes.back());
        type(draftOfLane(document, lane.id, map().words().titleOf(lane)));
    } else if (const auto links = selected<model::Link>(selection); !links.empty()) {
        type(draftOfLink(document, links.back()));
    } else if (selection.focus) {
        type(draftOfNewCard(document, *selection.focus, m_document.session().ids()));
    }
}

void Canvas::type(const Draft& draft) {
    acceptDraft();
    base::Result<model::Document> preview = draft.documentWith(draft.text);
    if (!preview) {
        m_document.apply(draft.step, std::move(preview)); // which tells why not
        return;
    }
    m_draft = draft;
    m_preview = *std::move(preview);
    const bool hasLines = draft.field == DraftField::cardText;
    m_editor = new InlineEditor(wording::toQt(draft.text),
                                hasLines ? InlineEditor::Lines::many : InlineEditor::Lines::one,
                                viewport());
    if (draft.field == DraftField::feelingWord || draft.field == DraftField::heading ||
        draft.field == DraftField::linkLabel) {
        m_editor->document()->setDefaultTextOption(QTextOption(Qt::AlignHCenter));
    }
    connect(m_editor, &InlineEditor::confirmed, this, [this] { finishDraft(Finish::asConfirmed); });
    connect(m_editor, &InlineEditor::left, this, &Canvas::acceptDraft);
    connect(m_editor, &InlineEditor::movedOn, this, [this](InlineEditor::Way way) {
        confirmDraftAndWalk(way == InlineEditor::Way::forwards ? Direction::right
                                                               : Direction::left);
    });
    connect(m_editor, &InlineEditor::cancelled, this, [this] {
        endDraft();
        layOut();
        setFocus();
    });
    connect(m_editor, &InlineEditor::textChanged, this, &Canvas::updateDraft);
    connect(m_editor, &InlineEditor::pasteCleaned, this, &Canvas::tellOfPaste);
    layOut();
    const std::optional<Rect> place = textRectOf(draft, map().layout());
    if (!place) {
        endDraft();
        layOut();
        Q_EMIT told(tr("Expand this lane first: its cards are hidden."));
        return;
    }
    updateSelection(m_document.selection()); // its ring makes way for the field
    m_editor->setAccessibleName(spoken().fieldFor(draft));
    if (draft.field == DraftField::linkLabel) {
        showRect(*place);
    } else {
        showRow(draft.row);
    }
    m_editor->show();
    m_editor->setFocus();
    Q_EMIT typingChanged();
}

/// As in a spreadsheet, to the cell beside.
void Canvas::confirmDraftAndWalk(Direction direction) {
    finishDraft(Finish::asConfirmed);
    if (!m_draft) {
        setFocus();
        select(walked(map().grid(), m_document.selection(), direction));
    }
}

void Canvas::tellOfPaste(const base::CleanText& pasted) {
    Q_EMIT told(pasted.cut ? tr("This text cannot be longer: the rest of it was left out.")
                           : tr("%n character(s) that no text can hold were left out.", nullptr,
                                static_cast<int>(pasted.removed)));
}

void Canvas::updateDraft() {
    if (!m_draft) {
        return;
    }
    const std::string typed = wording::fromQt(m_editor->text());
    const base::CleanText clean = base::clean(typed, kindOf(m_draft->field));
    if (clean.cut) {
        m_editor->setPlainText(wording::toQt(clean.text)); // comes back here
        m_editor->moveCursor(QTextCursor::End);
        Q_EMIT told(tr("This text cannot be longer: the rest of it was left out."));
        return;
    }
    if (base::Result<model::Document> preview = m_draft->documentWith(clean.text)) {
        m_preview = *std::move(preview);
        keepDraft(clean.text);
        layOut();
    }
}

/// A row that would not be there without a text is not kept without one.
void Canvas::keepDraft(const std::string& text) {
    if (m_draft->withoutText != WithoutText::isKept && text.empty()) {
        m_document.session().forgetDraft();
    } else {
        m_document.session().keepDraft(m_draft->step, *m_preview);
    }
}

void Canvas::acceptDraft() {
    finishDraft(Finish::asLeft);
}

bool Canvas::isForgotten(WithoutText draft, Finish finish) {
    return draft == WithoutText::isForgotten ||
           (draft == WithoutText::isKeptOnceConfirmed && finish == Finish::asLeft);
}

void Canvas::finishDraft(Finish finish) {
    if (!m_draft) {
        return;
    }
    const Draft draft = *m_draft;
    const bool hadKeyboard = m_editor->hasFocus();
    const std::string text = wording::fromQt(m_editor->text().trimmed());
    if (text.empty() && isForgotten(draft.withoutText, finish)) {
        endDraft();
        layOut();
    } else {
        base::Result<model::Document> next = draft.documentWith(text);
        if (!next) {
            m_document.apply(draft.step, std::move(next)); // the text stays in its field
            return;
        }
        endDraft();
        m_document.apply(draft.step, std::move(next));
        if (map().grid().document() != m_document.document()) {
            layOut(); // what was shown while typing was no edit
        }
        session::Selection selection = m_document.selection();
        selection.rows = {draft.row};
        m_document.select(withFocusOnRows(std::move(selection), map().grid()));
        m_written = m_document.selection();
    }
    if (hadKeyboard) {
        setFocus();
    }
}

void Canvas::endDraft() {
    if (!m_draft) {
        return;
    }
    m_draft.reset();
    m_preview.reset();
    m_document.session().forgetDraft();
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    updateSelection(m_document.selection());
    Q_EMIT typingChanged();
}

void Canvas::placeFields() {
    if (!m_draft || !m_editor) {
        return;
    }
    const std::optional<Rect> text = textRectOf(*m_draft, map().layout());
    if (!text) {
        return;
    }
    QFont font = paint::fontFor(roleOf(m_draft->field));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * zoom()))));
    m_editor->setFont(font);
    const QRectF place = view().toWidget(*text);
    const QRect field =
        place.adjusted(-aroundTyped, -aroundTyped, aroundTyped, aroundTyped).toAlignedRect();
    m_editor->setGeometry(field); // its width decides where lines are broken
    m_editor->resize(field.width(), std::max(field.height(), m_editor->heightForLines()));
}

} // namespace cjm::ui
