#include "pdf_tools.h"

#include <catch2/catch.hpp>
#include <temporary_folder.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace cjm::test {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr int patience = 20'000; // milliseconds

QRegularExpressionMatch found(const char* pattern, const QString& text) {
    const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(text);
    INFO(text.left(2'000).toStdString());
    REQUIRE(match.hasMatch());
    return match;
}

} // namespace

PdfFile::PdfFile(const base::Bytes& bytes)
    : m_bytes(bytes) {}

QString PdfFile::told(const char* program, const QStringList& options) const {
    const TemporaryFolder folder;
    const std::string path = folder / "poster.pdf";
    writeText(path, base::asText(m_bytes));
    QProcess process;
    process.start(QLatin1String(program), options + QStringList(QString::fromStdString(path)) +
                                              (QLatin1String(program) == QLatin1String("pdftotext")
                                                   ? QStringList(QStringLiteral("-"))
                                                   : QStringList()));
    if (!process.waitForStarted(patience)) {
        FAIL(program << " is missing: install poppler-utils");
    }
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        FAIL(program << " failed: " << process.readAllStandardError().toStdString());
    }
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty()) {
        FAIL(program << " complains: " << complaints.toStdString());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

PdfFile::Page PdfFile::page() const {
    const QString info = told("pdfinfo", {});
    const auto size = found("Page size: +([\\d.]+) x ([\\d.]+) pts", info);
    return {found("Pages: +(\\d+)", info).captured(1).toInt(),
            size.captured(1).toDouble() * millimetresPerPoint,
            size.captured(2).toDouble() * millimetresPerPoint};
}

PdfFile::Page PdfFile::mediaBox() const {
    const std::string_view bytes = base::asText(m_bytes);
    const QString text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto size = found("/MediaBox \\[0 0 +([\\d.]+) +([\\d.]+)\\]", text);
    return {static_cast<int>(text.count(QLatin1String("/MediaBox"))),
            size.captured(1).toDouble() * millimetresPerPoint,
            size.captured(2).toDouble() * millimetresPerPoint};
}

std::vector<PdfFile::Font> PdfFile::fonts() const {
    std::vector<Font> fonts;
    QStringList lines = told("pdffonts", {}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) {
        const auto row = found("^(\\S+) .* (yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+$", line);
        fonts.push_back({row.captured(1), row.captured(2) == QLatin1String("yes"),
                         row.captured(4) == QLatin1String("yes")});
    }
    return fonts;
}

QString PdfFile::text() const {
    return withoutGaps(told("pdftotext", {QStringLiteral("-raw")}));
}

std::vector<PdfFile::Word> PdfFile::words() const {
    std::vector<Word> words;
    const QString text = told("pdftotext", {QStringLiteral("-bbox")});
    static const QRegularExpression pattern(QStringLiteral(
        "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)<"));
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const auto millimetres = [&](int number) {
            return word.captured(number).toDouble() * millimetresPerPoint;
        };
        words.push_back(
            {word.captured(5), millimetres(1), millimetres(2), millimetres(3), millimetres(4)});
    }
    return words;
}

qsizetype PdfFile::pictureCount() const {
    const std::string_view bytes = base::asText(m_bytes);
    const QString text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    static const QRegularExpression mask(QStringLiteral("/SMask \\d"));
    return text.count(QLatin1String("/Subtype /Image")) - text.count(mask);
}

QString withoutGaps(QString text) {
    static const QRegularExpression gaps(QStringLiteral("[\\s\\f-]+"));
    return text.remove(gaps);
}

} // namespace cjm::test
