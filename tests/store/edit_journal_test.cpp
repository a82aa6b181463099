// What was done is on the disk, and comes back after a crash.

#include <cjm/edit/rows.h>
#include <cjm/store/document_file.h>
#include <cjm/store/edit_journal.h>
#include <cjm/store/recovery.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <store/journalled_editor.h>
#include <store/sample_document.h>
#include <store/sqlite_bytes.h>
#include <store/untitled_map.h>
#include <temporary_folder.h>

#include <filesystem>
#include <optional>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using base::ErrorCode;
using files::systemFileOperations;
using store::EditJournal;
using store::LeftJournal;

namespace {

/// What the next start finds. A crash leaves the same as a journal that goes without `finish`.
std::vector<LeftJournal> left(const std::string& folder) {
    return valueOf(store::findLeftJournals(systemFileOperations(), folder)).journals;
}

store::RecoveredDocument recovered(const LeftJournal& journal) {
    return valueOf(store::recover(systemFileOperations(), journal));
}

std::unique_ptr<EditJournal> begin(const std::string& folder, const Document& opened,
                                   const store::JournalSubject& subject = untitled) {
    return std::make_unique<EditJournal>(systemFileOperations(), folder, subject, opened, nullptr);
}

Document titled(const Document& document, const std::string& title) {
    DocumentProperties properties = *document.properties;
    properties.title = title;
    return valueOf(edit::setProperties(document, properties));
}

/// A person who types titles, with the journal told.
class Typist {
public:
    Typist(const std::string& folder, const Document& opened,
           const store::JournalSubject& subject = untitled)
        : m_history(opened)
        , m_journal(begin(folder, opened, subject)) {}

    void type(const std::string& title, const std::string& mergeKey = {}) {
        const Document next = titled(m_history.current(), title);
        const Change change = diff(m_history.current(), next);
        m_history.record(next, {}, mergeKey);
        m_journal->record(change, {}, mergeKey, next);
    }

    [[nodiscard]] EditJournal& journal() { return *m_journal; }

    [[nodiscard]] const Document& document() const { return m_history.current(); }

    [[nodiscard]] const edit::History& history() const { return m_history; }

    void crash() { m_journal.reset(); }

private:
    edit::History m_history;
    std::unique_ptr<EditJournal> m_journal;
};

store::JournalledFile savedFile(const std::string& path, const Document& document) {
    const store::SavedFile saved =
        valueOf(store::saveFile(systemFileOperations(), path, document, files::WhateverIsThere{}));
    return {path, saved.replacement.identity.digest};
}

} // namespace

TEST_CASE("EditJournal: what is recovered is what was done, with all that can be undone",
          "[store][journal][laws]") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        const TemporaryFolder folder;
        JournalledEditor editor(seed);
        std::unique_ptr<EditJournal> journal = begin(folder.path(), editor.document());
        for (int crash = 0; crash < 4; ++crash) {
            for (int count = 0; count < 60; ++count) {
                editor.act(journal.get());
            }
            journal.reset();
            std::vector<LeftJournal> found = left(folder.path());
            REQUIRE(found.size() == 1);
            const store::RecoveredDocument back = recovered(found.front());
            CHECK(back.isWhole);
            REQUIRE(listOf(back.history) == listOf(editor.history()));
            journal = std::make_unique<EditJournal>(
                systemFileOperations(), std::move(found.front()), untitled, back, nullptr);
        }
    }
}

TEST_CASE("EditJournal: five hundred steps can be undone after a crash, however many there were",
          "[store][journal]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), emptyDocument({base::Uuid{{1}}}));
    for (int count = 1; count <= 1'260; ++count) {
        typist.type(std::to_string(count));
        if (count % 100 == 0) {
            typist.journal().flush();
        }
    }
    typist.crash();

    const std::vector<LeftJournal> found = left(folder.path());
    REQUIRE(found.size() == 1);
    const store::RecoveredDocument back = recovered(found.front());
    CHECK(back.isWhole);
    CHECK(listOf(back.history).documents.size() == edit::History::mostDocuments);
    CHECK(listOf(back.history) == listOf(typist.history()));
    // Older steps do not pile up: two snapshots and what lies between and after them.
    CHECK(queriedFromFile(found.front().place.path(), "SELECT count(*) FROM snapshot") == "2");
    CHECK(std::stoi(queriedFromFile(found.front().place.path(), "SELECT count(*) FROM step")) <=
          1'000);
}

TEST_CASE("EditJournal: steps that were undone past its beginning give the right document",
          "[store][journal]") {
    const TemporaryFolder folder;
    const Document first = emptyDocument({base::Uuid{{1}}});
    const Document second = titled(first, "second");
    // As a journal whose older steps are gone.
    std::unique_ptr<EditJournal> journal = begin(folder.path(), second);
    journal->undo(diff(second, first), first);
    journal->redo(diff(first, second), second);
    journal->undo(diff(second, first), first);
    journal.reset();
    CHECK(recovered(left(folder.path()).front()).history.current() == first);
}

TEST_CASE("EditJournal: nothing is on the disk before the first step", "[store][journal]") {
    const TemporaryFolder folder;
    const std::string recovery = folder / "data/recovery";
    const Document document = emptyDocument({base::Uuid{{1}}});
    {
        const std::unique_ptr<EditJournal> journal = begin(recovery, document);
        journal->seal();
        journal->saved(untitled, document);
        journal->flush();
    }
    CHECK(folder.names().empty());
    CHECK(left(recovery).empty());
    CHECK(folder.names().empty());

    Typist typist(recovery, document);
    typist.type("a");
    typist.journal().flush();
    const auto permissions = std::filesystem::status(recovery).permissions();
    CHECK(permissions == std::filesystem::perms::owner_all);
    typist.journal().finish();
    CHECK(std::filesystem::is_empty(recovery));
}

TEST_CASE("findLeftJournals: where there is no journal, nothing is opened", "[store][journal]") {
    const TemporaryFolder folder;
    writeText(folder / "notes.txt", "");
    writeText(folder / "01000000-0000-0000-0000-000000000000.cjj", "");
    FaultyFileOperations operations(systemFileOperations());
    CHECK(valueOf(store::findLeftJournals(operations, folder.path())).journals.empty());
    CHECK(operations.calls() == std::vector{Call::openFolder, Call::list});
}

TEST_CASE("findLeftJournals: a journal that is in use is nobody else's", "[store][journal]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), emptyDocument({base::Uuid{{1}}}));
    typist.type("a");
    typist.journal().flush();
    const store::LeftJournals held =
        valueOf(store::findLeftJournals(systemFileOperations(), folder.path()));
    CHECK(held.journals.empty());
    CHECK(held.othersAreHeld);
    typist.type("b");
    typist.crash();

    auto [found, othersAreHeld] =
        valueOf(store::findLeftJournals(systemFileOperations(), folder.path()));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(othersAreHeld);
    CHECK(found.front().document == typist.document().properties->id);
    CHECK(found.front().subject == untitled);
    CHECK(found.front().steps == 2);
    CHECK_FALSE(found.front().damage);
    CHECK(left(folder.path()).empty());
    CHECK(store::discard(systemFileOperations(), std::move(found.front())));
    CHECK(folder.names().empty());
}

TEST_CASE("EditJournal: what is typed is one step again after a crash", "[store][journal]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), emptyDocument({base::Uuid{{1}}}));
    for (const std::string text : {"N", "No", "Noo", "Noor"}) {
        typist.type(text, "title");
    }
    typist.journal().seal();
    typist.crash();
    std::vector<LeftJournal> found = left(folder.path());
    REQUIRE(found.size() == 1);
    CHECK(found.front().steps == 1);
    edit::History history = recovered(found.front()).history;
    history.undo();
    CHECK_FALSE(history.canUndo());
}

TEST_CASE("EditJournal: a document that is saved is not offered", "[store][journal]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const std::string recovery = folder / "recovery";
    Typist typist(recovery, emptyDocument({base::Uuid{{1}}}));
    typist.type("a");
    typist.type("b");
    const store::JournalSubject subject{"map", savedFile(path, typist.document())};

    SECTION("when it is the current one") {
        typist.journal().saved(subject, typist.document());
        typist.crash();
        CHECK(left(recovery).empty());
        CHECK(std::filesystem::is_empty(recovery));
    }
    SECTION("unless there were steps while it was being saved") {
        const Document saved = typist.document();
        typist.type("c");
        typist.journal().saved(subject, saved);
        typist.crash();
        const std::vector<LeftJournal> found = left(recovery);
        REQUIRE(found.size() == 1);
        CHECK(found.front().steps == 1);
        CHECK(found.front().subject == subject);
        const store::RecoveredDocument back = recovered(found.front());
        REQUIRE(back.file);
        CHECK(back.file->document == saved);
        CHECK(back.history.current() == typist.document());
    }
    SECTION("also when steps after it were undone") {
        const Document saved = typist.document();
        typist.journal().saved(subject, saved);
        typist.type("c");
        typist.journal().undo(diff(typist.document(), saved), saved);
        typist.crash();
        CHECK(left(recovery).empty());
    }
    SECTION("and its file is not taken for it once others changed it") {
        typist.journal().saved(subject, typist.document());
        typist.type("c");
        typist.crash();
        CHECK(savedFile(path, titled(typist.document(), "theirs")).path == path);
        CHECK_FALSE(recovered(left(recovery).front()).file);
    }
}

TEST_CASE("recover: a program that ended before it could tell its journal of a save",
          "[store][journal]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const std::string recovery = folder / "recovery";
    const Document opened = emptyDocument({base::Uuid{{1}}});
    Typist typist(recovery, opened, {"map", savedFile(path, opened)});
    typist.type("a");
    typist.type("b");
    CHECK(savedFile(path, typist.document()).path == path);

    SECTION("has nothing left to save") {
        typist.crash();
        const store::RecoveredDocument back = recovered(left(recovery).front());
        CHECK(back.isSaved());
    }
    SECTION("has only left what came after it") {
        const Document saved = typist.document();
        typist.type("c");
        typist.crash();
        const store::RecoveredDocument back = recovered(left(recovery).front());
        REQUIRE(back.file);
        CHECK(back.file->document == saved);
        CHECK_FALSE(back.isSaved());
        edit::History history = back.history;
        history.undo();
        CHECK(history.current() == saved);
        const store::SavedFile replaced = valueOf(store::saveFile(
            systemFileOperations(), path, back.history.current(), back.file->identity));
        CHECK(replaced.touched);
    }
}

TEST_CASE("RecoveredDocument: work that cannot be undone is not taken for saved",
          "[store][journal]") {
    const Document saved = emptyDocument({base::Uuid{{1}}});
    const Document unsaved = titled(saved, "a");
    const store::RecoveredDocument recovered{.history = edit::History(unsaved),
                                             .file = store::UnchangedFile{"map.cjm", {}, saved}};
    CHECK(recovered.unsavedSteps() == 0);
    CHECK_FALSE(recovered.isSaved());
}

TEST_CASE("recover: goes as far as a journal leads to valid documents", "[store][journal]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), sampleDocument());
    typist.type("good");
    const Document good = typist.document();
    Document invalid = good;
    Card card = *good.cards.begin();
    card.importance = 6; // out of range
    invalid.cards.put(card);
    typist.journal().record(diff(good, invalid), {}, {}, invalid);
    typist.crash();
    const store::RecoveredDocument back = recovered(left(folder.path()).front());
    CHECK(back.history.current() == good);
    CHECK(back.history.canUndo());
    CHECK_FALSE(back.isWhole);
}

TEST_CASE("recover: a journal with a bit of damage gives a document that there was, or an error",
          "[store][journal][hostile]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), smallSampleDocument());
    std::vector<Document> passed = {typist.document()};
    for (const std::string text : {"N", "No", "Noo", "Noor"}) {
        typist.type(text);
        typist.journal().flush();
        passed.push_back(typist.document());
    }
    typist.crash();
    const bool isFolded = GENERATE(false, true);
    if (isFolded) {
        foldInLog(left(folder.path()).front().place.path());
    }
    const std::string path = left(folder.path()).front().place.path();
    const std::string damagedPath = isFolded ? path : path + "-wal";
    const std::string sound = readText(damagedPath);
    REQUIRE(sound.size() > 50'000);

    Random random(5);
    std::size_t exact = 0;
    for (std::size_t count = 0; count < 250; ++count) {
        std::string damaged = sound;
        const std::size_t offset = count < 60 ? count * 2 : random.below(sound.size());
        damaged[offset] = static_cast<char>(damaged[offset] ^ (1 << random.below(8)));
        writeText(damagedPath, damaged);
        CAPTURE(isFolded, offset);

        const std::vector<LeftJournal> found = left(folder.path());
        REQUIRE(found.size() == 1);
        const base::Result<store::RecoveredDocument> back =
            store::recover(systemFileOperations(), found.front());
        if (back) {
            const Document& document = back->history.current();
            REQUIRE(std::find(passed.begin(), passed.end(), document) != passed.end());
            REQUIRE((document == passed.back() || !back->isWhole));
            exact += document == passed.back() ? 1U : 0U;
        }
        REQUIRE(readText(damagedPath) == damaged);
    }
    // In the log, each flip is before the end of some transaction.
    CHECK((exact > 0) == isFolded);
}

TEST_CASE("EditJournal: goes on from a torn end without losing what was before it",
          "[store][journal]") {
    const TemporaryFolder folder;
    Typist typist(folder.path(), emptyDocument({base::Uuid{{1}}}));
    typist.type("a");
    typist.journal().flush();
    const Document kept = typist.document();
    typist.type("b");
    typist.crash();
    std::vector<LeftJournal> found = left(folder.path());
    const std::string log = found.front().place.path() + "-wal";
    std::string torn = readText(log);
    torn[torn.size() - 3'000] ^= 1; // in the last transaction
    writeText(log, torn);

    store::RecoveredDocument back = recovered(found.front());
    CHECK_FALSE(back.isWhole);
    CHECK(back.history.current() == kept);
    {
        EditJournal journal(systemFileOperations(), std::move(found.front()), untitled, back,
                            nullptr);
        journal.flush();
    }
    found = left(folder.path());
    REQUIRE(found.size() == 1);
    CHECK(recovered(found.front()).isWhole);
    CHECK(recovered(found.front()).history.current() == kept);
}
