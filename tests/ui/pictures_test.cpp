#include "picture_source.h"
#include "window_rig.h"

#include <cjm/layout/hit_test.h>
#include <cjm/wording/text.h>

#include <QAbstractButton>
#include <QImage>
#include <QUrl>

using namespace cjm;
using test::WindowRig;
using test::writeText;

namespace {

QImage redPicture() {
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

/// A file with a picture in the folder of the rig.
QString pictureFile(WindowRig& rig) {
    const QString path = wording::toQt(rig.path("stoel.png"));
    REQUIRE(redPicture().save(path));
    return path;
}

/// A map with one phase and one card.
void drawMap(WindowRig& rig) {
    rig.click("emptyMap");
    WindowRig::press("Ctrl+Shift+Right");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::type("Stoel");
    WindowRig::press("Return");
    REQUIRE(rig.cell(0, 0) == "Stoel");
}

const model::Card& card(WindowRig& rig, std::size_t lane = 0) {
    return *rig.grid().cell({0, lane}).front();
}

void waitForPicture(WindowRig& rig, std::size_t lane = 0) {
    REQUIRE(QTest::qWaitFor([&] {
        const auto& cards = rig.grid().cell({0, lane});
        return !cards.empty() && cards.front()->picture.has_value();
    }));
}

/// What the middle of a card's picture looks like on the screen.
QColor seenPicture(WindowRig& rig) {
    const layout::CardBox* box = layout::boxOf(rig.canvas().map().layout(), card(rig).id);
    REQUIRE(box != nullptr);
    const QRect onScreen = rig.canvas().placeOf(referenceTo(card(rig).id));
    const double zoom = rig.canvas().zoom();
    const layout::Point centre = box->pictureRect.centre();
    const QPoint place =
        onScreen.topLeft() + QPoint(static_cast<int>((centre.x - box->rect.left) * zoom),
                                    static_cast<int>((centre.y - box->rect.top) * zoom));
    return rig.canvas().viewport()->grab().toImage().pixelColor(place);
}

} // namespace

TEST_CASE("Pictures: one that is dropped on a card is drawn there, taken away and brought back",
          "[ui][pictures]") {
    WindowRig rig;
    drawMap(rig);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pictureFile(rig))});
    rig.dropOnMap(data, rig.cardAt(0, 0).center());
    waitForPicture(rig);
    CHECK(card(rig).text == "Stoel");
    CHECK(rig.document().assets.size() == 1);
    (void)seenPicture(rig); // asks for it
    CHECK(QTest::qWaitFor([&] { return seenPicture(rig) == QColor(Qt::red); }));
    rig.chooseAt(rig.cardAt(0, 0).center(), "removePicture");
    CHECK_FALSE(card(rig).picture);
    CHECK(rig.document().assets.isEmpty());
    WindowRig::press("Ctrl+Z");
    CHECK(card(rig).picture);
    CHECK(rig.document().assets.size() == 1);
}

TEST_CASE("Pictures: one that is chosen for an empty cell makes a card, and can be saved again",
          "[ui][pictures]") {
    WindowRig rig;
    drawMap(rig);
    rig.click(rig.freePlaceIn(0, 2));
    WindowRig::whenAskedForFile(wording::fromQt(pictureFile(rig)));
    rig.choose({"insertMenu"}, "addPicture");
    waitForPicture(rig, 2);
    WindowRig::whenAskedForFile(rig.path("weer.png"));
    rig.chooseAt(rig.cardAt(0, 2).center(), "savePicture");
    QImage saved;
    REQUIRE(saved.load(wording::toQt(rig.path("weer.png")), "png"));
    CHECK(saved.size() == redPicture().size());
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(0, 2).empty());
    CHECK(rig.document().assets.isEmpty());
}

TEST_CASE("Pictures: what cannot be taken in is told and changes nothing", "[ui][pictures]") {
    WindowRig rig;
    drawMap(rig);
    const model::Document before = rig.document();
    writeText(rig.path("leeg.png"), "no picture");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(wording::toQt(rig.path("leeg.png")))});
    rig.dropOnMap(data, rig.cardAt(0, 0).center());
    REQUIRE(QTest::qWaitFor([&] { return rig.sees("noticeText"); }));
    CHECK(rig.textOf("noticeText").contains(QStringLiteral("PNG")));
    CHECK(rig.document() == before);
    data.setUrls({QUrl::fromLocalFile(wording::toQt(rig.path("weg.png")))});
    rig.dropOnMap(data, rig.cardAt(0, 0).center());
    CHECK(QTest::qWaitFor(
        [&] { return rig.textOf("noticeText").contains(QStringLiteral("weg.png")); }));
}

TEST_CASE("pictureIn: takes a picture from what programs copy, and leaves texts and other files",
          "[ui][pictures]") {
    QMimeData image;
    image.setImageData(redPicture());
    REQUIRE(ui::pictureIn(image));
    CHECK(std::get<QImage>(*ui::pictureIn(image)).size() == redPicture().size());
    CHECK(ui::holdsPicture(image));
    image.setHtml(QStringLiteral("<img src='https://example.org/a.png'>")); // as browsers do
    CHECK(ui::holdsPicture(image));
    image.setText(QStringLiteral("A cell of a table, and how it looks"));
    CHECK_FALSE(ui::pictureIn(image));
    CHECK_FALSE(ui::holdsPicture(image));
    QMimeData bytes;
    bytes.setData(QStringLiteral("image/jpeg"), "JPEG");
    REQUIRE(ui::pictureIn(bytes));
    CHECK(std::get<QByteArray>(*ui::pictureIn(bytes)) == "JPEG");
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/map.cjm"))});
    CHECK_FALSE(ui::pictureIn(files));
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/Foto.JPG"))});
    CHECK(ui::pictureIn(files));
    CHECK(ui::holdsPicture(files));
    files.setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});
    CHECK_FALSE(ui::pictureIn(files));
}

TEST_CASE("Signs: marks are set in the sidebar, and the legend tells those on the map",
          "[ui][signs]") {
    WindowRig rig;
    drawMap(rig);
    CHECK_FALSE(rig.sees("legendBar"));
    rig.click(rig.cardAt(0, 0).center());
    rig.click("certaintyAssumed");
    CHECK(rig.sees("legendBar"));
    CHECK(rig.find("legendBar").accessibleDescription() == QStringLiteral("We think"));
    auto& lost = rig.find<QAbstractButton>("mark_lostHere");
    lost.setFocus();
    WindowRig::press("Space");
    CHECK(card(rig).marks.contains(model::CardMark::lostHere));
    CHECK(rig.find("legendBar").accessibleDescription() ==
          QStringLiteral("We think, Clients get lost here"));
    const int height = rig.find("legendBar").height();
    CHECK(height >= rig.find("legendBar").heightForWidth(rig.find("legendBar").width()));
    rig.choose({"viewMenu"}, "showLegend");
    CHECK_FALSE(rig.sees("legendBar"));
    rig.choose({"viewMenu"}, "showLegend");
    CHECK(rig.sees("legendBar"));
}
