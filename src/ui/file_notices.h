// Says above the map what a person has to know about its file, as long as it is so, and offers what
// can be done about it.
#pragma once

#include "file_watch.h"
#include "questions.h"
#include "saving.h"
#include "standing_notices.h"

#include <QObject>
#include <optional>

namespace cjm::ui {

class FileNotices : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this, which belongs to the notices.
    FileNotices(OpenDocument& document, Saving& saving, const FileWatch& watch,
                StandingNotices& notices);

private:
    void refresh();
    void tellOfState();
    void tellOfPlace();
    void tellOfHolder();

    /// The words and the button of what was changed depend on both.
    struct Told {
        session::FileState state = session::FileState::own;
        OwnChanges changes = OwnChanges::none;

        friend bool operator==(const Told&, const Told&) = default;
    };

    OpenDocument& m_document;
    Saving& m_saving;
    const FileWatch& m_watch;
    StandingNotices& m_notices;
    Told m_told;
    bool m_isChosen = false; ///< A person has saved the file where it is.
    const session::FilePlace* m_toldPlace = nullptr;
};

} // namespace cjm::ui
