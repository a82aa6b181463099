#include "plain_messages.h"

#include <QChildEvent>
#include <QMessageBox>

namespace cjm::ui {

namespace {

class PlainMessages : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* dialog, QEvent* event) override {
        // Before it is laid out, which would open what the text names.
        if (event->type() == QEvent::ChildPolished) {
            auto* child = static_cast<QChildEvent*>(event)->child();
            if (auto* box = qobject_cast<QMessageBox*>(child)) {
                box->setTextFormat(Qt::PlainText);
            }
        }
        return QObject::eventFilter(dialog, event);
    }
};

} // namespace

void keepMessagesPlain(QFileDialog& dialog) {
    dialog.installEventFilter(new PlainMessages(&dialog));
}

} // namespace cjm::ui
