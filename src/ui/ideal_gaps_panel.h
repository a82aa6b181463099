// Says where the ideal journey falls short of its goals and of the current journey, each with a
// button that leads there.
#pragma once

#include "open_document.h"
#include "plain_text.h"

#include <cjm/model/ideal_gaps.h>

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>
#include <functional>
#include <optional>
#include <vector>

namespace cjm::ui {

class IdealGapsPanel : public QFrame {
    Q_OBJECT

public:
    /// The document outlives the panel.
    explicit IdealGapsPanel(OpenDocument& document, QWidget* parent = nullptr);

    /// Shows what the document says now of this ideal journey; nothing where there is none yet.
    void showGapsOf(const std::optional<model::JourneyId>& ideal);

Q_SIGNALS:
    /// A person wants to see the ideal journey.
    void idealWanted();

    /// The same, and in it this phase.
    void phaseWanted(cjm::model::PhaseId phase);

    /// A person wants to know what to do about a goal that nothing serves.
    void goalWanted(cjm::model::GoalId goal);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is to be said, and where it leads.
    struct Line {
        QString sentence;
        std::function<void()> go;
    };

    [[nodiscard]] std::vector<Line> linesOf(const model::IdealGaps& gaps);
    [[nodiscard]] QString sentenceOf(const model::WorsePhase& phase) const;
    [[nodiscard]] QString sentenceOf(model::GoalId goal) const;
    void fill();
    QPushButton* addLine(const Line& line, std::size_t index);
    void retranslate();

    OpenDocument& m_document;
    std::optional<model::JourneyId> m_ideal;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    QPushButton* m_toIdeal;
    QVBoxLayout* m_lines;
    std::vector<QString> m_shown; ///< The sentences that have a line now.
};

} // namespace cjm::ui
