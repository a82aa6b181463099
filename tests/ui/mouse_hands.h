// Makes a map by the mouse alone: clicks, double clicks, drags, chooses from menus and turns the
// wheel. Only texts are typed, into the field that a click has opened and another one closes.
#pragma once

#include "hands.h"
#include "window_rig.h"

#include <functional>

namespace cjm::test {

class MouseHands : public Hands {
public:
    explicit MouseHands(WindowRig& rig)
        : m_rig(rig) {}

    void startEmptyMap() override;
    void addPhase(const std::string& title) override;
    void addLane(model::LaneKind kind) override;
    void tellOfPhase(std::size_t phase, const std::string& question, bool isMomentOfTruth) override;
    void putHeadingOver(std::size_t first, std::size_t last, const std::string& text) override;
    void addCards(std::size_t phase, std::size_t lane,
                  const std::vector<std::string>& texts) override;
    void addFeeling(std::size_t phase, std::size_t lane, int score,
                    const std::string& word) override;
    void tellOfCard(const CardPlace& place, const model::Card& card) override;
    void link(const CardPlace& from, const std::optional<CardPlace>& to,
              const model::Link& link) override;
    void tellOfMap(const std::string& title, const std::string& persona,
                   const std::string& goal) override;
    void saveAs(const std::string& path) override;

private:
    /// Turns the wheel until this place in a part of the map is seen.
    QPoint brought(paint::MapPart part, const std::function<QPoint()>& place);
    QPoint head(std::size_t phase);
    QPoint name(std::size_t lane);
    QPoint cell(std::size_t phase, std::size_t lane);
    QPoint card(const CardPlace& place);
    QPoint face(std::size_t phase, std::size_t lane);

    void typeInto(const char* field, const std::string& text);
    void tick(const char* box);
    void chooseIn(const char* box, const std::string& item);

    /// A click beside a field accepts what was typed there.
    void clickBeside();

    WindowRig& m_rig;
};

} // namespace cjm::test
