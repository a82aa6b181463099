// Two maps beside each other or, where there is more height than width, one above the other; what
// is between them is moved with the mouse or, once it has the keyboard, with the arrows.
#pragma once

#include <QSplitter>
#include <QSplitterHandle>

namespace cjm::ui {

class MapSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit MapSplitter(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
};

/// Reached with Tab.
class MapSplitterHandle : public QSplitterHandle {
    Q_OBJECT

public:
    explicit MapSplitterHandle(QSplitter* splitter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace cjm::ui
