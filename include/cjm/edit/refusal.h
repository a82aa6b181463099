// Why an edit is refused, told by the rule that it would break.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/validate.h>

#include <string>

namespace cjm::edit {

[[nodiscard]] inline base::Failure refuse(const model::Problem& problem) {
    if (problem.kind == model::ProblemKind::tooManyRows) {
        return base::fail(base::ErrorCode::tooManyRows, std::string(problem.field));
    }
    return base::fail(base::ErrorCode::ruleBroken, std::string(nameOf(problem.kind)),
                      std::string(problem.field));
}

} // namespace cjm::edit
