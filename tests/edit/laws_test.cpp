// What must hold after any edit whatever.

#include <cjm/edit/fragment.h>
#include <cjm/edit/history.h>
#include <cjm/model/change.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>

#include <array>
#include <optional>
#include <set>
#include <string>

using namespace cjm;
using namespace cjm::model;
using cjm::test::RandomEditor;

namespace {

constexpr std::uint64_t seedCount = 20;
constexpr std::uint64_t editCount = 1'000;

template <class Visitor>
void forEachRandomEdit(std::uint64_t seed, Visitor&& visitor) {
    RandomEditor editor(seed);
    Document document = editor.startingDocument();
    for (std::uint64_t count = 0; count < editCount; ++count) {
        base::Result<Document> next = editor.edit(document);
        if (next) {
            visitor(document, *next);
            document = *std::move(next);
        }
    }
}

template <class Row>
void noteChangedFields(const std::vector<RowChange<Row>>& changes, std::set<std::string>& seen) {
    for (const RowChange<Row>& change : changes) {
        const std::string name(RowTraits<Row>::name);
        if (change.before == nullptr) {
            seen.insert(name + " added");
        } else if (change.after == nullptr) {
            seen.insert(name + " removed");
        } else {
            forEachFieldOf<Row>([&](const auto& field) {
                if (field.of(*change.before) != field.of(*change.after)) {
                    seen.insert(name + "." + std::string(field.name));
                }
            });
        }
    }
}

/// Fields that never change in a row: what it belongs to, and what a picture's id is made from.
template <class Row>
bool canChange(std::string_view name, bool isOwner) {
    const bool isCell = std::is_same_v<Row, Card> && (name == "phase" || name == "lane");
    const bool isContent = std::is_same_v<Row, Asset> && (name == "bytes" || name == "mediaType");
    return (!isOwner || isCell) && !isContent;
}

} // namespace

TEST_CASE("every edit leaves a valid document", "[edit][laws]") {
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        CAPTURE(seed);
        forEachRandomEdit(seed, [](const Document&, const Document& after) {
            const std::vector<Problem> problems = validate(after);
            if (!problems.empty()) {
                const std::string row = problems.front().row ? toText(*problems.front().row) : "";
                FAIL(nameOf(problems.front().kind) << ' ' << row << ' ' << problems.front().field);
            }
        });
    }
    SUCCEED();
}

TEST_CASE("the difference of two documents leads from one to the other and back", "[edit][laws]") {
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        CAPTURE(seed);
        forEachRandomEdit(seed, [](const Document& before, const Document& after) {
            const Change change = diff(before, after);
            const bool leadsThere = apply(before, change).value() == after;
            const bool leadsBack = apply(after, inverse(change)).value() == before;
            const bool isEmptyOnlyForNothing = change.isEmpty() == (before == after);
            if (!leadsThere || !leadsBack || !isEmptyOnlyForNothing) {
                FAIL(leadsThere << leadsBack << isEmptyOnlyForNothing);
            }
        });
    }
    SUCCEED();
}

TEST_CASE("undoing every step and redoing it passes the same documents", "[edit][laws]") {
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        CAPTURE(seed);
        RandomEditor editor(seed);
        edit::History history(editor.startingDocument());
        std::vector<Document> passed = {history.current()};
        while (passed.size() <= edit::History::mostDocuments - 1) {
            base::Result<Document> next = editor.edit(history.current());
            if (next && *next != history.current()) {
                history.record(*next, {});
                passed.push_back(*std::move(next));
            }
        }
        for (std::size_t index = passed.size(); index-- > 0;) {
            REQUIRE(history.current() == passed[index]);
            history.undo();
        }
        CHECK_FALSE(history.canUndo());
        for (const Document& document : passed) {
            REQUIRE(history.current() == document);
            history.redo();
        }
        CHECK_FALSE(history.canRedo());
    }
}

TEST_CASE("the random edits reach every row type and every field", "[edit][laws]") {
    std::set<std::string> seen;
    std::uint64_t effectiveEdits = 0;
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        forEachRandomEdit(seed, [&](const Document& before, const Document& after) {
            const Change change = diff(before, after);
            effectiveEdits += change.isEmpty() ? 0U : 1U;
            change.forEachRowType([&](const auto& changes) { noteChangedFields(changes, seen); });
        });
    }
    CHECK(effectiveEdits > seedCount * editCount / 2);
    forEachRowType([&]<class Row>() {
        const std::string name(RowTraits<Row>::name);
        CHECK(seen.count(name + " added") == 1);
        CHECK(seen.count(name + " removed") == 1);
        forEachFieldOf<Row>([&](const auto& field) {
            using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
            constexpr bool isOwner = requires(const Value& value) {
                value.uuid;
            }
            &&!std::is_same_v<Value, RowReference>;
            if (canChange<Row>(field.name, isOwner)) {
                CAPTURE(name, field.name);
                CHECK(seen.count(name + "." + std::string(field.name)) == 1);
            }
        });
    });
}

TEST_CASE("a grid that follows the edits of a document is the grid of each", "[edit][laws]") {
    const auto isSame = [](const JourneyGrid& left, const JourneyGrid& right) {
        bool same = left.phases() == right.phases() && left.lanes() == right.lanes() &&
                    left.cardCount() == right.cardCount();
        for (std::size_t phase = 0; same && phase < left.phases().size(); ++phase) {
            for (std::size_t lane = 0; same && lane < left.lanes().size(); ++lane) {
                same = left.cell({phase, lane}) == right.cell({phase, lane});
            }
        }
        return same;
    };
    for (std::uint64_t seed = 1; seed <= seedCount; ++seed) {
        CAPTURE(seed);
        std::optional<JourneyGrid> grid;
        forEachRandomEdit(seed, [&](const Document& before, const Document& after) {
            if (!grid || !before.journeys.contains(grid->journey())) {
                grid.emplace(before,
                             before.journeys.isEmpty() ? JourneyId{} : before.journeys.begin()->id);
            }
            grid->follow(after);
            if (!isSame(*grid, JourneyGrid(after, grid->journey()))) {
                FAIL("the grid is another one");
            }
        });
    }
    SUCCEED();
}

TEST_CASE("pasteFragment: what was copied before any edits fits into what became of the map",
          "[edit][laws][fragment]") {
    constexpr std::array kinds = {RowType::card, RowType::phase, RowType::lane};
    constexpr std::uint64_t editsBetween = 10;
    base::UuidGenerator ids(1);
    std::size_t pastes = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        std::uint64_t count = 0;
        std::optional<edit::Fragment> copied;
        forEachRandomEdit(seed, [&](const Document& before, const Document& after) {
            if (++count % editsBetween != 0 || after.journeys.isEmpty()) {
                return;
            }
            const JourneyGrid grid(after, after.journeys.begin()->id);
            if (copied && !grid.phases().empty() && !grid.lanes().empty()) {
                const edit::Cell last{grid.phases().back()->id, grid.lanes().front()->id};
                const auto pasted =
                    edit::pasteFragment(after, *copied, {grid.journey(), last}, ids);
                if (pasted) {
                    ++pastes;
                    CHECK(validate(pasted->document).empty());
                    CHECK(pasted->document.cards.size() >= after.cards.size());
                }
            }
            if (!before.journeys.isEmpty()) {
                const RowType kind = kinds.at(count / editsBetween % kinds.size());
                copied = edit::Fragment{before, before.journeys.begin()->id, kind, {}};
                const auto choose = [&](const auto& table) {
                    for (const auto& row : table) {
                        if (row.journey == copied->journey && copied->rows.size() < 8) {
                            copied->rows.push_back(row.id.uuid);
                        }
                    }
                };
                kind == RowType::card    ? choose(before.cards)
                : kind == RowType::phase ? choose(before.phases)
                                         : choose(before.lanes);
            }
        });
    }
    CHECK(pastes > 100);
}
