#include "lane_section.h"

#include <QCheckBox>

namespace cjm::ui {

using model::Lane;
using model::LaneKind;

LaneSection::LaneSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_heading(&addHeading()) {
    m_title = &addField("laneTitle", new QLineEdit, [] { return tr("Name"); });
    bind<TextField>(*m_title, memberOf(m_lane, &Lane::title));
    addKind();
    addColour();
    addSight();
}

void LaneSection::addKind() {
    auto& combo = addField("laneKind", new QComboBox, [] { return tr("Kind"); });
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(8);
    combo.setMaxVisibleItems(static_cast<int>(model::allValues<LaneKind>().size()));
    for (const LaneKind kind : model::allValues<LaneKind>()) {
        combo.addItem({}, static_cast<int>(kind));
    }
    speaks([this, &combo] {
        for (int index = 0; index < combo.count(); ++index) {
            const auto kind = static_cast<LaneKind>(combo.itemData(index).toInt());
            combo.setItemText(index, words().ofWindow().laneName(kind));
        }
    });
    auto& kind = bind<ValueField<LaneKind>>(
        combo, memberOf(m_lane, &Lane::kind),
        [&combo](const LaneKind& value) { combo.setCurrentIndex(static_cast<int>(value)); });
    connect(&combo, &QComboBox::activated, this,
            [&kind](int index) { kind.choose(static_cast<LaneKind>(index)); });
}

void LaneSection::addColour() {
    m_colour = &addField("laneColour", new ColourPicker, [] { return tr("Colour"); });
    auto& colour = bind<ValueField<std::optional<model::Colour>>>(
        *m_colour, memberOf(m_lane, &Lane::colour), [this](const auto& value) {
            const Lane* lane = document().document().lanes.find(m_lane);
            m_colour->setColour(value, lane == nullptr ? LaneKind::freeText : lane->kind);
        });
    connect(m_colour, &ColourPicker::picked, this,
            [&colour](std::optional<model::Colour> value) { colour.choose(value); });
    speaks([this] {
        m_colour->setKindNames([this](LaneKind kind) { return words().ofWindow().laneName(kind); });
    });
}

void LaneSection::addSight() {
    addTitle([] { return tr("On the map"); });
    const auto addCheck = [this](const char* name, Words says, bool Lane::*member) {
        auto& check = add(name, new QCheckBox);
        speaks([&check, says = std::move(says)] { check.setText(says()); });
        auto& field = bind<ValueField<bool>>(check, memberOf(m_lane, member),
                                             [&check](bool is) { check.setChecked(is); });
        connect(&check, &QCheckBox::clicked, this, [&field](bool is) { field.choose(is); });
    };
    addCheck(
        "laneShown", [] { return tr("Shown"); }, &Lane::shown);
    addCheck(
        "laneCollapsed", [] { return tr("Collapsed"); }, &Lane::collapsed);

    auto& internal = add("laneInternal", new QCheckBox);
    speaks([&internal] {
        internal.setText(tr("Only for us"));
        setPlainTip(internal, tr("Not on what staff or clients get to see."));
    });
    auto& audience = bind<ValueField<model::Audience>>(
        internal, memberOf(m_lane, &Lane::audience), [&internal](const model::Audience& value) {
            internal.setChecked(value == model::Audience::internal);
        });
    connect(&internal, &QCheckBox::clicked, this, [&audience](bool is) {
        audience.choose(is ? model::Audience::internal : model::Audience::everyone);
    });
}

void LaneSection::showLane(model::LaneId lane) {
    changeTo([this, lane] { m_lane = lane; });
}

void LaneSection::refresh() {
    const model::Document& shown = document().document();
    if (const Lane* lane = shown.lanes.find(m_lane)) {
        setHeading(*m_heading, words().laneName(shown, *lane));
        m_title->setPlaceholderText(words().ofMap(shown).laneName(lane->kind));
    }
    InspectorSection::refresh();
}

} // namespace cjm::ui
