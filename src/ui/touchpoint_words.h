// What is said of touchpoints in several places: the verdicts, and what they are called in lists.
#pragma once

#include <cjm/model/document.h>
#include <cjm/model/touchpoint_gaps.h>

#include <QCoreApplication>
#include <QString>

namespace cjm::ui {

class TouchpointWords {
    Q_DECLARE_TR_FUNCTIONS(Touchpoint)

public:
    /// The word on its button.
    [[nodiscard]] static QString verdict(model::Verdict verdict);

    /// What the verdict does to the ideal journey, in a sentence.
    [[nodiscard]] static QString effect(model::Verdict verdict);

    /// “Leave out: Receipt”; both names where there are two.
    [[nodiscard]] static QString improvementTitle(const model::Document& document,
                                                  const model::Card& card);

    [[nodiscard]] static QString quadrant(model::Quadrant quadrant);

    /// Its text in one line, or that it has none.
    [[nodiscard]] static QString name(const model::Document& document, model::CardId card);
};

} // namespace cjm::ui
