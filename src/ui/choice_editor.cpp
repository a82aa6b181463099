#include "choice_editor.h"

#include <QTimer>

namespace cjm::ui {

QComboBox* makeChoiceEditor(QWidget* parent, const QStyledItemDelegate& delegate) {
    auto* list = new QComboBox(parent);
    auto* teller = const_cast<QStyledItemDelegate*>(&delegate); // views ask a const one for editors
    QObject::connect(list, &QComboBox::activated, teller, [teller, list] {
        Q_EMIT teller->commitData(list);
        if (list->isVisible()) { // or else it is closed already, by new rows
            Q_EMIT teller->closeEditor(list);
        }
    });
    QTimer::singleShot(0, list, &QComboBox::showPopup);
    return list;
}

} // namespace cjm::ui
