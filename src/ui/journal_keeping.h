// Keeps what is done in a window in the document's journal, and says for as long as it cannot be,
// or is kept nowhere else since the program stopped.
#pragma once

#include "open_document.h"
#include "recovery.h"
#include "standing_notices.h"

#include <cjm/store/edit_journal.h>

#include <QObject>
#include <optional>

namespace cjm::ui {

class JournalKeeping : public QObject {
    Q_OBJECT

public:
    /// @param folder of the journals; made when the first edit comes
    /// @param notices outlive this, as does the document
    JournalKeeping(OpenDocument& document, files::FileOperations& operations, const QString& folder,
                   StandingNotices& notices);

    /// Goes on with the journal that the document was recovered from, and tells of that until it
    /// is saved.
    JournalKeeping(OpenDocument& document, files::FileOperations& operations,
                   RecoveredMap recovered, StandingNotices& notices);

private:
    [[nodiscard]] store::JournalTrouble trouble();
    void tell(const std::optional<base::Error>& trouble);

    QString m_folder;
    StandingNotices& m_notices;
};

} // namespace cjm::ui
