#include "mouse_hands.h"

#include <cjm/layout/hit_test.h>
#include <cjm/wording/text.h>

#include <QAbstractItemView>
#include <QComboBox>

namespace cjm::test {

namespace {

constexpr int notch = 120; ///< Of the wheel.

} // namespace

QPoint MouseHands::brought(paint::MapPart part, const std::function<QPoint()>& place) {
    constexpr int mostTurns = 60;
    const ui::Canvas& canvas = m_rig.canvas();
    const QRectF pane = canvas.view().pane(paint::MapPart::body);
    const QRectF seen = pane.adjusted(6, 6, -6, -2);
    for (int turn = 0; turn < mostTurns; ++turn) {
        const QPoint at = place();
        const QPoint pointer = pane.center().toPoint();
        if (part != paint::MapPart::laneNames && (at.x() < seen.left() || at.x() > seen.right())) {
            m_rig.turnWheel(pointer, at.x() < seen.left() ? notch : -notch, Qt::ShiftModifier);
        } else if (part != paint::MapPart::heads &&
                   (at.y() < seen.top() || at.y() > seen.bottom())) {
            m_rig.turnWheel(pointer, at.y() < seen.top() ? notch : -notch);
        } else {
            return at;
        }
    }
    FAIL("it does not come into sight");
    return {};
}

QPoint MouseHands::head(std::size_t phase) {
    return brought(paint::MapPart::heads, [&] { return m_rig.phaseAt(phase).center(); });
}

QPoint MouseHands::name(std::size_t lane) {
    return brought(paint::MapPart::laneNames, [&] { return m_rig.laneAt(lane).center(); });
}

QPoint MouseHands::cell(std::size_t phase, std::size_t lane) {
    return brought(paint::MapPart::body, [&] { return m_rig.freePlaceIn(phase, lane); });
}

QPoint MouseHands::card(const CardPlace& place) {
    return brought(paint::MapPart::body,
                   [&] { return m_rig.cardAt(place.phase, place.lane, place.card).center(); });
}

QPoint MouseHands::face(std::size_t phase, std::size_t lane) {
    return brought(paint::MapPart::body, [&] {
        const model::CardId card = m_rig.grid().cell({phase, lane}).at(0)->id;
        const layout::Face* shown = layout::faceOf(m_rig.canvas().map().layout(), card);
        REQUIRE(shown != nullptr);
        return m_rig.canvas().view().toWidget(shown->centre).toPoint();
    });
}

void MouseHands::clickBeside() {
    m_rig.click(name(0));
}

void MouseHands::typeInto(const char* field, const std::string& text) {
    QWidget* clicked = &m_rig.find(field);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(clicked)) {
        clicked = area->viewport();
    }
    m_rig.click(*clicked, clicked->rect().center());
    WindowRig::type(text);
}

void MouseHands::tick(const char* box) {
    QWidget& found = m_rig.find(box);
    m_rig.click(found, {found.height() / 2, found.height() / 2}); // on its square
}

void MouseHands::chooseIn(const char* box, const std::string& item) {
    auto& combo = m_rig.find<QComboBox>(box);
    m_rig.click(combo, {combo.width() - 8, combo.height() / 2}); // on its arrow
    QAbstractItemView& list = *combo.view();
    REQUIRE(QTest::qWaitFor([&] { return list.isVisible(); }));
    const int row = combo.findText(wording::toQt(item));
    REQUIRE(row >= 0);
    const QRect place = list.visualRect(list.model()->index(row, 0));
    QTest::mouseMove(list.viewport(), place.center());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    REQUIRE(combo.currentText() == wording::toQt(item));
}

void MouseHands::startEmptyMap() {
    m_rig.click("emptyMap");
}

void MouseHands::addPhase(const std::string& title) {
    if (m_rig.sees("firstPhaseButton")) {
        m_rig.click("firstPhaseButton");
    } else {
        m_rig.click(head(m_rig.grid().phases().size() - 1));
        m_rig.click("addPhaseAfterButton");
    }
    WindowRig::type(title);
    clickBeside();
}

void MouseHands::addLane(model::LaneKind kind) {
    m_rig.click(name(m_rig.grid().lanes().size() - 1));
    const std::string entry = "addLane_" + std::string(nameOf(kind));
    m_rig.choose({"insertMenu", "laneKindsMenu"}, entry.c_str());
}

void MouseHands::tellOfPhase(std::size_t phase, const std::string& question, bool isMomentOfTruth) {
    m_rig.click(head(phase));
    typeInto("phaseQuestion", question);
    if (isMomentOfTruth) {
        tick("phaseMomentOfTruth");
    }
    clickBeside();
}

void MouseHands::putHeadingOver(std::size_t first, std::size_t last, const std::string& text) {
    m_rig.click(head(first));
    if (last > first) {
        m_rig.click(head(last), Qt::ShiftModifier);
    }
    m_rig.chooseAt(head(last), "editHeading");
    WindowRig::type(text);
    clickBeside();
}

void MouseHands::addCards(std::size_t phase, std::size_t lane,
                          const std::vector<std::string>& texts) {
    for (std::size_t index = 0; index < texts.size(); ++index) {
        if (index == 0) {
            m_rig.doubleClick(cell(phase, lane));
        } else {
            m_rig.click(card({phase, lane, index - 1}));
            m_rig.click("addCardButton");
        }
        WindowRig::type(texts[index]);
        clickBeside();
    }
}

/// A new face is neutral; it is dragged to where it belongs.
void MouseHands::addFeeling(std::size_t phase, std::size_t lane, int score,
                            const std::string& word) {
    m_rig.doubleClick(cell(phase, lane));
    WindowRig::type(word);
    clickBeside();
    const QPoint from = face(phase, lane);
    const double level = m_rig.canvas().map().layout().curves.front().levelHeight;
    m_rig.grab(from);
    m_rig.drop(from - QPoint(0, static_cast<int>(score * level * m_rig.canvas().zoom())));
}

void MouseHands::tellOfCard(const CardPlace& place, const model::Card& card) {
    m_rig.click(this->card(place));
    if (!card.touchpoint.channel.empty()) {
        chooseIn("cardChannel", card.touchpoint.channel);
    }
    if (card.certainty == model::Certainty::known) {
        m_rig.click("certaintyKnown");
    }
    if (card.marks.contains(model::CardMark::barrier)) {
        tick("mark_barrier");
    }
}

void MouseHands::link(const CardPlace& from, const std::optional<CardPlace>& to,
                      const model::Link& link) {
    m_rig.chooseAt(card(from), to ? "addLink" : "addLostLink");
    if (to) {
        m_rig.click(card(*to));
    }
    typeInto("linkLabel", link.label);
    if (link.kind == model::LinkKind::branch) {
        chooseIn("linkKind", "Branch");
    }
    if (link.share) {
        typeInto("linkShare", std::to_string(*link.share));
    }
    clickBeside();
}

void MouseHands::tellOfMap(const std::string& title, const std::string& persona,
                           const std::string& goal) {
    typeInto("mapTitle", title); // it leads to its field
    typeInto("journeyPersona", persona);
    typeInto("journeyGoal", goal);
    clickBeside();
}

void MouseHands::saveAs(const std::string& path) {
    WindowRig::whenAskedForFile(path);
    m_rig.choose({"fileMenu"}, "saveFile");
    m_rig.waitForSaving();
}

} // namespace cjm::test
