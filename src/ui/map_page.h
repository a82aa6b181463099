// The page of a window that shows a document: what the map is about, notices, and the map itself.
//
// Where the map has no phase yet, or the journey no ideal one, it says what to do first.
#pragma once

#include "canvas.h"
#include "legend_bar.h"
#include "map_header.h"
#include "notice_bar.h"
#include "open_document.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

namespace cjm::ui {

class MapPage : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(OpenDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] Canvas& canvas() { return *m_canvas; }

    [[nodiscard]] NoticeBar& notices() { return *m_notices; }

    [[nodiscard]] LegendBar& legend() { return *m_legend; }

    /// The map of the journey that is shown.
    void showMap();

    /// What to do where there is no ideal journey yet.
    void inviteToIdeal();

    [[nodiscard]] bool isInvitingToIdeal() const;

    /// The keyboard goes to the button that adds the first phase.
    void focusFirstPhase() { m_firstPhase.button->setFocus(); }

Q_SIGNALS:
    void firstPhaseWanted();
    void idealWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A sentence and the button that follows from it.
    struct Invitation {
        QWidget* widget;
        PlainLabel* sentence;
        QPushButton* button;
    };

    static Invitation makeInvitation(const char* objectName, QWidget* parent);
    void refresh();
    void retranslate();

    OpenDocument& m_document;
    NoticeBar* m_notices;
    QStackedWidget* m_stack;
    QWidget* m_map; ///< The canvas and what stands around it.
    Canvas* m_canvas;
    LegendBar* m_legend;
    Invitation m_firstPhase;
    Invitation m_ideal;
};

} // namespace cjm::ui
