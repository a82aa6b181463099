#include "name_question.h"

#include "plain_text.h"
#include "style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

constexpr int leastWidth = 380;

class NameTexts {
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    static QString cancel() { return tr("Cancel"); }
};

} // namespace

std::optional<QString> askForName(QWidget* parent, const NameQuestion& question) {
    QDialog dialog(parent);
    dialog.setObjectName(question.objectName);
    dialog.setWindowTitle(question.title);
    auto* label = new PlainLabel(question.question, &dialog);
    label->setWordWrap(true);
    auto* field = new QLineEdit(question.name, &dialog);
    field->setObjectName(QStringLiteral("nameField"));
    field->setMaxLength(question.longest);
    field->setMinimumWidth(leastWidth);
    field->selectAll();
    label->setBuddy(field);
    field->setAccessibleName(question.question);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    setRole(*accept, Role::primaryButton);
    accept->setDefault(true);
    buttons->addButton(NameTexts::cancel(), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelButton"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(8);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text()) : std::nullopt;
}

} // namespace cjm::ui
