// The ring of older versions: what stays in it, what becomes of failures, and several at once.

#include <cjm/edit/rows.h>
#include <cjm/store/document_bytes.h>
#include <cjm/store/older_versions.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <sys/wait.h>
#include <temporary_folder.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <random>
#include <set>

using namespace cjm;
using namespace cjm::test;
using base::ErrorCode;
using files::Moment;
using files::systemFileOperations;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using store::OlderVersion;
using store::OlderVersions;
using store::VersionLimits;

namespace {

using Versions = std::vector<OlderVersion>;

const Moment noon{seconds(1'795'348'800)}; // 2026-11-22T12:00:00Z
const model::DocumentId salonMap{{{7}}};
const std::string documentName = "07000000-0000-0000-0000-000000000000";

OlderVersion versionAt(Moment kept, std::string name = {}, std::uint64_t size = 1) {
    return {.file = {}, .kept = kept, .size = size, .paths = {}, .name = std::move(name)};
}

/// Saves over some years: bursts of minutes, and long silences.
std::vector<Moment> randomMoments(std::mt19937& random, std::size_t count) {
    std::vector<Moment> moments;
    Moment moment = noon;
    for (std::size_t index = 0; index < count; ++index) {
        const auto kind = random() % 20;
        moment += kind < 12   ? seconds(1 + random() % 900)
                  : kind < 18 ? seconds(3600 + random() % 80'000)
                              : seconds(86'400 * (1 + random() % 20));
        moments.push_back(moment);
    }
    return moments;
}

/// @param versions no two of one moment
Versions without(Versions versions, const Versions& dropped) {
    std::set<Moment> gone;
    for (const OlderVersion& version : dropped) {
        gone.insert(version.kept);
    }
    std::erase_if(versions,
                  [&](const OlderVersion& version) { return gone.contains(version.kept); });
    return versions;
}

void keep(const OlderVersions& versions, const std::string& text, Moment now,
          const std::string& path = "/salon/map.cjm") {
    const base::Result<void> kept = versions.keep(salonMap, base::asBytes(text), path, now);
    REQUIRE(kept);
}

Versions list(const OlderVersions& versions) {
    return valueOf(versions.list(salonMap));
}

std::vector<std::string> contents(const OlderVersions& versions) {
    std::vector<std::string> texts;
    for (const OlderVersion& version : list(versions)) {
        texts.push_back(readText(version.file));
    }
    return texts;
}

std::vector<std::string> namesIn(const std::string& path) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path)) {
        names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("versionsToDrop: 20 newest, 24 hours, 30 days and 12 months stay", "[store][versions]") {
    Versions versions;
    for (int minute = 0; minute < 3 * 365 * 24 * 60; minute += 30) {
        versions.push_back(versionAt(noon + minutes(minute)));
    }
    const Versions kept = without(versions, store::versionsToDrop(versions));

    // 20 are the last 10 hours; 14 hours, 28 days and 10 months follow them.
    CHECK(kept.size() > 60);
    CHECK(kept.size() <= 20 + 24 + 30 + 12);
    CHECK(kept.back() == versions.back());
    CHECK(versions.back().kept - kept.front().kept > hours(24 * 300));
    CHECK(versions.back().kept - kept.front().kept < hours(24 * 366));
}

TEST_CASE("versionsToDrop: laws over random times", "[store][versions]") {
    std::mt19937 random(20'261'122);
    for (int round = 0; round < 20; ++round) {
        Versions all;
        Versions ring;
        for (const Moment moment : randomMoments(random, 300)) {
            all.push_back(versionAt(moment));
            ring.push_back(all.back());
            ring = without(ring, store::versionsToDrop(ring));
            REQUIRE(ring.back() == all.back());
        }
        const Versions atOnce = without(all, store::versionsToDrop(all));
        // One by one as they come, or all at once: the same stay.
        CHECK(ring == atOnce);
        CHECK(store::versionsToDrop(atOnce).empty());
        CHECK(atOnce.size() <= 20 + 24 + 30 + 12);
        // In whatever order they are given, and whatever has a name.
        std::shuffle(all.begin(), all.end(), random);
        CHECK(store::versionsToDrop(all).size() == all.size() - atOnce.size());
        for (OlderVersion& version : all) {
            version.name = random() % 10 == 0 ? "Named" : "";
        }
        for (const OlderVersion& dropped : store::versionsToDrop(all)) {
            REQUIRE(dropped.name.empty());
        }
    }
}

TEST_CASE("versionsToDrop: what is oldest makes room, but never the newest or one with a name",
          "[store][versions]") {
    const VersionLimits limits{.bytes = 100};
    const Versions versions = {versionAt(noon, "First", 60), versionAt(noon + hours(1), "", 30),
                               versionAt(noon + hours(2), "", 30),
                               versionAt(noon + hours(3), "", 5)};

    CHECK(store::versionsToDrop(versions, limits) == Versions{versions[1]});
    const Versions large = {versionAt(noon, "", 10), versionAt(noon + hours(1), "", 500)};
    CHECK(store::versionsToDrop(large, limits) == Versions{large[0]});
}

TEST_CASE("OlderVersions: what is kept comes back, newest first", "[store][versions]") {
    const TemporaryFolder folder;
    const OlderVersions versions(systemFileOperations(), folder / "data/versions");
    CHECK(list(versions).empty());

    keep(versions, "one", noon);
    keep(versions, "two", noon + seconds(5));

    const Versions found = list(versions);
    REQUIRE(found.size() == 2);
    CHECK(contents(versions) == std::vector<std::string>{"two", "one"});
    CHECK(found[0].kept == noon + seconds(5));
    CHECK(found[0].size == 3);
    CHECK(found[0].paths == std::vector<std::string>{"/salon/map.cjm"});
    CHECK(found[0].name.empty());
    CHECK(
        found[1].file.starts_with(folder / "data/versions/" + documentName + "/20261122T120000Z-"));
    CHECK(list(OlderVersions(systemFileOperations(), folder / "none")).empty());
}

TEST_CASE("OlderVersions: the same content is kept once, and remembers all its paths",
          "[store][versions]") {
    const TemporaryFolder folder;
    const OlderVersions versions(systemFileOperations(), folder.path());
    keep(versions, "one", noon);
    FaultyFileOperations counting(systemFileOperations());
    keep(OlderVersions(counting, folder.path()), "one", noon + hours(1));
    CHECK(counting.count(Call::createExclusively) == 0);

    const std::string other = "/salon/line\nend\\.cjm";
    keep(versions, "one", noon + hours(2), other);
    REQUIRE(list(versions).size() == 1);
    CHECK(list(versions)[0].paths == std::vector<std::string>{"/salon/map.cjm", other});

    keep(versions, "two", noon + hours(3));
    keep(versions, "one", noon + hours(4));
    CHECK(contents(versions) == std::vector<std::string>{"one", "two", "one"});
}

TEST_CASE("OlderVersions: one with a name stays, until the name is taken away",
          "[store][versions]") {
    const TemporaryFolder folder;
    const OlderVersions versions(systemFileOperations(), folder.path(),
                                 {.newest = 2, .hours = 1, .days = 1, .months = 1});
    keep(versions, "one", noon);
    const OlderVersion first = list(versions)[0];
    REQUIRE(versions.setName(first, "  Before\nthe fair  "));
    for (int count = 1; count < 6; ++count) {
        keep(versions, std::to_string(count), noon + seconds(count));
    }
    CHECK(contents(versions) == std::vector<std::string>{"5", "4", "one"});
    const OlderVersion named = list(versions)[2];
    CHECK(named.name == "  Before the fair  ");
    CHECK(named.paths == first.paths);

    REQUIRE(versions.setName(named, ""));
    keep(versions, "6", noon + seconds(6));
    CHECK(contents(versions) == std::vector<std::string>{"6", "5"});
    CHECK(namesIn(folder / documentName).size() == 4);
    CHECK(codeOf(versions.setName(named, "Late")) == ErrorCode::fileNotFound);
}

TEST_CASE("OlderVersions: what is not its own is left alone, leftovers of its own go",
          "[store][versions]") {
    const TemporaryFolder folder;
    const OlderVersions versions(systemFileOperations(), folder.path(), {.newest = 1});
    keep(versions, "one", noon);
    const std::string own = folder / documentName;
    const std::vector<std::string> foreign = {"20261122T120000Z-0123456.cjm", "notes.txt",
                                              "20261322T120000Z-01234567.cjm",
                                              ".~map.cjm.01234567.tmp"};
    for (const std::string& name : foreign) {
        writeText(own + '/' + name, "not ours");
    }
    std::filesystem::create_directory(own + "/20261122T120000Z-01234567.cjm");
    writeText(own + "/20261121T110000Z-01234567.txt", "path /alone\n");
    writeText(own + "/.~20261121T110000Z-01234567.cjm.01234567.tmp", "half");

    CHECK(list(versions).size() == 1);
    // Later than any clock says: what was written just now is old then.
    keep(versions, "two", noon + hours(24 * 365 * 100));

    std::vector<std::string> left = namesIn(own);
    CHECK(std::count(left.begin(), left.end(), "20261121T110000Z-01234567.txt") == 0);
    CHECK(std::count(left.begin(), left.end(), ".~20261121T110000Z-01234567.cjm.01234567.tmp") ==
          0);
    for (const std::string& name : foreign) {
        CHECK(readText(own + '/' + name) == "not ours");
    }
    CHECK(list(versions).size() == 2); // the last of its day, too
}

TEST_CASE("OlderVersions: finds the newest that can be opened by the path it was saved as",
          "[store][versions]") {
    const TemporaryFolder folder;
    const OlderVersions versions(systemFileOperations(), folder / "versions");
    const std::string path = folder / "map.cjm";
    CHECK_FALSE(valueOf(versions.newestOf(path, never)));

    const model::Document older = smallSampleDocument();
    const base::Bytes bytes = valueOf(store::toBytes(older));
    writeText(path, base::asText(bytes));
    std::filesystem::create_symlink("map.cjm", folder / "link.cjm");
    REQUIRE(versions.keep(older.properties->id, bytes, folder / "link.cjm", noon));
    REQUIRE(versions.keep(older.properties->id, base::asBytes("damaged"), path, noon + hours(1)));
    REQUIRE(versions.keep(salonMap, bytes, folder / "other.cjm", noon + hours(2)));

    const std::optional<OlderVersion> found = valueOf(versions.newestOf(path, never));
    REQUIRE(found);
    CHECK(found->kept == noon);
    CHECK(valueOf(versions.open(*found, never)).document == older);
    CHECK_FALSE(valueOf(versions.newestOf(folder / "third.cjm", never)));
    std::filesystem::remove(folder / "link.cjm");
    std::filesystem::remove(path);
    CHECK(valueOf(versions.newestOf(path, never)) == found);
}

namespace {

constexpr VersionLimits fewVersions{.newest = 1, .hours = 2, .days = 1, .months = 1};

/// Keeps a third version, where there is room for two.
base::Result<void> keepThird(files::FileOperations& operations, const TemporaryFolder& folder) {
    return OlderVersions(operations, folder.path(), fewVersions)
        .keep(salonMap, base::asBytes("three"), "/salon/map.cjm", noon + hours(4));
}

/// Lets one call fail, and looks at what is there afterwards.
/// @return false where there is no such call
bool checkFault(std::size_t number, const files::Fault& fault) {
    const TemporaryFolder folder;
    const OlderVersions plain(systemFileOperations(), folder.path());
    keep(plain, "one", noon);
    keep(plain, "two", noon + hours(2));
    FaultyFileOperations failing(systemFileOperations());
    failing.inject({.number = number, .effect = fault});
    const base::Result<void> kept = keepThird(failing, folder);
    if (failing.calls().size() < number) {
        REQUIRE(kept);
        return false;
    }
    const Call call = failing.calls().at(number - 1);
    INFO(toText(call));
    const std::vector<std::string> texts = contents(plain);
    const bool isThere = !texts.empty() && texts[0] == "three";
    REQUIRE((isThere || !kept));
    for (const OlderVersion& version : list(plain)) {
        const std::string text = readText(version.file);
        REQUIRE((text == "one" || text == "two" || text == "three"));
        REQUIRE(version.paths.size() == 1);
    }
    if (call != Call::remove) {
        REQUIRE(namesIn(folder / documentName).size() == 2 * texts.size());
    }
    return true;
}

} // namespace

TEST_CASE("OlderVersions: each call that fails keeps the version whole or not at all",
          "[store][versions][faults]") {
    std::size_t number = 1;
    while (checkFault(number, {files::Cause::inputOutput, EIO})) {
        ++number;
    }
    CHECK(number > 20);
}

TEST_CASE("OlderVersions: the same for every kind of fault", "[.sweep][store][versions][faults]") {
    for (const files::Fault fault :
         {files::Fault{files::Cause::noSpace, ENOSPC}, files::Fault{files::Cause::quota, EDQUOT},
          files::Fault{files::Cause::denied, EACCES},
          files::Fault{files::Cause::readOnlyDisk, EROFS},
          files::Fault{files::Cause::interrupted, EINTR}}) {
        std::size_t number = 1;
        while (checkFault(number, fault)) {
            ++number;
        }
        CHECK(number > 20);
    }
}

TEST_CASE("OlderVersions: the end of the program at any call leaves whole versions only",
          "[store][versions][faults]") {
    for (std::size_t number = 1;; ++number) {
        const TemporaryFolder folder;
        FaultyFileOperations ending(systemFileOperations());
        ending.inject({.number = number, .effect = Stop{}});
        const base::Result<void> kept =
            OlderVersions(ending, folder.path())
                .keep(salonMap, base::asBytes("one"), "/salon/map.cjm", noon);
        const OlderVersions later(systemFileOperations(), folder.path());
        for (const OlderVersion& version : list(later)) {
            REQUIRE(readText(version.file) == "one");
            REQUIRE(version.paths.size() == 1);
        }
        keep(later, "two", noon + hours(24 * 365 * 100));
        REQUIRE(namesIn(folder / documentName).size() == 2 * list(later).size());
        if (ending.calls().size() < number) {
            CHECK(kept);
            break;
        }
    }
}

TEST_CASE("OlderVersions: two programs at once lose and tear nothing", "[store][versions]") {
    const TemporaryFolder folder;
    constexpr int each = 40;
    const auto keepMany = [&](const std::string& who) {
        const OlderVersions versions(systemFileOperations(), folder.path(), {.newest = 2 * each});
        for (int count = 0; count < each; ++count) {
            const std::string text(5000, who[0]);
            if (!versions.keep(salonMap, base::asBytes(text + std::to_string(count)), "/" + who,
                               noon + seconds(count))) {
                return 1;
            }
        }
        return 0;
    };
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(keepMany("anna"));
    }
    REQUIRE(child > 0);
    CHECK(keepMany("boris") == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);

    const OlderVersions versions(systemFileOperations(), folder.path());
    std::set<std::string> whole;
    for (const OlderVersion& version : list(versions)) {
        const std::string text = readText(version.file);
        REQUIRE(text.find_first_not_of(text[0]) == 5000);
        REQUIRE(version.paths.size() == 1);
        whole.insert(text);
    }
    CHECK(whole.size() == 2 * each);
    CHECK(namesIn(folder / documentName).size() == 4 * each);
}
