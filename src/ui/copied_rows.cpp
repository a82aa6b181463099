#include "copied_rows.h"

#include <cjm/exchange/fragment_json.h>
#include <cjm/exchange/fragment_table.h>
#include <cjm/paint/block_picture.h>
#include <cjm/paint/journey_words.h>
#include <cjm/wording/text.h>
#include <cjm/wording/vocabulary.h>

#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr QLatin1String htmlFormat("text/html");
constexpr QLatin1String textFormat("text/plain");

exchange::TableNames namesIn(model::ContentLanguage language) {
    const layout::JourneyWords words = paint::journeyWords(wording::Vocabulary(language));
    return {words.laneNames, [words](const model::Card& card) {
                return layout::minutesOf(card) > 0 ? words.durationOf(card) : std::string();
            }};
}

} // namespace

CopiedRows::CopiedRows(edit::Fragment fragment, model::ContentLanguage language)
    : m_fragment(std::move(fragment))
    , m_language(language) {}

QString CopiedRows::ownFormat() const {
    const auto found = std::find_if(
        exchange::fragmentTypes.begin(), exchange::fragmentTypes.end(),
        [&](const exchange::FragmentType& type) { return type.kind == m_fragment.kind; });
    return wording::toQt(found->mediaType);
}

QStringList CopiedRows::formats() const {
    return {ownFormat(), QString(htmlFormat), QString(textFormat)};
}

bool CopiedRows::hasFormat(const QString& mediaType) const {
    return formats().contains(mediaType);
}

QVariant CopiedRows::retrieveData(const QString& mediaType, QMetaType type) const {
    if (mediaType == ownFormat()) {
        return json();
    }
    if (mediaType == htmlFormat) {
        return html();
    }
    return mediaType == textFormat ? text() : QMimeData::retrieveData(mediaType, type);
}

QByteArray CopiedRows::json() const {
    base::UuidGenerator ids = base::UuidGenerator::fromSystem();
    const base::Result<std::string> json = exchange::fragmentToJson(m_fragment, ids);
    return json ? QByteArray::fromStdString(*json) : QByteArray();
}

QString CopiedRows::html() const {
    return wording::toQt(toHtmlTable(tableOf(m_fragment, namesIn(m_language))));
}

QString CopiedRows::text() const {
    const edit::FragmentExtent extent = extentOf(m_fragment);
    const bool isOneCell = m_fragment.kind == model::RowType::card && extent.phases.size() == 1 &&
                           extent.lanes.size() == 1;
    return wording::toQt(isOneCell ? exchange::plainTextOf(m_fragment, namesIn(m_language))
                                   : toTabSeparated(tableOf(m_fragment, namesIn(m_language))));
}

QImage pictureOf(const edit::Fragment& fragment, model::ContentLanguage language) {
    const base::Result<model::Document> document = alone(fragment, {fragment.journey.uuid});
    return document
               ? paint::blockPicture(*document, fragment.journey, wording::Vocabulary(language))
               : QImage();
}

} // namespace cjm::ui
