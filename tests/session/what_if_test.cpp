// Edits that are tried out: kept as one step, or thrown away as if they had never been.

#include <cjm/edit/rows.h>
#include <cjm/session/document_session.h>
#include <cjm/store/recovery.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <store/journalled_editor.h>
#include <store/untitled_map.h>
#include <temporary_folder.h>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using edit::Step;
using edit::StepKind;

namespace {

const Step walkStep{StepKind::edit, RowType::card, 3};

/// Works at random in a session: edits, some of which are refused, undo and redo.
class RandomPerson {
public:
    explicit RandomPerson(std::uint64_t seed)
        : m_random(seed)
        , m_editor(seed)
        , session(m_editor.startingDocument()) {}

    void work(std::size_t times) {
        for (std::size_t time = 0; time < times; ++time) {
            const std::size_t choice = m_random.below(8);
            if (choice == 0) {
                session.redo();
            } else if (choice < 3) {
                session.undo();
            } else {
                (void)session.apply({StepKind::edit}, m_editor.edit(session.document()),
                                    m_random.oneIn(3) ? "typing" : "");
            }
        }
    }

    [[nodiscard]] HistoryList history() const { return listOf(session.history()); }

private:
    Random m_random;
    RandomEditor m_editor;

public:
    DocumentSession session; // last: it opens what the editor makes
};

/// What a crash at this moment leaves.
HistoryList afterCrash(const std::string& folder) {
    const auto left =
        valueOf(store::findLeftJournals(files::systemFileOperations(), folder)).journals;
    REQUIRE(left.size() == 1);
    const auto recovered = valueOf(store::recover(files::systemFileOperations(), left.front()));
    return listOf(recovered.history);
}

/// A person whose journal is on the disk when the session ends, as a crash leaves it.
std::unique_ptr<store::EditJournal> journalOf(const DocumentSession& session,
                                              const std::string& folder) {
    return std::make_unique<store::EditJournal>(files::systemFileOperations(), folder, untitled,
                                                session.document(), nullptr);
}

/// The end of so many of its documents.
auto endAfter(const HistoryList& list, std::size_t count) {
    return list.documents.begin() + static_cast<std::ptrdiff_t>(count);
}

} // namespace

TEST_CASE("What-if: thrown away, document and history are as before", "[session][whatif]") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        INFO("seed " << seed);
        RandomPerson person(seed);
        person.work(12);
        const HistoryList before = person.history();
        const bool wasModified = person.session.isModified();
        person.session.beginWhatIf();
        person.work(1 + seed % 20);
        person.session.throwWhatIfAway();
        CHECK(person.history() == before);
        CHECK(person.session.isModified() == wasModified);
        CHECK_FALSE(person.session.isInWhatIf());
    }
}

TEST_CASE("What-if: kept, it is one step whose undo gives the document before",
          "[session][whatif]") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        INFO("seed " << seed);
        RandomPerson person(seed);
        person.work(12);
        const HistoryList before = person.history();
        const Document opened = person.session.document();
        person.session.beginWhatIf();
        person.work(1 + seed % 20);
        const Document tried = person.session.document();
        person.session.keepWhatIf(walkStep);
        CHECK(person.session.document() == tried);
        if (tried == opened) {
            CHECK(person.history() == before);
            continue;
        }
        CHECK(person.session.history().stepToUndo() == walkStep);
        person.session.undo();
        CHECK(person.session.document() == opened);
        person.session.redo();
        CHECK(person.session.document() == tried);
        HistoryList expected = before;
        expected.documents.resize(before.current + 1);
        expected.documents.push_back(tried);
        expected.steps.resize(before.current);
        expected.steps.push_back(walkStep);
        ++expected.current;
        CHECK(person.history() == expected);
    }
}

TEST_CASE("What-if: undo leads back to its beginning and no further", "[session][whatif]") {
    RandomPerson person(7);
    person.work(12);
    const Document opened = person.session.document();
    person.session.beginWhatIf();
    CHECK_FALSE(person.session.history().canUndo());
    CHECK_FALSE(person.session.history().canRedo());
    person.work(20);
    CHECK(person.session.documentBeforeWhatIf() == opened);
    for (int time = 0; time < 30; ++time) {
        person.session.undo();
    }
    CHECK(person.session.document() == opened);
    CHECK(person.session.history().canRedo());
}

TEST_CASE("What-if: more steps than a history remembers are thrown away too", "[session][whatif]") {
    RandomPerson person(8);
    person.work(5);
    const HistoryList before = person.history();
    person.session.beginWhatIf();
    for (std::size_t step = 0; step <= edit::History::mostDocuments; ++step) {
        DocumentProperties properties = *person.session.document().properties;
        properties.title = std::to_string(step);
        REQUIRE(person.session.apply({StepKind::edit},
                                     edit::setProperties(person.session.document(), properties)));
    }
    person.session.throwWhatIfAway();
    CHECK(person.history() == before);
}

TEST_CASE("What-if: observers hear what becomes of the document, and of the history",
          "[session][whatif]") {
    RandomPerson person(9);
    std::vector<std::size_t> heard;
    const Subscription watching =
        person.session.observe([&](const Event& event) { heard.push_back(event.index()); });
    const std::size_t changed = Event(SelectionChanged{}).index() - 1;
    const std::size_t history = Event(HistoryReplaced{}).index();
    person.session.beginWhatIf();
    DocumentProperties properties = *person.session.document().properties;
    properties.title = "Proef";
    const auto tried = edit::setProperties(person.session.document(), properties);
    REQUIRE(person.session.apply({StepKind::edit}, tried));
    person.session.throwWhatIfAway();
    CHECK(heard == std::vector<std::size_t>{history, changed, changed, history});
    heard.clear();
    person.session.beginWhatIf();
    REQUIRE(person.session.apply({StepKind::edit}, tried));
    person.session.keepWhatIf(walkStep);
    CHECK(heard == std::vector<std::size_t>{history, changed, history});
}

TEST_CASE("What-if: what was saved in one is another document once it is thrown away",
          "[session][whatif]") {
    RandomPerson person(10);
    const Document opened = person.session.document();
    person.session.beginWhatIf();
    person.work(6);
    REQUIRE_FALSE(person.session.document() == opened);
    CHECK(person.session.isModified());
    person.session.noteSaved({"/salon.cjm", {}}, person.session.documentToSave());
    CHECK_FALSE(person.session.isModified());
    person.session.throwWhatIfAway();
    CHECK(person.session.document() == opened);
    CHECK(person.session.isModified());
}

TEST_CASE("What-if: after a crash in one its steps are there, after it what became of it",
          "[session][whatif]") {
    enum class Ending { crash, kept, thrownAway, workedOn };
    const Ending ending =
        GENERATE(Ending::crash, Ending::kept, Ending::thrownAway, Ending::workedOn);
    INFO("ending " << static_cast<int>(ending));
    const TemporaryFolder folder;
    std::vector<Document> toUndo;
    {
        RandomPerson person(20);
        person.session.keepJournal(journalOf(person.session, folder.path()));
        person.work(10);
        const HistoryList before = person.history();
        person.session.beginWhatIf();
        person.work(10);
        if (ending == Ending::crash) {
            toUndo.assign(before.documents.begin(), endAfter(before, before.current));
        } else if (ending == Ending::kept) {
            person.session.keepWhatIf(walkStep);
        } else {
            person.session.throwWhatIfAway();
            person.work(ending == Ending::workedOn ? 8 : 0);
        }
        const HistoryList after = person.history();
        toUndo.insert(toUndo.end(), after.documents.begin(), endAfter(after, after.current + 1));
    }
    const HistoryList found = afterCrash(folder.path());
    CHECK(std::vector<Document>(found.documents.begin(), endAfter(found, found.current + 1)) ==
          toUndo);
}
