#include "recovery.h"

#include "recovery_dialog.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <utility>

namespace cjm::ui {

namespace {

class RecoveryTexts {
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    static QString copyOf(const QString& name) { return tr("Recovered - %1").arg(name); }

    static QString untitled() { return tr("Untitled"); }

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
    return subject.name.empty() ? RecoveryTexts::untitled() : wording::toQt(subject.name);
}

QString folderOf(const store::JournalSubject& subject) {
    return subject.file ? QDir::toNativeSeparators(
                              QFileInfo(wording::toQt(subject.file->path)).absolutePath())
                        : QString();
}

KeptWork describe(const store::LeftJournal& left) {
    using std::chrono::milliseconds;
    const auto moment = std::chrono::duration_cast<milliseconds>(left.lastEdit.time_since_epoch());
    return {.name = nameOf(left.subject),
            .folder = folderOf(left.subject),
            .lastChange = QDateTime::fromMSecsSinceEpoch(moment.count()),
            .changes = static_cast<int>(left.steps)};
}

/// True where its file is another by now, cannot be read or is gone.
bool isCopy(const store::RecoveredDocument& document, const store::JournalSubject& subject) {
    return subject.file && !document.file;
}

QString remarksAbout(const store::RecoveredDocument& document,
                     const store::JournalSubject& subject) {
    QStringList remarks = {isCopy(document, subject) ? RecoveryTexts::recoveredCopy(nameOf(subject))
                                                     : RecoveryTexts::recovered()};
    if (!document.isWhole) {
        remarks.append(RecoveryTexts::endIsMissing());
    }
    return remarks.join(QLatin1Char('\n'));
}

/// The map that comes back, or why it does not.
void recoverOne(files::FileOperations& operations, store::LeftJournal left, Recovery& recovery) {
    const QString name = nameOf(left.subject);
    base::Result<store::RecoveredDocument> document = store::recover(operations, left);
    if (!document) {
        recovery.refusals.append(wording::errorSentence(document.error(), name));
        return;
    }
    const QString title = isCopy(*document, left.subject)
                              ? RecoveryTexts::copyOf(QFileInfo(name).completeBaseName())
                              : name;
    const QString remarks = remarksAbout(*document, left.subject);
    recovery.maps.push_back({*std::move(document), std::move(left), title, remarks});
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
    if (left->journals.empty()) {
        recovery.isWorthAnotherLook = left->othersAreHeld;
        return recovery;
    }
    std::vector<KeptWork> kept;
    for (const store::LeftJournal& journal : left->journals) {
        kept.push_back(describe(journal));
    }
    RecoveryDialog dialog(kept, QDate::currentDate());
    dialog.exec();
    for (std::size_t place = 0; place < left->journals.size(); ++place) {
        store::LeftJournal& journal = left->journals[place];
        if (dialog.fates()[place] == Fate::recover) {
            recoverOne(operations, std::move(journal), recovery);
        } else if (dialog.fates()[place] == Fate::discard) {
            const QString name = nameOf(journal.subject);
            if (const auto done = store::discard(operations, std::move(journal)); !done) {
                recovery.refusals.append(wording::errorSentence(done.error(), name));
            }
        }
    }
    return recovery;
}

} // namespace cjm::ui
