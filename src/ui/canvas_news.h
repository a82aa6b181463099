// Tells assistive technology what happens on a map: where the focus goes, what is selected,
// what is called differently and which cells have changed.
//
// Does nothing at all as long as nobody listens.
#pragma once

#include "canvas_part.h"

#include <QAccessible>
#include <QObject>
#include <optional>

namespace cjm::ui {

class MapWidget;

class CanvasNews : public QObject {
    Q_OBJECT

public:
    /// Belongs to the map, and hears from it of changes.
    explicit CanvasNews(MapWidget& map);

    /// After the map shows another document.
    void followMap();

    /// After the map shows another selection.
    void followSelection();

Q_SIGNALS:
    /// An event that is told to the system at the same time, for whoever wants to hear it as a
    /// screen reader does. Its interface lasts as long as the call.
    void telling(QAccessibleEvent* event);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// Of what was told last, to tell no more than what is different.
    struct Told {
        model::JourneyId journey;
        model::Document document;
        std::vector<model::PhaseId> phases;
        std::vector<model::LaneId> lanes;
        std::optional<CanvasPart> focus;
        QString name; ///< Of the focus.
    };

    [[nodiscard]] bool isHeard() const;
    void tell(QAccessibleEvent& event);
    void tellPart(const CanvasPart& part, QAccessible::Event type);
    void tellTable();
    void tellCells(const model::Document& before);
    void tellFocus();
    void remember();

    MapWidget& m_canvas;
    std::optional<Told> m_told;
};

} // namespace cjm::ui
