// The new version of a file until it takes the file's name.
#pragma once

#include "target.h"

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

#include <optional>
#include <string>

namespace cjm::files {

/// Exists beside its target, and is removed at the end of its life unless told otherwise.
class TemporaryFile {
public:
    /// The target must outlive the temporary file.
    [[nodiscard]] static base::Result<TemporaryFile> create(FileOperations& operations,
                                                            const Target& target);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Makes it, durably, what the target shall be: the bytes, and what is kept of the target's
    /// owner, mode and attributes. Then closes it.
    /// @return its status
    [[nodiscard]] base::Result<Status> fill(base::BytesView bytes);

    /// Now rather than at the end of its life.
    void remove();

    /// It is not removed: it has the target's name by now, or is the only version left.
    void keep() { m_target = nullptr; }

private:
    TemporaryFile(FileOperations& operations, const Target& target, std::string name, File file);

    [[nodiscard]] base::Result<void> synchronize();
    [[nodiscard]] base::Result<void> verify(base::BytesView bytes);
    [[nodiscard]] base::Result<void> close();
    [[nodiscard]] base::Failure failure(const Fault& fault, std::string_view call) const;

    FileOperations& m_operations;
    const Target* m_target; ///< None where nothing is to be removed.
    std::string m_name;
    std::optional<File> m_file;
};

} // namespace cjm::files
