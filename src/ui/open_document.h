// A session as the widgets of one window see it: its events as signals, its refusals as sentences.
#pragma once

#include <cjm/session/document_session.h>
#include <cjm/store/recovery.h>

#include <QObject>
#include <QString>
#include <optional>
#include <string>

namespace cjm::ui {

class OpenDocument : public QObject {
    Q_OBJECT

public:
    /// @param suggestedName what a document without a file is called until it has one, without
    ///        ending; empty: untitled
    explicit OpenDocument(model::Document document,
                          std::optional<session::DocumentFile> file = std::nullopt,
                          QString suggestedName = {});

    /// Goes on with what was recovered.
    OpenDocument(const store::RecoveredDocument& recovered, QString suggestedName);

    [[nodiscard]] session::DocumentSession& session() { return m_session; }

    [[nodiscard]] const session::DocumentSession& session() const { return m_session; }

    [[nodiscard]] const model::Document& document() const { return m_session.document(); }

    [[nodiscard]] const session::Selection& selection() const { return m_session.selection(); }

    /// Takes the outcome of an edit; a refusal is told by `refused`.
    /// @return false where it was refused
    bool apply(const edit::Step& step, base::Result<model::Document> next,
               std::string mergeKey = {});

    void select(session::Selection selection);

    /// The file's name without its folder, or what the document is called until it has one.
    [[nodiscard]] QString name() const;

    /// What a document is called that has neither a file nor a name.
    [[nodiscard]] static QString untitled();

    /// The file's full path; empty where there is none.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void saved();

    /// What can be undone is another, though the document is the same.
    void historyReplaced();

    /// Something is typed that is no edit yet, or nothing of the kind any more.
    void draftChanged();

    /// An edit was refused; the sentence is for the person.
    void refused(const QString& sentence);

private:
    void forward(const session::Event& event);

    QString m_suggestedName;
    session::DocumentSession m_session;
    session::Subscription m_subscription;
};

} // namespace cjm::ui
