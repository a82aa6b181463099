// The language that the program speaks, switched while it runs.
#pragma once

#include <cjm/model/content_language.h>

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace cjm::wording {

/// The program's language for a locale; English where it does not speak its language.
[[nodiscard]] model::ContentLanguage languageFor(const QLocale& locale);

/// The locale for dates and numbers in a language.
[[nodiscard]] QLocale localeOf(model::ContentLanguage language);

/// Where a language's catalogue lies in the program's resources.
[[nodiscard]] QString catalogueOf(model::ContentLanguage language);

/// The catalogues that the application uses, the program's own and Qt's, and its default locale; it
/// has those that it had before when this object goes.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    void use(model::ContentLanguage language);

private:
    QTranslator m_own;
    QTranslator m_ofQt;
    QLocale m_localeBefore;
};

} // namespace cjm::wording
