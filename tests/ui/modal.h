// Answering dialogs that a call shows and waits for.
//
//     whenModal([](QWidget& box) { clickIn(box, "discardButton"); });
//     CHECK(askToSave(nullptr, name) == SaveAnswer::discard);
#pragma once

#include <QWidget>
#include <functional>

namespace cjm::test {

/// Calls the function with the modal dialog that comes next. Calls one after the other for dialogs
/// that follow each other; one that is left open after its call fails the test and is closed.
void whenModal(std::function<void(QWidget&)> answer);

/// Clicks this button of the dialog that comes next, which has to be the one of this name.
void answerModal(const char* dialog, const char* button);

/// The child of this name, or a failed test.
[[nodiscard]] QWidget& childOf(QWidget& parent, const char* name);

void clickIn(QWidget& parent, const char* name);
void keyIn(QWidget& widget, Qt::Key key);
void typeIn(QWidget& parent, const char* name, const char* text);

} // namespace cjm::test
