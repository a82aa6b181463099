// What a person sets for the whole program; each setting is in force at once.
#pragma once

#include "plain_text.h"
#include "settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <optional>

namespace cjm::ui {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param settings outlive the dialog; they are written as soon as something is chosen
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The program should speak this language from here on; absent: that of the system.
    void languageChosen(std::optional<cjm::model::ContentLanguage> language);

    /// Windows should look like this from here on.
    void appearanceChosen(cjm::ui::Appearance appearance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseLanguage(std::optional<model::ContentLanguage> language);
    void chooseAppearance(Appearance appearance);
    void chooseSaving(session::AutomaticSaving saving);
    void retranslate();

    Settings& m_settings;
    PlainLabel* m_languageLabel;
    QComboBox* m_language;
    PlainLabel* m_remark;
    PlainLabel* m_appearanceLabel;
    QComboBox* m_appearance;
    PlainLabel* m_appearanceRemark;
    QCheckBox* m_saving;
    PlainLabel* m_savingRemark;
    QPushButton* m_restore;
    QPushButton* m_close;
};

} // namespace cjm::ui
