#include "path.h"
#include "retry.h"
#include "target.h"
#include "transfer.h"

#include <cjm/base/text.h>
#include <cjm/files/lock_hint.h>

#include <array>
#include <charconv>
#include <chrono>
#include <utility>
#include <vector>

namespace cjm::files {

namespace {

constexpr std::chrono::hours longestLife(24);
constexpr std::size_t longestText = 4096; ///< In bytes.
constexpr std::string_view title = "Salonreis";

std::string oneLine(const std::string& text) {
    return base::clean(text, base::TextKind::name).text;
}

std::int64_t secondsOf(Moment moment) {
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

/// A line each for the program, the user, the machine, the process and the seconds since 1970.
std::string textOf(const LockOwner& owner) {
    return std::string(title) + "\n" + oneLine(owner.process.user) + "\n" +
           oneLine(owner.process.host) + "\n" + std::to_string(owner.process.id) + "\n" +
           std::to_string(secondsOf(owner.since)) + "\n";
}

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

/// What `textOf` wrote; nothing for any other text.
std::optional<LockOwner> parse(std::string_view text) {
    std::array<std::string_view, 5> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        line = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    const std::optional<std::uint64_t> id = numberIn<std::uint64_t>(lines[3]);
    const std::optional<std::int64_t> seconds = numberIn<std::int64_t>(lines[4]);
    if (!text.empty() || lines[0] != title || !id || !seconds) {
        return std::nullopt;
    }
    constexpr std::int64_t most = 9'000'000'000; // What a moment can hold, and a bit less.
    if (*seconds < 0 || *seconds > most) {
        return std::nullopt;
    }
    return LockOwner{{oneLine(std::string(lines[1])), oneLine(std::string(lines[2])), *id},
                     Moment(std::chrono::seconds(*seconds))};
}

struct FoundHint {
    std::string text;
    Moment modified;
};

/// The hint that is there; nothing where it cannot be read, is no file or is too long for one.
std::optional<FoundHint> read(FileOperations& operations, const Folder& folder,
                              const std::string& name) {
    const Outcome<File> file =
        repeatPassing(operations, [&] { return operations.openForReading(folder, name); });
    if (!file) {
        return std::nullopt;
    }
    const Outcome<Status> status = repeatInterrupted([&] { return operations.status(*file); });
    if (!status || status->kind != FileKind::regular || status->size > longestText) {
        return std::nullopt;
    }
    base::Bytes bytes(longestText);
    const Outcome<std::size_t> count = readFully(operations, *file, 0, bytes);
    if (!count) {
        return std::nullopt;
    }
    bytes.resize(*count);
    return FoundHint{std::string(base::asText(bytes)), status->modified};
}

void removeQuietly(FileOperations& operations, const Folder& folder, const std::string& name) {
    // What stays although its process has ended counts for nobody on this machine.
    [[maybe_unused]] const Outcome<void> gone =
        repeatPassing(operations, [&] { return operations.remove(folder, name); });
}

} // namespace

/// Makes hints, and takes over those whose owners are gone.
class LockHintMaker {
public:
    LockHintMaker(FileOperations& operations, Target target, LockOwner owner)
        : m_operations(operations)
        , m_target(std::move(target))
        , m_name(".~lock." + m_target.name + "#")
        , m_owner(std::move(owner))
        , m_text(textOf(m_owner)) {}

    [[nodiscard]] LockTry make(const std::function<bool(std::uint64_t)>& isRunning) const {
        // Twice: what is out of date is removed first. Somebody else may be quicker than that.
        for (int count = 0; count < 2; ++count) {
            Outcome<void> created = create();
            if (created) {
                return {.hint = LockHint(m_operations, m_target.folder.path, m_name, m_text),
                        .holder = std::nullopt};
            }
            if (created.error().cause != Cause::exists) {
                return {};
            }
            const std::optional<FoundHint> found = read(m_operations, m_target.folder, m_name);
            const std::optional<LockOwner> holder = found ? parse(found->text) : std::nullopt;
            if (!isOutOfDate(found, holder, isRunning)) {
                return {.hint = std::nullopt, .holder = holder.value_or(LockOwner())};
            }
            removeQuietly(m_operations, m_target.folder, m_name);
        }
        return {};
    }

private:
    [[nodiscard]] Outcome<void> create() const {
        Outcome<File> file = repeatPassing(m_operations, [&] {
            return m_operations.createExclusively(m_target.folder, m_name, NewFileMode::usual);
        });
        if (!file) {
            return tl::unexpected(file.error());
        }
        Outcome<void> done = writeFully(m_operations, *file, base::asBytes(m_text));
        const Outcome<void> closed = m_operations.close(std::move(*file));
        if (done && !closed && closed.error().cause != Cause::interrupted) {
            done = tl::unexpected(closed.error());
        }
        if (!done) {
            removeQuietly(m_operations, m_target.folder, m_name);
        }
        return done;
    }

    [[nodiscard]] bool isOutOfDate(const std::optional<FoundHint>& found,
                                   const std::optional<LockOwner>& holder,
                                   const std::function<bool(std::uint64_t)>& isRunning) const {
        if (!found) {
            return false;
        }
        if (!holder) {
            return found->modified < m_owner.since - longestLife;
        }
        const bool isOfThisMachine = holder->process.host == oneLine(m_owner.process.host);
        if (isOfThisMachine &&
            (holder->process.id == m_owner.process.id || !isRunning(holder->process.id))) {
            return true;
        }
        return holder->since < m_owner.since - longestLife;
    }

    FileOperations& m_operations;
    Target m_target;
    std::string m_name;
    LockOwner m_owner;
    std::string m_text;
};

LockHint::LockHint(FileOperations& operations, std::string folder, std::string name,
                   std::string text)
    : m_operations(&operations)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_text(std::move(text)) {}

LockHint::LockHint(LockHint&& other) noexcept
    : m_operations(std::exchange(other.m_operations, nullptr))
    , m_folder(std::move(other.m_folder))
    , m_name(std::move(other.m_name))
    , m_text(std::move(other.m_text)) {}

LockHint& LockHint::operator=(LockHint&& other) noexcept {
    if (this != &other) {
        remove();
        m_operations = std::exchange(other.m_operations, nullptr);
        m_folder = std::move(other.m_folder);
        m_name = std::move(other.m_name);
        m_text = std::move(other.m_text);
    }
    return *this;
}

LockHint::~LockHint() {
    remove();
}

void LockHint::remove() {
    if (m_operations == nullptr) {
        return;
    }
    FileOperations& operations = *std::exchange(m_operations, nullptr);
    const Outcome<Folder> folder =
        repeatInterrupted([&] { return operations.openFolder(m_folder); });
    if (!folder) {
        return;
    }
    const std::optional<FoundHint> found = read(operations, *folder, m_name);
    if (found && found->text == m_text) {
        removeQuietly(operations, *folder, m_name);
    }
}

LockTry tryLockHint(FileOperations& operations, const std::string& path, const Process& self,
                    Moment now, const std::function<bool(std::uint64_t)>& isRunning) {
    base::Result<Target> target = locateTarget(operations, path);
    if (!target) {
        return {};
    }
    return LockHintMaker(operations, std::move(*target), {self, now}).make(isRunning);
}

} // namespace cjm::files
