#include <cjm/edit/history.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using edit::History;
using edit::Step;
using edit::StepKind;

namespace {

const Step addCard{StepKind::add, RowType::card};
const Step typeText{StepKind::edit, RowType::card};

/// The same document with another title each time.
Document titled(const std::string& title) {
    DocumentBuilder builder;
    builder.changeProperties([&](DocumentProperties& row) { row.title = title; });
    return builder.document();
}

std::string titleOf(const History& history) {
    return history.current().properties->title;
}

} // namespace

TEST_CASE("History: undo and redo walk the recorded documents and name the steps",
          "[edit][history]") {
    History history(titled("0"));
    history.record(titled("1"), addCard);
    history.record(titled("2"), typeText);
    CHECK(history.stepToUndo() == typeText);
    history.undo();
    CHECK(titleOf(history) == "1");
    CHECK(history.stepToUndo() == addCard);
    CHECK(history.stepToRedo() == typeText);
    history.undo();
    CHECK(titleOf(history) == "0");
    CHECK_FALSE(history.canUndo());
    history.redo();
    history.redo();
    CHECK(titleOf(history) == "2");
    CHECK_FALSE(history.canRedo());
}

TEST_CASE("History: an equal document is no step", "[edit][history]") {
    History history(titled("0"));
    history.record(titled("1"), addCard);
    history.undo();
    history.record(titled("0"), typeText);
    CHECK_FALSE(history.canUndo());
    CHECK(history.canRedo());
}

TEST_CASE("History: a new step forgets what could be redone", "[edit][history]") {
    History history(titled("0"));
    history.record(titled("1"), addCard);
    history.undo();
    history.record(titled("2"), addCard);
    CHECK_FALSE(history.canRedo());
    history.undo();
    CHECK(titleOf(history) == "0");
}

TEST_CASE("History: steps with one key are one step until something comes between",
          "[edit][history]") {
    History history(titled("0"));
    history.record(titled("a"), typeText, "card 1");
    history.record(titled("ab"), typeText, "card 1");

    SECTION("typing on") {
        history.undo();
        CHECK(titleOf(history) == "0");
    }
    SECTION("another key") {
        history.record(titled("x"), typeText, "card 2");
        history.undo();
        CHECK(titleOf(history) == "ab");
    }
    SECTION("a seal") {
        history.seal();
        history.record(titled("abc"), typeText, "card 1");
        history.undo();
        CHECK(titleOf(history) == "ab");
    }
    SECTION("an undo and redo") {
        history.undo();
        history.redo();
        history.record(titled("abc"), typeText, "card 1");
        history.undo();
        CHECK(titleOf(history) == "ab");
    }
    SECTION("typed back to the beginning, it was no step at all") {
        history.record(titled("0"), typeText, "card 1");
        CHECK_FALSE(history.canUndo());
        CHECK_FALSE(history.canRedo());
        CHECK(titleOf(history) == "0");
    }
}

TEST_CASE("History: without a key every step stands alone", "[edit][history]") {
    History history(titled("0"));
    history.record(titled("1"), addCard);
    history.record(titled("2"), addCard);
    history.undo();
    CHECK(titleOf(history) == "1");
}

TEST_CASE("History: forgets the oldest beyond its limit", "[edit][history]") {
    History history(titled("0"));
    for (std::size_t count = 1; count <= History::mostDocuments + 10; ++count) {
        history.record(titled(std::to_string(count)), addCard);
    }
    std::size_t undone = 0;
    while (history.canUndo()) {
        history.undo();
        ++undone;
    }
    CHECK(undone == History::mostDocuments - 1);
    CHECK(titleOf(history) == "11");
}
