// What a person does to make a map, said without saying how: by keys alone or by the mouse alone.
//
//     KeyboardHands hands(rig);
//     makeMap(hands, wanted);
//     CHECK(inWords(rig.document()) == inWords(wanted));
#pragma once

#include <cjm/model/document.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cjm::test {

/// All of them from 0, as on the grid.
struct CardPlace {
    std::size_t phase = 0;
    std::size_t lane = 0;
    std::size_t card = 0;
};

class Hands {
public:
    Hands() = default;
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;
    virtual ~Hands() = default;

    virtual void startEmptyMap() = 0;

    /// After those that are there.
    virtual void addPhase(const std::string& title) = 0;
    virtual void addLane(model::LaneKind kind) = 0;

    virtual void tellOfPhase(std::size_t phase, const std::string& question,
                             bool isMomentOfTruth) = 0;
    virtual void putHeadingOver(std::size_t first, std::size_t last, const std::string& text) = 0;

    /// Into an empty cell, one below the other.
    virtual void addCards(std::size_t phase, std::size_t lane,
                          const std::vector<std::string>& texts) = 0;
    virtual void addFeeling(std::size_t phase, std::size_t lane, int score,
                            const std::string& word) = 0;

    /// How sure we are, what marks it has and what its channel is; what it does not have is left.
    virtual void tellOfCard(const CardPlace& place, const model::Card& card) = 0;

    /// @param to absent: clients get lost
    virtual void link(const CardPlace& from, const std::optional<CardPlace>& to,
                      const model::Link& link) = 0;
    virtual void tellOfMap(const std::string& title, const std::string& persona,
                           const std::string& goal) = 0;
    virtual void saveAs(const std::string& path) = 0;
};

/// Makes the current journey of a document anew.
void makeMap(Hands& hands, const model::Document& wanted);

/// The current journey as it is seen, a line for each thing on it: two maps with the same words
/// differ in nothing but their ids.
[[nodiscard]] std::vector<std::string> inWords(const model::Document& document);

/// The template of a hair salon with something of each kind that it does not have: one more lane,
/// certainty, marks and a channel.
[[nodiscard]] model::Document salonMap();

} // namespace cjm::test
