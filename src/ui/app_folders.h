// Where the program keeps what is its own, not a document's.
#pragma once

#include <QString>

namespace cjm::ui {

/// Full paths. None of the folders exists before something is kept in it.
struct AppFolders {
    QString recovery;      ///< Of the edit journals.
    QString olderVersions; ///< Of all documents.
    QString thumbnails;    ///< May be emptied at any time.
    QString ownWordsFile;  ///< The words that a person has taught the spelling.
};

/// As the system says, on this machine: not in what follows a person to others.
[[nodiscard]] AppFolders appFolders();

} // namespace cjm::ui
