// Errors in the words of a failed test.
#pragma once

#include <cjm/base/error.h>

#include <catch2/catch.hpp>

#include <string>

namespace Catch {

template <>
struct StringMaker<cjm::base::TextPosition> {
    static std::string convert(const cjm::base::TextPosition& position) {
        return std::to_string(position.line) + ':' + std::to_string(position.column) + " '" +
               position.excerpt + '\'';
    }
};

template <>
struct StringMaker<cjm::base::Error> {
    static std::string convert(const cjm::base::Error& error) {
        return "error " + std::to_string(static_cast<int>(error.code)) + " about '" +
               error.subject + "' (" + error.detail + ')' +
               (error.position ? " at " + Detail::stringify(*error.position) : "");
    }
};

} // namespace Catch
