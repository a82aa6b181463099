#include "version_list.h"

#include "appearance.h"
#include "moment_words.h"
#include "version_words.h"

#include <cjm/wording/text.h>

#include <QApplication>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int aroundEntry = 8;  ///< In pixels.
constexpr int linesOfEntry = 4; ///< Two for a long date, one each for the name and the file.

/// One line, with an ellipsis where there is more of it than room.
/// @return the rest of the room, below it
QRect drawLine(QPainter& painter, const QRect& room, const QString& text) {
    const QFontMetrics metrics(painter.font());
    const QRect line(room.left(), room.top(), room.width(), metrics.lineSpacing());
    if (!text.isEmpty()) {
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideMiddle, line.width()));
    }
    return room.adjusted(0, text.isEmpty() ? 0 : line.height(), 0, 0);
}

/// The same, on two lines where one is too narrow.
QRect drawLines(QPainter& painter, const QRect& room, const QString& text) {
    const QFontMetrics metrics(painter.font());
    if (metrics.horizontalAdvance(text) <= room.width()) {
        return drawLine(painter, room, text);
    }
    const QRect lines(room.left(), room.top(), room.width(), 2 * metrics.lineSpacing());
    painter.drawText(lines, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text);
    return room.adjusted(0, lines.height(), 0, 0);
}

} // namespace

VersionListModel::VersionListModel(VersionReader& reader, const QString& path, QObject* parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
    , m_path(path) {}

void VersionListModel::setVersions(std::vector<store::OlderVersion> versions) {
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(versions.size());
    for (store::OlderVersion& version : versions) {
        m_entries.push_back({std::move(version), {}, false});
    }
    endResetModel();
}

const store::OlderVersion* VersionListModel::version(const QModelIndex& index) const {
    return index.isValid() ? &m_entries.at(static_cast<std::size_t>(index.row())).version : nullptr;
}

void VersionListModel::setName(const QModelIndex& index, const std::string& name) {
    m_entries.at(static_cast<std::size_t>(index.row())).version.name = name;
    Q_EMIT dataChanged(index, index);
}

void VersionListModel::wantPicture(const QModelIndex& index, double devicePixelRatio) {
    Entry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    if (std::exchange(entry.isPictureWanted, true)) {
        return;
    }
    m_reader.makePicture(entry.version, pictureSize, devicePixelRatio,
                         [this, row = index.row(), file = entry.version.file](const QImage& made) {
                             const QModelIndex now = this->index(row);
                             if (!now.isValid() || version(now)->file != file) {
                                 return;
                             }
                             m_entries.at(static_cast<std::size_t>(row)).picture = made;
                             Q_EMIT dataChanged(now, now, {pictureRole});
                         });
}

void VersionListModel::retranslate() {
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int VersionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant VersionListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Entry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return when(entry);
    case Qt::AccessibleTextRole:
        return spokenWords(entry);
    case nameRole:
        return wording::toQt(entry.version.name);
    case fileRole:
        return otherFileName(entry.version, m_path);
    case pictureRole:
        return entry.picture;
    default:
        return {};
    }
}

QString VersionListModel::when(const Entry& entry) const {
    const auto isOfSameMinute = [minute = minuteOf(entry)](const Entry& other) {
        return minuteOf(other) == minute;
    };
    const bool isOnlyOne = std::count_if(m_entries.begin(), m_entries.end(), isOfSameMinute) == 1;
    return momentWords(momentOf(entry.version), QDate::currentDate(),
                       isOnlyOne ? Precision::minutes : Precision::seconds);
}

std::chrono::sys_time<std::chrono::minutes> VersionListModel::minuteOf(const Entry& entry) {
    return std::chrono::floor<std::chrono::minutes>(entry.version.kept);
}

QString VersionListModel::spokenWords(const Entry& entry) const {
    QStringList words = {when(entry), wording::toQt(entry.version.name),
                         otherFileName(entry.version, m_path)};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

VersionDelegate::VersionDelegate(VersionListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int words = linesOfEntry * option.fontMetrics.lineSpacing();
    const QSize picture = VersionListModel::pictureSize;
    return {picture.width() + 2 * aroundEntry, std::max(picture.height(), words) + 2 * aroundEntry};
}

void VersionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    m_model.wantPicture(index, option.widget->devicePixelRatioF());
    // The style draws the ground and the frame of the keyboard; the words are drawn below.
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const paint::WindowColours& colours = currentTheme().window;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QSize size = VersionListModel::pictureSize;
    QRect place(option.rect.topLeft() + QPoint(aroundEntry, aroundEntry), size);
    QRect room = option.rect.adjusted(2 * aroundEntry + size.width(), aroundEntry, -aroundEntry,
                                      -aroundEntry);
    if (option.direction == Qt::RightToLeft) {
        place = QStyle::visualRect(option.direction, option.rect, place);
        room = QStyle::visualRect(option.direction, option.rect, room);
    }
    const auto picture = index.data(VersionListModel::pictureRole).value<QImage>();
    painter->fillRect(place, paint::lightTheme().paper);
    if (!picture.isNull()) {
        painter->drawImage(place, picture);
    }
    painter->setPen(colours.line);
    painter->drawRect(place.adjusted(0, 0, -1, -1));

    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(isSelected ? colours.accentText : colours.text);
    room = drawLines(*painter, room, index.data().toString());
    painter->setFont(option.font);
    room = drawLine(*painter, room, index.data(VersionListModel::nameRole).toString());
    painter->setPen(isSelected ? colours.accentText : colours.mutedText);
    drawLine(*painter, room, index.data(VersionListModel::fileRole).toString());
    painter->restore();
}

} // namespace cjm::ui
