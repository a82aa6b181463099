// Asking for the name of a file and writing it, with a sentence about what came of it.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/files/file_operations.h>

#include <QCoreApplication>
#include <QSettings>
#include <QString>
#include <QWidget>

namespace cjm::ui {

class FileToWrite {
    Q_DECLARE_TR_FUNCTIONS(FileToWrite)

public:
    /// What the dialog shows.
    struct Question {
        const char* dialogName; ///< Its object name.
        QString title;
        QString folder;
        QString name; ///< That it suggests, without ending.
        QString ending;
    };

    /// A path with the ending, that a person has agreed to replace where there is such a file;
    /// empty where they chose none.
    [[nodiscard]] static QString ask(QWidget& window, const Question& question);

    /// The path that was chosen in a dialog, with the ending behind it where it has another, as
    /// that would promise another kind of file; empty where there is such a file, which the dialog
    /// has not asked about: that is told in a box.
    [[nodiscard]] static QString withEnding(QWidget& window, const QString& file,
                                            const QString& ending);

    /// Writes the file and remembers its folder. A failure is told in a box.
    /// @return what is to be told about it; empty where it failed
    [[nodiscard]] static QString write(QWidget& window, files::FileOperations& operations,
                                       QSettings& stored, const QString& file,
                                       base::BytesView content);
};

} // namespace cjm::ui
