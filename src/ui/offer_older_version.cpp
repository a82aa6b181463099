#include "offer_older_version.h"

#include "moment_words.h"
#include "plain_text.h"
#include "version_reader.h"

#include <cjm/base/deadline.h>
#include <cjm/store/salvage.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace cjm::ui {

namespace {

class OfferTexts {
    Q_DECLARE_TR_FUNCTIONS(OlderVersionOffer)

public:
    //: a time, as in “Today 14:02”
    static QString hasOlder(const QString& when) {
        return tr("There is an older version of it: %1. It opens as a copy, and the damaged file "
                  "stays as it is.")
            .arg(when);
    }

    static QString openOlder() { return tr("Open the older version"); }

    static QString cancel() { return tr("Cancel"); }
};

} // namespace

bool suggestsOlderVersion(const base::Error& refusal) {
    const bool nothingIsLeft = refusal.code == base::ErrorCode::notAJourneyMap ||
                               refusal.code == base::ErrorCode::fileTooSmall;
    return nothingIsLeft || store::isDamage(refusal.code);
}

QString openOlderVersionWords() {
    return OfferTexts::openOlder();
}

std::optional<OfferedVersion> findOlderVersion(const store::OlderVersions& versions,
                                               const QString& path) {
    const base::ShouldStop deadline = base::stopAfter(patienceWithVersion);
    // Where the versions cannot be looked at, there is nothing to offer; the refusal stands.
    const base::Result<std::optional<store::OlderVersion>> newest =
        versions.newestOf(wording::fromQt(path), deadline);
    if (!newest || !*newest) {
        return std::nullopt;
    }
    const store::OlderVersion& version = **newest;
    base::Result<store::OpenedDocument> opened = versions.open(version, deadline);
    if (!opened) {
        return std::nullopt;
    }
    return OfferedVersion{
        {std::move(opened->document), copyName(QFileInfo(path).completeBaseName(), version)},
        momentOf(version)};
}

bool askForOlderVersion(QWidget* parent, const QString& refusal, const OfferedVersion& offered) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), {},
                    QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("olderVersionQuestion"));
    setMessage(box, refusal, OfferTexts::hasOlder(momentWords(offered.kept, QDate::currentDate())));
    QPushButton* open = box.addButton(OfferTexts::openOlder(), QMessageBox::AcceptRole);
    open->setObjectName(QStringLiteral("openOlderButton"));
    QPushButton* cancel = box.addButton(OfferTexts::cancel(), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    box.setDefaultButton(open);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == open;
}

} // namespace cjm::ui
