// The program itself, started by a shell that has neither a display nor a UTF-8 locale.

#include "command_result.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <temporary_folder.h>

#include <cstdlib>

using namespace cjm;
using test::readText;

namespace {

/// Runs the program in a bare environment; standard error goes to the file `error` in the folder.
int run(const test::TemporaryFolder& folder, const std::string& arguments) {
    const std::string command = "cd '" + folder.path() + "' && env -i LC_ALL=C " CJM_PROGRAM " " +
                                arguments + " >out 2>error";
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("the program needs no display, no home and no locale", "[cli][program]") {
    const test::TemporaryFolder folder;
    CHECK(run(folder, "new --template hair-salon-7 --lang ru 'мой салон.cjm'") == 0);
    CHECK(readText(folder / "error").empty());
    CHECK(run(folder, "print 'мой салон.cjm' 'мой салон.pdf' --size A3") == 0);
    CHECK(readText(folder / "error").empty());
    CHECK(readText(folder / "мой салон.pdf").starts_with("%PDF-1."));
    CHECK(run(folder, "check --json 'мой салон.cjm'") == 0);
    CHECK(test::has(readText(folder / "out"), "\"valid\": true"));
}

TEST_CASE("the program's exit status is that of the command", "[cli][program]") {
    const test::TemporaryFolder folder;
    CHECK(run(folder, "--version") == 0);
    CHECK(run(folder, "nonsense") == 2);
    CHECK(run(folder, "check missing.cjm") == 3);
    CHECK(run(folder, "new --template loyalty-5 'no folder/a.cjm'") == 4);
}
