// The map of a hair salon, made from an empty one by keys alone and by the mouse alone.

#include "keyboard_hands.h"
#include "mouse_hands.h"

#include <cjm/session/read_document.h>

using namespace cjm;
using namespace cjm::test;

namespace {

/// Makes the map, saves it, and looks at what is on the screen and in the file.
void makeSalonMap(WindowRig& rig, Hands& hands) {
    const model::Document wanted = salonMap();
    makeMap(hands, wanted);
    CHECK(inWords(rig.document()) == inWords(wanted));

    const std::string path = rig.path("salon.cjm");
    hands.saveAs(path);
    CHECK_FALSE(rig.window().isWindowModified());
    const auto saved = session::readDocument(files::systemFileOperations(), path);
    REQUIRE(saved);
    CHECK(saved->document() == rig.document());
}

} // namespace

TEST_CASE("Window: the map of a salon is made by the keyboard alone", "[ui][building]") {
    WindowRig rig(model::ContentLanguage::en);
    KeyboardHands hands(rig);
    makeSalonMap(rig, hands);
}

TEST_CASE("Window: the map of a salon is made by the mouse alone", "[ui][building]") {
    WindowRig rig(model::ContentLanguage::en);
    MouseHands hands(rig);
    makeSalonMap(rig, hands);
}
