#include "journal_mutator.h"

#include "accepted_inputs.h"
#include "fuzz_report.h"
#include "journal_bodies.h"
#include "journal_entry.h"
#include "random_choice.h"

#include <algorithm>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximalSize);

namespace cjm::fuzz {

namespace {

using store::JournalEntry;

void mutateBytes(base::Bytes& body) {
    const std::size_t size = body.size();
    body.resize(size + 16);
    body.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(body.data()), size, body.size()));
}

/// The change that an entry carries, or null.
model::Change* changeOf(JournalEntry& entry) {
    if (auto* recorded = std::get_if<store::RecordedStep>(&entry)) {
        return &recorded->change;
    }
    auto* moved = std::get_if<store::MovedStep>(&entry);
    return moved == nullptr ? nullptr : &moved->change;
}

/// Takes rows over from another change, takes rows out, and makes removals of them.
class ChangeMixer {
public:
    ChangeMixer(model::Change& change, const model::Change& other, Random& random)
        : m_change(change)
        , m_other(other)
        , m_random(random) {}

    void mix() {
        if (below(m_random, 8) == 0) {
            m_change.properties = m_other.properties;
        }
        model::forEachRowType([&]<class Row>() {
            using Rows = std::vector<model::RowChange<Row>>;
            mixRows(std::get<Rows>(m_change.tables), std::get<Rows>(m_other.tables));
        });
    }

private:
    template <class Rows>
    void mixRows(Rows& rows, const Rows& others) {
        if (!others.empty() && below(m_random, 2) == 0) {
            const std::size_t place = below(m_random, rows.size() + 1);
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(place),
                        others[below(m_random, others.size())]);
        }
        if (rows.empty()) {
            return;
        }
        const std::size_t place = below(m_random, rows.size());
        switch (below(m_random, 8)) {
        case 0:
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(place));
            break;
        case 1:
            if (rows[place].after != nullptr) {
                rows[place] = {rows[place].after, nullptr};
            }
            break;
        default:
            break;
        }
    }

    model::Change& m_change;
    const model::Change& m_other;
    Random& m_random;
};

void mixEntries(base::Bytes& body, const base::Bytes& otherBody, Random& random) {
    std::optional<JournalEntry> entry = store::decodeEntry(body);
    std::optional<JournalEntry> other = store::decodeEntry(otherBody);
    model::Change* change = entry ? changeOf(*entry) : nullptr;
    const model::Change* otherChange = other ? changeOf(*other) : nullptr;
    if (change == nullptr || otherChange == nullptr) {
        mutateBytes(body);
        return;
    }
    ChangeMixer(*change, *otherChange, random).mix();
    body = store::encodeEntry(*entry);
}

void mutate(Bodies& bodies, Random& random) {
    const std::size_t place = below(random, bodies.size());
    const std::size_t other = below(random, bodies.size());
    switch (below(random, 8)) {
    case 0:
        if (bodies.size() > 1) {
            bodies.erase(bodies.begin() + static_cast<std::ptrdiff_t>(place));
        }
        break;
    case 1:
        bodies.insert(bodies.begin() + static_cast<std::ptrdiff_t>(place),
                      base::Bytes(bodies[other]));
        break;
    case 2:
        bodies[place].swap(bodies[other]);
        break;
    case 3:
    case 4:
        mixEntries(bodies[place], base::Bytes(bodies[other]), random);
        break;
    default:
        mutateBytes(bodies[place]);
    }
}

} // namespace

std::size_t mutateJournal(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                          unsigned int seed) {
    count(Event::mutated);
    Random random(seed);
    Bodies bodies = bodiesIn(inputToMutate(data, size, random));
    do {
        mutate(bodies, random);
    } while (below(random, 2) == 0);
    const base::Bytes input = inputOf(bodies);
    if (input.size() > maximalSize) {
        return LLVMFuzzerMutate(data, size, maximalSize);
    }
    std::transform(input.begin(), input.end(), data,
                   [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return input.size();
}

} // namespace cjm::fuzz
