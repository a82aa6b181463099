// A map at which one looks: scrolled, zoomed, walked over by keys and clicked on like the canvas,
// but nothing on it is changed.
//
//     map.showContent({document, journey});
//     connect(&map, &StillMap::entered, this, &Owner::goToSelected);
//
// What is selected on it is its own affair: whoever shows it translates that to other maps.
#pragma once

#include "map_widget.h"

namespace cjm::ui {

class CanvasNews;

class StillMap : public MapWidget {
    Q_OBJECT

public:
    explicit StillMap(QWidget* parent = nullptr);

    /// Which map, and what is told on it beside its own rows.
    struct Content {
        model::Document document;
        model::JourneyId journey;
        std::shared_ptr<const layout::Marks> marks = nullptr;
    };

    /// Shows this from now on. Of the same journey, what was selected stays so as far as it is
    /// there.
    void showContent(Content content);

    /// Shows this as selected without scrolling, as far as it is on the map; a focus on a cell that
    /// is not leaves the focus where it is.
    void mark(const session::Selection& selection);

    void select(session::Selection selection) override;
    void enterSelection() override;

Q_SIGNALS:
    /// A person has selected something else here.
    void selected();

    /// A person wants to go to what is selected: Enter was pressed, or it was clicked twice.
    void entered();

protected:
    void layOut() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void choose(session::Selection selection);
    [[nodiscard]] bool walk(const QKeyEvent& event);

    Content m_content;
    CanvasNews* m_news;
};

} // namespace cjm::ui
