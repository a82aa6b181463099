// What a command has to say, and the exit status that follows from it.
#pragma once

#include <cjm/base/error.h>
#include <cjm/cli/run.h>

#include <QString>
#include <optional>

namespace cjm::cli {

enum class ExitStatus {
    done = 0,
    told = 1,       ///< Done, but something was to be told.
    wrongUse = 2,   ///< Of the command line.
    refused = 3,    ///< The input.
    notWritten = 4, ///< The output.
};

/// Why the input was refused.
struct Refusal {
    QString kind; ///< For programs: the name of the error.
    QString sentence;
};

/// One command's report: lines on standard output and standard error.
class Report {
public:
    explicit Report(const Console& console)
        : m_console(console) {}

    [[nodiscard]] ExitStatus status() const { return m_status; }

    /// A line of what was asked for.
    void print(const QString& line);

    /// Something that the person should know although the command does what it should.
    void tell(const QString& sentence);

    void refuseUse(const QString& sentence);

    /// Says how the program is used, in as many lines as that takes.
    void explainUse(const QString& help);

    /// As the input does not hold the journey that was asked for.
    void refuseInput(const QString& sentence);
    void refuseInput(const base::Error& error, const QString& file);

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

    void failOutput(const base::Error& error, const QString& file);

    /// Fails where not everything could be printed.
    void finish();

private:
    void complain(const QString& sentence, ExitStatus status);
    void refuse(const Refusal& refusal);

    Console m_console;
    ExitStatus m_status = ExitStatus::done;
    std::optional<Refusal> m_refusal;
};

} // namespace cjm::cli
