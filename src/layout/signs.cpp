#include <cjm/layout/signs.h>

#include <array>

namespace cjm::layout {

using namespace model;

Sign signOf(Certainty certainty) {
    constexpr std::array signs = {Sign::known, Sign::assumed, Sign::unknown};
    static_assert(signs.size() == allValues<Certainty>().size());
    return signs.at(static_cast<std::size_t>(certainty));
}

Sign signOf(CardMark mark) {
    constexpr std::array signs = {Sign::momentOfTruth, Sign::lostHere, Sign::barrier,
                                  Sign::outOfOurControl, Sign::signatureMoment};
    static_assert(signs.size() == allValues<CardMark>().size());
    return signs.at(static_cast<std::size_t>(mark));
}

Sign signOf(Mark mark) {
    switch (mark) {
    case Mark::isNew:
        return Sign::isNew;
    case Mark::isGone:
        return Sign::isGone;
    case Mark::wasHere:
    case Mark::hasMoved:
        return Sign::hasMoved;
    case Mark::isChanged:
    case Mark::none:
        break;
    }
    return Sign::isChanged;
}

std::vector<Sign> signsOf(const Card& card, Mark mark) {
    std::vector<Sign> signs;
    if (mark != Mark::none) {
        signs.push_back(signOf(mark));
    }
    if (card.certainty) {
        signs.push_back(signOf(*card.certainty));
    }
    if (!card.marks.isEmpty()) {
        for (const CardMark each : allValues<CardMark>()) {
            if (card.marks.contains(each)) {
                signs.push_back(signOf(each));
            }
        }
    }
    return signs;
}

std::size_t signCountOf(const Card& card, Mark mark) {
    std::size_t count = (mark == Mark::none ? 0U : 1U) + (card.certainty ? 1U : 0U);
    if (!card.marks.isEmpty()) {
        for (const CardMark each : allValues<CardMark>()) {
            count += card.marks.contains(each) ? 1U : 0U;
        }
    }
    return count;
}

std::vector<Sign> listOf(const SignSet& signs) {
    std::vector<Sign> list;
    for (std::size_t place = 0; place < signCount; ++place) {
        if (signs.test(place)) {
            list.push_back(static_cast<Sign>(place));
        }
    }
    return list;
}

} // namespace cjm::layout
