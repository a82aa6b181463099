#include "temporary_folder.h"

#include <cjm/base/uuid.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace cjm::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    static base::UuidGenerator generate = base::UuidGenerator::fromSystem();
    // Canonical, so that a test can compare it with what a system call gives back.
    const fs::path parent = fs::canonical(fs::temp_directory_path());
    const fs::path folder = parent / ("cjm-test-" + base::toText(generate()));
    fs::create_directory(folder);
    m_path = folder.string();
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string TemporaryFolder::operator/(std::string_view name) const {
    return m_path + "/" + std::string(name);
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_path)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void writeText(const std::string& path, std::string_view text) {
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    if (!stream) {
        throw std::runtime_error("cannot write " + path);
    }
}

std::string readText(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return "(missing)";
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace cjm::test
