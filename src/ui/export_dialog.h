// Asks what a map is exported as, and shows the sheet that a PDF would be.
#pragma once

#include "export_choice.h"
#include "plain_text.h"
#include "poster_view_box.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <array>

namespace cjm::ui {

class SheetPreview;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param posters outlive the dialog
    ExportDialog(const PosterViews& posters, const ExportChoice& start, QWidget* parent = nullptr);

    [[nodiscard]] const ExportChoice& choice() const { return m_choice; }

    /// What is on the sheet or the picture.
    [[nodiscard]] compare::PairView view() const { return m_view->view(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeKindBox();
    QWidget* makePaperBox();
    QWidget* makeViews();
    QWidget* makeButtons();
    QDoubleSpinBox* makeSide(const char* name, double layout::Paper::*side);

    void chooseKind(ExportKind kind);
    void chooseSheet(int index);
    void chooseOrientation(layout::Orientation orientation);

    /// Brings all fields and the preview to what is chosen.
    void showChoice();
    void retranslate();

    const PosterViews& m_posters;
    ExportChoice m_choice;
    PosterViewBox* m_view = nullptr;
    QGroupBox* m_kindBox = nullptr;
    std::array<QRadioButton*, exportKinds.size()> m_kinds = {};
    QGroupBox* m_paperBox = nullptr;
    PlainLabel* m_sheetLabel = nullptr;
    QComboBox* m_sheet = nullptr;
    PlainLabel* m_orientationLabel = nullptr;
    QRadioButton* m_landscape = nullptr;
    QRadioButton* m_portrait = nullptr;
    PlainLabel* m_widthLabel = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    PlainLabel* m_heightLabel = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QStackedWidget* m_views = nullptr;
    SheetPreview* m_preview = nullptr;
    PlainLabel* m_withoutSheet = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace cjm::ui
