// Saves that the tests let go wrong: what they start from, and what must be true afterwards.
#pragma once

#include "files/faulty_file_operations.h"
#include "saving.h"
#include "temporary_folder.h"

#include <cjm/base/result.h>
#include <cjm/files/replace_file.h>

#include <cerrno>
#include <functional>
#include <string>
#include <vector>

namespace cjm::test {

inline const std::string oldText(3000, 'o');
inline const std::string newText(5000, 'n');
inline const std::string missing = "(missing)";

inline const files::Fault inputOutput{files::Cause::inputOutput, EIO};
inline const files::Fault interrupted{files::Cause::interrupted, EINTR};
inline const files::Fault notSupported{files::Cause::notSupported, EINVAL};

/// One save of "map.cjm", in a folder that `arrange` has prepared.
struct Scenario {
    std::string name;
    std::function<files::Expectation(const TemporaryFolder&)> arrange;
    std::vector<Injection> always = {}; ///< What the file system is like.
    Names names = {"map.cjm"};          ///< In the folder, after a save that succeeds.
    std::string before = oldText;
    bool isOwn = true; ///< The new version does not go to another owner.
};

/// New and old files, known and touched ones, behind links and of other owners.
[[nodiscard]] std::vector<Scenario> scenarios();

/// A save over the file that was read.
[[nodiscard]] Scenario ordinarySave();

/// What is left of one save into which something was injected.
struct Aftermath {
    base::Result<files::Replacement> saved;
    std::string text;
    Names names;
    std::vector<Call> calls;
};

[[nodiscard]] Aftermath saveWith(const Scenario& scenario, const TemporaryFolder& folder,
                                 const std::vector<Injection>& injections);
[[nodiscard]] Aftermath saveWith(const Scenario& scenario,
                                 const std::vector<Injection>& injections);

/// Checks that the file is the old or the new version, and the answer the right one.
void checkHonest(const Scenario& scenario, const Aftermath& aftermath);

/// Checks that no temporary file is left.
void checkTidy(const Scenario& scenario, const Aftermath& aftermath);

[[nodiscard]] bool hasTemporaryName(const Names& names);

} // namespace cjm::test
