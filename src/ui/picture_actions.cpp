#include "picture_actions.h"

#include "file_to_write.h"
#include "plain_messages.h"
#include "plain_text.h"
#include "settings.h"
#include "walk.h"

#include <cjm/base/file_name.h>
#include <cjm/edit/pictures.h>
#include <cjm/edit/rows.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QDragMoveEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMetaObject>
#include <limits>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::RowType;

QString nameOf(const PictureSource& source) {
    const QString* path = std::get_if<QString>(&source);
    return path == nullptr ? QString() : QFileInfo(*path).fileName();
}

/// The ending that goes with a picture's bytes.
QString endingOf(model::MediaType type) {
    return type == model::MediaType::png ? QStringLiteral("png") : QStringLiteral("jpg");
}

} // namespace

PictureActions::PictureActions(Commands& commands, OpenDocument& document,
                               files::FileOperations& operations, QSettings& stored, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_operations(operations)
    , m_stored(stored)
    , m_page(page) {
    m_threads.setMaxThreadCount(1); // so that pictures come in their order
    QWidget& map = *page.canvas().viewport();
    map.setAcceptDrops(true);
    map.installEventFilter(this);
    commands.on(Command::addPicture, this, [this] { choose(); });
    commands.on(Command::removePicture, this, [this] { remove(); });
    commands.on(Command::savePicture, this, [this] { save(); });
    connect(&document, &OpenDocument::changed, this, &PictureActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &PictureActions::refresh);
    connect(&page.canvas(), &Canvas::typingChanged, this, &PictureActions::refresh);
    refresh();
}

PictureActions::~PictureActions() {
    m_threads.clear();
    m_threads.waitForDone();
}

bool PictureActions::take(const PictureSource& source) {
    const std::optional<Target> target = selectedTarget();
    if (target) {
        takeFor(*target, source);
    }
    return target.has_value();
}

const model::Card* PictureActions::selectedCard() const {
    const auto cards = session::selected<model::Card>(m_document.selection());
    return cards.empty() ? nullptr : m_document.document().cards.find(cards.back());
}

std::optional<PictureActions::Target> PictureActions::selectedTarget() const {
    const session::Selection& selection = m_document.selection();
    if (const model::Card* card = selectedCard()) {
        return card->id;
    }
    return selection.rows.empty() && selection.focus ? std::optional<Target>(*selection.focus)
                                                     : std::nullopt;
}

void PictureActions::takeFor(const Target& target, const PictureSource& source) {
    m_threads.start([this, target, source] {
        const ReadPicture picture = readPicture(m_operations, source);
        QMetaObject::invokeMethod(
            this, [this, target, picture, name = nameOf(source)] { put(target, picture, name); },
            Qt::QueuedConnection);
    });
}

void PictureActions::put(const Target& target, const ReadPicture& read, const QString& name) {
    const auto* picture = std::get_if<model::Asset>(&read);
    if (picture == nullptr) {
        tellProblem(read, name);
        return;
    }
    m_page.canvas().acceptDraft();
    if (const auto* id = std::get_if<model::CardId>(&target)) {
        m_document.apply({StepKind::edit, RowType::card},
                         edit::setPicture(m_document.document(), *id, *picture));
        return;
    }
    const edit::Cell& cell = std::get<edit::Cell>(target);
    model::Card card;
    card.id = {m_document.session().ids()()};
    // Another journey may be shown by now.
    const model::Lane* lane = m_document.document().lanes.find(cell.lane);
    card.journey = lane != nullptr ? lane->journey : m_document.selection().journey;
    card.phase = cell.phase;
    card.lane = cell.lane;
    base::Result<model::Document> next =
        edit::insertRow(m_document.document(), card, std::numeric_limits<std::size_t>::max());
    if (next) {
        next = edit::setPicture(*std::move(next), card.id, *picture);
    }
    const bool isAdded = m_document.apply({StepKind::add, RowType::card}, std::move(next));
    if (isAdded && card.journey == m_document.selection().journey) {
        m_document.select(withCard(m_document.selection(), card));
    }
}

void PictureActions::tellProblem(const ReadPicture& read, const QString& name) {
    if (const auto* error = std::get_if<base::Error>(&read)) {
        m_page.notices().tell(wording::errorSentence(*error, isolated(name)));
        return;
    }
    switch (std::get<paint::PictureProblem>(read)) {
    case paint::PictureProblem::notAPicture:
        m_page.notices().tell(tr("This is no picture that a card can show: choose a PNG or JPEG."));
        break;
    case paint::PictureProblem::tooLarge:
        m_page.notices().tell(tr("This picture is too large: choose one of at most 16 MB and 40 "
                                 "million dots."));
        break;
    case paint::PictureProblem::damaged:
        m_page.notices().tell(tr("This picture is damaged: open it in another program and save it "
                                 "anew."));
        break;
    }
}

bool PictureActions::eventFilter(QObject* watched, QEvent* event) {
    auto* drop = dynamic_cast<QDropEvent*>(event); // entering and moving are drops, too
    if (drop == nullptr || drop->mimeData() == nullptr || !holdsPicture(*drop->mimeData())) {
        return QObject::eventFilter(watched, event);
    }
    // What is under the pointer is selected, which marks it.
    const bool hasTarget =
        event->type() == QEvent::DragEnter || m_page.canvas().selectAt(drop->position());
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(hasTarget);
    if (hasTarget && event->type() == QEvent::Drop) {
        const std::optional<PictureSource> source = pictureIn(*drop->mimeData());
        drop->setAccepted(source && take(*source));
    }
    return true;
}

void PictureActions::choose() {
    const std::optional<Target> target = selectedTarget();
    if (!target) {
        return;
    }
    QFileDialog dialog(m_page.window(), tr("Add picture"), Settings(m_stored).lastFolder(),
                       tr("Pictures (*.png *.jpg *.jpeg)"));
    keepMessagesPlain(dialog);
    dialog.setObjectName(QStringLiteral("pictureDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted) {
        const QString file = dialog.selectedFiles().value(0);
        Settings(m_stored).setLastFolderOf(file);
        takeFor(*target, file);
    }
}

void PictureActions::remove() {
    if (const model::Card* card = selectedCard()) {
        m_document.apply({StepKind::edit, RowType::card},
                         edit::setPicture(m_document.document(), card->id, std::nullopt));
    }
}

void PictureActions::save() {
    const model::Card* card = selectedCard();
    const auto picture = card != nullptr && card->picture
                             ? m_document.document().assets.share(*card->picture)
                             : nullptr;
    if (picture == nullptr) {
        return;
    }
    QWidget& window = *m_page.window();
    const QString name = wording::toQt(base::safeFileName(card->text));
    const QString file = FileToWrite::ask(
        window, {"savePictureDialog", tr("Save picture"), Settings(m_stored).lastFolder(),
                 name.isEmpty() ? tr("Picture") : name, endingOf(picture->mediaType)});
    if (file.isEmpty()) {
        return;
    }
    const QString done = FileToWrite::write(window, m_operations, m_stored, file, picture->bytes);
    if (!done.isEmpty()) {
        m_page.notices().tell(done);
    }
}

void PictureActions::refresh() {
    const bool mayEdit = !m_page.canvas().isTyping();
    const model::Card* card = selectedCard();
    const bool hasPicture = card != nullptr && card->picture;
    m_commands.action(Command::addPicture)->setEnabled(mayEdit && selectedTarget().has_value());
    m_commands.action(Command::removePicture)->setEnabled(mayEdit && hasPicture);
    m_commands.action(Command::savePicture)->setEnabled(hasPicture);
}

} // namespace cjm::ui
