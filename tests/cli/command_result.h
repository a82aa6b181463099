// What a command does, as a shell sees it.
#pragma once

#include <cjm/cli/run.h>

#include <QStringList>
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace cjm::test {

struct CommandResult {
    int status = 0;
    std::string out;
    std::string error;
};

[[nodiscard]] inline CommandResult salonreis(const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& argument : arguments) {
        list.append(QString::fromStdString(argument));
    }
    std::ostringstream out;
    std::ostringstream error;
    const int status = cli::run(list, {out, error});
    return {status, out.str(), error.str()};
}

[[nodiscard]] inline std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

[[nodiscard]] inline bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace cjm::test
