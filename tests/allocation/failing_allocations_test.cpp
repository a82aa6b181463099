// Reading and writing while there is no memory: each allocation fails in turn, of C++ and of
// SQLite, once or from then on.
//
// Some of them go through ctest. All of them by
//     allocation_tests "[.sweep]"

#include <cjm/base/check.h>
#include <cjm/exchange/document_json.h>
#include <cjm/store/document_bytes.h>
#include <cjm/store/salvage.h>

#include <catch2/catch.hpp>
#include <result_value.h>
#include <sqlite3.h>
#include <store/sample_document.h>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <new>

using namespace cjm;
using base::ErrorCode;

namespace {

enum class Failing { once, fromThenOn };

/// What is counted and made to fail: one thread allocates here.
struct Allocations {
    bool isArmed = false;
    Failing failing = Failing::once;
    long untilFailure = 0;
    long failures = 0;
    long alive = 0; ///< Blocks that were not freed yet.

    [[nodiscard]] bool mayAllocate() {
        if (!isArmed) {
            return true;
        }
        --untilFailure;
        const bool fails =
            untilFailure == 0 || (untilFailure < 0 && failing == Failing::fromThenOn);
        failures += fails ? 1 : 0;
        return !fails;
    }
};

Allocations& allocations() {
    static Allocations all;
    return all;
}

/// Counts a block that the system gave; none where it may not.
void* allocate(std::size_t size) {
    void* block = allocations().mayAllocate() ? std::malloc(size) : nullptr;
    allocations().alive += block != nullptr ? 1 : 0;
    return block;
}

void release(void* block) {
    allocations().alive -= block != nullptr ? 1 : 0;
    std::free(block);
}

} // namespace

void* operator new(std::size_t size) {
    void* block = allocate(size == 0 ? 1 : size);
    if (block == nullptr) {
        throw std::bad_alloc();
    }
    return block;
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return allocate(size == 0 ? 1 : size);
}

void operator delete(void* block) noexcept {
    release(block);
}

void operator delete(void* block, const std::nothrow_t&) noexcept {
    release(block);
}

void operator delete(void* block, std::size_t) noexcept {
    release(block);
}

namespace {

sqlite3_mem_methods& sqliteMethods() {
    static sqlite3_mem_methods methods;
    return methods;
}

void* allocateForSqlite(int size) {
    void* block = allocations().mayAllocate() ? sqliteMethods().xMalloc(size) : nullptr;
    allocations().alive += block != nullptr ? 1 : 0;
    return block;
}

void releaseForSqlite(void* block) {
    allocations().alive -= block != nullptr ? 1 : 0;
    sqliteMethods().xFree(block);
}

void* resizeForSqlite(void* block, int size) {
    return allocations().mayAllocate() ? sqliteMethods().xRealloc(block, size) : nullptr;
}

/// Before SQLite is used for the first time.
void replaceSqliteMethods() {
    static const bool replaced = [] {
        CJM_CHECK(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqliteMethods()) == SQLITE_OK);
        sqlite3_mem_methods failing = sqliteMethods();
        failing.xMalloc = allocateForSqlite;
        failing.xFree = releaseForSqlite;
        failing.xRealloc = resizeForSqlite;
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) == SQLITE_OK;
    }();
    CJM_CHECK(replaced);
}

/// What a piece of work came to: whether its result was right, or its error.
using Work = std::function<std::optional<base::Error>()>;

struct Outcome {
    std::optional<base::Error> error;
    long failures = 0;
    long leaked = 0;
};

/// How many blocks its texts have; short ones have none.
long blocksOf(const std::optional<base::Error>& error) {
    const std::size_t without = std::string().capacity();
    const auto isLong = [&](const std::string& text) { return text.capacity() > without ? 1 : 0; };
    return error ? isLong(error->subject) + isLong(error->detail) : 0;
}

Outcome runFailingAt(long place, Failing failing, const Work& work) {
    Allocations& all = allocations();
    const long before = all.alive;
    all.failing = failing;
    all.untilFailure = place;
    all.failures = 0;
    all.isArmed = true;
    std::optional<base::Error> error = work();
    all.isArmed = false;
    const long leaked = all.alive - before - blocksOf(error);
    return {std::move(error), all.failures, leaked};
}

/// Every `step`th allocation fails, until the work gets by without the one that would have.
/// @return how often the work was done
long failEach(const Work& work, Failing failing, long step) {
    // What is made once and kept has been made then.
    REQUIRE_FALSE(work());
    long runs = 0;
    for (long place = 1;; place += step) {
        const Outcome outcome = runFailingAt(place, failing, work);
        ++runs;
        if (outcome.leaked != 0 ||
            (outcome.error && outcome.error->code != ErrorCode::outOfMemory)) {
            FAIL("allocation " << place << ": " << outcome.leaked << " leaked, error "
                               << (outcome.error ? nameOf(outcome.error->code) : "none")
                               << (outcome.error ? ": " + outcome.error->detail : ""));
        }
        if (outcome.failures == 0) {
            REQUIRE_FALSE(outcome.error);
            return runs;
        }
    }
}

/// The error, or internalContradiction where the result is not what it must be.
template <class Value, class IsRight>
std::optional<base::Error> judged(const base::Result<Value>& result, IsRight&& isRight) {
    if (!result) {
        allocations().isArmed = false; // nor must telling it
        return result.error();
    }
    allocations().isArmed = false; // looking at it must not fail
    return isRight(*result) ? std::nullopt
                            : std::optional(base::Error{ErrorCode::internalContradiction});
}

struct NamedWork {
    std::string name;
    Work work;
};

std::vector<NamedWork> allWork() {
    replaceSqliteMethods();
    static const model::Document document = test::smallSampleDocument();
    static const base::Bytes bytes = test::valueOf(store::toBytes(document));
    static const std::string json = test::valueOf(exchange::toJson(document));
    static const base::Bytes damaged(bytes.begin(), bytes.end() - 9'000);
    static const model::Document salvaged =
        test::valueOf(store::salvage(damaged, [] { return false; })).document;
    const auto never = [] { return false; };
    const auto is = [](const model::Document& expected) {
        return [&expected](const auto& read) { return read.document == expected; };
    };
    return {
        {"toBytes",
         [] {
             return judged(store::toBytes(document),
                           [](const base::Bytes& written) { return written == bytes; });
         }},
        {"fromBytes", [=] { return judged(store::fromBytes(bytes, never), is(document)); }},
        {"salvage", [=] { return judged(store::salvage(damaged, never), is(salvaged)); }},
        {"toJson",
         [] {
             return judged(exchange::toJson(document),
                           [](const std::string& written) { return written == json; });
         }},
        {"fromJson",
         [=] { return judged(exchange::fromJson(base::asBytes(json), never), is(document)); }},
    };
}

} // namespace

TEST_CASE("each allocation fails in turn: an error, nothing leaked, and no other document",
          "[allocation]") {
    for (const NamedWork& named : allWork()) {
        CAPTURE(named.name);
        CHECK(failEach(named.work, Failing::once, 97) > 10);
        CHECK(failEach(named.work, Failing::fromThenOn, 89) > 10);
    }
}

TEST_CASE("every single allocation fails in turn", "[.sweep]") {
    for (const NamedWork& named : allWork()) {
        CAPTURE(named.name);
        const long once = failEach(named.work, Failing::once, 1);
        const long fromThenOn = failEach(named.work, Failing::fromThenOn, 1);
        std::cout << named.name << ": " << once << " runs with one failing allocation, "
                  << fromThenOn << " with all from one on: 0 leaks, 0 wrong results\n";
    }
}
