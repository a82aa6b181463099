#include "phase_section.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QCheckBox>
#include <QLineEdit>
#include <algorithm>

namespace cjm::ui {

namespace {

/// The headings above the other phases of the journey, each once, from the left.
std::vector<OfferingBox::Offer> otherBands(const model::Document& document,
                                           const model::Phase& phase) {
    std::vector<OfferingBox::Offer> bands;
    for (const model::Phase* other : model::inOrder(document.phases, phase.journey)) {
        const QString band = wording::toQt(other->band);
        const bool isThere =
            std::any_of(bands.begin(), bands.end(),
                        [&](const OfferingBox::Offer& one) { return one.word == band; });
        if (other->id != phase.id && !band.isEmpty() && !isThere) {
            bands.push_back({band});
        }
    }
    return bands;
}

/// Counted from 1; 0 where the journey does not have it.
int numberOf(const model::Document& document, const model::Phase& phase) {
    const auto phases = model::inOrder(document.phases, phase.journey);
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const model::Phase* other) {
        return other->id == phase.id;
    });
    return found == phases.end() ? 0 : static_cast<int>(found - phases.begin()) + 1;
}

} // namespace

PhaseSection::PhaseSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_heading(&addHeading()) {
    auto& title = addField("phaseTitle", new QLineEdit, [] { return tr("Title"); });
    bind<TextField>(title, memberOf(m_phase, &model::Phase::title));

    auto& question =
        addField("phaseQuestion", new TextArea(2), [] { return tr("Guiding question"); });
    bind<TextField>(question, memberOf(m_phase, &model::Phase::question));
    speaks([&question] { question.setPlaceholderText(tr("What helps to fill this phase?")); });

    m_band = &addField("phaseBand", new OfferingBox, [] { return tr("Heading above it"); });
    bind<TextField>(*m_band, memberOf(m_phase, &model::Phase::band));
    speaks([band = m_band] {
        band->lineEdit()->setPlaceholderText(tr("Shared with its neighbours"));
    });

    auto& truth = add("phaseMomentOfTruth", new QCheckBox);
    speaks([&truth] { truth.setText(tr("Moment of truth")); });
    auto& isTruth = bind<ValueField<bool>>(truth, memberOf(m_phase, &model::Phase::momentOfTruth),
                                           [&truth](bool is) { truth.setChecked(is); });
    connect(&truth, &QCheckBox::clicked, this, [&isTruth](bool is) { isTruth.choose(is); });

    m_linksTitle = &addTitle([] { return tr("Links"); });
    m_links = &add("phaseLinks", new LinkList(document, words));
}

void PhaseSection::showPhase(model::PhaseId phase) {
    changeTo([this, phase] { m_phase = phase; });
}

void PhaseSection::refresh() {
    if (const model::Phase* phase = document().document().phases.find(m_phase)) {
        setHeading(*m_heading, tr("Phase %1").arg(numberOf(document().document(), *phase)));
        m_band->offer(otherBands(document().document(), *phase));
        m_links->showLinksOf(referenceTo(m_phase));
        m_linksTitle->setVisible(!m_links->isEmpty());
        m_links->setVisible(!m_links->isEmpty());
    }
    InspectorSection::refresh();
}

} // namespace cjm::ui
