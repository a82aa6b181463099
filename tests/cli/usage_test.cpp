#include "command_result.h"

#include <catch2/catch.hpp>
#include <temporary_folder.h>

using namespace cjm;
using test::has;
using test::lineCount;
using test::salonreis;

TEST_CASE("wrong use is told in one line and nothing is made", "[cli]") {
    const test::TemporaryFolder folder;
    REQUIRE(salonreis({"new", "--template", "loyalty-5", folder / "a.cjm"}).status == 0);
    // A name after @ is one in the folder.
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"paint"},
        {"--nonsense"},
        {"new"},
        {"new", "--list", "more"},
        {"new", "--template"},
        {"new", "--template", "loyalty-5"},
        {"new", "--template", "no-such", "@b.cjm"},
        {"new", "--template", "loyalty-5", "@b.txt"},
        {"new", "--template", "loyalty-5", "@b.cjm", "@c.cjm"},
        {"new", "@b.cjm"},
        {"convert", "@a.cjm"},
        {"convert", "@a.cjm", "@b"},
        {"convert", "@a.cjm", "@b.docx"},
        {"convert", "@a.cjm", "@b.json", "--journey", "x"},
        {"convert", "@a.cjm", "@b.svg", "--journey", "no such journey"},
        {"convert", "@a.cjm", "@b.svg", "--size", "A4"},
        {"print", "@a.cjm"},
        {"print", "@a.cjm", "@b.png"},
        {"print", "@a.cjm", "@b.pdf", "--size"},
        {"print", "@a.cjm", "@b.pdf", "--size", "A5"},
        {"print", "@a.cjm", "@b.pdf", "--size", "10x10mm"},
        {"print", "@a.cjm", "@b.pdf", "--size", "300x200"},
        {"print", "@a.cjm", "@b.pdf", "--orientation", "upside-down"},
        {"print", "@a.cjm", "@b.pdf", "--what", "banner"},
        {"print", "@a.cjm", "@b.pdf", "--view", "past"},
        {"check"},
        {"check", "@a.cjm", "--xml"},
        {"check", "@a.cjm", "--lang", "de"},
        {"check", "@a.cjm", "--lang"},
    }));
    CAPTURE(arguments);
    const std::string language = GENERATE("en", "nl", "ru");
    std::vector<std::string> inLanguage = {"--lang", language};
    for (const std::string& argument : arguments) {
        inLanguage.push_back(argument.starts_with('@') ? folder / argument.substr(1) : argument);
    }
    const test::CommandResult result = salonreis(inLanguage);
    CHECK(result.status == 2);
    CHECK(lineCount(result.error) == 1);
    CHECK(result.out.empty());
    CHECK(folder.names() == std::vector<std::string>{"a.cjm"});
}

TEST_CASE("help: names each command in each language", "[cli]") {
    const std::string language = GENERATE("en", "nl", "ru");
    const test::CommandResult result = salonreis({"--help", "--lang", language});
    CHECK(result.status == 0);
    CHECK(result.error.empty());
    for (const char* command : {"new --list", "new --template ID OUT", "convert IN OUT",
                                "print IN OUT.pdf", "check IN", "--version", "--lang nl|ru|en"}) {
        CHECK(has(result.out, command));
    }
    CHECK(has(result.out, "the templates") == (language == "en"));
}

TEST_CASE("an option that is not known is told as it was typed", "[cli]") {
    CHECK(has(salonreis({"check", "-dash.cjm", "--lang", "en"}).error, "“-dash.cjm”"));
    CHECK(has(salonreis({"new", "--list", "more", "--lang", "en"}).error, "new --list |"));
}

TEST_CASE("a name that commands a terminal is told without doing so", "[cli]") {
    const test::CommandResult result = salonreis({"check", "\x1b[31mred\nnext.cjm"});
    CHECK(result.status == 3);
    CHECK(lineCount(result.error) == 1);
    CHECK_FALSE(has(result.error, "\x1b"));
}

TEST_CASE("an answer that cannot be printed is no success", "[cli]") {
    std::ostringstream out;
    std::ostringstream error;
    out.setstate(std::ios::badbit);
    CHECK(cli::run({QStringLiteral("--version")}, {out, error}) == 4);
    CHECK(lineCount(error.str()) == 1);
}

TEST_CASE("help: is understood with a command too", "[cli]") {
    CHECK(salonreis({"print", "--help"}).out == salonreis({"--help"}).out);
}

TEST_CASE("version: the program and its version", "[cli]") {
    const test::CommandResult result = salonreis({"--version"});
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("Salonreis "));
    CHECK(lineCount(result.out) == 1);
}

TEST_CASE("without a command the help goes to standard error", "[cli]") {
    const test::CommandResult result = salonreis({});
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(has(result.error, "salonreis convert"));
}
