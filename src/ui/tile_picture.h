// The picture on a tile of the start page, drawn once it is seen.
//
// Drawing a map takes longer than a frame. So a picture first shows an empty map, and the queue
// draws one at a time between frames; when all are drawn it rests.
#pragma once

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <deque>
#include <functional>

namespace cjm::ui {

class TilePicture;

class PictureQueue : public QObject {
    Q_OBJECT

public:
    explicit PictureQueue(QObject* parent = nullptr);

    /// Has it drawn after those that asked before.
    void ask(TilePicture& picture);

private:
    void drawNext();

    std::deque<QPointer<TilePicture>> m_waiting;
    QTimer m_timer;
};

class TilePicture : public QWidget {
    Q_OBJECT

public:
    /// Makes the image; a null one leaves the empty map.
    using Source = std::function<QImage()>;

    enum class Look { clear, faded };

    TilePicture(PictureQueue& queue, QWidget* parent);

    /// Forgets the image that was drawn; the new one is drawn when it is seen.
    void setSource(Source source);

    void setLook(Look look);

    /// Has the source make the image.
    void draw();

    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PictureQueue& m_queue;
    Source m_source;
    QImage m_image;
    bool m_mayAsk = false;
    Look m_look = Look::clear;
};

} // namespace cjm::ui
