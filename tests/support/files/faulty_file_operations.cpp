#include "faulty_file_operations.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace cjm::test {

using namespace files;

namespace {

constexpr Fault stopped{Cause::inputOutput, EIO};

bool applies(const Injection& injection, Call call, std::size_t overall, std::size_t ofKind) {
    if (injection.call && *injection.call != call) {
        return false;
    }
    const std::size_t number = injection.call ? ofKind : overall;
    return injection.times == Times::once ? number == injection.number : number >= injection.number;
}

std::size_t countIn(const std::vector<Call>& calls, Call call) {
    return static_cast<std::size_t>(std::count(calls.begin(), calls.end(), call));
}

/// What the call says instead of its own result, or nothing where that stands.
const Fault* faultBefore(const std::optional<Effect>& effect) {
    return effect ? std::get_if<Fault>(&*effect) : nullptr;
}

const FailAfterwards* faultAfterwards(const std::optional<Effect>& effect) {
    return effect ? std::get_if<FailAfterwards>(&*effect) : nullptr;
}

} // namespace

std::string_view toText(Call call) {
    constexpr std::array<std::string_view, 29> names = {"realPath",
                                                        "openFolder",
                                                        "createFolder",
                                                        "list",
                                                        "synchronizeFolder",
                                                        "lockFolder",
                                                        "freeSpace",
                                                        "fileSystem",
                                                        "statusOfName",
                                                        "checkWritable",
                                                        "rename",
                                                        "renameWithoutReplacing",
                                                        "link",
                                                        "remove",
                                                        "openPath",
                                                        "openName",
                                                        "createExclusively",
                                                        "statusOfFile",
                                                        "read",
                                                        "write",
                                                        "changeOwner",
                                                        "changeMode",
                                                        "listAttributes",
                                                        "readAttribute",
                                                        "writeAttribute",
                                                        "synchronizeFile",
                                                        "lockFile",
                                                        "dropCaches",
                                                        "close"};
    return names.at(static_cast<std::size_t>(call));
}

FaultyFileOperations::FaultyFileOperations(FileOperations& inner)
    : m_inner(inner) {}

void FaultyFileOperations::inject(Injection injection) {
    const std::lock_guard lock(m_mutex);
    m_injections.push_back(std::move(injection));
}

void FaultyFileOperations::giveTemporaryNumbers(std::deque<std::uint32_t> numbers) {
    m_temporaryNumbers = std::move(numbers);
}

std::size_t FaultyFileOperations::count(Call call) const {
    const std::lock_guard lock(m_mutex);
    return countIn(m_calls, call);
}

std::uint32_t FaultyFileOperations::temporaryNumber() {
    if (m_temporaryNumbers.empty()) {
        return m_inner.temporaryNumber();
    }
    const std::uint32_t number = m_temporaryNumbers.front();
    m_temporaryNumbers.pop_front();
    return number;
}

std::optional<Effect> FaultyFileOperations::begin(Call call) {
    std::vector<Meanwhile> before;
    const std::optional<Effect> effect = chooseEffect(call, before);
    for (const Meanwhile& meanwhile : before) {
        meanwhile();
    }
    return effect;
}

std::optional<Effect> FaultyFileOperations::chooseEffect(Call call,
                                                         std::vector<Meanwhile>& before) {
    const std::lock_guard lock(m_mutex);
    m_calls.push_back(call);
    for (const Injection& injection : m_injections) {
        // Counted only where it matters: a disk that is slow for ever makes many calls.
        const std::size_t ofKind = injection.call ? countIn(m_calls, call) : 0;
        if (!m_stopped && applies(injection, call, m_calls.size(), ofKind)) {
            if (const auto* meanwhile = std::get_if<Meanwhile>(&injection.effect)) {
                before.push_back(*meanwhile);
            } else if (std::holds_alternative<Stop>(injection.effect)) {
                m_stopped = true;
            } else {
                return injection.effect;
            }
        }
    }
    return m_stopped ? std::optional<Effect>(stopped) : std::nullopt;
}

template <class Value, class Made>
Outcome<Value> FaultyFileOperations::make(Call call, const Made& made) {
    const std::optional<Effect> effect = begin(call);
    if (const Fault* fault = faultBefore(effect)) {
        return tl::unexpected(*fault);
    }
    Outcome<Value> outcome = made();
    if (const FailAfterwards* afterwards = faultAfterwards(effect); afterwards && outcome) {
        return tl::unexpected(afterwards->fault);
    }
    return outcome;
}

template <class Bytes, class Made>
Outcome<std::size_t> FaultyFileOperations::move(Call call, Bytes bytes, const Made& made) {
    const std::optional<Effect> effect = begin(call);
    if (const Fault* fault = faultBefore(effect)) {
        return tl::unexpected(*fault);
    }
    if (effect && std::holds_alternative<Nothing>(*effect)) {
        return std::size_t{0};
    }
    const bool isShort = effect && std::holds_alternative<Short>(*effect);
    Outcome<std::size_t> outcome =
        made(isShort ? bytes.first(std::min(bytes.size(), std::size_t{1})) : bytes);
    if (const FailAfterwards* afterwards = faultAfterwards(effect); afterwards && outcome) {
        return tl::unexpected(afterwards->fault);
    }
    return outcome;
}

Outcome<std::string> FaultyFileOperations::realPath(const std::string& path) {
    return make<std::string>(Call::realPath, [&] { return m_inner.realPath(path); });
}

Outcome<Folder> FaultyFileOperations::openFolder(const std::string& path) {
    return make<Folder>(Call::openFolder, [&] { return m_inner.openFolder(path); });
}

Outcome<void> FaultyFileOperations::createFolder(const std::string& path) {
    return make<void>(Call::createFolder, [&] { return m_inner.createFolder(path); });
}

Outcome<std::vector<std::string>> FaultyFileOperations::list(const Folder& folder) {
    return make<std::vector<std::string>>(Call::list, [&] { return m_inner.list(folder); });
}

Outcome<void> FaultyFileOperations::synchronize(const Folder& folder) {
    return make<void>(Call::synchronizeFolder, [&] { return m_inner.synchronize(folder); });
}

Outcome<void> FaultyFileOperations::tryLock(const Folder& folder) {
    return make<void>(Call::lockFolder, [&] { return m_inner.tryLock(folder); });
}

Outcome<std::uint64_t> FaultyFileOperations::freeSpace(const Folder& folder) {
    return make<std::uint64_t>(Call::freeSpace, [&] { return m_inner.freeSpace(folder); });
}

Outcome<FileSystem> FaultyFileOperations::fileSystem(const Folder& folder) {
    return make<FileSystem>(Call::fileSystem, [&] {
        return m_fileSystem ? Outcome<FileSystem>(*m_fileSystem) : m_inner.fileSystem(folder);
    });
}

Outcome<Status> FaultyFileOperations::status(const Folder& folder, const std::string& name) {
    return make<Status>(Call::statusOfName, [&] { return m_inner.status(folder, name); });
}

Outcome<void> FaultyFileOperations::checkWritable(const Folder& folder, const std::string& name) {
    return make<void>(Call::checkWritable, [&] { return m_inner.checkWritable(folder, name); });
}

Outcome<void> FaultyFileOperations::rename(const Folder& folder, const std::string& from,
                                           const std::string& to) {
    return make<void>(Call::rename, [&] { return m_inner.rename(folder, from, to); });
}

Outcome<void> FaultyFileOperations::renameWithoutReplacing(const Folder& folder,
                                                           const std::string& from,
                                                           const std::string& to) {
    return make<void>(Call::renameWithoutReplacing,
                      [&] { return m_inner.renameWithoutReplacing(folder, from, to); });
}

Outcome<void> FaultyFileOperations::link(const Folder& folder, const std::string& from,
                                         const std::string& to) {
    return make<void>(Call::link, [&] { return m_inner.link(folder, from, to); });
}

Outcome<void> FaultyFileOperations::remove(const Folder& folder, const std::string& name) {
    return make<void>(Call::remove, [&] { return m_inner.remove(folder, name); });
}

Outcome<File> FaultyFileOperations::openForReading(const std::string& path) {
    return make<File>(Call::openPath, [&] { return m_inner.openForReading(path); });
}

Outcome<File> FaultyFileOperations::openForReading(const Folder& folder, const std::string& name) {
    return make<File>(Call::openName, [&] { return m_inner.openForReading(folder, name); });
}

Outcome<File> FaultyFileOperations::createExclusively(const Folder& folder, const std::string& name,
                                                      NewFileMode mode) {
    return make<File>(Call::createExclusively,
                      [&] { return m_inner.createExclusively(folder, name, mode); });
}

Outcome<Status> FaultyFileOperations::status(const File& file) {
    return make<Status>(Call::statusOfFile, [&] { return m_inner.status(file); });
}

Outcome<std::size_t> FaultyFileOperations::read(const File& file, std::uint64_t offset,
                                                std::span<std::byte> room) {
    return move(Call::read, room,
                [&](std::span<std::byte> allowed) { return m_inner.read(file, offset, allowed); });
}

Outcome<std::size_t> FaultyFileOperations::write(const File& file, std::uint64_t offset,
                                                 base::BytesView bytes) {
    return move(Call::write, bytes,
                [&](base::BytesView allowed) { return m_inner.write(file, offset, allowed); });
}

Outcome<void> FaultyFileOperations::changeOwner(const File& file, std::uint32_t owner,
                                                std::uint32_t group) {
    return make<void>(Call::changeOwner, [&] { return m_inner.changeOwner(file, owner, group); });
}

Outcome<void> FaultyFileOperations::changeMode(const File& file, std::uint32_t mode) {
    return make<void>(Call::changeMode, [&] { return m_inner.changeMode(file, mode); });
}

Outcome<std::vector<std::string>> FaultyFileOperations::listAttributes(const File& file) {
    return make<std::vector<std::string>>(Call::listAttributes,
                                          [&] { return m_inner.listAttributes(file); });
}

Outcome<base::Bytes> FaultyFileOperations::readAttribute(const File& file,
                                                         const std::string& name) {
    return make<base::Bytes>(Call::readAttribute,
                             [&] { return m_inner.readAttribute(file, name); });
}

Outcome<void> FaultyFileOperations::writeAttribute(const File& file, const std::string& name,
                                                   base::BytesView value) {
    return make<void>(Call::writeAttribute,
                      [&] { return m_inner.writeAttribute(file, name, value); });
}

Outcome<void> FaultyFileOperations::synchronize(const File& file) {
    return make<void>(Call::synchronizeFile, [&] { return m_inner.synchronize(file); });
}

Outcome<void> FaultyFileOperations::tryLock(const File& file) {
    return make<void>(Call::lockFile, [&] { return m_inner.tryLock(file); });
}

Outcome<void> FaultyFileOperations::dropCaches(const File& file) {
    return make<void>(Call::dropCaches, [&] { return m_inner.dropCaches(file); });
}

Outcome<void> FaultyFileOperations::close(File file) {
    // The parameter closes the file where the call is not made: as a failing close does.
    return make<void>(Call::close, [&] { return m_inner.close(std::move(file)); });
}

} // namespace cjm::test
