// The only ways in which a widget shows a text that a person or a file has written.
//
// Qt takes many texts for HTML where they look like it, and opens what an image in them names. What
// goes through here is shown letter by letter. tests/house finds calls that go around it.
#pragma once

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QString>
#include <QWidget>

namespace cjm::ui {

/// A label that never takes its text for HTML, nor `&` for a shortcut.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// A question or a message box with a sentence and, below it, what else is to be said.
void setMessage(QMessageBox& box, const QString& text, const QString& informative = {});

/// A tool tip that shows the text as it is, wrapped.
void setPlainTip(QWidget& widget, const QString& text);
void setPlainTip(QAction& action, const QString& text);

/// What the file system calls something, fit to be shown in one line.
[[nodiscard]] QString shownName(const QString& name);

/// For menus, tabs and buttons, where & would underline the next letter.
[[nodiscard]] QString withoutMnemonics(QString text);

/// A menu's text as it is read: without the marks of its keys.
[[nodiscard]] QString withoutMarks(const QString& text);

/// A person's text as a part of a sentence: its direction of writing does not reach beyond it.
[[nodiscard]] QString isolated(const QString& text);

} // namespace cjm::ui
