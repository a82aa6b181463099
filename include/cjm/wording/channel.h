// Which kind of channel a card is about, told by its words.
//
//     channelNamed("Bericht op Instagram") == Channel::socialMedia
#pragma once

#include <cjm/model/card_row.h>

#include <string_view>

namespace cjm::wording {

enum class Channel {
    other,
    phone,
    website,
    message,
    email,
    socialMedia,
    reviews,
    print,
    inPerson,
    app,
    letter,
    payment,
};

/// The channel that the words name, in Dutch, Russian or English, whatever the case of the letters;
/// the most telling where they name several, and `other` where they name none.
[[nodiscard]] Channel channelNamed(std::string_view words);

/// What the touchpoint names as its channel or, where it names none, what the text says.
[[nodiscard]] Channel channelOf(const model::Card& card);

} // namespace cjm::wording
