// One file and several processes at once: some save it, a sync client copies it, one is killed.
//
// A few rounds run with the tests; those with [crowd-sweep] have many, as docs/reliability.md says.

#include <cjm/files/temporary_files.h>
#include <cjm/store/document_file.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <never.h>
#include <result_value.h>
#include <sys/wait.h>
#include <temporary_folder.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <random>
#include <thread>
#include <utility>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using test::never;

namespace {

base::Result<store::OpenedFile> open(const std::string& path) {
    return store::openFile(files::systemFileOperations(), path, never);
}

/// A process that ends when its work is done, and says how often it had success.
class Worker {
public:
    template <class Work>
    explicit Worker(Work&& work) {
        REQUIRE(::pipe(m_pipe.data()) == 0);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            const int successes = work();
            const bool told = ::write(m_pipe[1], &successes, sizeof successes) == sizeof successes;
            ::_exit(told ? 0 : 1);
        }
        ::close(m_pipe[1]);
    }

    Worker(Worker&& other) noexcept
        : m_process(std::exchange(other.m_process, 0))
        , m_pipe(other.m_pipe) {}

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    Worker& operator=(Worker&&) = delete;

    ~Worker() {
        if (m_process > 0) {
            (void)wait();
        }
    }

    void kill() const { (void)::kill(m_process, SIGKILL); }

    [[nodiscard]] bool isDone() {
        if (m_process > 0 && ::waitpid(m_process, nullptr, WNOHANG) == m_process) {
            finish();
        }
        return m_process == 0;
    }

    /// The successes; -1 where it was killed.
    int wait() {
        if (m_process > 0) {
            (void)::waitpid(m_process, nullptr, 0);
            finish();
        }
        return m_successes;
    }

private:
    void finish() {
        m_process = 0;
        if (::read(m_pipe[0], &m_successes, sizeof m_successes) != sizeof m_successes) {
            m_successes = -1;
        }
        ::close(m_pipe[0]);
    }

    pid_t m_process = 0;
    std::array<int, 2> m_pipe{};
    int m_successes = -1;
};

/// Adds a card to what the file holds and saves it as what was read, until that works so often.
int saveCards(const std::string& path, int count, std::uint64_t seed) {
    base::UuidGenerator ids(seed);
    int saved = 0;
    while (saved < count) {
        const base::Result<store::OpenedFile> opened = open(path);
        if (!opened || !opened->content.remarks.empty()) {
            return -2;
        }
        Document document = opened->content.document;
        Card card = *document.cards.begin();
        card.id = {ids()};
        document.cards.put(std::move(card));
        const base::Result<store::SavedFile> done =
            store::saveFile(files::systemFileOperations(), path, document, opened->identity);
        if (!done && done.error().code != ErrorCode::changedByOthers) {
            return -3;
        }
        saved += done ? 1 : 0;
    }
    return saved;
}

/// As a sync client reads: piece by piece, with pauses, whatever others do.
base::Bytes copyOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    base::Bytes bytes;
    std::array<char, 64 * 1024> piece{};
    while (file.read(piece.data(), piece.size()), file.gcount() > 0) {
        const auto* start = reinterpret_cast<const std::byte*>(piece.data());
        bytes.insert(bytes.end(), start, start + file.gcount());
        std::this_thread::yield();
    }
    return bytes;
}

struct Copies {
    int made = 0;
    int bad = 0;
};

bool isWhole(const base::Bytes& bytes) {
    const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
    return opened && opened->remarks.empty();
}

std::string startFile(const test::TemporaryFolder& folder) {
    std::string path = folder / "map.cjm";
    test::DocumentBuilder builder;
    builder.card(builder.phase("Wassen"), builder.lane(LaneKind::actions), "Neemt plaats");
    REQUIRE(store::saveFile(files::systemFileOperations(), path, builder.document(),
                            files::NothingThere{}));
    return path;
}

/// Eight processes save the same file, each what it read before and a card of its own.
void saveInACrowd(int savesOfEach) {
    const test::TemporaryFolder folder;
    const std::string path = startFile(folder);
    std::vector<Worker> workers;
    for (std::uint64_t seed = 101; seed <= 108; ++seed) {
        workers.emplace_back([&] { return saveCards(path, savesOfEach, seed); });
    }
    Copies copies;
    const auto isDone = [](Worker& worker) { return worker.isDone(); };
    while (!std::all_of(workers.begin(), workers.end(), isDone)) {
        ++copies.made;
        copies.bad += isWhole(copyOf(path)) ? 0 : 1;
    }
    int saves = 0;
    for (Worker& worker : workers) {
        REQUIRE(worker.wait() == savesOfEach);
        saves += savesOfEach;
    }
    const store::OpenedFile last = test::valueOf(open(path));
    const auto cards = static_cast<int>(last.content.document.cards.size()) - 1;
    std::cout << "8 processes: " << saves << " saves, " << saves - cards
              << " lost to another process; " << copies.made << " copies taken meanwhile, "
              << copies.bad << " bad\n";
    CHECK(copies.bad == 0);
    CHECK(cards == saves);
    CHECK(folder.names() == std::vector<std::string>{"map.cjm"});
}

/// A process that saves again and again is killed; the file is what it was or what it became.
void killWhileSaving(int kills) {
    const test::TemporaryFolder folder;
    const std::string path = startFile(folder);
    std::mt19937 random(1);
    std::uniform_int_distribution<int> microseconds(0, 20'000);
    int torn = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const Worker worker(
            [&] { return saveCards(path, 1'000'000, static_cast<std::uint64_t>(kill) + 1'000); });
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
        worker.kill();
        torn += isWhole(copyOf(path)) ? 0 : 1;
    }
    std::cout << kills << " kills while saving: " << torn << " torn files\n";
    CHECK(torn == 0);
    // What a killed save leaves is known by its name, and goes when it is a day old.
    const auto later = std::chrono::time_point_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now() + std::chrono::hours(25));
    REQUIRE(files::removeStaleTemporaryFiles(files::systemFileOperations(), path, later));
    CHECK(folder.names() == std::vector<std::string>{"map.cjm"});
}

} // namespace

TEST_CASE("saveFile: eight processes on one file lose nothing and never tear it",
          "[store][crowd]") {
    saveInACrowd(3);
}

TEST_CASE("saveFile: eight processes on one file lose nothing and never tear it, 200 saves each",
          "[.crowd-sweep]") {
    saveInACrowd(200);
}

TEST_CASE("saveFile: a process that is killed leaves the old file or the new one",
          "[store][crowd]") {
    killWhileSaving(20);
}

TEST_CASE("saveFile: a process that is killed leaves the old file or the new one, 1,000 times",
          "[.crowd-sweep]") {
    killWhileSaving(1000);
}
