// Saving and looking at a file, as the tests of saving do it again and again.
#pragma once

#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>

#include <result_value.h>

#include <string>
#include <string_view>
#include <vector>

namespace cjm::test {

/// Of the files in a folder.
using Names = std::vector<std::string>;

inline base::Result<files::Replacement> replace(const std::string& path, std::string_view text,
                                                const files::Expectation& expectation) {
    return files::replaceFile(files::systemFileOperations(), path, base::asBytes(text),
                              expectation);
}

inline files::FileIdentity identityOf(const std::string& path) {
    return valueOf(files::readFile(files::systemFileOperations(), path, {0, 10'000'000})).identity;
}

} // namespace cjm::test
