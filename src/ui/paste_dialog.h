// Shows a table from the clipboard before it is pasted: how it is understood, which a person can
// change, and what it would make.
#pragma once

#include "plain_text.h"

#include <cjm/exchange/table_reading.h>

#include <QCheckBox>
#include <QDialog>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace cjm::ui {

class PasteTableModel;

/// Where a table goes: the words it is understood by, and the map that it is pasted into.
struct PasteTarget {
    exchange::TableWords words;
    exchange::TableTitles titles;
    model::Document document;
    edit::PastePlace place;
};

class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// @param table, target outlive the dialog
    PasteDialog(const exchange::TextTable& table, const PasteTarget& target,
                QWidget* parent = nullptr);

    /// What is to be made, as it is understood now.
    [[nodiscard]] const exchange::TablePlan& plan() const { return m_plan; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QTableView* makeView();
    QWidget* makeHeadsBox();
    QWidget* makePlaceBox();
    QWidget* makeButtons();
    QRadioButton* makeTarget(const char* name, exchange::TableTarget target);

    /// Brings the preview, the fields and the sentences to how the table is understood.
    void showReading();
    [[nodiscard]] QString summary() const;
    void retranslate();

    const exchange::TextTable& m_table;
    const PasteTarget& m_target;
    exchange::TableReading m_reading;
    exchange::TablePlan m_plan;

    PasteTableModel* m_model;
    PlainLabel* m_viewLabel = nullptr;
    QTableView* m_view = nullptr;
    QGroupBox* m_headsBox = nullptr;
    QCheckBox* m_phasesDown = nullptr;
    QCheckBox* m_phasesNamed = nullptr;
    QCheckBox* m_lanesNamed = nullptr;
    QGroupBox* m_placeBox = nullptr;
    QRadioButton* m_asNewPhases = nullptr;
    QRadioButton* m_intoCells = nullptr;
    QRadioButton* m_intoCell = nullptr;
    PlainLabel* m_summaryTitle = nullptr;
    PlainLabel* m_summary = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace cjm::ui
