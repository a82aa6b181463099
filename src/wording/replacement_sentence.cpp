#include <cjm/wording/replacement_sentence.h>

#include <QCoreApplication>

namespace cjm::wording {

namespace {

class ReplacementSentences {
    Q_DECLARE_TR_FUNCTIONS(Replacement)

public:
    static QString notConfirmed(const QString& file) {
        return tr("“%1” is written, but the disk did not confirm it: keep the computer on for a "
                  "moment.")
            .arg(file);
    }

    static QString hadOtherNames(const QString& file) {
        return tr("“%1” had other names, which still show the old content: copy it there too.")
            .arg(file);
    }
};

} // namespace

QStringList replacementRemarks(const files::Replacement& replacement, const QString& file) {
    QStringList remarks;
    if (!replacement.confirmed) {
        remarks.append(ReplacementSentences::notConfirmed(file));
    }
    if (replacement.hadOtherNames) {
        remarks.append(ReplacementSentences::hadOtherNames(file));
    }
    return remarks;
}

} // namespace cjm::wording
