// One thing to start with on the start page: a picture and a few words, pressed like a button.
#pragma once

#include "elided_label.h"
#include "tile_picture.h"

#include <QPushButton>
#include <QString>

namespace cjm::ui {

/// Pressed by Enter too; leaves the arrow keys to the group that it stands in.
class StartTile : public QPushButton {
    Q_OBJECT

public:
    explicit StartTile(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A picture with a name and what it is below it.
class TemplateTile : public StartTile {
    Q_OBJECT

public:
    TemplateTile(PictureQueue& queue, QWidget* parent);

    void setTexts(const QString& name, const QString& about);

    [[nodiscard]] TilePicture& picture() { return *m_picture; }

private:
    TilePicture* m_picture;
    PlainLabel* m_name;
    PlainLabel* m_about;
};

/// A picture with a file's name, its folder and a remark beside it.
class FileTile : public StartTile {
    Q_OBJECT

public:
    FileTile(PictureQueue& queue, QWidget* parent);

    void setTexts(const QString& name, const QString& folder, const QString& remark);

    /// Pale, and still to be pressed or removed.
    void fade();

    [[nodiscard]] TilePicture& picture() { return *m_picture; }

private:
    TilePicture* m_picture;
    ElidedLabel* m_name;
    ElidedLabel* m_folder;
    ElidedLabel* m_remark;
};

} // namespace cjm::ui
