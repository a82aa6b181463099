#include "filled.h"

#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>

namespace cjm::wording {

namespace {

class RemarkSentences {
    Q_DECLARE_TR_FUNCTIONS(Remark)

public:
    static QString of(store::OpeningRemark remark) {
        switch (remark) {
        case store::OpeningRemark::changedOutside:
            return tr("“%1” was changed by another program or is damaged: look whether all is as "
                      "it should be.");
        case store::OpeningRemark::recovered:
        case store::OpeningRemark::leftUnfinished:
            break;
        }
        return tr("“%1” was left unfinished by another program, whose journal beside it is not "
                  "used: look whether all is as it should be.");
    }

    static QString of(exchange::ImportRemarkKind kind) {
        switch (kind) {
        case exchange::ImportRemarkKind::unknownKey:
            return tr("“%1”, line %3, column %4: “%2” is not known here and was left out.");
        case exchange::ImportRemarkKind::textCleaned:
            break;
        }
        return tr(
            "“%1”, line %3, column %4: characters that no text can hold were taken out of “%2”.");
    }

    static QString further(int count) {
        return tr("“%1”: %n more remarks of this kind.", nullptr, count);
    }
};

} // namespace

QString openingRemark(store::OpeningRemark remark, const QString& file) {
    return RemarkSentences::of(remark).arg(file);
}

QStringList importRemarks(const exchange::ImportedDocument& imported, const QString& file) {
    QStringList sentences;
    for (const exchange::ImportRemark& remark : imported.remarks) {
        sentences.append(filled(RemarkSentences::of(remark.kind),
                                {file, toQt(remark.path), QString::number(remark.position.line),
                                 QString::number(remark.position.column)}));
    }
    if (imported.furtherRemarks > 0) {
        sentences.append(
            RemarkSentences::further(static_cast<int>(imported.furtherRemarks)).arg(file));
    }
    return sentences;
}

QStringList
readingRemarks(const std::variant<store::OpenedDocument, exchange::ImportedDocument>& content,
               const QString& file) {
    if (const auto* imported = std::get_if<exchange::ImportedDocument>(&content)) {
        return importRemarks(*imported, file);
    }
    const auto& opened = std::get<store::OpenedDocument>(content);
    QStringList remarks;
    for (const store::OpeningRemark remark : opened.remarks) {
        if (remark == store::OpeningRemark::recovered) {
            remarks.append(recoveryRemarks(opened.losses, file));
        } else {
            remarks.append(openingRemark(remark, file));
        }
    }
    return remarks;
}

} // namespace cjm::wording
