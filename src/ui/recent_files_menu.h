// The menu of the files that were opened last.
#pragma once

#include "recent_files.h"

#include <QMenu>
#include <QObject>
#include <functional>

namespace cjm::ui {

class RecentFilesMenu : public QObject {
    Q_OBJECT

public:
    /// Follows the list, in the application's language as of the last `refill`.
    /// @param open what choosing a file does with its path
    RecentFilesMenu(QMenu& menu, RecentFiles& files, std::function<void(const QString&)> open);

    void refill();

private:
    QMenu& m_menu;
    RecentFiles& m_files;
    std::function<void(const QString&)> m_open;
};

} // namespace cjm::ui
