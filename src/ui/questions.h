// What the program asks before something of a person's would be lost, and how it tells what failed.
//
// Each function shows a box over its parent and returns when that is answered. Escape and closing
// the box cancel.
#pragma once

#include <QString>
#include <QWidget>

namespace cjm::ui {

enum class SaveAnswer { save, discard, cancel };

/// Whether changes are kept that would be lost.
/// @param name of the document, as its window shows it
[[nodiscard]] SaveAnswer askToSave(QWidget* parent, const QString& name);

enum class ChangedFileAnswer { saveCopy, overwrite, reload, cancel };

/// Whether a document has changes of its own that are not saved.
enum class OwnChanges { none, some };

/// What to do with a file that was changed by others since it was read or saved last. Their work is
/// loaded only where nothing is lost by that.
[[nodiscard]] ChangedFileAnswer askAboutChangedFile(QWidget* parent, const QString& name,
                                                    OwnChanges changes);

/// Whether the work of others is replaced although it could not be kept among the older versions.
/// @param reason why, as a sentence
[[nodiscard]] bool askToOverwriteForGood(QWidget* parent, const QString& name,
                                         const QString& reason);

enum class VanishedFileAnswer { saveAgain, saveAs, cancel };

/// What to do where the document's file is no longer there.
[[nodiscard]] VanishedFileAnswer askAboutVanishedFile(QWidget* parent, const QString& name);

/// Tells why the map could not be saved, and asks whether it is saved elsewhere.
/// @param reason with the remedy, as a sentence
[[nodiscard]] bool askToSaveElsewhere(QWidget* parent, const QString& reason);

enum class DiscardAnswer { discard, cancel };

/// Whether the kept work of so many maps is thrown away.
[[nodiscard]] DiscardAnswer askToDiscardKept(QWidget* parent, int maps);

/// Tells what went wrong, and the remedy, in one sentence.
void tellError(QWidget* parent, const QString& sentence);

} // namespace cjm::ui
