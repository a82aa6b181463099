#include "open_document.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QFileInfo>
#include <utility>

namespace cjm::ui {

namespace {

/// Without a file nothing of it is saved.
model::Document savedOf(const store::RecoveredDocument& recovered) {
    return recovered.file ? recovered.file->document : model::Document();
}

std::optional<session::DocumentFile> fileOf(const store::RecoveredDocument& recovered) {
    return recovered.file ? std::optional<session::DocumentFile>(
                                {recovered.file->path, recovered.file->identity})
                          : std::nullopt;
}

} // namespace

OpenDocument::OpenDocument(model::Document document, std::optional<session::DocumentFile> file,
                           QString suggestedName)
    : m_suggestedName(std::move(suggestedName))
    , m_session(std::move(document), std::move(file)) {
    m_subscription = m_session.observe([this](const session::Event& event) { forward(event); });
}

OpenDocument::OpenDocument(const store::RecoveredDocument& recovered, QString suggestedName)
    : m_suggestedName(std::move(suggestedName))
    , m_session(recovered.history, savedOf(recovered), fileOf(recovered)) {
    m_subscription = m_session.observe([this](const session::Event& event) { forward(event); });
}

void OpenDocument::forward(const session::Event& event) {
    if (std::holds_alternative<session::DocumentChanged>(event)) {
        Q_EMIT changed();
    } else if (std::holds_alternative<session::SelectionChanged>(event)) {
        Q_EMIT selectionChanged();
    } else if (std::holds_alternative<session::DocumentSaved>(event)) {
        Q_EMIT saved();
    } else if (std::holds_alternative<session::HistoryReplaced>(event)) {
        Q_EMIT historyReplaced();
    } else {
        Q_EMIT draftChanged();
    }
}

bool OpenDocument::apply(const edit::Step& step, base::Result<model::Document> next,
                         std::string mergeKey) {
    const base::Result<void> done = m_session.apply(step, std::move(next), std::move(mergeKey));
    if (!done) {
        Q_EMIT refused(wording::errorSentence(done.error(), name()));
    }
    return done.has_value();
}

void OpenDocument::select(session::Selection selection) {
    m_session.select(std::move(selection));
}

QString OpenDocument::name() const {
    if (m_session.file()) {
        return QFileInfo(path()).fileName();
    }
    return m_suggestedName.isEmpty() ? untitled() : m_suggestedName;
}

QString OpenDocument::untitled() {
    return tr("Untitled");
}

QString OpenDocument::path() const {
    return m_session.file() ? wording::toQt(m_session.file()->path) : QString();
}

} // namespace cjm::ui
