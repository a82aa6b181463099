// Makes a map by keys alone: walks with the arrows, goes to fields with Tab, and looks only where
// the keyboard is.
#pragma once

#include "hands.h"
#include "window_rig.h"

namespace cjm::test {

class KeyboardHands : public Hands {
public:
    explicit KeyboardHands(WindowRig& rig)
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
    void goToHead(std::size_t phase);
    void goToCell(std::size_t phase, std::size_t lane);
    void goToCard(const CardPlace& place);

    WindowRig& m_rig;
};

} // namespace cjm::test
