// Asks at the start what becomes of work that was not saved when the program stopped.
//
//     RecoveryDialog dialog(kept, today);
//     dialog.exec();
//     for (const Fate fate : dialog.fates()) { ... }
#pragma once

#include "plain_text.h"

#include <QDate>
#include <QDateTime>
#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>
#include <vector>

namespace cjm::ui {

/// What is known of a map whose last changes were kept.
struct KeptWork {
    QString name;
    QString folder; ///< Of its file; empty where it was never saved.
    QDateTime lastChange;
    int changes = 0; ///< Since it was saved last.
};

enum class Fate { recover, later, discard };

class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// @param today for the words that say when
    RecoveryDialog(const std::vector<KeptWork>& kept, const QDate& today,
                   QWidget* parent = nullptr);

    /// For each of the kept works. What was discarded stays so where the dialog is then left.
    [[nodiscard]] const std::vector<Fate>& fates() const { return m_fates; }

private:
    void addRow(const KeptWork& work, const QDate& today);
    void sizeColumns();
    QWidget* makeButtons();
    [[nodiscard]] std::vector<QTreeWidgetItem*> chosen() const;
    void refreshButtons();
    void recoverChosen();
    void discardChosen();

    std::vector<Fate> m_fates;
    QTreeWidget* m_list;
    QPushButton* m_recover;
    QPushButton* m_discard;
};

} // namespace cjm::ui
