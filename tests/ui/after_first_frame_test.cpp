#include "after_first_frame.h"

#include <catch2/catch.hpp>

#include <QTest>
#include <memory>

using namespace cjm;

TEST_CASE("afterFirstFrame: waits until a widget is painted, and comes once", "[ui][frame]") {
    QWidget window;
    QWidget map(&window);
    int calls = 0;
    ui::afterFirstFrame(map, window, [&] { ++calls; });
    QCoreApplication::processEvents();
    CHECK(calls == 0);
    window.show();
    CHECK(calls == 0);
    REQUIRE(QTest::qWaitFor([&] { return calls > 0; }));
    map.repaint();
    QCoreApplication::processEvents();
    CHECK(calls == 1);
}

TEST_CASE("afterFirstFrame: comes at once where the widget is seen already", "[ui][frame]") {
    QWidget window;
    window.show();
    int calls = 0;
    ui::afterFirstFrame(window, window, [&] { ++calls; });
    CHECK(calls == 1);
}

TEST_CASE("afterFirstFrame: never comes to an owner that has gone", "[ui][frame]") {
    QWidget window;
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    ui::afterFirstFrame(window, *owner, [&] { ++calls; });
    bool isPainted = false;
    ui::afterFirstFrame(window, window, [&] { isPainted = true; });
    owner.reset();
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return isPainted; }));
    CHECK(calls == 0);
}
