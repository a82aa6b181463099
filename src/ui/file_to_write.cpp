#include "file_to_write.h"

#include "plain_messages.h"
#include "plain_text.h"
#include "questions.h"
#include "settings.h"

#include <cjm/files/replace_file.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/replacement_sentence.h>
#include <cjm/wording/text.h>

#include <QFileDialog>
#include <QFileInfo>

namespace cjm::ui {

QString FileToWrite::ask(QWidget& window, const Question& question) {
    const QString& ending = question.ending;
    QFileDialog dialog(&window, question.title, question.folder,
                       tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    keepMessagesPlain(dialog);
    dialog.setObjectName(QLatin1String(question.dialogName));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QStringLiteral("%1.%2").arg(question.name, ending));
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    return withEnding(window, dialog.selectedFiles().value(0), ending);
}

QString FileToWrite::withEnding(QWidget& window, const QString& file, const QString& ending) {
    const QString dotted = QLatin1Char('.') + ending;
    if (file.endsWith(dotted, Qt::CaseInsensitive)) {
        return file;
    }
    // The dialog has asked about the name as it was typed, and not about this one.
    if (QFileInfo::exists(file + dotted)) {
        tellError(&window, wording::errorSentence({base::ErrorCode::fileExists},
                                                  QFileInfo(file + dotted).fileName()));
        return {};
    }
    return file + dotted;
}

QString FileToWrite::write(QWidget& window, files::FileOperations& operations, QSettings& stored,
                           const QString& file, base::BytesView content) {
    const base::Result<files::Replacement> written =
        files::replaceFile(operations, wording::fromQt(file), content, files::WhateverIsThere{});
    const QString name = isolated(QFileInfo(file).fileName());
    if (!written) {
        tellError(&window, wording::errorSentence(written.error(), name));
        return {};
    }
    Settings(stored).setLastFolderOf(file);
    const QStringList remarks = wording::replacementRemarks(*written, name);
    return remarks.isEmpty() ? tr("“%1” is written.").arg(name) : remarks.join(QLatin1Char('\n'));
}

} // namespace cjm::ui
