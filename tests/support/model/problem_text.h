// How Catch shows a problem of a document.
#pragma once

#include <cjm/model/validate.h>

#include <catch2/catch.hpp>

#include <string>

template <>
struct Catch::StringMaker<cjm::model::Problem> {
    static std::string convert(const cjm::model::Problem& problem) {
        return std::string(nameOf(problem.kind)) + " in " +
               (problem.row ? toText(*problem.row) : "the document") + ", field '" +
               std::string(problem.field) + "'";
    }
};
