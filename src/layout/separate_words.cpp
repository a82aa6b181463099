#include "separate_words.h"

#include <algorithm>
#include <cmath>

namespace cjm::layout {

namespace {

/// A word may end up half as many times its height away; beyond that a map is past reading.
constexpr int mostSteps = 60;
constexpr double gap = 1;

class Words {
public:
    explicit Words(std::vector<Face>& faces)
        : m_faces(faces) {
        for (const Face& face : faces) {
            m_widest = std::max(m_widest, face.wordRect.width);
        }
    }

    void place(std::size_t index) {
        Rect& word = m_faces[index].wordRect;
        if (word.width == 0 || isFree(word, index)) {
            return;
        }
        const double step = word.height + gap;
        for (int steps = 1; steps <= mostSteps; ++steps) {
            for (const double direction : {1.0, -1.0}) {
                const Rect moved = word.movedBy(0, direction * steps * step / 2);
                if (isFree(moved, index)) {
                    word = moved;
                    return;
                }
            }
        }
    }

private:
    /// Of the words, only those before `index` have their place.
    [[nodiscard]] bool isFree(const Rect& word, std::size_t index) const {
        // A word at the edge of the map does not stand in the middle of its face.
        const double reach = 2 * (m_widest + faceRadius);
        const auto isBeyond = [&](std::size_t other) {
            return std::abs(m_faces[other].centre.x - m_faces[index].centre.x) > reach;
        };
        for (std::size_t other = index; other-- > 0 && !isBeyond(other);) {
            if (word.overlaps(m_faces[other].wordRect) || word.overlaps(faceRect(m_faces[other]))) {
                return false;
            }
        }
        for (std::size_t other = index; other < m_faces.size() && !isBeyond(other); ++other) {
            if (word.overlaps(faceRect(m_faces[other]))) {
                return false;
            }
        }
        return true;
    }

    std::vector<Face>& m_faces;
    double m_widest = 0;
};

} // namespace

void separateWords(std::vector<Face>& faces) {
    Words words(faces);
    for (std::size_t index = 0; index < faces.size(); ++index) {
        words.place(index);
    }
}

} // namespace cjm::layout
