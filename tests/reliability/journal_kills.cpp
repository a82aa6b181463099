// Kills a program in the middle of its work, again and again, and counts what is lost of the edits
// that it acknowledged.
//
//     journal_kills [COUNT]
//
// A child edits and tells through a pipe how many of its edits are on the disk. It is killed at a
// random instant: between and during edits, while the journal makes a snapshot, while it is
// removed. What is brought back must be the document after at least as many edits as were told,
// exactly, with what could be undone. Another child then goes on from there, until it is killed
// too.
#include <cjm/store/edit_journal.h>
#include <cjm/store/recovery.h>

#include <store/journalled_editor.h>
#include <sys/wait.h>
#include <temporary_folder.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <thread>

using namespace cjm;
using namespace cjm::test;
using files::systemFileOperations;
using store::EditJournal;
using store::LeftJournal;

namespace {

const store::JournalSubject untitled{"Nieuwe klantreis", std::nullopt};

/// What a child tells: a number of edits, or that it is about to remove its journal.
constexpr std::uint64_t removing = ~std::uint64_t{0};

enum class Moment { editing, snapshot, removal };

struct Life {
    std::uint64_t seed = 0;
    std::uint64_t start = 0; ///< Edits that lives before this one have made.
    Moment moment = Moment::editing;
    std::uint64_t killAfter = 0; ///< Edits of this life, or the journal's removal.
    std::chrono::microseconds delay = {};
};

[[noreturn]] void stop(const std::string& why) {
    std::cerr << "journal_kills: " << why << '\n';
    std::exit(2);
}

JournalledEditor editorAfter(std::uint64_t seed, std::uint64_t edits) {
    JournalledEditor editor(seed);
    for (std::uint64_t count = 0; count < edits; ++count) {
        editor.act(nullptr);
    }
    return editor;
}

std::vector<LeftJournal> leftIn(const std::string& folder) {
    auto found = store::findLeftJournals(systemFileOperations(), folder);
    if (!found) {
        stop("cannot look for journals: " + found.error().detail);
    }
    return std::move(found->journals);
}

std::unique_ptr<EditJournal> journalOf(const Life& life, const std::string& folder,
                                       const model::Document& document) {
    if (life.start == 0) {
        return std::make_unique<EditJournal>(systemFileOperations(), folder, untitled, document,
                                             nullptr);
    }
    std::vector<LeftJournal> found = leftIn(folder);
    const auto back = store::recover(systemFileOperations(), found.at(0));
    if (!back) {
        stop("cannot go on: " + back.error().detail);
    }
    return std::make_unique<EditJournal>(systemFileOperations(), std::move(found[0]), untitled,
                                         *back, nullptr);
}

void tell(int pipe, std::uint64_t number) {
    if (::write(pipe, &number, sizeof(number)) != sizeof(number)) {
        ::_exit(1);
    }
}

/// The child. Goes on until it is killed.
[[noreturn]] void live(const Life& life, const std::string& folder, int pipe) {
    JournalledEditor editor = editorAfter(life.seed, life.start);
    const std::unique_ptr<EditJournal> journal = journalOf(life, folder, editor.document());
    Random random(life.seed);
    for (std::uint64_t edits = 1;; ++edits) {
        editor.act(journal.get());
        const bool isLongWay = life.moment == Moment::snapshot && edits + 20 < life.killAfter;
        if (random.oneIn(isLongWay ? 50 : 3)) {
            journal->flush();
            tell(pipe, life.start + edits);
        }
        if (life.moment == Moment::removal && edits == life.killAfter) {
            journal->flush();
            tell(pipe, life.start + edits);
            tell(pipe, removing);
            journal->finish();
            ::pause();
        }
    }
}

/// What a child has told.
struct Told {
    std::uint64_t edits = 0;
    bool isRemoving = false;
};

/// False at the end.
bool listen(int pipe, Told& told) {
    std::uint64_t number = 0;
    if (::read(pipe, &number, sizeof(number)) != sizeof(number)) {
        return false;
    }
    if (number == removing) {
        told.isRemoving = true;
    } else {
        told.edits = number;
    }
    return true;
}

/// Lets a child work and kills it.
Told liveAndDie(const Life& life, const std::string& folder) {
    std::array<int, 2> pipe = {};
    if (::pipe(pipe.data()) != 0) {
        stop("no pipe");
    }
    const pid_t child = ::fork();
    if (child == 0) {
        (void)::close(pipe[0]);
        live(life, folder, pipe[1]);
    }
    (void)::close(pipe[1]);
    Told told{life.start, false};
    const auto isTime = [&] {
        return life.moment == Moment::removal ? told.isRemoving
                                              : told.edits >= life.start + life.killAfter;
    };
    while (!isTime() && listen(pipe[0], told)) {
    }
    if (life.moment != Moment::removal && told.edits > life.start && !leftIn(folder).empty()) {
        stop("a journal that is in use was found");
    }
    std::this_thread::sleep_for(life.delay);
    (void)::kill(child, SIGKILL);
    while (listen(pipe[0], told)) {
    }
    (void)::waitpid(child, nullptr, 0);
    (void)::close(pipe[0]);
    return told;
}

struct Totals {
    std::uint64_t kills = 0;
    std::uint64_t acknowledged = 0;
    std::uint64_t lost = 0;
    std::uint64_t broughtBackUntold = 0;
    std::uint64_t notWhole = 0;
    std::uint64_t removed = 0;
    std::uint64_t unchanged = 0;
};

/// The edits that a folder holds, which must be at least those that were told; nothing where what
/// it holds is something else.
std::optional<std::uint64_t> editsIn(const LeftJournal& journal, const Life& life, const Told& told,
                                     Totals& totals) {
    // What was undone and done again can give the same document: the first that fits counts.
    constexpr std::uint64_t mostUntold = 2'000;
    const auto back = store::recover(systemFileOperations(), journal);
    if (!back) {
        std::cerr << "cannot recover: " << back.error().detail << '\n';
        return std::nullopt;
    }
    totals.notWhole += back->isWhole ? 0U : 1U;
    JournalledEditor editor = editorAfter(life.seed, told.edits);
    for (std::uint64_t edits = told.edits; edits < told.edits + mostUntold; ++edits) {
        if (editor.document() == back->history.current() &&
            isEndOf(listOf(back->history), listOf(editor.history()))) {
            return edits;
        }
        editor.act(nullptr);
    }
    return std::nullopt;
}

/// True where undoing has led back to the document that was opened: then there is nothing to keep.
bool mayHoldNothing(const Life& life, const Told& told) {
    constexpr std::uint64_t mostUntold = 20;
    JournalledEditor editor = editorAfter(life.seed, told.edits);
    const model::Document opened = JournalledEditor(life.seed).document();
    for (std::uint64_t count = 0; count < mostUntold; ++count) {
        if (editor.document() == opened) {
            return true;
        }
        editor.act(nullptr);
    }
    return false;
}

Life nextLife(Random& random, std::uint64_t seed, std::uint64_t start) {
    Life life{.seed = seed, .start = start};
    const std::size_t choice = random.below(10);
    life.delay = std::chrono::microseconds(random.below(3'000));
    life.killAfter = 1 + random.below(30);
    if (choice == 0 && start == 0) {
        life.moment = Moment::snapshot;
        life.killAfter = 495 + random.below(30);
    } else if (choice == 1) {
        life.moment = Moment::removal;
    }
    return life;
}

/// Lives that go on from each other, in one folder.
void liveSeveralTimes(Random& random, Totals& totals) {
    const TemporaryFolder folder;
    const std::uint64_t seed = random.below(1'000'000);
    std::uint64_t start = 0;
    for (int count = 0; count < 3; ++count) {
        const Life life = nextLife(random, seed, start);
        const Told told = liveAndDie(life, folder.path());
        ++totals.kills;
        totals.acknowledged += told.edits - life.start;
        const std::vector<LeftJournal> found = leftIn(folder.path());
        if (found.empty() && (told.isRemoving || told.edits == 0)) {
            ++totals.removed;
            return;
        }
        if (found.empty() && life.start == 0 && mayHoldNothing(life, told)) {
            ++totals.unchanged;
            return;
        }
        const std::optional<std::uint64_t> edits =
            found.size() == 1 ? editsIn(found.front(), life, told, totals) : std::nullopt;
        if (!edits) {
            ++totals.lost;
            std::cerr << "lost: seed " << seed << ", " << told.edits << " edits were told, "
                      << found.size() << " journals\n";
            return;
        }
        totals.broughtBackUntold += *edits - told.edits;
        start = *edits;
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::uint64_t count = argc > 1 ? std::stoull(argv[1]) : 1'000;
    Random random(4);
    Totals totals;
    while (totals.kills < count) {
        liveSeveralTimes(random, totals);
    }
    std::cout << totals.kills << " kills, " << totals.acknowledged << " acknowledged edits, "
              << totals.lost << " lost; " << totals.broughtBackUntold
              << " brought back that were not acknowledged yet; " << totals.removed
              << " journals gone with the kill during their removal, " << totals.unchanged
              << " whose document was as it was opened; " << totals.notWhole
              << " with a torn end\n";
    return totals.lost == 0 ? 0 : 1;
}
