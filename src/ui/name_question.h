// Asks for a short name.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

namespace cjm::ui {

struct NameQuestion {
    QString objectName; ///< Of the dialog; its field has the name "nameField".
    QString title;
    QString question;
    QString accept; ///< On the button.
    QString name;   ///< What is there already.
    int longest = 0;
};

/// Nothing where the person cancels.
[[nodiscard]] std::optional<QString> askForName(QWidget* parent, const NameQuestion& question);

} // namespace cjm::ui
