#include "clipboard_actions.h"

#include "copied_rows.h"
#include "paste_dialog.h"
#include "walk.h"

#include <cjm/edit/rows.h>
#include <cjm/wording/map_language.h>
#include <cjm/wording/table_words.h>
#include <cjm/wording/text.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <utility>

namespace cjm::ui {

using edit::StepKind;
using model::RowType;

ClipboardActions::ClipboardActions(Commands& commands, OpenDocument& document, MapPage& page,
                                   PictureActions& pictures)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page)
    , m_canvas(page.canvas())
    , m_pictures(pictures) {
    commands.on(Command::cut, this, [this] { cut(); });
    commands.on(Command::copy, this, [this] { copy(); });
    commands.on(Command::copyPicture, this, [this] { copyPicture(); });
    commands.on(Command::paste, this, [this] { paste(); });
    commands.on(Command::pasteText, this, [this] { pasteText(); });
    const auto lookAtClipboard = [this] {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        m_mayPaste = data != nullptr && (mayHoldContent(*data) || holdsPicture(*data));
        refresh();
    };
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, lookAtClipboard);
    connect(&document, &OpenDocument::changed, this, &ClipboardActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &ClipboardActions::refresh);
    connect(&m_canvas, &Canvas::typingChanged, this, &ClipboardActions::refresh);
    lookAtClipboard();
}

std::optional<edit::Fragment> ClipboardActions::chosen() const {
    const session::Selection selection =
        withCellWhereNoRow(m_canvas.map().grid(), m_document.selection());
    // A link goes where its ends go.
    if (selection.rows.empty() || selection.rows.back().type == RowType::link) {
        return std::nullopt;
    }
    edit::Fragment fragment{
        m_document.document(), selection.journey, selection.rows.back().type, {}};
    for (const model::RowReference& row : selection.rows) {
        if (row.type == fragment.kind) {
            fragment.rows.push_back(row.uuid);
        }
    }
    return fragment;
}

edit::PastePlace ClipboardActions::place() const {
    return {m_document.selection().journey, m_document.selection().focus};
}

const exchange::TableWords& ClipboardActions::words() {
    if (!m_words) {
        m_words = wording::tableWords();
    }
    return *m_words;
}

void ClipboardActions::copy() {
    if (std::optional<edit::Fragment> fragment = chosen()) {
        // The clipboard owns it.
        QGuiApplication::clipboard()->setMimeData(
            new CopiedRows(*std::move(fragment), mapLanguage()));
    }
}

void ClipboardActions::copyPicture() {
    const std::optional<edit::Fragment> fragment = chosen();
    const QImage picture = fragment ? pictureOf(*fragment, mapLanguage()) : QImage();
    if (!picture.isNull()) {
        QGuiApplication::clipboard()->setImage(picture);
    }
}

model::ContentLanguage ClipboardActions::mapLanguage() const {
    return wording::mapLanguage(m_document.document(), std::nullopt, QLocale());
}

void ClipboardActions::cut() {
    const std::optional<edit::Fragment> fragment = chosen();
    if (!fragment) {
        return;
    }
    copy();
    std::vector<model::RowReference> rows;
    for (const base::Uuid row : fragment->rows) {
        rows.push_back({fragment->kind, row});
    }
    m_document.apply({StepKind::cut, fragment->kind, rows.size()},
                     edit::removeRows(m_document.document(), rows));
}

void ClipboardActions::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr) {
        return;
    }
    m_page.showMap();
    if (const std::optional<PictureSource> picture = pictureIn(*data)) {
        pastePicture(*picture);
        return;
    }
    const ClipboardContent content = readClipboard(*data);
    if (const auto* fragment = std::get_if<edit::Fragment>(&content)) {
        pasteFragment(*fragment);
    } else if (const auto* table = std::get_if<exchange::TextTable>(&content)) {
        pasteTable(*table);
    } else if (std::get<ClipboardRefusal>(content) == ClipboardRefusal::tooLarge) {
        m_page.notices().tell(
            tr("There is too much on the clipboard to paste at once: copy less of it."));
    } else {
        m_page.notices().tell(
            tr("There is nothing on the clipboard that a map can hold: copy a text, a table or a "
               "part of a map first."));
    }
}

void ClipboardActions::pastePicture(const PictureSource& picture) {
    if (!m_pictures.take(picture)) {
        m_page.notices().tell(tr("There is no cell to paste into yet: add a phase first."));
    }
}

void ClipboardActions::pasteText() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr) {
        m_page.showMap();
        pasteCard(readClipboardText(*data));
    }
}

void ClipboardActions::pasteFragment(const edit::Fragment& fragment) {
    const base::Result<edit::Pasted> pasted =
        edit::pasteFragment(m_document.document(), fragment, place(), m_document.session().ids());
    QStringList remarks;
    if (pasted && pasted->leftOut > 0) {
        remarks.append(tr("%n card(s) found no place on the map and were left out.", nullptr,
                          static_cast<int>(pasted->leftOut)));
    }
    finish(fragment.kind, pasted, remarks);
}

void ClipboardActions::pasteTable(const exchange::TextTable& table) {
    if (table.rowCount() == 1 && table.columnCount() == 1) {
        pasteCard({table.rows.front().front(), table.isCut, table.removed});
        return;
    }
    const PasteTarget target{words(),
                             {wording::fromQt(tr("New phase")), wording::fromQt(tr("New lane"))},
                             m_document.document(),
                             place()};
    PasteDialog dialog(table, target, m_page.window());
    const bool isWanted = dialog.exec() == QDialog::Accepted;
    m_canvas.setFocus();
    if (!isWanted) {
        return;
    }
    const exchange::TablePlan& plan = dialog.plan();
    QStringList remarks;
    if (plan.leftOut > 0) {
        remarks.append(tr("%n cell(s) lay beyond the edge of the map and were left out.", nullptr,
                          static_cast<int>(plan.leftOut)));
    }
    remarks.append(remarksOn({table.isCut, table.removed}));
    finish(plan.newPhases() > 0 ? RowType::phase : RowType::card,
           exchange::pasteTable(m_document.document(), plan, m_document.session().ids()), remarks);
}

void ClipboardActions::pasteCard(const CardText& card) {
    if (!m_document.selection().focus) {
        m_page.notices().tell(tr("There is no cell to paste into yet: add a phase first."));
    } else if (!card.text.empty()) {
        finish(RowType::card,
               exchange::pasteTable(
                   m_document.document(),
                   exchange::planOfText(card.text, words(), m_document.document(), place()),
                   m_document.session().ids()),
               remarksOn({card.isCut, card.removed}));
    }
}

QStringList ClipboardActions::remarksOn(const LeftOut& leftOut) {
    QStringList remarks;
    if (leftOut.isCut) {
        remarks.append(tr("A text was too long for a card: the rest of it was left out."));
    }
    if (leftOut.characters > 0) {
        remarks.append(tr("%n character(s) that no text can hold were left out.", nullptr,
                          static_cast<int>(leftOut.characters)));
    }
    return remarks;
}

void ClipboardActions::finish(RowType row, const base::Result<edit::Pasted>& pasted,
                              const QStringList& remarks) {
    if (!pasted) {
        m_document.apply({StepKind::paste, row}, base::fail(pasted.error())); // which tells why
        return;
    }
    if (!m_document.apply({StepKind::paste, row, pasted->rows.size()}, pasted->document)) {
        return;
    }
    if (!pasted->rows.empty()) {
        session::Selection selection = m_document.selection();
        selection.rows = pasted->rows;
        m_document.select(withFocusOnRows(std::move(selection), m_canvas.map().grid()));
        m_canvas.showRow(pasted->rows.front());
    }
    if (!remarks.isEmpty()) {
        m_page.notices().tell(remarks.join(QLatin1Char(' ')));
    }
}

void ClipboardActions::refresh() {
    const bool mayEdit = !m_canvas.isTyping();
    const bool hasChosen = mayEdit && chosen().has_value();
    m_commands.action(Command::cut)->setEnabled(hasChosen);
    m_commands.action(Command::copy)->setEnabled(hasChosen);
    m_commands.action(Command::copyPicture)->setEnabled(hasChosen);
    m_commands.action(Command::paste)->setEnabled(mayEdit && m_mayPaste);
    m_commands.action(Command::pasteText)->setEnabled(mayEdit && m_mayPaste);
}

} // namespace cjm::ui
