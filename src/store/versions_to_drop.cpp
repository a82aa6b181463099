#include <cjm/store/older_versions.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace cjm::store {

namespace {

using Pointers = std::vector<const OlderVersion*>;

/// The first of each group, of so many groups.
/// @param versions newest first
template <class GroupOf>
void keepOneOfEach(const Pointers& versions, std::size_t groups, const GroupOf& groupOf,
                   std::set<const OlderVersion*>& kept) {
    std::size_t count = 0;
    for (std::size_t index = 0; index < versions.size() && count < groups; ++index) {
        const bool startsGroup =
            index == 0 || groupOf(versions[index]->kept) != groupOf(versions[index - 1]->kept);
        if (startsGroup) {
            kept.insert(versions[index]);
            ++count;
        }
    }
}

auto hourOf(files::Moment moment) {
    return std::chrono::floor<std::chrono::hours>(moment);
}

auto dayOf(files::Moment moment) {
    return std::chrono::floor<std::chrono::days>(moment);
}

auto monthOf(files::Moment moment) {
    const std::chrono::year_month_day date(dayOf(moment));
    return date.year() / date.month();
}

/// @param unnamed newest first
std::set<const OlderVersion*> wanted(const Pointers& unnamed, const VersionLimits& limits) {
    const auto newest = static_cast<Pointers::difference_type>(
        std::min(unnamed.size(), std::max<std::size_t>(limits.newest, 1)));
    std::set<const OlderVersion*> kept(unnamed.begin(), unnamed.begin() + newest);
    keepOneOfEach(unnamed, limits.hours, hourOf, kept);
    keepOneOfEach(unnamed, limits.days, dayOf, kept);
    keepOneOfEach(unnamed, limits.months, monthOf, kept);
    return kept;
}

} // namespace

std::vector<OlderVersion> versionsToDrop(std::vector<OlderVersion> versions,
                                         const VersionLimits& limits) {
    std::stable_sort(
        versions.begin(), versions.end(),
        [](const OlderVersion& left, const OlderVersion& right) { return left.kept > right.kept; });
    Pointers unnamed;
    std::uint64_t bytes = 0;
    for (const OlderVersion& version : versions) {
        if (version.name.empty()) {
            unnamed.push_back(&version);
        } else {
            bytes += version.size;
        }
    }
    const std::set<const OlderVersion*> kept = wanted(unnamed, limits);
    std::vector<OlderVersion> dropped;
    bool isFull = false;
    for (const OlderVersion* version : unnamed) {
        bytes += kept.contains(version) ? version->size : 0;
        // Once there is no room, all that is older goes: the last weeks are worth more than a gap
        // in them.
        isFull = isFull || bytes > limits.bytes;
        if (version != &versions.front() && (isFull || !kept.contains(version))) {
            dropped.push_back(*version);
        }
    }
    std::reverse(dropped.begin(), dropped.end());
    return dropped;
}

} // namespace cjm::store
