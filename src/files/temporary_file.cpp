#include "temporary_file.h"

#include "keep_attributes.h"
#include "path.h"
#include "retry.h"
#include "transfer.h"

#include <cjm/files/errors.h>

#include <algorithm>
#include <utility>

namespace cjm::files {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int maximalNames = 100;

} // namespace

Result<TemporaryFile> TemporaryFile::create(FileOperations& operations, const Target& target) {
    const NewFileMode mode = target.existing ? NewFileMode::ownerOnly : NewFileMode::usual;
    Fault lastFault{Cause::exists};
    for (int count = 0; count < maximalNames; ++count) {
        std::string name = temporaryName(target.name, operations.temporaryNumber());
        Outcome<File> file = repeatPassing(
            operations, [&] { return operations.createExclusively(target.folder, name, mode); });
        if (file) {
            return TemporaryFile(operations, target, std::move(name), std::move(*file));
        }
        lastFault = file.error();
        if (lastFault.cause != Cause::exists) {
            break;
        }
    }
    const std::string detail = describe("create", lastFault);
    switch (lastFault.cause) {
    case Cause::exists:
        return base::fail(ErrorCode::writeFailed, target.path, detail);
    case Cause::notFound:
        return base::fail(ErrorCode::folderNotFound, target.path, detail);
    default:
        return base::fail(codeOf(lastFault, Purpose::writing), target.path, detail);
    }
}

TemporaryFile::TemporaryFile(FileOperations& operations, const Target& target, std::string name,
                             File file)
    : m_operations(operations)
    , m_target(&target)
    , m_name(std::move(name))
    , m_file(std::move(file)) {}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : m_operations(other.m_operations)
    , m_target(std::exchange(other.m_target, nullptr))
    , m_name(std::move(other.m_name))
    , m_file(std::exchange(other.m_file, std::nullopt)) {}

TemporaryFile::~TemporaryFile() {
    remove();
}

void TemporaryFile::remove() {
    if (m_target == nullptr) {
        return;
    }
    m_file.reset(); // Windows removes nothing that is open.
    const Folder& folder = std::exchange(m_target, nullptr)->folder;
    // What cannot be removed now is found again by removeStaleTemporaryFiles.
    [[maybe_unused]] const Outcome<void> gone =
        repeatPassing(m_operations, [&] { return m_operations.remove(folder, m_name); });
}

Result<Status> TemporaryFile::fill(base::BytesView bytes) {
    if (const Outcome<void> written = writeFully(m_operations, *m_file, bytes); !written) {
        return failure(written.error(), "write");
    }
    if (m_target->existing) {
        if (Result<void> kept = keepAttributes(m_operations, *m_target, *m_file); !kept) {
            return base::fail(kept.error());
        }
    }
    if (Result<void> durable = synchronize(); !durable) {
        return base::fail(durable.error());
    }
    if (Result<void> same = verify(bytes); !same) {
        return base::fail(same.error());
    }
    if (Result<void> closed = close(); !closed) {
        return base::fail(closed.error());
    }
    // Only now: network file systems set the time of change when a file is closed.
    const Outcome<Status> status =
        repeatPassing(m_operations, [&] { return m_operations.status(m_target->folder, m_name); });
    if (!status) {
        return failure(status.error(), "status of the temporary file");
    }
    if (status->kind != FileKind::regular || status->size != bytes.size()) {
        return base::fail(ErrorCode::writeFailed, m_target->path,
                          "the temporary file was changed by another program");
    }
    return *status;
}

Result<void> TemporaryFile::synchronize() {
    // Any failure but an interruption may have thrown the content away: a second call that succeeds
    // would mean nothing.
    const Outcome<void> durable =
        repeatInterrupted([&] { return m_operations.synchronize(*m_file); });
    if (!durable) {
        return failure(durable.error(), "synchronize");
    }
    return {};
}

Result<void> TemporaryFile::verify(base::BytesView bytes) {
    // Advice to the system; where it is not taken, what is read back proves less.
    [[maybe_unused]] const Outcome<void> advice = m_operations.dropCaches(*m_file);

    const Outcome<Status> status = repeatInterrupted([&] { return m_operations.status(*m_file); });
    if (!status) {
        return failure(status.error(), "status of the temporary file");
    }
    bool same = status->size == bytes.size();
    base::Bytes room(std::min(bytes.size(), transferPiece));
    for (std::size_t offset = 0; same && offset < bytes.size(); offset += transferPiece) {
        const base::BytesView piece =
            bytes.subspan(offset, std::min(transferPiece, bytes.size() - offset));
        const std::span<std::byte> readBack = std::span(room).first(piece.size());
        const Outcome<std::size_t> count = readFully(m_operations, *m_file, offset, readBack);
        if (!count) {
            return failure(count.error(), "read back");
        }
        same = *count == piece.size() && std::equal(piece.begin(), piece.end(), readBack.begin());
    }
    if (!same) {
        return base::fail(ErrorCode::writeFailed, m_target->path,
                          "what was read back is not what was written");
    }
    return {};
}

Result<void> TemporaryFile::close() {
    File file = std::move(*m_file);
    m_file.reset();
    const Outcome<void> closed = m_operations.close(std::move(file));
    // An interrupted close has closed the file, and what it held is durable since synchronize.
    if (!closed && closed.error().cause != Cause::interrupted) {
        return failure(closed.error(), "close");
    }
    return {};
}

base::Failure TemporaryFile::failure(const Fault& fault, std::string_view call) const {
    // That a file of the save's own is missing or in the way says nothing about the person's file.
    if (fault.cause == Cause::notFound || fault.cause == Cause::exists) {
        return base::fail(ErrorCode::writeFailed, m_target->path, describe(call, fault));
    }
    return files::failure(fault, Purpose::writing, m_target->path, call);
}

} // namespace cjm::files
