#include "keep_attributes.h"

#include "retry.h"

#include <cjm/files/errors.h>

#include <algorithm>
#include <utility>

namespace cjm::files {

using base::Result;

namespace {

constexpr std::uint32_t groupPermissions = 0070;
constexpr std::uint32_t runsAsOwner = 06000;

constexpr std::string_view accessList = "system.posix_acl_access";
constexpr std::string_view userAttributes = "user.";

bool mayBeLost(const Fault& fault) {
    return fault.cause == Cause::denied || fault.cause == Cause::notSupported;
}

struct Keeper {
    FileOperations& operations;
    const Target& target;
    const File& file;
    Status own;         ///< Of the new file as it was created.
    std::uint32_t mode; ///< That it will get.
    bool hasAccessList = false;

    [[nodiscard]] Result<void> keepOwner();
    [[nodiscard]] Result<void> keepAttributesOf(const File& existing);
    [[nodiscard]] Result<void> keepAttribute(const File& existing, const std::string& name);
    [[nodiscard]] Result<void> keepMode() const;
    [[nodiscard]] Outcome<void> changeOwner(std::uint32_t owner, std::uint32_t group) const;
    [[nodiscard]] base::Failure failure(const Fault& fault, std::string_view call) const;
};

base::Failure Keeper::failure(const Fault& fault, std::string_view call) const {
    return files::failure(fault, Purpose::writing, target.path, call);
}

Outcome<void> Keeper::changeOwner(std::uint32_t owner, std::uint32_t group) const {
    return repeatInterrupted([&] { return operations.changeOwner(file, owner, group); });
}

Result<void> Keeper::keepOwner() {
    const Status& existing = *target.existing;
    if (own.owner == existing.owner && own.group == existing.group) {
        return {};
    }
    Outcome<void> changed = changeOwner(existing.owner, existing.group);
    if (changed) {
        return {};
    }
    if (!mayBeLost(changed.error())) {
        return failure(changed.error(), "changeOwner");
    }
    mode &= ~runsAsOwner;
    if (own.group == existing.group) {
        return {};
    }
    // Colleagues share files through a group: whoever is in it may keep it for them.
    changed = changeOwner(own.owner, existing.group);
    if (!changed && !mayBeLost(changed.error())) {
        return failure(changed.error(), "changeOwner");
    }
    if (!changed) {
        mode &= ~groupPermissions;
    }
    return {};
}

Result<void> Keeper::keepAttributesOf(const File& existing) {
    const Outcome<std::vector<std::string>> names =
        repeatInterrupted([&] { return operations.listAttributes(existing); });
    if (!names) {
        if (names.error().cause == Cause::notSupported) {
            return {};
        }
        return failure(names.error(), "listAttributes");
    }
    for (const std::string& name : *names) {
        if (name != accessList && !name.starts_with(userAttributes)) {
            continue;
        }
        if (Result<void> kept = keepAttribute(existing, name); !kept) {
            return kept;
        }
    }
    return {};
}

Result<void> Keeper::keepAttribute(const File& existing, const std::string& name) {
    const Outcome<base::Bytes> value =
        repeatInterrupted([&] { return operations.readAttribute(existing, name); });
    if (!value && value.error().cause == Cause::notFound) {
        return {}; // Removed since it was listed.
    }
    const Outcome<void> written =
        value ? repeatInterrupted([&] { return operations.writeAttribute(file, name, *value); })
              : Outcome<void>(tl::unexpected(value.error()));
    if (written) {
        hasAccessList = hasAccessList || name == accessList;
        return {};
    }
    if (!mayBeLost(written.error())) {
        return failure(written.error(), "copy of the attribute " + name);
    }
    if (name == accessList) {
        // Beside an access list, the group's permissions are the most that anybody in it has.
        mode &= ~groupPermissions;
    }
    return {};
}

Result<void> Keeper::keepMode() const {
    if (mode == own.mode && !hasAccessList) {
        return {}; // Many file systems know one mode only and refuse any change.
    }
    const Outcome<void> changed =
        repeatInterrupted([&] { return operations.changeMode(file, mode); });
    if (!changed && changed.error().cause != Cause::notSupported) {
        return failure(changed.error(), "changeMode");
    }
    return {};
}

} // namespace

Result<void> keepAttributes(FileOperations& operations, const Target& target, const File& file) {
    const Outcome<Status> own = repeatInterrupted([&] { return operations.status(file); });
    if (!own) {
        return failure(own.error(), Purpose::writing, target.path, "status of the temporary file");
    }
    Keeper keeper{operations, target, file, *own, target.existing->mode};
    if (Result<void> kept = keeper.keepOwner(); !kept) {
        return kept;
    }
    const Outcome<File> existing = repeatPassing(
        operations, [&] { return operations.openForReading(target.folder, target.name); });
    if (existing) {
        if (Result<void> kept = keeper.keepAttributesOf(*existing); !kept) {
            return kept;
        }
    } else if (mayBeLost(existing.error())) {
        keeper.mode &= ~groupPermissions; // It may have an access list that nobody here can see.
    } else if (existing.error().cause != Cause::notFound) {
        return keeper.failure(existing.error(), "open");
    }
    return keeper.keepMode();
}

} // namespace cjm::files
