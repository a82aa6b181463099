// What is typed and not accepted yet: a crash does not lose it, and the history knows nothing of
// it.

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

#include <memory>
#include <optional>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using edit::Step;
using edit::StepKind;

namespace {

const Step typedStep{StepKind::edit, RowType::card, 1};

/// A person who types in a document that has a history, with a journal.
struct Typist {
    explicit Typist(std::uint64_t seed)
        : editor(seed)
        , session(std::make_unique<DocumentSession>(editor.startingDocument())) {
        session->keepJournal(std::make_unique<store::EditJournal>(
            files::systemFileOperations(), folder.path(), untitled, session->document(), nullptr));
        for (int times = 0; times < 6 || !session->history().canUndo(); ++times) {
            (void)session->apply({StepKind::edit}, editor.edit(session->document()));
        }
    }

    /// So many letters, each of which makes another document.
    Document type(int letters) {
        Document typed = session->document();
        for (int letter = 0; letter < letters; ++letter) {
            typed = editor.edit(typed).value_or(typed);
            session->keepDraft(typedStep, typed);
        }
        return typed;
    }

    /// What a crash at this moment leaves.
    [[nodiscard]] HistoryList afterCrash() {
        session.reset(); // its journal stays
        const auto left =
            valueOf(store::findLeftJournals(files::systemFileOperations(), folder.path())).journals;
        REQUIRE(left.size() == 1);
        return listOf(valueOf(store::recover(files::systemFileOperations(), left.front())).history);
    }

    TemporaryFolder folder;
    RandomEditor editor;
    std::unique_ptr<DocumentSession> session;
};

/// The documents that undo leads back to, and the one that is there.
std::vector<Document> upToCurrent(const HistoryList& list) {
    return {list.documents.begin(),
            list.documents.begin() + static_cast<std::ptrdiff_t>(list.current) + 1};
}

} // namespace

TEST_CASE("Draft: a crash leaves it as one step more", "[session][journal]") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        INFO("seed " << seed);
        Typist typist(seed);
        std::vector<Document> expected = upToCurrent(listOf(typist.session->history()));
        const Document typed = typist.type(1 + static_cast<int>(seed % 7));
        CHECK(upToCurrent(listOf(typist.session->history())) == expected);
        if (!(typed == expected.back())) {
            CHECK(typist.session->isModified());
            expected.push_back(typed);
        }
        CHECK(upToCurrent(typist.afterCrash()) == expected);
    }
}

TEST_CASE("Draft: a crash after it was forgotten leaves nothing of it", "[session][journal]") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        INFO("seed " << seed);
        Typist typist(seed);
        const std::vector<Document> expected = upToCurrent(listOf(typist.session->history()));
        typist.type(4);
        if (seed % 3 == 0) {
            typist.session->endMerging(); // a field elsewhere loses the keyboard
            typist.type(2);
        }
        typist.session->forgetDraft();
        CHECK(upToCurrent(typist.afterCrash()) == expected);
    }
}

TEST_CASE("Draft: the edit that takes its place is the step that a crash leaves",
          "[session][journal]") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        INFO("seed " << seed);
        Typist typist(seed);
        const Document typed = typist.type(3);
        REQUIRE(typist.session->apply(typedStep, typed));
        const Document more = typist.type(3);
        REQUIRE(typist.session->apply(typedStep, more));
        if (seed % 2 == 0) {
            typist.type(3);
            typist.session->undo();
        }
        const std::vector<Document> expected = upToCurrent(listOf(typist.session->history()));
        CHECK(upToCurrent(typist.afterCrash()) == expected);
    }
}

TEST_CASE("Draft: observers hear when it begins and ends, and that the map is modified",
          "[session]") {
    DocumentSession session(Typist(3).session->document());
    int heard = 0;
    const Subscription watching = session.observe(
        [&](const Event& event) { heard += std::holds_alternative<DraftChanged>(event) ? 1 : 0; });
    DocumentProperties properties = *session.document().properties;
    properties.title = "Proef";
    const Document typed = valueOf(edit::setProperties(session.document(), properties));
    session.keepDraft(typedStep, typed);
    properties.title = "Proefje";
    session.keepDraft(typedStep, valueOf(edit::setProperties(session.document(), properties)));
    CHECK(heard == 1);
    CHECK(session.isModified());
    CHECK_FALSE(session.history().canUndo());
    session.keepDraft(typedStep, session.document()); // typed back to what it was
    CHECK(heard == 2);
    CHECK_FALSE(session.isModified());
    session.keepDraft(typedStep, typed);
    session.undo();
    CHECK(heard == 4);
    CHECK_FALSE(session.isModified());
}
