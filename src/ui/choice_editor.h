// The list that opens in a cell of a table where one of several is chosen.
#pragma once

#include <QComboBox>
#include <QStyledItemDelegate>

namespace cjm::ui {

/// Empty, and open as soon as it is seen. What is chosen in it is taken at once: the delegate tells
/// the view so.
[[nodiscard]] QComboBox* makeChoiceEditor(QWidget* parent, const QStyledItemDelegate& delegate);

} // namespace cjm::ui
