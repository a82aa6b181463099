// A folder for one test: new and empty, gone with all that is in it when the test ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cjm::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// The path of what has, or will have, this name in it.
    [[nodiscard]] std::string operator/(std::string_view name) const;

    /// All names in it, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::string m_path;
};

/// Creates or overwrites a file, by ordinary means.
void writeText(const std::string& path, std::string_view text);

/// The content of a file, by ordinary means; "(missing)" where there is none.
[[nodiscard]] std::string readText(const std::string& path);

} // namespace cjm::test
