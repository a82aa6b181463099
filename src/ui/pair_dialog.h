// Makes two journeys of different hands a current one and its ideal: which they are, and what would
// be taken for the same in both.
#pragma once

#include "pair_preview.h"
#include "plain_text.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <vector>

namespace cjm::ui {

/// The current and ideal journeys that are in no pair, in order.
[[nodiscard]] std::vector<model::JourneyId> unpairedJourneys(const model::Document& document);

class PairDialog : public QDialog {
    Q_OBJECT

public:
    /// @param document has two journeys at least that are in no pair
    /// @param first chosen as the current one to begin with, where it can be one
    PairDialog(model::Document document, model::JourneyId first, QWidget* parent = nullptr);

    [[nodiscard]] model::JourneyId current() const;
    [[nodiscard]] model::JourneyId ideal() const;

    /// What belongs together in them.
    [[nodiscard]] compare::Correspondence rows() const { return m_preview->rows(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QComboBox* makeBox(const char* name);
    void makeView();
    QWidget* makeButtons();
    void fillBoxes(model::JourneyId first);
    void showMatches();
    [[nodiscard]] QString titleOf(model::JourneyId journey) const;
    [[nodiscard]] model::JourneyId chosenIn(const QComboBox& box) const;
    void retranslate();

    model::Document m_document;
    std::vector<model::JourneyId> m_journeys;
    PairPreview* m_preview;
    PlainLabel* m_intro;
    PlainLabel* m_currentLabel;
    PlainLabel* m_idealLabel;
    QComboBox* m_current;
    QComboBox* m_ideal;
    PlainLabel* m_viewLabel;
    QTableView* m_view;
    PlainLabel* m_hint;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace cjm::ui
