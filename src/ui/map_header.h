// What stands above a map: its title, and for whom and what for it is.
#pragma once

#include "elided_label.h"
#include "open_document.h"
#include "plain_text.h"

#include <QHBoxLayout>
#include <QWidget>

namespace cjm::ui {

class MapHeader : public QWidget {
    Q_OBJECT

public:
    explicit MapHeader(OpenDocument& document, QWidget* parent = nullptr);

    /// Puts a widget at the right.
    void addAtEnd(QWidget& widget);

Q_SIGNALS:
    /// A person has clicked what stands here, to change it.
    void propertiesWanted();

    /// The same of the goal.
    void goalWanted();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    OpenDocument& m_document;
    QHBoxLayout* m_row;
    PlainLabel* m_title;
    ElidedLabel* m_salon;
    ElidedLabel* m_persona;
    ElidedLabel* m_goal;
};

} // namespace cjm::ui
