// What is done at the start with the work that was not saved when the program stopped.
#pragma once

#include <cjm/files/file_operations.h>
#include <cjm/store/recovery.h>

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace cjm::ui {

/// A document that is to be shown, and the journal that goes on with it.
struct RecoveredMap {
    store::RecoveredDocument document;
    store::LeftJournal journal;
    QString name;                     ///< What it is called where it has no file.
    std::function<QString()> remarks; ///< What is to be told about it, until it is saved.
};

struct Recovery {
    std::vector<RecoveredMap> maps;
    QStringList refusals; ///< For each journal that could not be read, or for their folder.

    /// Nothing could be offered, and there is work that a program holds which may be about to end.
    bool isWorthAnotherLook = false;
};

/// Asks about the work that was left, if there is any. What is discarded is removed; what is put
/// off, or cannot be read, stays for the next start.
[[nodiscard]] Recovery recoverLeftWork(files::FileOperations& operations, const QString& folder);

} // namespace cjm::ui
