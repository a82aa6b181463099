#include "file_notices.h"

#include "plain_text.h"

#include <cjm/files/process.h>
#include <cjm/wording/text.h>

#include <QDateTime>
#include <QLocale>
#include <chrono>
#include <utility>

namespace cjm::ui {

namespace {

using session::FileState;

/// The hour, and the day where it is another.
QString inWords(files::Moment moment) {
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch());
    const QDateTime since = QDateTime::fromSecsSinceEpoch(seconds.count());
    return since.date() == QDate::currentDate()
               ? QLocale().toString(since.time(), QLocale::ShortFormat)
               : QLocale().toString(since, QLocale::ShortFormat);
}

bool isOwn(const files::Process& process) {
    const files::Process self = files::thisProcess();
    return process.user == self.user && process.host == self.host;
}

} // namespace

FileNotices::FileNotices(OpenDocument& document, Saving& saving, const FileWatch& watch,
                         StandingNotices& notices)
    : QObject(&notices)
    , m_document(document)
    , m_saving(saving)
    , m_watch(watch)
    , m_notices(notices) {
    connect(&watch, &FileWatch::changed, this, &FileNotices::refresh);
    connect(&saving, &Saving::placeChosen, this, [this] { m_isChosen = true; });
    connect(&document, &OpenDocument::changed, this, &FileNotices::tellOfState);
    connect(&document, &OpenDocument::saved, this, &FileNotices::tellOfState);
    connect(&document, &OpenDocument::draftChanged, this, &FileNotices::tellOfState);
}

void FileNotices::refresh() {
    tellOfState();
    if (m_toldPlace != m_watch.place()) {
        m_toldPlace = m_watch.place();
        tellOfPlace();
        tellOfHolder();
    }
}

void FileNotices::tellOfState() {
    const Told told{m_watch.state(),
                    m_document.session().isModified() ? OwnChanges::some : OwnChanges::none};
    if (told == std::exchange(m_told, told)) {
        return;
    }
    const auto name = [this] { return isolated(m_document.name()); };
    if (told.state == FileState::own) {
        m_notices.withdraw(Standing::changedOutside);
    } else if (told.state == FileState::gone) {
        m_notices.show(
            Standing::changedOutside,
            [name] {
                return tr("The file “%1” is no longer in its place. Your map is still open here.")
                    .arg(name());
            },
            {[] { return tr("Save..."); }, [this] { m_saving.save(); }});
    } else if (told.changes == OwnChanges::none) {
        m_notices.show(
            Standing::changedOutside,
            [name] { return tr("“%1” was changed by another program or person.").arg(name()); },
            {[] { return tr("Reload"); }, [this] { m_saving.reload(); }});
    } else {
        m_notices.show(
            Standing::changedOutside,
            [name] {
                return tr("“%1” was changed by another program or person, and you have changes of "
                          "your own: save yours as a copy to keep both.")
                    .arg(name());
            },
            {[] { return tr("Save as a copy..."); }, [this] { m_saving.saveCopy(); }});
    }
}

void FileNotices::tellOfPlace() {
    const bool isTemporary =
        m_toldPlace != nullptr && m_toldPlace->folder == files::FolderKind::temporary;
    const bool isReadOnly =
        m_toldPlace != nullptr && m_toldPlace->replacing == session::Replacing::impossible;
    const StandingNotices::Remedy saveAs{[] { return tr("Save as..."); },
                                         [this] { m_saving.saveAs(); }};
    if (isTemporary) {
        m_notices.show(
            Standing::temporaryFolder,
            [] {
                return tr("This map lies in a temporary folder and may be gone tomorrow: save it "
                          "in a folder of your own.");
            },
            saveAs);
    } else {
        m_notices.withdraw(Standing::temporaryFolder);
    }
    if (isReadOnly && !isTemporary) {
        m_notices.show(
            Standing::readOnly,
            [name = isolated(m_document.name())] {
                return tr("“%1” can only be read: save it under another name to keep your changes.")
                    .arg(name);
            },
            saveAs);
    } else {
        m_notices.withdraw(Standing::readOnly);
    }
    m_saving.setPlace((isTemporary && !m_isChosen) || isReadOnly ? SavePlace::another
                                                                 : SavePlace::own);
}

void FileNotices::tellOfHolder() {
    if (m_toldPlace == nullptr || !m_toldPlace->holder) {
        m_notices.withdraw(Standing::openElsewhere);
        return;
    }
    m_notices.show(Standing::openElsewhere, [holder = *m_toldPlace->holder] {
        if (isOwn(holder.process)) {
            return tr("This map is open in another window of the program, too, since %1.")
                .arg(inWords(holder.since));
        }
        if (holder.process.user.empty()) {
            return tr("This map is open elsewhere, too.");
        }
        return tr("This map is open on %1, too, by %2 since %3.", "machine, person, time")
            .arg(isolated(wording::toQt(holder.process.host)),
                 isolated(wording::toQt(holder.process.user)), inWords(holder.since));
    });
}

} // namespace cjm::ui
