// A file system of its own in memory, to be filled: where the system allows that, as it does root.
#pragma once

#include "../temporary_folder.h"

#include <catch2/catch.hpp>
#include <sys/mount.h>

#include <filesystem>
#include <string>

namespace cjm::test {

/// Gone with all that is in it when the test ends.
///
/// @param options of tmpfs, as in "size=400k"
class SmallDisk {
public:
    explicit SmallDisk(const std::string& options) {
        std::filesystem::create_directory(path());
        m_isMounted = ::mount("tmpfs", path().c_str(), "tmpfs", 0, options.c_str()) == 0;
        if (!m_isMounted) {
            WARN("Skipped: no file system may be mounted here.");
        }
    }

    ~SmallDisk() {
        if (m_isMounted) {
            ::umount2(path().c_str(), MNT_DETACH);
        }
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    [[nodiscard]] std::string path() const { return m_folder / "disk"; }

    [[nodiscard]] bool makeReadOnly() const {
        return ::mount(nullptr, path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    TemporaryFolder m_folder;
    bool m_isMounted = false;
};

} // namespace cjm::test
