#include "saving.h"

#include "file_to_write.h"
#include "freed_memory.h"
#include "moment_now.h"
#include "plain_messages.h"
#include "plain_text.h"
#include "posting.h"
#include "questions.h"
#include "recent_files.h"
#include "wait_cursor.h"

#include <cjm/base/file_name.h>
#include <cjm/model/journey_facts.h>
#include <cjm/session/read_document.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/replacement_sentence.h>
#include <cjm/wording/text.h>

#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <utility>

namespace cjm::ui {

namespace {

const QString endingOfMaps = QStringLiteral("cjm");

/// Names the file or folder of the program that could not be written.
QString reasonNotKept(const base::Error& error) {
    return wording::ownFolderSentence(error,
                                      QDir::toNativeSeparators(wording::toQt(error.subject)));
}

session::KeepVersion keepIn(const store::OlderVersions& versions) {
    return [&versions](model::DocumentId document, base::BytesView bytes, const std::string& path) {
        return versions.keep(document, bytes, path, momentNow());
    };
}

} // namespace

Saving::Saving(OpenDocument& document, files::FileOperations& operations,
               const store::OlderVersions& versions, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_operations(operations)
    , m_settings(settings)
    , m_window(window)
    , m_place(document.path())
    , m_saver(operations, document.session(), keepIn(versions), postTo(*this),
              [this](const session::SaveReport& report) { follow(report); }) {}

void Saving::save() {
    m_isQuiet = false; // a person wants to know
    const bool hasFile = m_document.session().file() && m_savePlace == SavePlace::own;
    if (hasFile || m_saver.isSaving()) {
        m_saver.save();
        Q_EMIT stateChanged();
    } else {
        saveAs();
    }
}

void Saving::saveQuietly() {
    if (!m_saver.isSaving()) {
        m_saver.save();
        m_isQuiet = true;
        Q_EMIT stateChanged();
    }
}

void Saving::saveAs() {
    chooseFile(suggestedPath());
}

void Saving::saveCopy() {
    const QFileInfo own(suggestedPath());
    chooseFile(own.dir().filePath(tr("%1 (copy)", "name of a file").arg(own.completeBaseName()) +
                                  QStringLiteral(".cjm")));
}

void Saving::chooseFile(const QString& suggested) {
    QFileDialog dialog(&m_window, tr("Save as"), suggested,
                       tr("Journey maps (%1)").arg(QStringLiteral("*.cjm")));
    keepMessagesPlain(dialog);
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(endingOfMaps);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().first();
    if (m_document.session().file() && truePath(path) == truePath(m_document.path())) {
        m_saver.save();
        Q_EMIT stateChanged();
        return;
    }
    const QString file = FileToWrite::withEnding(m_window, path, endingOfMaps);
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo::exists(file)) {
        saveTo({wording::fromQt(file), files::WhateverIsThere{}}); // the dialog has asked about it
    } else {
        saveTo({wording::fromQt(file), files::NothingThere{}});
    }
}

void Saving::saveTo(const session::SaveTarget& target) {
    m_saver.saveAs(target);
    Q_EMIT stateChanged();
}

void Saving::follow(const session::SaveReport& report) {
    const QString path = wording::toQt(report.target.path);
    const bool isQuiet = std::exchange(m_isQuiet, false);
    m_hasFailed = !report.saved;
    if (report.saved) {
        m_savedAt = QTime::currentTime();
    }
    giveFreedMemoryBack();
    Q_EMIT stateChanged();
    if (m_hasFailed && isQuiet) {
        Q_EMIT told(wording::errorSentence(report.saved.error(), QDir::toNativeSeparators(path)));
        return;
    }
    if (m_hasFailed) {
        answer(report);
        return;
    }
    if (m_place != path) {
        m_place = path;
        m_savePlace = SavePlace::own;
        m_settings.setLastFolderOf(path);
        Q_EMIT placeChosen(path);
    }
    tellOf(report);
}

void Saving::answer(const session::SaveReport& report) {
    const QString path = wording::toQt(report.target.path);
    const bool isOwnFile = path == m_document.path();
    const base::Error& error = report.saved.error();
    if (report.notKept) {
        if (askToOverwriteForGood(&m_window, QFileInfo(path).fileName(), reasonNotKept(error))) {
            saveTo({report.target.path, files::WhateverIsThere{}});
        }
    } else if (isOwnFile && error.code == base::ErrorCode::changedByOthers) {
        answerChanged(path);
    } else if (isOwnFile && error.code == base::ErrorCode::fileNotFound) {
        answerVanished(path);
    } else if (askToSaveElsewhere(&m_window,
                                  wording::errorSentence(error, QDir::toNativeSeparators(path)))) {
        saveAs();
    }
}

void Saving::answerChanged(const QString& path) {
    const OwnChanges changes =
        m_document.session().isModified() ? OwnChanges::some : OwnChanges::none;
    switch (askAboutChangedFile(&m_window, QFileInfo(path).fileName(), changes)) {
    case ChangedFileAnswer::saveCopy:
        saveCopy();
        break;
    case ChangedFileAnswer::overwrite:
        saveTo({wording::fromQt(path), files::WhateverIsThere{}, session::Former::keptFirst});
        break;
    case ChangedFileAnswer::reload:
        reload();
        break;
    case ChangedFileAnswer::cancel:
        break;
    }
}

void Saving::answerVanished(const QString& path) {
    switch (askAboutVanishedFile(&m_window, QFileInfo(path).fileName())) {
    case VanishedFileAnswer::saveAgain:
        saveTo({wording::fromQt(path), files::NothingThere{}});
        break;
    case VanishedFileAnswer::saveAs:
        saveAs();
        break;
    case VanishedFileAnswer::cancel:
        break;
    }
}

void Saving::reload() {
    const QString path = m_document.path();
    const WaitCursor waiting;
    base::Result<session::ReadDocument> read =
        session::readDocument(m_operations, wording::fromQt(path));
    if (!read) {
        Q_EMIT told(wording::errorSentence(read.error(), QDir::toNativeSeparators(path)));
        return;
    }
    const QStringList remarks = wording::readingRemarks(read->content, m_document.name());
    if (!read->file) {
        Q_EMIT told(remarks.join(QLatin1Char('\n'))); // what is open is better
        return;
    }
    const model::Document theirs = read->document();
    m_document.apply({edit::StepKind::replace, model::RowType::journey}, theirs);
    m_savedAt.reset();
    m_document.session().noteSaved(*std::move(read->file), theirs);
}

void Saving::tellOf(const session::SaveReport& report) {
    QStringList remarks = wording::replacementRemarks(report.saved->replacement, m_document.name());
    if (report.notKept) {
        remarks.append(tr("“%1” is saved, but not kept among its older versions. %2",
                          "the file, and a sentence that says why")
                           .arg(isolated(m_document.name()), reasonNotKept(*report.notKept)));
    }
    if (!remarks.isEmpty()) {
        Q_EMIT told(remarks.join(QLatin1Char('\n')));
    }
}

QString Saving::suggestedPath() const {
    if (m_document.session().file()) {
        const QString own = m_document.path();
        return m_savePlace == SavePlace::own
                   ? own
                   : QDir(Settings::documentsFolder()).filePath(QFileInfo(own).fileName());
    }
    const model::JourneyFacts facts =
        model::journeyFacts(m_document.document(), m_document.selection().journey);
    const std::string title = base::safeFileName(facts.title);
    const QString name = title.empty() ? m_document.name() : wording::toQt(title);
    return QDir(m_settings.lastFolder()).filePath(name + QStringLiteral(".cjm"));
}

bool Saving::waitForSave() {
    if (!m_saver.isSaving()) {
        return true;
    }
    m_isQuiet = false;
    QEventLoop loop;
    connect(this, &Saving::stateChanged, &loop, &QEventLoop::quit);
    while (m_saver.isSaving()) {
        // Nothing is changed any more in a window that is about to close.
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return !m_hasFailed;
}

bool Saving::mayClose() {
    if (!waitForSave()) {
        return false;
    }
    if (!m_document.session().isModified()) {
        return true;
    }
    switch (askToSave(&m_window, m_document.name())) {
    case SaveAnswer::save:
        save();
        return waitForSave() && !m_document.session().isModified();
    case SaveAnswer::discard:
        return true;
    case SaveAnswer::cancel:
        break;
    }
    return false;
}

} // namespace cjm::ui
