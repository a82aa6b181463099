#include "export_choice.h"

#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::ui {

namespace {

using layout::Orientation;

const QString kindKey = QStringLiteral("export/kind");
const QString sheetKey = QStringLiteral("export/sheet");
const QString orientationKey = QStringLiteral("export/orientation");
const QString ownSizeKey = QStringLiteral("export/ownSize");
const QString own = QStringLiteral("own");
const QString portrait = QStringLiteral("portrait");
const QString landscape = QStringLiteral("landscape");

bool isSheetName(const QString& name) {
    return std::any_of(sheetNames.begin(), sheetNames.end(),
                       [&](const char* sheet) { return name == QLatin1String(sheet); });
}

} // namespace

QString endingOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::png:
        return QStringLiteral("png");
    case ExportKind::svg:
        return QStringLiteral("svg");
    case ExportKind::json:
        return QStringLiteral("json");
    case ExportKind::pdf:
        break;
    }
    return QStringLiteral("pdf");
}

layout::Paper ExportChoice::paper() const {
    const std::optional<layout::Paper> named = layout::parsePaper(wording::fromQt(sheet));
    return named ? layout::turned(*named, orientation) : ownSize;
}

ExportChoice exportChoiceIn(const QSettings& stored) {
    ExportChoice choice;
    const QString kindName = stored.value(kindKey).toString();
    for (const ExportKind kind : exportKinds) {
        if (kindName == endingOf(kind)) {
            choice.kind = kind;
        }
    }
    const QString sheet = stored.value(sheetKey).toString();
    if (sheet == own) {
        choice.sheet.clear();
    } else if (isSheetName(sheet)) {
        choice.sheet = sheet;
    }
    if (stored.value(orientationKey).toString() == portrait) {
        choice.orientation = Orientation::portrait;
    }
    const QString ownSize = stored.value(ownSizeKey).toString();
    choice.ownSize = layout::parsePaper(wording::fromQt(ownSize)).value_or(choice.ownSize);
    return choice;
}

void keepExportChoice(QSettings& stored, const ExportChoice& choice) {
    stored.setValue(kindKey, endingOf(choice.kind));
    stored.setValue(sheetKey, choice.sheet.isEmpty() ? own : choice.sheet);
    const bool isPortrait = choice.orientation == Orientation::portrait;
    stored.setValue(orientationKey, isPortrait ? portrait : landscape);
    stored.setValue(ownSizeKey,
                    QStringLiteral("%1x%2mm").arg(QString::number(choice.ownSize.width, 'f', 1),
                                                  QString::number(choice.ownSize.height, 'f', 1)));
}

} // namespace cjm::ui
