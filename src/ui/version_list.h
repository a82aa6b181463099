// The older versions of a document as a list: when each was kept, its name, and a small picture.
#pragma once

#include "version_reader.h"

#include <cjm/store/older_versions.h>

#include <QAbstractListModel>
#include <QImage>
#include <QStyledItemDelegate>
#include <chrono>
#include <vector>

namespace cjm::ui {

class VersionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { nameRole = Qt::UserRole, fileRole, pictureRole };

    /// In device independent pixels.
    static constexpr QSize pictureSize = QSize(104, 65);

    /// @param reader outlives the model; makes the pictures
    /// @param path of the document's file now
    VersionListModel(VersionReader& reader, const QString& path, QObject* parent = nullptr);

    /// @param versions newest first
    void setVersions(std::vector<store::OlderVersion> versions);

    /// Nothing for an index that is of no version.
    [[nodiscard]] const store::OlderVersion* version(const QModelIndex& index) const;

    void setName(const QModelIndex& index, const std::string& name);

    /// Has the picture made, once, when it is to be seen.
    void wantPicture(const QModelIndex& index, double devicePixelRatio);

    /// The words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        store::OlderVersion version;
        QImage picture;
        bool isPictureWanted = false;
    };

    [[nodiscard]] QString spokenWords(const Entry& entry) const;

    /// With the seconds where another version is of the same minute.
    [[nodiscard]] QString when(const Entry& entry) const;
    [[nodiscard]] static std::chrono::sys_time<std::chrono::minutes> minuteOf(const Entry& entry);

    VersionReader& m_reader;
    QString m_path;
    std::vector<Entry> m_entries;
};

/// Paints a version: its picture, and beside it when it was, its name and its file.
class VersionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit VersionDelegate(VersionListModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    VersionListModel& m_model;
};

} // namespace cjm::ui
