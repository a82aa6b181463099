// The list of what is different between a journey and its ideal one, and what can be done with the
// differences that are chosen in it.
//
// It follows the document while it is seen, in the pauses of typing.
#pragma once

#include "commands.h"
#include "difference_list.h"
#include "journey_pair.h"
#include "kind_chips.h"
#include "open_document.h"
#include "plain_text.h"

#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

namespace cjm::ui {

class DifferencesPanel : public QWidget {
    Q_OBJECT

public:
    /// Document and commands outlive the panel.
    DifferencesPanel(OpenDocument& document, const Commands& commands, QWidget* parent = nullptr);

    /// Shows what the document says now, where that was not shown yet.
    void refresh();

    [[nodiscard]] const DifferenceList& list() const { return *m_list; }

    /// In the order of the list; up to date only after `refresh`.
    [[nodiscard]] std::vector<compare::Difference> chosen() const;

    /// The list gets the keyboard, or what there is in place of it.
    void focusFirst();

Q_SIGNALS:
    /// Other differences are chosen, or something about them is different.
    void chosenChanged();

    /// A person wants to see this difference on the map.
    void placeWanted(const cjm::compare::Difference& difference);

    /// A person has clicked the bulb of this difference.
    void improvementWanted(const cjm::compare::Difference& difference);

    /// A person wants an ideal journey.
    void idealWanted();

    void menuWanted(const QPoint& globalPlace);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeView();
    void addButtons();
    [[nodiscard]] JourneyPair pair() const;
    void refreshLater();
    void choose(const std::vector<std::string>& identities, int row);
    void showState();
    void retranslate();

    OpenDocument& m_document;
    const Commands& m_commands;
    DifferenceList* m_list;
    PlainLabel* m_sentence;
    QPushButton* m_toIdeal;
    KindChips* m_kinds;
    QListView* m_view;
    QWidget* m_buttons;
    QTimer m_pause;
    std::optional<model::Document> m_shown;
    JourneyPair m_shownPair;
};

} // namespace cjm::ui
