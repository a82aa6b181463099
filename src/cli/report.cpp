#include "report.h"

#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <algorithm>

namespace cjm::cli {

namespace {

class ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    static QString notPrinted() {
        return tr("The answer could not be written to standard output: check where it goes.");
    }
};

/// A name can hold line ends, and what commands a terminal.
QString onOneLine(QString sentence) {
    for (QChar& character : sentence) {
        if (character.category() == QChar::Other_Control) {
            character = QChar::ReplacementCharacter;
        }
    }
    return sentence;
}

} // namespace

void Report::print(const QString& line) {
    m_console.out << wording::fromQt(line) << '\n';
}

void Report::tell(const QString& sentence) {
    complain(sentence, ExitStatus::told);
}

void Report::refuseUse(const QString& sentence) {
    complain(sentence, ExitStatus::wrongUse);
}

void Report::explainUse(const QString& help) {
    m_console.error << wording::fromQt(help) << '\n';
    m_status = ExitStatus::wrongUse;
}

void Report::refuseInput(const QString& sentence) {
    refuse({QStringLiteral("journeyNotFound"), sentence});
}

void Report::refuseInput(const base::Error& error, const QString& file) {
    refuse({wording::toQt(nameOf(error.code)), wording::errorSentence(error, file)});
}

void Report::refuse(const Refusal& refusal) {
    m_refusal = refusal;
    complain(refusal.sentence, ExitStatus::refused);
}

void Report::failOutput(const base::Error& error, const QString& file) {
    complain(wording::errorSentence(error, file), ExitStatus::notWritten);
}

void Report::finish() {
    if (!m_console.out.flush()) {
        complain(ReportTexts::notPrinted(), ExitStatus::notWritten);
    }
}

void Report::complain(const QString& sentence, ExitStatus status) {
    m_console.error << wording::fromQt(onOneLine(sentence)) << '\n';
    m_status = std::max(m_status, status);
}

} // namespace cjm::cli
