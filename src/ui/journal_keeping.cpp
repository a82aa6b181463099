#include "journal_keeping.h"

#include "posting.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QDir>
#include <utility>

namespace cjm::ui {

namespace {

store::JournalSubject subjectOf(const OpenDocument& document) {
    store::JournalSubject subject{wording::fromQt(document.name()), std::nullopt};
    if (const auto& file = document.session().file()) {
        subject.file = store::JournalledFile{file->path, file->identity.digest};
    }
    return subject;
}

} // namespace

JournalKeeping::JournalKeeping(OpenDocument& document, files::FileOperations& operations,
                               const QString& folder, StandingNotices& notices)
    : QObject(&notices)
    , m_folder(folder)
    , m_notices(notices) {
    document.session().keepJournal(std::make_unique<store::EditJournal>(
        operations, wording::fromQt(folder), subjectOf(document), document.document(), trouble()));
}

JournalKeeping::JournalKeeping(OpenDocument& document, files::FileOperations& operations,
                               RecoveredMap recovered, StandingNotices& notices)
    : QObject(&notices)
    , m_folder(wording::toQt(recovered.journal.place.folder))
    , m_notices(notices) {
    document.session().keepJournal(
        std::make_unique<store::EditJournal>(operations, std::move(recovered.journal),
                                             subjectOf(document), recovered.document, trouble()));
    notices.show(Standing::recovered, std::move(recovered.remarks));
    const auto withdrawOnceSaved = [this, &document] {
        if (!document.session().isModified()) {
            m_notices.withdraw(Standing::recovered);
        }
    };
    connect(&document, &OpenDocument::saved, this, withdrawOnceSaved);
    connect(&document, &OpenDocument::changed, this, withdrawOnceSaved);
}

/// As what the journal's thread tells is told here.
store::JournalTrouble JournalKeeping::trouble() {
    return [this, post = postTo(*this)](const std::optional<base::Error>& error) {
        post([this, error] { tell(error); });
    };
}

void JournalKeeping::tell(const std::optional<base::Error>& trouble) {
    if (!trouble) {
        m_notices.withdraw(Standing::notKeptSafe);
        return;
    }
    m_notices.show(Standing::notKeptSafe, [folder = m_folder, error = *trouble] {
        return tr("Save often: until you do, your changes are lost if the program or the computer "
                  "stops. %1")
            .arg(wording::ownFolderSentence(error, QDir::toNativeSeparators(folder)));
    });
}

} // namespace cjm::ui
