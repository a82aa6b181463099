// The tabs of the method, and which journey of the document they are about.
#pragma once

#include "commands.h"
#include "open_document.h"
#include "pages.h"

#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace cjm::ui {

class JourneyBar : public QWidget {
    Q_OBJECT

public:
    /// All of these outlive the bar.
    JourneyBar(OpenDocument& document, const Commands& commands, Pages& pages,
               QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refillJourneys();
    void addJourney(const model::Journey& journey, const QString& title);

    OpenDocument& m_document;
    const Commands& m_commands;
    Pages& m_pages;
    QToolButton* m_journeys;
    QMenu* m_menu;
    QTabBar* m_tabs;
};

} // namespace cjm::ui
