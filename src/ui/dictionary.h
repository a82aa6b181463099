// One dictionary of hunspell, in Qt's strings whatever its own letters are stored in.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

namespace cjm::ui {

class Dictionary {
public:
    /// False where the program was built without hunspell: then no dictionary can be read.
    [[nodiscard]] static bool canBeRead();

    /// Reads a dictionary, which takes a moment; null where it cannot be used. May be called from
    /// any thread.
    /// @param path of both of its files, without their endings
    [[nodiscard]] static std::unique_ptr<Dictionary> read(const QString& path);

    virtual ~Dictionary() = default;
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// A word that the dictionary cannot write, as one in other letters, is not known.
    [[nodiscard]] bool knows(const QString& word);

    /// What may have been meant, the likeliest first.
    [[nodiscard]] virtual QStringList suggestionsFor(const QString& word) = 0;

protected:
    Dictionary() = default;

    [[nodiscard]] virtual bool lookUp(const QString& word) = 0;

private:
    QHash<QString, bool> m_known; ///< What was looked up before.
};

} // namespace cjm::ui
