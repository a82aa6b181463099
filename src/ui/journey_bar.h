// The tabs of the method, and which journey of the document they are about.
#pragma once

#include "commands.h"
#include "open_document.h"
#include "pages.h"

#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>
#include <vector>

namespace cjm::ui {

class JourneyBar : public QWidget {
    Q_OBJECT

public:
    /// All of these outlive the bar.
    JourneyBar(OpenDocument& document, const Commands& commands, Pages& pages,
               QWidget* parent = nullptr);

    /// In pixels; what is longer ends in dots.
    void setLongestTitle(int width);

    /// What it says now, the title of the journey in full.
    [[nodiscard]] QStringList words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    /// A journey to choose from.
    struct Entry {
        model::JourneyId journey;
        QString title;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void refreshJourneys();
    void showTitle();
    void refill(const std::vector<Entry>& entries);

    OpenDocument& m_document;
    const Commands& m_commands;
    Pages& m_pages;
    QToolButton* m_journeys;
    QMenu* m_menu;
    std::vector<Entry> m_entries; ///< In the menu now.
    QString m_shownTitle = {};
    int m_longestTitle = 200;
    QTabBar* m_tabs;
};

} // namespace cjm::ui
