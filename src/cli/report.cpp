#include "report.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::cli {

void Report::print(const QString& line) {
    m_console.out << wording::fromQt(line) << '\n';
}

void Report::tell(const QString& sentence) {
    complain(sentence, ExitStatus::told);
}

void Report::refuseUse(const QString& sentence) {
    complain(sentence, ExitStatus::wrongUse);
}

void Report::refuseInput(const QString& sentence) {
    complain(sentence, ExitStatus::refused);
}

void Report::refuseInput(const base::Error& error, const QString& file) {
    refuseInput(wording::errorSentence(error, file));
}

void Report::failOutput(const base::Error& error, const QString& file) {
    complain(wording::errorSentence(error, file), ExitStatus::notWritten);
}

void Report::complain(const QString& sentence, ExitStatus status) {
    m_console.error << wording::fromQt(sentence) << '\n';
    m_status = std::max(m_status, status);
}

} // namespace cjm::cli
