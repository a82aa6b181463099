// Small pictures of the recent documents, so that the start page need not open them.
//
// A thumbnail is an extra: where one cannot be kept or read, there is none, and nobody is told.
#pragma once

#include <cjm/files/file_operations.h>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <string>

namespace cjm::ui {

class RecentFiles;

class Thumbnails : public QObject {
    Q_OBJECT

public:
    /// Of a kept picture, in pixels; a larger one is made smaller.
    static constexpr QSize largest = QSize(480, 320);

    /// A file that leaves the recent files loses its thumbnail.
    /// @param operations outlive this, as do the recent files
    /// @param folder is made when the first picture is kept; holds nothing else
    Thumbnails(files::FileOperations& operations, const QString& folder, const RecentFiles& recent,
               QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Keeps the picture of a document that was opened, saved or closed, instead of an older one.
    void keep(const QString& path, const QImage& picture);

    /// The same, on a thread of its own, where the picture is drawn too. Before this goes, it is
    /// done.
    void keepLater(const QString& path, std::function<QImage()> draw);

    /// The document's picture; null where there is none. Does not look at the document.
    [[nodiscard]] QImage find(const QString& path) const;

private:
    void removeForgotten();
    [[nodiscard]] std::string fileFor(const QString& path) const;

    files::FileOperations& m_operations;
    std::string m_folder;
    const RecentFiles& m_recent;
    QThreadPool m_threads;
};

} // namespace cjm::ui
