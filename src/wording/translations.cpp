#include <cjm/base/check.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCoreApplication>
#include <QLibraryInfo>

namespace cjm::wording {

model::ContentLanguage languageFor(const QLocale& locale) {
    // A system's locale may speak another language than it counts in.
    switch (QLocale(locale.uiLanguages().value(0)).language()) {
    case QLocale::Dutch:
        return model::ContentLanguage::nl;
    case QLocale::Russian:
        return model::ContentLanguage::ru;
    default:
        return model::ContentLanguage::en;
    }
}

QLocale localeOf(model::ContentLanguage language) {
    switch (language) {
    case model::ContentLanguage::nl:
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    case model::ContentLanguage::ru:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case model::ContentLanguage::en:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString catalogueOf(model::ContentLanguage language) {
    return QStringLiteral(":/i18n/salonreis_%1.qm").arg(toQt(nameOf(language)));
}

Translations::~Translations() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    QLocale::setDefault(m_localeBefore);
}

void Translations::use(model::ContentLanguage language) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    CJM_CHECK(m_own.load(catalogueOf(language)));
    QCoreApplication::installTranslator(&m_own);
    // Qt's own catalogue is an extra of the system: without it Qt's texts stay English.
    const QString name = QStringLiteral("qtbase_%1").arg(toQt(nameOf(language)));
    if (m_ofQt.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_ofQt);
    }
    QLocale::setDefault(localeOf(language));
}

} // namespace cjm::wording
