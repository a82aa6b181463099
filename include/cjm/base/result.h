// A value or the error that prevented it. The compiler refuses to drop one.
//
//     Result<Document> opened = store::open(files, path);
//     if (!opened) {
//         return fail(opened.error());
//     }
//     use(*opened);
#pragma once

#include <cjm/base/error.h>

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace cjm::base {

/// `tl::expected` that must be looked at: becomes `std::expected` with C++23.
template <class Value>
class [[nodiscard]] Result : public tl::expected<Value, Error> {
public:
    using tl::expected<Value, Error>::expected;

    Result(tl::expected<Value, Error> result)
        : tl::expected<Value, Error>(std::move(result)) {}
};

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(Error error) {
    return Failure(std::move(error));
}

[[nodiscard]] inline Failure fail(ErrorCode code, std::string subject = {},
                                  std::string detail = {}) {
    return Failure(Error{code, std::move(subject), std::move(detail)});
}

} // namespace cjm::base
