// What poppler's programs say of a PDF. A test fails where one of them is not installed.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/layout/geometry.h>

#include <QString>
#include <string>
#include <vector>

namespace cjm::test {

class PdfFile {
public:
    explicit PdfFile(const base::Bytes& bytes);

    struct Page {
        int count = 0;
        double width = 0; ///< In millimetres.
        double height = 0;
    };

    struct Font {
        QString name;
        bool isEmbedded = false;
        bool hasUnicode = false;
    };

    struct Word {
        QString text;
        double left = 0; ///< In millimetres, as the others.
        double top = 0;
        double right = 0;
        double bottom = 0;
    };

    [[nodiscard]] Page page() const;

    /// As the first MediaBox says it.
    [[nodiscard]] Page mediaBox() const;

    [[nodiscard]] std::vector<Font> fonts() const;

    /// In the order in which it was drawn, without spaces, line breaks and hyphens.
    [[nodiscard]] QString text() const;

    [[nodiscard]] std::vector<Word> words() const;

    /// Without the masks of those that can be seen through.
    [[nodiscard]] qsizetype pictureCount() const;

private:
    [[nodiscard]] QString told(const char* program, const QStringList& options) const;

    base::Bytes m_bytes;
};

/// A text as `PdfFile::text` writes it.
[[nodiscard]] QString withoutGaps(QString text);

} // namespace cjm::test
