// All that the program can do, with its keys: to look up and to search.
#pragma once

#include "plain_text.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QList>
#include <QPushButton>
#include <QTreeWidget>

namespace cjm::ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// Actions stand under the menu that they are in, in the order in which they are given;
    /// separators and submenus are left out.
    /// @param actions outlive the dialog
    explicit ShortcutsDialog(QList<QAction*> actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillMapKeys();
    void fillGoalKeys();
    void fillWalkKeys();
    [[nodiscard]] QTreeWidgetItem* groupNamed(const QString& name);

    /// Shows what holds each of the words that are searched for.
    void filter();
    void retranslate();

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    PlainLabel* m_nothing;
    QPushButton* m_close;
};

} // namespace cjm::ui
