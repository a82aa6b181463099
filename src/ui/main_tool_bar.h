// The bar above a map: undo, the journeys, the search, and what is done most often.
#pragma once

#include "commands.h"
#include "open_document.h"
#include "pages.h"

#include <QToolBar>
#include <QToolButton>

namespace cjm::ui {

class MainToolBar : public QToolBar {
    Q_OBJECT

public:
    /// Empty and hidden until there is a document.
    /// @param commands outlive this
    MainToolBar(const Commands& commands, QWidget* parent);

    /// The buttons for a document; it and its pages outlive this.
    void fillFor(OpenDocument& document, Pages& pages);

    /// Names its buttons where a window of this width has the room.
    void fitInto(int width);

private:
    const Commands& m_commands;
    QToolButton* m_search = nullptr; ///< Once it is filled.
};

} // namespace cjm::ui
