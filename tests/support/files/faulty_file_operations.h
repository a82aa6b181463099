// File operations that fail when they are told to.
//
//     FaultyFileOperations files(systemFileOperations());
//     files.inject({.call = Call::synchronizeFile, .effect = inputOutputFault});
//     CHECK_FALSE(replaceFile(files, path, bytes, NothingThere{}));
//
// All other calls go to the operations that it wraps, and are counted. `pause` does not wait. Calls
// may come from several threads.
#pragma once

#include <cjm/files/file_operations.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cjm::test {

/// Every kind of call that can fail.
enum class Call {
    realPath,
    openFolder,
    createFolder,
    list,
    synchronizeFolder,
    lockFolder,
    freeSpace,
    fileSystem,
    statusOfName,
    checkWritable,
    rename,
    renameWithoutReplacing,
    link,
    remove,
    openPath,
    openName,
    createExclusively,
    statusOfFile,
    read,
    write,
    changeOwner,
    changeMode,
    listAttributes,
    readAttribute,
    writeAttribute,
    synchronizeFile,
    lockFile,
    dropCaches,
    close,
};

[[nodiscard]] std::string_view toText(Call call);

enum class Times { once, forEver };

/// The call moves no more than one byte. Of interest for `read` and `write`; others are as always.
struct Short {};

/// The call moves, or says that it moved, nothing. For `read` and `write`.
struct Nothing {};

/// The call does what it should, and then says that it failed: an answer that was lost.
struct FailAfterwards {
    files::Fault fault;
};

/// The program ends before this call: neither it nor any later call has an effect.
struct Stop {};

/// Something else happens just before the call, which is then made as always.
using Meanwhile = std::function<void()>;

using Effect = std::variant<files::Fault, FailAfterwards, Short, Nothing, Stop, Meanwhile>;

struct Injection {
    std::optional<Call> call = std::nullopt; ///< Which kind is counted; none: all calls.
    std::size_t number = 1;                  ///< Which of them is the first, from 1.
    Times times = Times::once;
    Effect effect;
};

class FaultyFileOperations : public files::FileOperations {
public:
    explicit FaultyFileOperations(files::FileOperations& inner);

    void inject(Injection injection);

    /// The numbers for temporary names, before those of the wrapped operations.
    void giveTemporaryNumbers(std::deque<std::uint32_t> numbers);

    /// What every folder's file system is, in place of what it really is.
    void giveFileSystem(files::FileSystem fileSystem) { m_fileSystem = fileSystem; }

    /// All calls so far, in order.
    [[nodiscard]] std::vector<Call> calls() const {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }

    [[nodiscard]] std::size_t count(Call call) const;

    [[nodiscard]] const std::vector<std::chrono::milliseconds>& pauses() const { return m_pauses; }

    files::Outcome<std::string> realPath(const std::string& path) override;
    files::Outcome<files::Folder> openFolder(const std::string& path) override;
    files::Outcome<void> createFolder(const std::string& path) override;
    files::Outcome<std::vector<std::string>> list(const files::Folder& folder) override;
    files::Outcome<void> synchronize(const files::Folder& folder) override;
    files::Outcome<void> tryLock(const files::Folder& folder) override;
    files::Outcome<std::uint64_t> freeSpace(const files::Folder& folder) override;
    files::Outcome<files::FileSystem> fileSystem(const files::Folder& folder) override;
    files::Outcome<files::Status> status(const files::Folder& folder,
                                         const std::string& name) override;
    files::Outcome<void> checkWritable(const files::Folder& folder,
                                       const std::string& name) override;
    files::Outcome<void> rename(const files::Folder& folder, const std::string& from,
                                const std::string& to) override;
    files::Outcome<void> renameWithoutReplacing(const files::Folder& folder,
                                                const std::string& from,
                                                const std::string& to) override;
    files::Outcome<void> link(const files::Folder& folder, const std::string& from,
                              const std::string& to) override;
    files::Outcome<void> remove(const files::Folder& folder, const std::string& name) override;
    files::Outcome<files::File> openForReading(const std::string& path) override;
    files::Outcome<files::File> openForReading(const files::Folder& folder,
                                               const std::string& name) override;
    files::Outcome<files::File> createExclusively(const files::Folder& folder,
                                                  const std::string& name,
                                                  files::NewFileMode mode) override;
    files::Outcome<files::Status> status(const files::File& file) override;
    files::Outcome<std::size_t> read(const files::File& file, std::uint64_t offset,
                                     std::span<std::byte> room) override;
    files::Outcome<std::size_t> write(const files::File& file, std::uint64_t offset,
                                      base::BytesView bytes) override;
    files::Outcome<void> changeOwner(const files::File& file, std::uint32_t owner,
                                     std::uint32_t group) override;
    files::Outcome<void> changeMode(const files::File& file, std::uint32_t mode) override;
    files::Outcome<std::vector<std::string>> listAttributes(const files::File& file) override;
    files::Outcome<base::Bytes> readAttribute(const files::File& file,
                                              const std::string& name) override;
    files::Outcome<void> writeAttribute(const files::File& file, const std::string& name,
                                        base::BytesView value) override;
    files::Outcome<void> synchronize(const files::File& file) override;
    files::Outcome<void> tryLock(const files::File& file) override;
    files::Outcome<void> dropCaches(const files::File& file) override;
    files::Outcome<void> close(files::File file) override;

    void pause(std::chrono::milliseconds duration) override {
        const std::lock_guard lock(m_mutex);
        m_pauses.push_back(duration);
    }

    std::uint32_t temporaryNumber() override;

private:
    /// Counts the call and gives what shall happen to it, if anything.
    [[nodiscard]] std::optional<Effect> begin(Call call);
    [[nodiscard]] std::optional<Effect> chooseEffect(Call call, std::vector<Meanwhile>& before);

    template <class Value, class Made>
    [[nodiscard]] files::Outcome<Value> make(Call call, const Made& made);
    template <class Bytes, class Made>
    [[nodiscard]] files::Outcome<std::size_t> move(Call call, Bytes bytes, const Made& made);

    files::FileOperations& m_inner;
    mutable std::mutex m_mutex; ///< Of the calls and of what is injected.
    std::vector<Injection> m_injections;
    std::vector<Call> m_calls;
    bool m_stopped = false;
    std::vector<std::chrono::milliseconds> m_pauses;
    std::deque<std::uint32_t> m_temporaryNumbers;
    std::optional<files::FileSystem> m_fileSystem;
};

} // namespace cjm::test
