#include "filled.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/problem_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>

namespace cjm::wording {

namespace {

/// In these, %1 is the file, %2 what the error is about, %3 and %4 a line and column of the file,
/// and %5 what stands there.
class ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    [[nodiscard]] static QString ofReadingAndWriting(base::ErrorCode code);
    [[nodiscard]] static QString ofDocuments(base::ErrorCode code);
    [[nodiscard]] static QString ofJson(base::ErrorCode code);
    [[nodiscard]] static QString ofJsonThatBreaksOff();
    [[nodiscard]] static QString ofChanging(base::ErrorCode code);
    [[nodiscard]] static QString ofOwnFolders(base::ErrorCode code);
};

QString ErrorSentences::ofReadingAndWriting(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::fileNotFound:
        return tr("There is no file “%1”: check its name and folder.");
    case ErrorCode::folderNotFound:
        return tr("The folder of “%1” does not exist: choose another one or make it first.");
    case ErrorCode::brokenLink:
        return tr("“%1” is a link to a file that is gone: choose the file itself.");
    case ErrorCode::notPermitted:
        return tr("You may not use “%1”: ask its owner for access or choose another folder.");
    case ErrorCode::readOnlyFile:
        return tr("“%1” is read-only: choose another name, or allow changes to the file first.");
    case ErrorCode::readOnlyDisk:
        return tr("The disk of “%1” is read-only: choose another one.");
    case ErrorCode::isFolder:
        return tr("“%1” is a folder: choose a file.");
    case ErrorCode::notARegularFile:
        return tr("“%1” is not an ordinary file: choose another one.");
    case ErrorCode::nameTooLong:
        return tr("The name “%1” is too long: choose a shorter one.");
    case ErrorCode::fileExists:
        return tr("“%1” exists already: choose another name.");
    case ErrorCode::fileInUse:
        return tr("Another program is using “%1”: close it there and try again.");
    case ErrorCode::fileTooLarge:
        return tr("“%1” is larger than any journey map can be: choose another file.");
    case ErrorCode::fileTooSmall:
        return tr("“%1” is too short to be a journey map: choose another file or an older copy.");
    case ErrorCode::tooLargeToWrite:
        return tr("“%1” would be larger than it may be: make the map's pictures smaller or choose "
                  "another disk.");
    case ErrorCode::diskFull:
        return tr("There is not enough room on the disk to write “%1” safely: make room or choose "
                  "another disk.");
    case ErrorCode::quotaExceeded:
        return tr("You may store no more there, so “%1” could not be written: make room or choose "
                  "another disk.");
    case ErrorCode::readFailed:
        return tr("“%1” could not be read: check the disk or the network and try again.");
    case ErrorCode::writeFailed:
        return tr("“%1” could not be written: check the disk or the network and try again.");
    case ErrorCode::changedWhileReading:
        return tr("Another program is still writing “%1”: wait a moment and try again.");
    case ErrorCode::changedByOthers:
        return tr("Another program has changed “%1” meanwhile: choose another name to keep both.");
    default:
        return {};
    }
}

QString ErrorSentences::ofDocuments(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::notAJourneyMap:
        return tr("“%1” is not a journey map: choose a .cjm file, or a .json file that Salonreis "
                  "wrote.");
    case ErrorCode::newerFormat:
        return tr("“%1” comes from a newer Salonreis (format %2): install the newest version to "
                  "open it.");
    case ErrorCode::damagedDocument:
        return tr("“%1” is damaged: use an older copy of it.");
    case ErrorCode::invalidDocument:
        return tr("“%1” holds something that no journey map can hold (%2): use an older copy of "
                  "it.");
    case ErrorCode::tookTooLong:
        return tr("Reading “%1” takes too long, so it was given up: use an older copy of it.");
    case ErrorCode::outOfMemory:
        return tr("There is not enough memory for “%1”: close other programs and try again.");
    default:
        return {};
    }
}

QString ErrorSentences::ofJson(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::notUtf8Text:
        return tr("“%1”, line %3: there are bytes that are no text: save it as UTF-8 and try "
                  "again.");
    case ErrorCode::utf16Text:
        return tr("“%1” is text in UTF-16: save it as UTF-8 and try again.");
    case ErrorCode::jsonSyntax:
        return tr("“%1”, line %3, column %4: this is no JSON (%5): correct it there or export the "
                  "map anew.");
    case ErrorCode::jsonTooLarge:
        return tr("“%1”, line %3, column %4: no journey map is as large or nested as this: choose "
                  "a file that Salonreis wrote.");
    case ErrorCode::duplicateKey:
        return tr("“%1”, line %3, column %4: “%2” is there twice: take one of them out.");
    case ErrorCode::missingValue:
        return tr("“%1”, line %3, column %4: “%2” is missing: add it or export the map anew.");
    case ErrorCode::wrongValue:
        return tr("“%1”, line %3, column %4: “%2” cannot have this value (%5): correct it there.");
    case ErrorCode::textTooLong:
        return tr("“%1”, line %3, column %4: the text of “%2” is too long: shorten it there.");
    case ErrorCode::duplicateId:
        return tr("“%1”, line %3, column %4: “%2” has the id of another one: correct it there.");
    default:
        return {};
    }
}

QString ErrorSentences::ofJsonThatBreaksOff() {
    return tr("“%1”, line %3, column %4: the JSON breaks off here: complete it or export the map "
              "anew.");
}

QString ErrorSentences::ofChanging(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::rowNotFound:
        return tr("What was to be changed in “%1” is gone: choose something else.");
    case ErrorCode::ruleBroken:
        return tr("That does not fit into “%1” (%2): try something else.");
    case ErrorCode::tooManyRows:
        return tr("“%1” is full: remove something first.");
    default:
        return tr("The program contradicts itself at “%1” and stopped before anything was lost: "
                  "please report it.");
    }
}

QString ErrorSentences::ofOwnFolders(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::folderNotFound:
        return tr("Something that is no folder stands in the way of the folder “%1”: move it "
                  "away.");
    case ErrorCode::notPermitted:
    case ErrorCode::readOnlyFile:
    case ErrorCode::readOnlyDisk:
        return tr("Salonreis may not use its folder “%1”: ask whoever looks after this computer "
                  "to allow it.");
    case ErrorCode::diskFull:
    case ErrorCode::quotaExceeded:
        return tr("There is not enough room for what Salonreis keeps in “%1”: make room on that "
                  "disk.");
    default:
        return {};
    }
}

/// True for JSON that ends too early: there is nothing at the place that the error names.
bool breaksOff(const base::Error& error) {
    return error.code == base::ErrorCode::jsonSyntax && error.position &&
           error.position->excerpt.empty();
}

/// The subject as a person reads it: the kind of a problem has a name, other things are as they
/// are.
QString subjectName(const base::Error& error) {
    if (error.code == base::ErrorCode::invalidDocument ||
        error.code == base::ErrorCode::ruleBroken) {
        if (const auto kind = model::valueNamed<model::ProblemKind>(error.subject)) {
            return problemName(*kind);
        }
    }
    return toQt(error.subject);
}

} // namespace

QString errorSentence(const base::Error& error, const QString& file) {
    QString sentence = breaksOff(error) ? ErrorSentences::ofJsonThatBreaksOff() : QString();
    for (const auto& sentencesOf :
         {&ErrorSentences::ofReadingAndWriting, &ErrorSentences::ofDocuments,
          &ErrorSentences::ofJson, &ErrorSentences::ofChanging}) {
        if (sentence.isEmpty()) {
            sentence = sentencesOf(error.code);
        }
    }
    const base::TextPosition position = error.position.value_or(base::TextPosition{});
    return filled(sentence, {file, subjectName(error), QString::number(position.line),
                             QString::number(position.column), toQt(position.excerpt)});
}

QString ownFolderSentence(const base::Error& error, const QString& folder) {
    const QString sentence = ErrorSentences::ofOwnFolders(error.code);
    return sentence.isEmpty() ? errorSentence(error, folder) : filled(sentence, {folder});
}

} // namespace cjm::wording
