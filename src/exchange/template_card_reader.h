// Reads the cards of a template's file, and remembers which keys they have and name.
#pragma once

#include "template_place.h"

#include <cjm/exchange/template_parts.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cjm::exchange {

/// A text in each language, of which none is empty, in an object that may have these other members
/// too.
[[nodiscard]] TemplateText readText(const Place& place, base::TextKind kind,
                                    std::vector<std::string_view> others = {});

/// A text that need not be there.
[[nodiscard]] TemplateText readTextIfAny(const Place& place, std::string_view name,
                                         base::TextKind kind);

class TemplateCardReader {
public:
    /// Cards may name these sources, and be moved to as many phases.
    TemplateCardReader(std::set<std::string> sources, std::size_t phaseCount);

    /// A card of the current journey.
    [[nodiscard]] TemplateCard readCurrent(const Place& place);

    /// A card that only the ideal journey has.
    [[nodiscard]] TemplateCard readAdded(const Place& place);

    /// Takes the key of another card, which must be there in the end.
    [[nodiscard]] std::string readCardKey(const Place& place);

    /// Complains about keys that no card has, and about cards merged into one that is not in the
    /// ideal journey itself. To be called when all has been read.
    void complainAboutKeys() const;

private:
    void readFacts(const Place& place, TemplateCard& card);
    void readTouchpoint(const Place& place, TemplateCard& card);
    void readFate(const Place& place, TemplateCard& card);
    [[nodiscard]] TemplateDescendant readDescendant(const Place& place) const;

    using NamedPlace = std::pair<Place, std::string>;

    std::set<std::string> m_sources;
    std::size_t m_phaseCount;
    std::set<std::string> m_keys;
    std::set<std::string> m_keysWithOneDescendant;
    std::vector<NamedPlace> m_namedKeys;
    std::vector<NamedPlace> m_merges;
};

} // namespace cjm::exchange
