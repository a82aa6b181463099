// The bar above a map: undo, the journeys, the search, and what is done most often.
#pragma once

#include "commands.h"
#include "open_document.h"
#include "pages.h"

#include <QStringList>
#include <QToolBar>
#include <QToolButton>
#include <vector>

namespace cjm::ui {

class JourneyBar;

/// Names its buttons where it has the room, and shows all of them in any case.
class MainToolBar : public QToolBar {
    Q_OBJECT

public:
    /// Empty and hidden until there is a document.
    /// @param commands outlive this
    MainToolBar(const Commands& commands, QWidget* parent);

    /// The buttons for a document; it and its pages outlive this.
    void fillFor(OpenDocument& document, Pages& pages);

protected:
    bool event(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] QStringList words() const;

    const Commands& m_commands;
    JourneyBar* m_journeys = nullptr; ///< Once it is filled.
    QToolButton* m_search = nullptr;
    std::vector<QToolButton*> m_named; ///< Those with a name where there is room.
    QStringList m_fitted;              ///< The words that were last fitted into a width, and that.
};

} // namespace cjm::ui
