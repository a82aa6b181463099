#include "keyboard_hands.h"

#include <cjm/wording/text.h>
#include <cjm/wording/vocabulary.h>

#include <QClipboard>
#include <QFileDialog>

namespace cjm::test {

namespace {

std::string nameOfFocused() {
    const QWidget* widget = QApplication::focusWidget();
    return widget == nullptr ? std::string() : wording::fromQt(widget->objectName());
}

void press(const char* keys, std::size_t times = 1) {
    for (; times > 0; --times) {
        WindowRig::press(keys);
    }
}

void typeLine(const std::string& text) {
    WindowRig::type(text);
    press("Return");
}

/// From field to field, as far as it is to the one whose name begins so.
void tabTo(const std::string& name) {
    constexpr int mostFields = 30;
    for (int field = 0; field < mostFields && nameOfFocused().rfind(name, 0) != 0; ++field) {
        press("Tab");
    }
    INFO(name);
    REQUIRE(nameOfFocused().rfind(name, 0) == 0);
}

/// Into the sidebar or out of it.
void crossOver() {
    press("F6");
}

} // namespace

void KeyboardHands::startEmptyMap() {
    tabTo("template-");
    press("End"); // of the tiles
    REQUIRE(nameOfFocused() == "emptyMap");
    press("Return");
    REQUIRE(nameOfFocused() == "firstPhaseButton");
}

void KeyboardHands::addPhase(const std::string& title) {
    press(nameOfFocused() == "firstPhaseButton" ? "Return" : "Ctrl+Shift+Right");
    typeLine(title);
}

void KeyboardHands::addLane(model::LaneKind kind) {
    goToCell(0, 0);
    press("Ctrl+End");
    press("Ctrl+K");
    WindowRig::type(
        wording::fromQt(wording::Vocabulary(model::ContentLanguage::en).laneName(kind)));
    press("Return");
    REQUIRE(m_rig.canvas().hasFocus());
}

/// On the map, from wherever one is on it.
void KeyboardHands::goToHead(std::size_t phase) {
    press("Ctrl+Home");
    press("Up");
    press("Right", phase);
}

/// By the names of the lanes, as a step down in a cell goes from card to card.
void KeyboardHands::goToCell(std::size_t phase, std::size_t lane) {
    press("Ctrl+Home");
    press("Left");
    press("Down", lane);
    press("Right", phase + 1);
}

void KeyboardHands::goToCard(const CardPlace& place) {
    goToCell(place.phase, place.lane);
    press("Down", place.card);
}

void KeyboardHands::tellOfPhase(std::size_t phase, const std::string& question,
                                bool isMomentOfTruth) {
    goToHead(phase);
    crossOver();
    tabTo("phaseQuestion");
    WindowRig::type(question);
    if (isMomentOfTruth) {
        tabTo("phaseMomentOfTruth");
        press("Space");
    }
    crossOver();
}

void KeyboardHands::putHeadingOver(std::size_t first, std::size_t last, const std::string& text) {
    goToHead(first);
    press("Shift+Right", last - first);
    press("Ctrl+Shift+H");
    typeLine(text);
}

void KeyboardHands::addCards(std::size_t phase, std::size_t lane,
                             const std::vector<std::string>& texts) {
    goToCell(phase, lane);
    for (std::size_t card = 0; card < texts.size(); ++card) {
        if (card > 0) {
            press("Insert");
        }
        typeLine(texts[card]);
    }
}

void KeyboardHands::addFeeling(std::size_t phase, std::size_t lane, int score,
                               const std::string& word) {
    goToCell(phase, lane);
    WindowRig::type(std::to_string(score + 3)); // from 1 for very bad
    typeLine(word);
}

void KeyboardHands::tellOfCard(const CardPlace& place, const model::Card& card) {
    goToCard(place);
    crossOver();
    if (!card.touchpoint.channel.empty()) {
        tabTo("cardChannel");
        WindowRig::type(card.touchpoint.channel);
    }
    if (card.certainty == model::Certainty::known) {
        tabTo("certaintyKnown");
        press("Space");
    }
    if (card.marks.contains(model::CardMark::barrier)) {
        tabTo("mark_barrier");
        press("Space");
    }
    crossOver();
}

void KeyboardHands::link(const CardPlace& from, const std::optional<CardPlace>& to,
                         const model::Link& link) {
    goToCard(from);
    if (to) {
        press("Ctrl+L");
        goToCard(*to);
        press("Return");
    } else {
        press("Ctrl+Shift+L");
    }
    typeLine(link.label); // beside the new link, which is selected
    crossOver();
    if (link.kind == model::LinkKind::branch) {
        tabTo("linkKind");
        WindowRig::type("B");
    }
    if (link.share) {
        tabTo("linkShare");
        WindowRig::type(std::to_string(*link.share));
    }
    crossOver();
}

void KeyboardHands::tellOfMap(const std::string& title, const std::string& persona,
                              const std::string& goal) {
    press("Alt+Return");
    REQUIRE(nameOfFocused() == "journeyTitle");
    WindowRig::type(title);
    press("Tab");
    WindowRig::type(persona);
    press("Tab");
    WindowRig::type(goal);
    crossOver();
}

void KeyboardHands::saveAs(const std::string& path) {
    whenModal([path](QWidget& dialog) {
        const auto* files = qobject_cast<QFileDialog*>(&dialog);
        REQUIRE(files != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        REQUIRE(QTest::qWaitFor([] { return nameOfFocused() == "fileNameEdit"; }));
        // Pasted, as what is typed opens suggestions; and again, until the folder has been read.
        QGuiApplication::clipboard()->setText(wording::toQt(path));
        REQUIRE(QTest::qWaitFor([&] {
            press("Ctrl+A");
            press("Ctrl+V");
            const QStringList chosen = files->selectedFiles();
            return chosen.size() == 1 && chosen.front().startsWith(wording::toQt(path));
        }));
        press("Return");
    });
    press("Ctrl+S");
    m_rig.waitForSaving();
}

} // namespace cjm::test
