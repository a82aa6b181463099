// Buttons that choose among the kinds of differences that there are, each with how many there are.
#pragma once

#include "difference_list.h"

#include <QPushButton>
#include <QWidget>
#include <array>
#include <set>

namespace cjm::ui {

class KindChips : public QWidget {
    Q_OBJECT

public:
    explicit KindChips(QWidget* parent = nullptr);

    /// What a button says beside its sign: how many of what, or only how many.
    enum class Words { full, numbers };

    void setWords(Words words);

    /// A kind that there is none of has no button, and is not chosen any more.
    void showCounts(const DifferenceList::Counts& counts);

Q_SIGNALS:
    /// A person has chosen these kinds; none: all of them.
    void chosen(const std::set<cjm::compare::DifferenceKind>& kinds);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::set<compare::DifferenceKind> pressed() const;
    void retranslate();

    Words m_words = Words::full;
    DifferenceList::Counts m_counts = {};
    std::array<QPushButton*, std::tuple_size_v<DifferenceList::Counts>> m_buttons = {};
};

} // namespace cjm::ui
