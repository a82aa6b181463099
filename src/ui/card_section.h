// What the inspector shows of one card.
#pragma once

#include "commands.h"
#include "goal_box.h"
#include "inspector_section.h"
#include "link_list.h"
#include "number_box.h"
#include "offering_box.h"
#include "segment_group.h"

namespace cjm::ui {

class CardSection : public InspectorSection {
    Q_OBJECT

public:
    CardSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showCard(model::CardId card);
    void refresh() override;

    /// Puts buttons for its picture below the other fields.
    void offerPictures(const Commands& commands);

private:
    void addFeeling();
    void addCertainty();
    void addMarks();
    void addImportance();
    void addGoal();
    void refreshGoal(const model::Card& card);
    void addTimes();
    void addWhere();
    void refreshWhere(const model::Card& card, model::LaneKind kind);
    void bindMinutes(QSpinBox& box, std::optional<int> model::Card::*member);
    void sayWhere(const model::Card& card);

    model::CardId m_card;
    PlainLabel* m_heading;
    PlainLabel* m_linksTitle = nullptr;
    LinkList* m_links = nullptr;
    PlainLabel* m_place;
    PlainLabel* m_feelingTitle = nullptr;
    SegmentGroup* m_feeling = nullptr;
    QLineEdit* m_feelingWord = nullptr;
    QWidget* m_times = nullptr;
    PlainLabel* m_channelTitle = nullptr;
    OfferingBox* m_channel = nullptr;
    PlainLabel* m_placeTitle = nullptr;
    OfferingBox* m_where = nullptr;
    PlainLabel* m_goalTitle = nullptr;
    GoalBox* m_goal = nullptr;
    std::vector<QWidget*> m_ofPicture; ///< Of no use without one.
};

} // namespace cjm::ui
