// Whether words are spelled as a dictionary of their language has them, or as a person does.
//
//     spelling.use(model::ContentLanguage::nl);
//     if (!spelling.isRight(word)) { ... }
//
// Dictionaries are those of hunspell that are installed on the system. They are read in the
// background; until then, and where there is none, every word is right.
#pragma once

#include "dictionary.h"
#include "settings.h"

#include <cjm/files/file_operations.h>
#include <cjm/model/content_language.h>

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <map>
#include <memory>
#include <vector>

namespace cjm::ui {

/// A word in a text, in letters.
struct Word {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The words of a text that can be looked up: none with digits, of addresses, or too long to be
/// one.
[[nodiscard]] std::vector<Word> wordsToCheck(const QString& text);

class Spelling : public QObject {
    Q_OBJECT

public:
    /// @param ownWords the file with the person's own words, a line for each; it comes to be with
    ///        the first of them
    Spelling(files::FileOperations& operations, const QString& ownWords, QObject* parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] SpellingState state() const { return m_state; }

    void setState(SpellingState state);

    /// Begins to read the dictionary of a language that was not asked for before.
    [[nodiscard]] bool isRight(const QString& word, model::ContentLanguage language);

    [[nodiscard]] QStringList suggestionsFor(const QString& word, model::ContentLanguage language);

    /// Right from now on, in every language.
    void addOwnWord(const QString& word);

    /// Where the dictionary of a language is, without the endings of its files; empty where there
    /// is none.
    [[nodiscard]] static QString pathFor(model::ContentLanguage language);

Q_SIGNALS:
    /// Words may be right or wrong that were not before.
    void changed();

private:
    [[nodiscard]] Dictionary* dictionaryFor(model::ContentLanguage language);
    void readOwnWords();

    files::FileOperations& m_operations;
    std::string m_ownWordsFile;
    QSet<QString> m_ownWords;
    SpellingState m_state = SpellingState::on;
    std::map<model::ContentLanguage, std::unique_ptr<Dictionary>> m_dictionaries; ///< Or null.
    QThreadPool m_readers;
};

} // namespace cjm::ui
