#include "saving.h"

#include "plain_messages.h"
#include "questions.h"

#include <cjm/base/file_name.h>
#include <cjm/model/journey_facts.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/replacement_sentence.h>
#include <cjm/wording/text.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace cjm::ui {

Saving::Saving(OpenDocument& document, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_settings(settings)
    , m_window(window) {}

bool Saving::save() {
    const std::optional<session::DocumentFile>& file = m_document.session().file();
    return file ? saveTo(m_document.path(), file->identity) : saveAs();
}

bool Saving::saveAs() {
    QFileDialog dialog(&m_window, tr("Save as"), suggestedPath(),
                       tr("Journey maps (%1)").arg(QStringLiteral("*.cjm")));
    keepMessagesPlain(dialog);
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QStringLiteral("cjm"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    const QString path = dialog.selectedFiles().first();
    if (m_document.session().file() && QFileInfo(path) == QFileInfo(m_document.path())) {
        return save();
    }
    // The dialog has asked about a file that is there.
    return QFileInfo::exists(path) ? saveTo(path, files::WhateverIsThere{})
                                   : saveTo(path, files::NothingThere{});
}

bool Saving::saveTo(const QString& path, const files::Expectation& expectation) {
    const base::Result<store::SavedFile> saved =
        m_document.session().saveAs(wording::fromQt(path), expectation);
    if (!saved) {
        return answer(saved.error(), path);
    }
    m_settings.setLastFolderOf(path);
    tellOf(*saved);
    return true;
}

bool Saving::answer(const base::Error& error, const QString& path) {
    const bool isOwnFile = path == m_document.path();
    const QString name = QFileInfo(path).fileName();
    if (isOwnFile && error.code == base::ErrorCode::changedByOthers) {
        switch (askAboutChangedFile(&m_window, name)) {
        case ChangedFileAnswer::saveAs:
            return saveAs();
        case ChangedFileAnswer::overwrite:
            return saveTo(path, files::WhateverIsThere{});
        case ChangedFileAnswer::cancel:
            return false;
        }
    }
    if (isOwnFile && error.code == base::ErrorCode::fileNotFound) {
        switch (askAboutVanishedFile(&m_window, name)) {
        case VanishedFileAnswer::saveAgain:
            return saveTo(path, files::NothingThere{});
        case VanishedFileAnswer::saveAs:
            return saveAs();
        case VanishedFileAnswer::cancel:
            return false;
        }
    }
    tellError(&m_window, wording::errorSentence(error, QDir::toNativeSeparators(path)));
    return false;
}

void Saving::tellOf(const store::SavedFile& saved) {
    const QStringList remarks = wording::replacementRemarks(saved.replacement, m_document.name());
    if (!remarks.isEmpty()) {
        Q_EMIT told(remarks.join(QLatin1Char('\n')));
    }
}

QString Saving::suggestedPath() const {
    if (m_document.session().file()) {
        return m_document.path();
    }
    const model::JourneyFacts facts =
        model::journeyFacts(m_document.document(), m_document.selection().journey);
    const std::string title = base::safeFileName(facts.title);
    const QString name = title.empty() ? m_document.name() : wording::toQt(title);
    return QDir(m_settings.lastFolder()).filePath(name + QStringLiteral(".cjm"));
}

bool Saving::mayClose() {
    if (!m_document.session().isModified()) {
        return true;
    }
    switch (askToSave(&m_window, m_document.name())) {
    case SaveAnswer::save:
        return save();
    case SaveAnswer::discard:
        return true;
    case SaveAnswer::cancel:
        break;
    }
    return false;
}

} // namespace cjm::ui
