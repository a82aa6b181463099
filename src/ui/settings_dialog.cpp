#include "settings_dialog.h"

#include "style.h"

#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>
#include <array>

namespace cjm::ui {

namespace {

using model::ContentLanguage;
using session::AutomaticSaving;

/// A language in its own words, whatever the program speaks.
QString nameInItself(ContentLanguage language) {
    switch (language) {
    case ContentLanguage::nl:
        return QStringLiteral("Nederlands");
    case ContentLanguage::ru:
        return QString::fromUtf8("Русский");
    case ContentLanguage::en:
        break;
    }
    return QStringLiteral("English");
}

/// In the order of the list, after the system's own.
constexpr std::array languages = {ContentLanguage::nl, ContentLanguage::ru, ContentLanguage::en};

int indexOf(std::optional<ContentLanguage> language) {
    for (std::size_t index = 0; index < languages.size(); ++index) {
        if (language == languages.at(index)) {
            return static_cast<int>(index) + 1;
        }
    }
    return 0;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languageLabel(new PlainLabel)
    , m_language(new QComboBox)
    , m_remark(new PlainLabel)
    , m_appearanceLabel(new PlainLabel)
    , m_appearance(new QComboBox)
    , m_appearanceRemark(new PlainLabel)
    , m_saving(new QCheckBox)
    , m_savingRemark(new PlainLabel) {
    setObjectName(QStringLiteral("settingsDialog"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem({});
    for (const ContentLanguage language : languages) {
        m_language->addItem(nameInItself(language));
    }
    m_language->setCurrentIndex(indexOf(settings.language()));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        chooseLanguage(index == 0
                           ? std::nullopt
                           : std::optional(languages.at(static_cast<std::size_t>(index) - 1)));
    });
    m_languageLabel->setBuddy(m_language);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->addItems({QString(), QString(), QString()});
    m_appearance->setCurrentIndex(static_cast<int>(settings.appearance()));
    connect(m_appearance, &QComboBox::activated, this,
            [this](int index) { chooseAppearance(static_cast<Appearance>(index)); });
    m_appearanceLabel->setBuddy(m_appearance);
    m_saving->setObjectName(QStringLiteral("automaticSaving"));
    m_saving->setChecked(settings.automaticSaving() == AutomaticSaving::on);
    connect(m_saving, &QCheckBox::clicked, this,
            [this](bool isOn) { chooseSaving(isOn ? AutomaticSaving::on : AutomaticSaving::off); });
    for (PlainLabel* remark : {m_remark, m_appearanceRemark, m_savingRemark}) {
        remark->setWordWrap(true);
        setRole(*remark, Role::mutedText);
    }

    auto* form = new QFormLayout;
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_remark);
    form->addRow(m_appearanceLabel, m_appearance);
    form->addRow(m_appearanceRemark);
    form->addRow(m_saving);
    form->addRow(m_savingRemark);
    auto* buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        chooseLanguage(std::nullopt);
        chooseAppearance(Appearance::asSystem);
        chooseSaving(AutomaticSaving::on);
    });
    m_close = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(form);
    whole->addStretch();
    whole->addSpacing(12);
    whole->addWidget(buttons);
    setMinimumWidth(420);
    retranslate();
}

void SettingsDialog::chooseLanguage(std::optional<ContentLanguage> language) {
    m_language->setCurrentIndex(indexOf(language));
    if (language != m_settings.language()) {
        m_settings.setLanguage(language);
        Q_EMIT languageChosen(language);
    }
}

void SettingsDialog::chooseAppearance(Appearance appearance) {
    m_appearance->setCurrentIndex(static_cast<int>(appearance));
    if (appearance != m_settings.appearance()) {
        m_settings.setAppearance(appearance);
        Q_EMIT appearanceChosen(appearance);
    }
}

void SettingsDialog::chooseSaving(AutomaticSaving saving) {
    m_saving->setChecked(saving == AutomaticSaving::on);
    m_settings.setAutomaticSaving(saving);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(
        0, tr("As the system (%1)").arg(nameInItself(wording::languageFor(QLocale::system()))));
    m_remark->setText(tr("The language of menus and messages. What you write in a map stays as it "
                         "is."));
    m_appearanceLabel->setText(tr("Appearance"));
    m_appearance->setItemText(static_cast<int>(Appearance::asSystem), tr("As the system"));
    m_appearance->setItemText(static_cast<int>(Appearance::light), tr("Light"));
    m_appearance->setItemText(static_cast<int>(Appearance::dark), tr("Dark"));
    m_appearanceRemark->setText(tr("What you print or export is always light."));
    m_saving->setText(tr("Save automatically"));
    m_savingRemark->setText(tr("Half a minute after your last change. Not in synced or network "
                               "folders, nor on sticks: there, saving is up to you."));
    m_restore->setText(tr("Restore defaults"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace cjm::ui
