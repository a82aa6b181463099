// A panel of a window beside its map, with its name and a button that closes it at the top.
//
// Panels share the place at the right of the window, one behind the other.
#pragma once

#include "plain_text.h"

#include <QDockWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>

namespace cjm::ui {

class PanelDock : public QDockWidget {
    Q_OBJECT

public:
    /// @param objectName of the dock, and with an ending those of its parts
    PanelDock(const char* objectName, QWidget* parent);

    /// What the panel is called in its heading, on its tab and to a screen reader; asked again when
    /// the language changes.
    void setNames(std::function<QString()> name);

    /// Below the heading; belongs to the panel then.
    void setContent(QWidget& content);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person has pressed the button that closes it.
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QWidget* m_ground;
    QVBoxLayout* m_column;
    PlainLabel* m_heading;
    QToolButton* m_close;
    std::function<QString()> m_name;
};

} // namespace cjm::ui
