#include "recovery.h"

#include "open_document.h"
#include "recovery_dialog.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <utility>

namespace cjm::ui {

namespace {

class RecoveryTexts {
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    static QString copyOf(const QString& name) { return tr("Recovered - %1").arg(name); }

    static QString recovered() {
        return tr("This is what was not saved when Salonreis stopped. Save it to keep it.");
    }

    static QString recoveredCopy(const QString& name) {
        return tr("This is what was not saved when Salonreis stopped. “%1” is no longer as it was "
                  "then, so this is a copy: save it under a name of its own.")
            .arg(name);
    }

    static QString endIsMissing() { return tr("The last changes could not be read."); }

    static QString notLookedFor(const QString& reason) {
        return tr("Salonreis could not look for changes that it kept safe when it stopped. %1")
            .arg(reason);
    }
};

QString nameOf(const store::JournalSubject& subject) {
    if (subject.file) {
        return QFileInfo(wording::toQt(subject.file->path)).fileName();
    }
    return subject.name.empty() ? OpenDocument::untitled() : wording::toQt(subject.name);
}

QString folderOf(const store::JournalSubject& subject) {
    return subject.file ? QDir::toNativeSeparators(
                              QFileInfo(wording::toQt(subject.file->path)).absolutePath())
                        : QString();
}

/// A journal with what could be recovered from it.
struct LeftWork {
    store::LeftJournal journal;
    base::Result<store::RecoveredDocument> document;
};

/// What a person can undo, where typing counts once. One at least, as there may be work that cannot
/// be undone, and no more than the journal counts, which knows what was done since the last save.
std::uint64_t changesIn(const LeftWork& work) {
    const std::uint64_t steps = work.journal.steps;
    return work.document
               ? std::min(std::max<std::uint64_t>(work.document->unsavedSteps(), 1), steps)
               : steps;
}

KeptWork describe(const LeftWork& work) {
    using std::chrono::milliseconds;
    const auto moment =
        std::chrono::duration_cast<milliseconds>(work.journal.lastEdit.time_since_epoch());
    return {.name = nameOf(work.journal.subject),
            .folder = folderOf(work.journal.subject),
            .lastChange = QDateTime::fromMSecsSinceEpoch(moment.count()),
            .changes = static_cast<int>(changesIn(work))};
}

/// True where its file is another by now, cannot be read or is gone.
bool isCopy(const store::RecoveredDocument& document, const store::JournalSubject& subject) {
    return subject.file && !document.file;
}

/// In the language of the program when it is asked for.
std::function<QString()> remarksAbout(const store::RecoveredDocument& document,
                                      const store::JournalSubject& subject) {
    return
        [isCopy = isCopy(document, subject), isWhole = document.isWhole, name = nameOf(subject)] {
            QStringList remarks = {isCopy ? RecoveryTexts::recoveredCopy(name)
                                          : RecoveryTexts::recovered()};
            if (!isWhole) {
                remarks.append(RecoveryTexts::endIsMissing());
            }
            return remarks.join(QLatin1Char('\n'));
        };
}

/// The map that comes back, or why it does not.
void recoverOne(LeftWork work, Recovery& recovery) {
    const store::JournalSubject& subject = work.journal.subject;
    const QString name = nameOf(subject);
    if (!work.document) {
        recovery.refusals.append(wording::errorSentence(work.document.error(), name));
        return;
    }
    const QString title = isCopy(*work.document, subject)
                              ? RecoveryTexts::copyOf(QFileInfo(name).completeBaseName())
                              : name;
    std::function<QString()> remarks = remarksAbout(*work.document, subject);
    recovery.maps.push_back(
        {*std::move(work.document), std::move(work.journal), title, std::move(remarks)});
}

void discardOne(files::FileOperations& operations, store::LeftJournal left, Recovery& recovery) {
    const QString name = nameOf(left.subject);
    if (const auto done = store::discard(operations, std::move(left)); !done) {
        recovery.refusals.append(wording::errorSentence(done.error(), name));
    }
}

/// Those with something in them that is not in its file; the others are not needed any more.
std::vector<LeftWork> workIn(files::FileOperations& operations,
                             std::vector<store::LeftJournal> journals, Recovery& recovery) {
    std::vector<LeftWork> found;
    for (store::LeftJournal& journal : journals) {
        base::Result<store::RecoveredDocument> document = store::recover(operations, journal);
        if (document && document->isSaved()) {
            discardOne(operations, std::move(journal), recovery);
        } else {
            found.push_back({std::move(journal), std::move(document)});
        }
    }
    return found;
}

} // namespace

Recovery recoverLeftWork(files::FileOperations& operations, const QString& folder) {
    Recovery recovery;
    base::Result<store::LeftJournals> left =
        store::findLeftJournals(operations, wording::fromQt(folder));
    if (!left) {
        recovery.refusals.append(RecoveryTexts::notLookedFor(
            wording::ownFolderSentence(left.error(), QDir::toNativeSeparators(folder))));
        return recovery;
    }
    std::vector<LeftWork> found = workIn(operations, std::move(left->journals), recovery);
    if (found.empty()) {
        recovery.isWorthAnotherLook = left->othersAreHeld;
        return recovery;
    }
    std::vector<KeptWork> kept;
    std::transform(found.begin(), found.end(), std::back_inserter(kept), describe);
    RecoveryDialog dialog(kept, QDate::currentDate());
    dialog.exec();
    for (std::size_t place = 0; place < found.size(); ++place) {
        if (dialog.fates()[place] == Fate::recover) {
            recoverOne(std::move(found[place]), recovery);
        } else if (dialog.fates()[place] == Fate::discard) {
            discardOne(operations, std::move(found[place].journal), recovery);
        }
    }
    return recovery;
}

} // namespace cjm::ui
