#include "spelling.h"

#include <cjm/base/text.h>
#include <cjm/files/create_folders.h>
#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace cjm::ui {

namespace {

using model::ContentLanguage;

constexpr std::uint64_t mostBytesOfWords = std::uint64_t{1} << 20; ///< Of the person's own words.
constexpr qsizetype longestWord = 50;
constexpr qsizetype mostLetters = 20'000; ///< Of one text, as many as a card may have.

/// The likeliest first.
QStringList namesFor(ContentLanguage language) {
    switch (language) {
    case ContentLanguage::nl:
        return {QStringLiteral("nl_NL"), QStringLiteral("nl"), QStringLiteral("nl_BE")};
    case ContentLanguage::ru:
        return {QStringLiteral("ru_RU"), QStringLiteral("ru")};
    case ContentLanguage::en:
        break;
    }
    return {QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")};
}

QStringList folders() {
    QStringList folders;
    for (const char* name : {"hunspell", "myspell/dicts", "myspell"}) {
        folders +=
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                      QString::fromLatin1(name), QStandardPaths::LocateDirectory);
    }
    folders.append(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("hunspell")));
    return folders;
}

bool isOfAddress(QStringView token) {
    return token.contains(QLatin1Char('@')) || token.contains(QLatin1String("://")) ||
           token.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

/// What stands between spaces: one word, several as in an address, or all of a text in Thai.
struct Token {
    qsizetype end = 0;
    bool isAddress = false;
};

Token tokenAround(const QString& text, qsizetype begin, qsizetype end) {
    while (begin > 0 && !text[begin - 1].isSpace()) {
        --begin;
    }
    while (end < text.size() && !text[end].isSpace()) {
        ++end;
    }
    return {end, isOfAddress(QStringView(text).mid(begin, end - begin).left(4 * longestWord))};
}

bool canBeChecked(QStringView word) {
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    const bool hasLetter =
        std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetter(); });
    return hasLetter && !hasDigit && word.size() > 1 && word.size() <= longestWord;
}

} // namespace

std::vector<Word> wordsToCheck(const QString& text) {
    std::vector<Word> words;
    if (text.size() > mostLetters) {
        return words;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = 0;
    Token token; // looked for once, not for each of its words
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const bool isWord = finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem;
        const qsizetype length = end - begin;
        if (isWord && canBeChecked(QStringView(text).mid(begin, length))) {
            if (end > token.end) {
                token = tokenAround(text, begin, end);
            }
            if (!token.isAddress) {
                words.push_back({begin, length});
            }
        }
        begin = end;
    }
    return words;
}

Spelling::Spelling(files::FileOperations& operations, const QString& ownWords, QObject* parent)
    : QObject(parent)
    , m_operations(operations)
    , m_ownWordsFile(wording::fromQt(ownWords)) {
    readOwnWords();
}

Spelling::~Spelling() {
    m_readers.waitForDone();
}

void Spelling::setState(SpellingState state) {
    if (state != m_state) {
        m_state = state;
        Q_EMIT changed();
    }
}

QString Spelling::pathFor(ContentLanguage language) {
    for (const QString& folder : folders()) {
        for (const QString& name : namesFor(language)) {
            const QString path = QDir(folder).filePath(name);
            if (QFileInfo::exists(path + QStringLiteral(".aff")) &&
                QFileInfo::exists(path + QStringLiteral(".dic"))) {
                return path;
            }
        }
    }
    return {};
}

Dictionary* Spelling::dictionaryFor(ContentLanguage language) {
    const auto found = m_dictionaries.find(language);
    if (found != m_dictionaries.end()) {
        return found->second.get();
    }
    m_dictionaries.emplace(language, nullptr);
    const QString path = Dictionary::canBeRead() ? pathFor(language) : QString();
    if (!path.isEmpty()) {
        m_readers.start([this, language, path] {
            // A QMetaObject call copies what it carries: the dictionary goes in a shared box.
            auto box = std::make_shared<std::unique_ptr<Dictionary>>(Dictionary::read(path));
            QMetaObject::invokeMethod(
                this,
                [this, language, box] {
                    m_dictionaries[language] = std::move(*box);
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        });
    }
    return nullptr;
}

bool Spelling::isRight(const QString& word, ContentLanguage language) {
    if (m_state == SpellingState::off || m_ownWords.contains(word)) {
        return true;
    }
    Dictionary* dictionary = dictionaryFor(language);
    if (dictionary == nullptr || dictionary->knows(word)) {
        return true;
    }
    QString plain = word;
    plain.replace(QChar(0x2019), QLatin1Char('\'')); // dictionaries have the typewriter's
    return plain != word && dictionary->knows(plain);
}

QStringList Spelling::suggestionsFor(const QString& word, ContentLanguage language) {
    Dictionary* dictionary = dictionaryFor(language);
    return dictionary == nullptr ? QStringList() : dictionary->suggestionsFor(word);
}

void Spelling::readOwnWords() {
    const base::Result<files::FileContent> content =
        files::readFile(m_operations, m_ownWordsFile, {0, mostBytesOfWords});
    if (!content || !base::isUtf8(base::asText(content->bytes))) {
        return; // there are none yet
    }
    const QString text = wording::toQt(base::asText(content->bytes));
    for (const QString& word : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        m_ownWords.insert(word);
    }
}

void Spelling::addOwnWord(const QString& word) {
    readOwnWords(); // another window of the program may have added some
    m_ownWords.insert(word);
    QStringList words(m_ownWords.begin(), m_ownWords.end());
    words.sort();
    const std::string text = wording::fromQt(words.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    Q_EMIT changed();
    // Where there is no folder, the file cannot be written either.
    (void)files::createFolders(m_operations, m_ownWordsFile.substr(0, m_ownWordsFile.rfind('/')));
    if (!files::replaceFile(m_operations, m_ownWordsFile, base::asBytes(text),
                            files::WhateverIsThere{})) {
        return; // Then it is right until the program ends.
    }
}

} // namespace cjm::ui
