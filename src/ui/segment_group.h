// A few answers side by side, of which one is down or none: pressing the one that is down takes the
// answer back.
#pragma once

#include <QPushButton>
#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace cjm::ui {

class SegmentGroup : public QWidget {
    Q_OBJECT

public:
    /// @param buttonNames the object names of the buttons, one for each answer, from the left
    SegmentGroup(const std::vector<const char*>& buttonNames, QWidget* parent = nullptr);

    /// The words on a button; broken into two lines where they are too long for one.
    void setWords(std::size_t index, const QString& words);

    /// A picture in place of words, which are spoken and shown as a tip.
    void setPicture(std::size_t index, const QIcon& picture, const QString& words);

    /// Presses the button with this index, or none.
    void setChosen(std::optional<std::size_t> index);

Q_SIGNALS:
    /// A person has pressed a button.
    void picked(std::optional<std::size_t> index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWords();
    [[nodiscard]] int widthOf(const QString& words) const;

    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons;
    std::vector<QString> m_words;
};

} // namespace cjm::ui
