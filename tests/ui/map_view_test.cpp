#include "map_view.h"

#include <catch2/catch.hpp>

using namespace cjm;
using namespace cjm::ui;
using paint::MapPart;

namespace {

MapView viewAt(double zoom) {
    MapView view;
    view.zoom = zoom;
    view.scrolled = {37, 21};
    view.size = {640, 480};
    view.map = {2000, 1500};
    view.labelWidth = 120;
    view.headHeight = 60;
    return view;
}

} // namespace

TEST_CASE("MapView: a place on the map is found again from the widget", "[ui][view]") {
    for (const double zoom : {0.1, 0.67, 1.0, 2.5}) {
        const MapView view = viewAt(zoom);
        for (const layout::Point place : {layout::Point{10, 10}, layout::Point{900, 20},
                                          layout::Point{50, 700}, layout::Point{900, 700}}) {
            const layout::Point back = view.toMap(view.toWidget(place));
            CHECK(back.x == Approx(place.x));
            CHECK(back.y == Approx(place.y));
        }
    }
}

TEST_CASE("MapView: heads and lane names stay where they are while the body scrolls",
          "[ui][view]") {
    MapView view = viewAt(1);
    const QPointF head = view.toWidget(layout::Point{500, 30});
    const QPointF name = view.toWidget(layout::Point{30, 400});
    view.scrolled = {137, 121};
    CHECK(view.toWidget(layout::Point{500, 30}) == head - QPointF(100, 0));
    CHECK(view.toWidget(layout::Point{30, 400}) == name - QPointF(0, 100));
}

TEST_CASE("MapView: its parts cover the widget but for the corner", "[ui][view]") {
    const MapView view = viewAt(1.5);
    const QRectF body = view.pane(MapPart::body);
    const QRectF heads = view.pane(MapPart::heads);
    const QRectF names = view.pane(MapPart::laneNames);
    CHECK(body.bottomRight() == QPointF(640, 480));
    CHECK(heads.bottomLeft() == body.topLeft());
    CHECK(names.topRight() == body.topLeft());
    CHECK_FALSE(heads.intersects(body));
    CHECK_FALSE(names.intersects(body));
}

TEST_CASE("MapView: shows of each part what is not scrolled away", "[ui][view]") {
    const MapView view = viewAt(2);
    const layout::Rect body = view.exposed(MapPart::body, {0, 0, 640, 480});
    CHECK(body.left == Approx(120 + 37 / 2.0));
    CHECK(body.top == Approx(60 + 21 / 2.0));
    CHECK(body.right() == Approx((640 + 37) / 2.0));
    const layout::Rect names = view.exposed(MapPart::laneNames, {0, 0, 640, 480});
    CHECK(names.left == Approx(0));
    CHECK(names.right() == Approx(120));
}
