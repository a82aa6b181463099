// Editing in a session: steps, what observers hear, and what is selected meanwhile.

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/model/journey_grid.h>
#include <cjm/session/document_session.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <model/document_builder.h>
#include <model/problem_text.h>
#include <result_value.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using edit::Step;
using edit::StepKind;

namespace {

const Step typing{StepKind::edit, RowType::card};

/// A journey of two phases and two lanes with a card, opened.
struct Opened {
    DocumentBuilder builder;
    PhaseId wash = builder.phase("Wassen");
    PhaseId cut = builder.phase("Knippen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId card = builder.card(wash, actions, "Neemt plaats");
    DocumentSession session{builder.document()};

    [[nodiscard]] base::Result<Document> withText(const std::string& text) const {
        Card changed = *session.document().cards.find(card);
        changed.text = text;
        return edit::updateRow(session.document(), changed);
    }

    void type(const std::string& text, const std::string& mergeKey = {}) {
        REQUIRE(session.apply(typing, withText(text), mergeKey));
    }

    void remove(const std::vector<RowReference>& rows) {
        REQUIRE(session.apply({StepKind::remove}, edit::removeRows(session.document(), rows)));
    }

    [[nodiscard]] std::string text() const { return session.document().cards.find(card)->text; }
};

std::string nameOf(const Event& event) {
    constexpr std::array names = {"changed", "selected", "saved", "history"};
    return names.at(event.index());
}

/// What an observer hears, in order.
class Listener {
public:
    explicit Listener(DocumentSession& session)
        : m_listening(
              session.observe([this](const Event& event) { heard.push_back(nameOf(event)); })) {}

    std::vector<std::string> heard;

private:
    Subscription m_listening;
};

using Heard = std::vector<std::string>;

/// The new text of the card that a change is about.
std::string textIn(const Event& event) {
    const auto* changed = std::get_if<DocumentChanged>(&event);
    return changed == nullptr ? "" : changed->change.rows<Card>().at(0).after->text;
}

} // namespace

TEST_CASE("DocumentSession: steps go into the document and back out of it", "[session]") {
    Opened opened;
    CHECK_FALSE(opened.session.isModified());
    opened.type("Gaat zitten");
    opened.type("Gaat liggen");
    CHECK(opened.text() == "Gaat liggen");
    CHECK(opened.session.isModified());
    CHECK(opened.session.history().stepToUndo() == typing);
    opened.session.undo();
    CHECK(opened.text() == "Gaat zitten");
    opened.session.undo();
    CHECK(opened.session.document() == opened.builder.document());
    CHECK_FALSE(opened.session.isModified());
    opened.session.undo();
    CHECK_FALSE(opened.session.isModified());
    opened.session.redo();
    opened.session.redo();
    opened.session.redo();
    CHECK(opened.text() == "Gaat liggen");
}

TEST_CASE("DocumentSession: observers hear of each step with its change", "[session]") {
    Opened opened;
    Heard texts;
    const Subscription watching = opened.session.observe([&](const Event& event) {
        texts.push_back(textIn(event));
        CHECK(texts.back() == opened.text());
    });
    opened.type("a");
    opened.type("b");
    opened.session.undo();
    opened.session.redo();
    CHECK(texts == Heard{"a", "b", "a", "b"});
}

TEST_CASE("DocumentSession: what changes nothing is no step and tells nothing", "[session]") {
    Opened opened;
    opened.type("a");
    opened.session.undo();
    const Listener listener(opened.session);
    opened.type("Neemt plaats");
    opened.session.undo();
    opened.session.select(opened.session.selection());
    CHECK(listener.heard == Heard{});
    CHECK_FALSE(opened.session.history().canUndo());
    CHECK(opened.session.history().canRedo());
}

TEST_CASE("DocumentSession: a refused edit changes nothing", "[session]") {
    Opened opened;
    const Listener listener(opened.session);
    const base::Result<void> refused = opened.session.apply(
        typing,
        edit::removeRows(opened.session.document(), {referenceTo(opened.builder.freshId<Card>())}));
    CHECK(codeOf(refused) == base::ErrorCode::rowNotFound);
    CHECK(listener.heard == Heard{});
    CHECK_FALSE(opened.session.history().canUndo());
    CHECK_FALSE(opened.session.isModified());
}

TEST_CASE("DocumentSession: steps with one key are one, until their merging ends", "[session]") {
    Opened opened;
    opened.type("a", "text");
    opened.type("ab", "text");
    opened.session.endMerging();
    opened.type("abc", "text");
    opened.type("abcd", "text");
    opened.type("abcde", "other");
    for (const char* before : {"abcd", "ab", "Neemt plaats"}) {
        opened.session.undo();
        CHECK(opened.text() == before);
    }
    CHECK_FALSE(opened.session.history().canUndo());
}

TEST_CASE("DocumentSession: what is selected goes with what is removed", "[session][selection]") {
    Opened opened;
    const std::vector both = {referenceTo(opened.card), referenceTo(opened.cut)};
    opened.session.select({opened.builder.journey(), edit::Cell{opened.cut, opened.actions}, both});
    const Listener listener(opened.session);
    opened.remove({referenceTo(opened.card)});
    CHECK(listener.heard == Heard{"changed", "selected"});
    CHECK(opened.session.selection().rows == std::vector{referenceTo(opened.cut)});
    opened.session.undo();
    CHECK(listener.heard == Heard{"changed", "selected", "changed"});
}

TEST_CASE("DocumentSession: undoing a new journey leaves it", "[session][selection]") {
    Opened opened;
    Journey journey;
    journey.id = opened.builder.freshId<Journey>();
    REQUIRE(opened.session.apply({StepKind::add, RowType::journey},
                                 edit::insertRow(opened.session.document(), journey, 1)));
    opened.session.select({journey.id, {}, {}});
    CHECK(opened.session.selection() == Selection{journey.id, {}, {}});
    opened.session.undo();
    CHECK(opened.session.selection() == startingSelection(opened.builder.document()));
}

TEST_CASE("DocumentSession: all observers hear of events in the order of what happened",
          "[session][observers]") {
    Opened opened;
    Heard first;
    Heard second;
    const Subscription changing = opened.session.observe([&](const Event& event) {
        first.push_back(textIn(event));
        if (first.size() == 1) {
            opened.type("b");
            opened.session.undo();
            opened.session.select({opened.builder.journey(), {}, {referenceTo(opened.card)}});
            CHECK(opened.text() == "a");
        }
    });
    const Subscription watching =
        opened.session.observe([&](const Event& event) { second.push_back(textIn(event)); });
    opened.type("a");
    CHECK(first == Heard{"a", "b", "a", ""});
    CHECK(second == first);
}

TEST_CASE("DocumentSession: an observation ends with its subscription", "[session][observers]") {
    Opened opened;
    std::size_t count = 0;
    Subscription late;
    Subscription own;
    const Subscription ending = opened.session.observe([&](const Event&) { late.reset(); });
    late = opened.session.observe([&](const Event&) { ++count; });
    opened.type("a");
    CHECK(count == 0);

    own = opened.session.observe([&](const Event&) {
        ++count;
        own.reset();
    });
    opened.type("b");
    opened.type("c");
    CHECK(count == 1);
}

TEST_CASE("DocumentSession: an observer that comes while others are told hears of what follows",
          "[session][observers]") {
    Opened opened;
    Heard texts;
    Subscription late;
    const Subscription watching = opened.session.observe([&](const Event&) {
        if (late == nullptr) {
            late =
                opened.session.observe([&](const Event& event) { texts.push_back(textIn(event)); });
            opened.type("b");
        }
    });
    opened.type("a");
    CHECK(texts == Heard{"b"});
}

TEST_CASE("DocumentSession: a subscription may outlive the session", "[session][observers]") {
    const auto kept = std::make_shared<int>(0);
    Subscription watching;
    {
        Opened opened;
        watching = opened.session.observe([kept](const Event&) { ++*kept; });
        opened.type("a");
    }
    CHECK(*kept == 1);
    watching.reset();
    CHECK(kept.use_count() == 1);
}

namespace {

/// A selection as careless code could make it: any journey, cell and rows, gone or hidden or not.
Selection anySelection(Random& random, const Document& document) {
    RandomValue value(random, document);
    Selection selection{{random.uuid()}, edit::Cell{{random.uuid()}, {random.uuid()}}, {}};
    (void)value.fill(selection.journey);
    (void)value.fill(selection.focus->phase);
    (void)value.fill(selection.focus->lane);
    for (std::size_t count = random.below(4); count > 0; --count) {
        RowReference row;
        (void)value.fill(row, anyValue);
        selection.rows.push_back(row);
    }
    if (random.oneIn(3)) {
        selection.focus.reset();
    }
    return selection;
}

/// What is wrong with a selection; empty where nothing is.
std::string complaintAbout(const Selection& selection, const Document& document) {
    if (document.journeys.find(selection.journey) == nullptr) {
        return selection == Selection{} && document.journeys.isEmpty() ? "" : "no such journey";
    }
    const JourneyGrid grid(document, selection.journey);
    for (const RowReference& row : selection.rows) {
        if (!contains(document, row)) {
            return "selected, but gone: " + toText(row);
        }
    }
    if (!selection.focus) {
        const auto isShown = [](const Lane* lane) { return lane->shown; };
        return grid.phases().empty() ||
                       std::none_of(grid.lanes().begin(), grid.lanes().end(), isShown)
                   ? ""
                   : "no focus";
    }
    const auto lane = grid.indexOf(selection.focus->lane);
    const bool isCell = grid.indexOf(selection.focus->phase) && lane && grid.lanes()[*lane]->shown;
    return isCell ? "" : "the focus is in no cell";
}

void doSomething(DocumentSession& session, RandomEditor& editor, Random& random) {
    switch (random.below(6)) {
    case 0:
        session.undo();
        break;
    case 1:
        session.redo();
        break;
    case 2:
        session.select(anySelection(random, session.document()));
        break;
    case 3:
        session.endMerging();
        break;
    default: // a refused edit is none
        (void)session.apply(typing, editor.edit(session.document()), random.oneIn(3) ? "key" : "");
    }
}

} // namespace

TEST_CASE("DocumentSession: stays whole whatever is done", "[session][laws]") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        RandomEditor editor(seed);
        Random random(seed + 100);
        const Document opened = editor.startingDocument();
        DocumentSession session(opened);
        Document followed = opened;
        Selection heard = session.selection();
        const Subscription following = session.observe([&](const Event& event) {
            if (const auto* changed = std::get_if<DocumentChanged>(&event)) {
                followed = valueOf(model::apply(followed, changed->change));
            } else {
                heard = session.selection();
            }
        });
        for (int count = 0; count < 400; ++count) {
            CAPTURE(seed, count);
            doSomething(session, editor, random);
            REQUIRE(followed == session.document());
            REQUIRE(heard == session.selection());
            REQUIRE(complaintAbout(session.selection(), session.document()).empty());
            REQUIRE(session.isModified() == !(session.document() == opened));
            if (count % 20 == 0) {
                REQUIRE(validate(session.document()) == std::vector<Problem>{});
            }
        }
        while (session.history().canUndo()) {
            session.undo();
        }
        CHECK_FALSE(session.isModified());
        CHECK(followed == opened);
    }
}
