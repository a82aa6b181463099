// Which journey of the document is shown: as it is or as it should be, and of which one where the
// document has several.
#pragma once

#include "commands.h"
#include "open_document.h"

#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace cjm::ui {

class JourneyBar : public QWidget {
    Q_OBJECT

public:
    JourneyBar(OpenDocument& document, const Commands& commands, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refillJourneys();

    OpenDocument& m_document;
    const Commands& m_commands;
    QToolButton* m_journeys;
    QMenu* m_menu;
    QTabBar* m_tabs;
};

} // namespace cjm::ui
