// The boxes of cards as pictures for a screen: most cards of a map have one of a few sizes, so each
// size is drawn once and stamped wherever it is wanted.
//
// For a window, on one thread. Paper has its boxes drawn as they are.
#pragma once

#include <memory>

namespace cjm::paint {

class CardStamps {
public:
    CardStamps();
    ~CardStamps();

private:
    friend class StampPress;

    struct Pictures;

    std::unique_ptr<Pictures> m_pictures;
};

} // namespace cjm::paint
