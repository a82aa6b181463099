#include "dictionary.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#ifdef CJM_HAS_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace cjm::ui {

namespace {

/// The words of the largest maps; beyond that, they are looked up again.
constexpr qsizetype mostKept = 50'000;

} // namespace

bool Dictionary::knows(const QString& word) {
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd()) {
        return *known;
    }
    if (m_known.size() >= mostKept) {
        m_known.clear();
    }
    const bool isKnown = lookUp(word);
    m_known.insert(word, isKnown);
    return isKnown;
}

#ifdef CJM_HAS_HUNSPELL

namespace {

constexpr qsizetype mostSuggestions = 6;

/// Qt and hunspell call the Cyrillic letters of Windows by two names.
QByteArray asQtNames(const std::string& encoding) {
    QByteArray name = QByteArray::fromStdString(encoding);
    name.replace("microsoft-cp", "windows-");
    return name.startsWith("ISO8859") ? "ISO-8859" + name.mid(7) : name;
}

class HunspellDictionary : public Dictionary {
public:
    explicit HunspellDictionary(const QString& path)
        : m_hunspell(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                     QFile::encodeName(path + QStringLiteral(".dic")).constData())
        , m_encode(asQtNames(m_hunspell.get_dict_encoding()).constData())
        , m_decode(asQtNames(m_hunspell.get_dict_encoding()).constData()) {}

    /// False where Qt does not know how its letters are stored: better no check than a wrong one.
    [[nodiscard]] bool isUsable() const { return m_encode.isValid() && m_decode.isValid(); }

    [[nodiscard]] QStringList suggestionsFor(const QString& word) override {
        QStringList suggestions;
        for (const std::string& suggestion : m_hunspell.suggest(encoded(word))) {
            if (suggestions.size() < mostSuggestions) {
                suggestions.append(m_decode(QByteArray::fromStdString(suggestion)));
            }
        }
        return suggestions;
    }

protected:
    [[nodiscard]] bool lookUp(const QString& word) override {
        const std::string bytes = encoded(word);
        return !bytes.empty() && m_hunspell.spell(bytes);
    }

private:
    /// Empty where the word has letters that the dictionary does not.
    [[nodiscard]] std::string encoded(const QString& word) {
        m_encode.resetState();
        const QByteArray bytes = m_encode(word);
        return m_encode.hasError() ? std::string() : bytes.toStdString();
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace

bool Dictionary::canBeRead() {
    return true;
}

std::unique_ptr<Dictionary> Dictionary::read(const QString& path) {
    auto dictionary = std::make_unique<HunspellDictionary>(path);
    return dictionary->isUsable() ? std::move(dictionary) : nullptr;
}

#else

bool Dictionary::canBeRead() {
    return false;
}

std::unique_ptr<Dictionary> Dictionary::read(const QString&) {
    return nullptr;
}

#endif

} // namespace cjm::ui
