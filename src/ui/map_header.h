// What stands above a map: its title, and for whom and what for it is.
#pragma once

#include "elided_label.h"
#include "open_document.h"
#include "plain_text.h"

#include <QWidget>

namespace cjm::ui {

class MapHeader : public QWidget {
    Q_OBJECT

public:
    explicit MapHeader(OpenDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    OpenDocument& m_document;
    PlainLabel* m_title;
    ElidedLabel* m_salon;
    ElidedLabel* m_persona;
    ElidedLabel* m_goal;
};

} // namespace cjm::ui
