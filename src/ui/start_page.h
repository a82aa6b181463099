// What a window shows that has no document yet: templates to start with, and the recent files.
//
// Only says what was chosen; what happens then is the window's. The pictures of files are those
// that were kept when they were open: no document is opened here.
#pragma once

#include "tile_picture.h"

#include <QPushButton>
#include <QString>
#include <QWidget>

namespace cjm::ui {

class FileTile;
class PlainLabel;
class RecentFiles;
class TemplateTile;
class Thumbnails;
class TileGroup;
struct RecentFile;

class StartPage : public QWidget {
    Q_OBJECT

public:
    /// @param recent outlives this, as do the thumbnails
    StartPage(RecentFiles& recent, const Thumbnails& thumbnails, QWidget* parent = nullptr);

Q_SIGNALS:
    /// @param id as in `exchange::Template`
    void templateChosen(const QString& id);

    /// A new map with the five standard lanes.
    void emptyMapChosen();

    /// A file is to be looked for on the disk.
    void openChosen();

    /// The file may be gone: opening it says so, and it may be back.
    void fileChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeFiles();
    [[nodiscard]] QWidget* makeTemplates();
    void addTemplateTiles();
    void retranslate();
    void retranslateTemplates();
    void showFiles();
    [[nodiscard]] FileTile* makeFileTile(const RecentFile& file);

    RecentFiles& m_recent;
    const Thumbnails& m_thumbnails;
    PictureQueue m_pictures;
    PlainLabel* m_about = nullptr;
    QPushButton* m_open = nullptr;
    PlainLabel* m_dropHint = nullptr;
    QWidget* m_filesSection = nullptr;
    PlainLabel* m_filesTitle = nullptr;
    QPushButton* m_clearFiles = nullptr;
    TileGroup* m_files = nullptr;
    PlainLabel* m_templatesTitle = nullptr;
    TileGroup* m_templates = nullptr;
    TemplateTile* m_emptyMap = nullptr;
};

} // namespace cjm::ui
