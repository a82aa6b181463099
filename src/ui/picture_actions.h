// Pictures on the cards of a map: chosen, dropped, pasted, removed and saved as files.
//
// A picture is read and made fit for the document on a thread of its own; the card has it once that
// is done, in one step. What cannot be taken in is told in one sentence.
#pragma once

#include "commands.h"
#include "map_page.h"
#include "open_document.h"
#include "picture_source.h"

#include <cjm/edit/ordering.h>
#include <cjm/files/file_operations.h>

#include <QObject>
#include <QSettings>
#include <QThreadPool>
#include <optional>
#include <variant>

namespace cjm::ui {

class PictureActions : public QObject {
    Q_OBJECT

public:
    /// What is passed outlives this.
    PictureActions(Commands& commands, OpenDocument& document, files::FileOperations& operations,
                   QSettings& stored, MapPage& page);
    ~PictureActions() override;

    /// The selected card gets the picture, or a new card in the focused cell.
    /// @return false where neither is there
    bool take(const PictureSource& source);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What gets a picture: a card that is there, or a cell that gets a card.
    using Target = std::variant<model::CardId, edit::Cell>;

    [[nodiscard]] std::optional<Target> selectedTarget() const;
    [[nodiscard]] const model::Card* selectedCard() const;
    void takeFor(const Target& target, const PictureSource& source);
    void put(const Target& target, const ReadPicture& read, const QString& name);
    void tellProblem(const ReadPicture& read, const QString& name);
    void choose();
    void remove();
    void save();
    void refresh();

    Commands& m_commands;
    OpenDocument& m_document;
    files::FileOperations& m_operations;
    QSettings& m_stored;
    MapPage& m_page;
    QThreadPool m_threads;
};

} // namespace cjm::ui
