// The documents that were opened last, as the start page and the File menu offer them.
//
//     RecentFiles recent(settings);
//     recent.add(path);                       // after opening or saving it
//     for (const RecentFile& file : recent.list()) { ... }
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <vector>

namespace cjm::ui {

/// One spelling for each file: absolute, and where the file exists without symbolic links, `.` and
/// `..`.
[[nodiscard]] QString truePath(const QString& path);

struct RecentFile {
    QString path;       ///< As `truePath` writes it.
    QDateTime opened;   ///< The last time; invalid where the settings do not say.
    bool exists = true; ///< When the list was made.
};

class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10;

    /// @param settings outlive this; where the list is kept, each time it changes
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    /// Puts a file first, opened now; the last one makes room where there are too many.
    void add(const QString& path);

    void remove(const QString& path);

    void clear();

    /// Newest first. Asks the disk about each file.
    [[nodiscard]] std::vector<RecentFile> list() const;

    /// The paths of the list, without asking the disk.
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    /// A file came, went or was opened again.
    void changed();

private:
    [[nodiscard]] std::vector<RecentFile> read() const;
    void write(const std::vector<RecentFile>& files);

    QSettings& m_settings;
};

} // namespace cjm::ui
