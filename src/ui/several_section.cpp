#include "several_section.h"

#include "card_traits.h"
#include "certainty_words.h"

namespace cjm::ui {

using model::Certainty;
using model::Document;

SeveralSection::SeveralSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent) {
    PlainLabel& heading = addHeading();
    speaks([&heading] { heading.setText(tr("Selected")); });
    m_cards = &addSubheading();
    m_phases = &addSubheading();
    m_lanes = &addSubheading();
    m_links = &addSubheading();
    addCertainty();
    speaks([this] { say(); });
}

void SeveralSection::addCertainty() {
    m_question = &addTitle(&CertaintyWords::question);
    m_certainty = &add("certaintyOfAll", CertaintyWords::makeButtons());
    m_question->setBuddy(m_certainty);
    speaks([this] {
        m_certainty->setAccessibleName(CertaintyWords::question());
        CertaintyWords::putOn(*m_certainty, words().ofWindow());
    });
    const auto cards = [this] { return session::selected<model::Card>(m_selection); };
    auto& certainty = bind<ValueField<std::optional<Certainty>>>(
        *m_certainty,
        Binding<std::optional<Certainty>>{
            .read = [cards](const Document& shown) { return commonCertainty(shown, cards()); },
            .write =
                [cards](const Document& shown, const std::optional<Certainty>& value) {
                    return withCertainty(shown, cards(), value);
                },
            .step =
                [cards] {
                    return FieldStep{{edit::StepKind::edit, model::RowType::card, cards().size()},
                                     "certainty of all"};
                }},
        [this](const auto& value) { m_certainty->setChosen(placeOf(value)); });
    connect(m_certainty, &SegmentGroup::picked, this,
            [&certainty](std::optional<std::size_t> place) {
                certainty.choose(valueAt<Certainty>(place));
            });
}

void SeveralSection::showRows(const session::Selection& selection) {
    changeTo([&] { m_selection = selection; });
    say();
}

void SeveralSection::say() {
    const auto cards = static_cast<int>(session::selected<model::Card>(m_selection).size());
    const auto phases = static_cast<int>(session::selected<model::Phase>(m_selection).size());
    const auto lanes = static_cast<int>(session::selected<model::Lane>(m_selection).size());
    const auto links = static_cast<int>(session::selected<model::Link>(m_selection).size());
    m_cards->setText(tr("%n card(s)", nullptr, cards));
    m_phases->setText(tr("%n phase(s)", nullptr, phases));
    m_lanes->setText(tr("%n lane(s)", nullptr, lanes));
    m_links->setText(tr("%n link(s)", nullptr, links));
    m_cards->setVisible(cards > 0);
    m_phases->setVisible(phases > 0);
    m_lanes->setVisible(lanes > 0);
    m_links->setVisible(links > 0);
    const bool onlyCards = phases == 0 && lanes == 0 && links == 0;
    m_question->setVisible(onlyCards);
    m_certainty->setVisible(onlyCards);
}

} // namespace cjm::ui
