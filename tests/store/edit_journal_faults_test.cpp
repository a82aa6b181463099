// Each call to the disk fails in turn. Whatever happens, nobody is told that work is safe where it
// is not, and once the disk works again the journal does.

#include <cjm/edit/rows.h>
#include <cjm/store/edit_journal.h>
#include <cjm/store/recovery.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <files/small_disk.h>
#include <result_value.h>
#include <sqlite3.h>
#include <store/faulty_disk.h>
#include <store/untitled_map.h>
#include <temporary_folder.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using base::ErrorCode;
using files::Cause;
using files::systemFileOperations;
using store::EditJournal;
using store::LeftJournal;

namespace {

/// What there is to bring back in a folder; nothing where no journal is left.
std::optional<Document> leftIn(const std::string& folder) {
    const std::vector<LeftJournal> left =
        valueOf(store::findLeftJournals(systemFileOperations(), folder)).journals;
    if (left.empty()) {
        return std::nullopt;
    }
    REQUIRE(left.size() == 1);
    return valueOf(store::recover(systemFileOperations(), left.front())).history.current();
}

/// A few edits, and what the person is told of them.
class Work {
public:
    Work(files::FileOperations& operations, std::string folder)
        : m_folder(std::move(folder))
        , m_document(emptyDocument({base::Uuid{{1}}}))
        , m_journal(std::make_unique<EditJournal>(
              operations, m_folder, untitled, m_document,
              [this](const std::optional<base::Error>& error) { m_told.push_back(error); })) {}

    void type() {
        DocumentProperties properties = *m_document.properties;
        properties.title += "x";
        const Document next = valueOf(edit::setProperties(m_document, properties));
        m_journal->record(diff(m_document, next), {}, {}, next);
        m_document = next;
    }

    void edit() {
        type();
        m_journal->flush();
    }

    void finish() { m_journal->finish(); }

    [[nodiscard]] bool isToldSafe() const { return m_told.empty() || !m_told.back(); }

    /// Never the same twice in a row.
    [[nodiscard]] bool isToldInTurns() const {
        bool wasTrouble = false;
        for (const std::optional<base::Error>& told : m_told) {
            if (told.has_value() == wasTrouble) {
                return false;
            }
            wasTrouble = told.has_value();
        }
        return true;
    }

    [[nodiscard]] const std::vector<std::optional<base::Error>>& told() const { return m_told; }

    /// What the next start would find if the program ended now.
    [[nodiscard]] bool isSafe() const {
        const TemporaryFolder copy;
        std::filesystem::copy(m_folder, copy / "recovery");
        return leftIn(copy / "recovery") == m_document;
    }

private:
    std::string m_folder;
    Document m_document;
    std::vector<std::optional<base::Error>> m_told;
    std::unique_ptr<EditJournal> m_journal;
};

/// Three edits while something is wrong, and one after it.
void checkHonest(Work& work, const std::function<void()>& makeWell) {
    for (int count = 0; count < 3; ++count) {
        work.edit();
        REQUIRE((!work.isToldSafe() || work.isSafe()));
    }
    makeWell();
    work.edit();
    REQUIRE(work.isToldSafe());
    REQUIRE(work.isToldInTurns());
    REQUIRE(work.isSafe());
}

enum class Thoroughness {
    share, ///< Some calls, each in one way.
    all,   ///< Every call in every way.
};

/// How many calls of SQLite these edits took.
std::size_t workOn(FaultyDisk& disk, const std::optional<DiskFault>& fault) {
    const TemporaryFolder folder;
    Work work(systemFileOperations(), folder / "recovery");
    disk.work();
    if (fault) {
        disk.fail(*fault);
    }
    for (int count = 0; count < 3; ++count) {
        work.edit();
    }
    const std::size_t calls = disk.callCount();
    // What is checked is read through the same layer.
    disk.work();
    REQUIRE((!work.isToldSafe() || work.isSafe()));
    work.edit();
    REQUIRE(work.isToldSafe());
    REQUIRE(work.isToldInTurns());
    REQUIRE(work.isSafe());
    work.finish();
    REQUIRE(std::filesystem::is_empty(folder / "recovery"));
    return calls;
}

void sweepDisk(Thoroughness thoroughness) {
    FaultyDisk disk;
    const std::size_t calls = workOn(disk, std::nullopt);
    REQUIRE(calls > 30);
    std::vector<DiskFault> faults;
    for (const bool isForEver : {false, true}) {
        for (const int result : {SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY}) {
            faults.push_back({.isForEver = isForEver, .result = result});
        }
        faults.push_back({.isForEver = isForEver, .result = SQLITE_FULL, .writesHalf = true});
    }
    std::size_t runs = 0;
    for (std::size_t index = 0; index < calls * faults.size(); ++index) {
        if (thoroughness == Thoroughness::share && index % 41 != 0) {
            continue;
        }
        DiskFault fault = faults.at(index % faults.size());
        fault.number = 1 + index / faults.size();
        CAPTURE(fault.number, fault.result, fault.writesHalf, fault.isForEver);
        (void)workOn(disk, fault);
        ++runs;
    }
    if (thoroughness == Thoroughness::all) {
        WARN(calls << " calls of SQLite, " << runs << " runs");
    }
}

/// @return how many calls of the file system these edits took
std::size_t workWith(const files::Fault& fault, std::size_t number, Times times) {
    CAPTURE(number, fault.number, times == Times::forEver);
    const TemporaryFolder folder;
    FaultyFileOperations broken(systemFileOperations());
    broken.inject({.number = number, .times = times, .effect = fault});
    Work work(broken, folder / "recovery");
    work.edit();
    work.edit();
    const bool isSafe = std::filesystem::exists(folder / "recovery") && work.isSafe();
    REQUIRE((!work.isToldSafe() || isSafe));
    REQUIRE(work.isToldInTurns());
    REQUIRE((work.isToldSafe() || times == Times::forEver));
    work.finish();
    return broken.calls().size();
}

void sweepFileSystem(Thoroughness thoroughness) {
    const std::vector<files::Fault> faults = {{Cause::inputOutput, EIO},
                                              {Cause::noSpace, ENOSPC},
                                              {Cause::quota, EDQUOT},
                                              {Cause::denied, EACCES},
                                              {Cause::readOnlyDisk, EROFS}};
    std::size_t calls = 1;
    std::size_t runs = 0;
    for (std::size_t number = 1; number <= calls; ++number) {
        for (std::size_t index = 0; index < faults.size(); ++index) {
            if (thoroughness == Thoroughness::share && index != number % faults.size()) {
                continue;
            }
            for (const Times times : {Times::once, Times::forEver}) {
                if (thoroughness == Thoroughness::all ||
                    (times == Times::once) == (number % 2 == 0)) {
                    calls = std::max(calls, workWith(faults.at(index), number, times));
                    ++runs;
                }
            }
        }
    }
    CHECK(calls > 8);
    if (thoroughness == Thoroughness::all) {
        WARN(calls << " calls of the file system, " << runs << " runs");
    }
}

} // namespace

TEST_CASE("EditJournal: each call to the disk fails in turn", "[store][journal][faults]") {
    sweepDisk(Thoroughness::share);
    sweepFileSystem(Thoroughness::share);
}

TEST_CASE("EditJournal: every call to the disk fails in turn in every way",
          "[store][journal][faults][.sweep]") {
    sweepDisk(Thoroughness::all);
    sweepFileSystem(Thoroughness::all);
}

TEST_CASE("findLeftJournals and recover: no fault of the file system costs a journal",
          "[store][journal][faults]") {
    const TemporaryFolder folder;
    {
        Work work(systemFileOperations(), folder.path());
        work.edit();
    }
    const std::optional<Document> left = leftIn(folder.path());
    REQUIRE(left);
    const auto lookWith = [&](files::FileOperations& operations) {
        const auto found = store::findLeftJournals(operations, folder.path());
        if (found && !found->journals.empty()) {
            const auto recovered = store::recover(operations, found->journals.front());
            REQUIRE((!recovered || recovered->history.current() == left));
        }
    };
    FaultyFileOperations counted(systemFileOperations());
    lookWith(counted);
    REQUIRE(counted.calls().size() > 8);
    for (std::size_t number = 1; number <= counted.calls().size(); ++number) {
        for (const Cause cause : {Cause::inputOutput, Cause::denied, Cause::notFound}) {
            for (const Times times : {Times::once, Times::forEver}) {
                CAPTURE(number, static_cast<int>(cause), times == Times::forEver);
                FaultyFileOperations broken(systemFileOperations());
                broken.inject(
                    {.number = number, .times = times, .effect = files::Fault{cause, EIO}});
                lookWith(broken);
                REQUIRE(leftIn(folder.path()) == left);
            }
        }
    }
}

TEST_CASE("EditJournal: trouble is told once, and again when it is over", "[store][journal]") {
    const TemporaryFolder folder;
    writeText(folder / "recovery", "a file where the folder should be");
    Work work(systemFileOperations(), folder / "recovery");
    // More than may wait: then only the newest document is written.
    work.edit();
    for (int count = 0; count < 1'050; ++count) {
        work.type();
    }
    work.edit();
    REQUIRE(work.told().size() == 1);
    CHECK(work.told().front().has_value());
    std::filesystem::remove(folder / "recovery");
    work.edit();
    REQUIRE(work.told().size() == 2);
    CHECK_FALSE(work.told().back().has_value());
    CHECK(work.isSafe());
}

TEST_CASE("EditJournal: a disk that fills up in steps never tells of safety that is not",
          "[store][journal][faults]") {
    for (int kibibytes = 0; kibibytes <= 640; kibibytes += 40) {
        CAPTURE(kibibytes);
        const SmallDisk disk("size=640k");
        if (!disk.isMounted()) {
            return;
        }
        const std::string ballast = disk.path() + "/ballast";
        writeText(ballast, std::string(static_cast<std::size_t>(640 - kibibytes) * 1024, 'x'));
        Work work(systemFileOperations(), disk.path() + "/recovery");
        checkHonest(work, [&] { std::filesystem::remove(ballast); });
    }
}
