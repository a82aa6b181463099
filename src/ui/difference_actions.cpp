#include "difference_actions.h"

#include "pair_dialog.h"
#include "show_on_map.h"

#include <cjm/compare/improvements.h>
#include <cjm/compare/match_titles.h>
#include <cjm/wording/text.h>

#include <QMenu>
#include <algorithm>

namespace cjm::ui {

using compare::Difference;
using edit::StepKind;
using model::RowType;

namespace {

/// What a difference is called as a thing to do: its sentence without the full stop.
std::string titleOf(const QString& sentence) {
    QString title = sentence;
    if (title.endsWith(QLatin1Char('.'))) {
        title.chop(1);
    }
    return wording::fromQt(title);
}

} // namespace

DifferenceActions::DifferenceActions(Commands& commands, OpenDocument& document, MapPage& page,
                                     const PanelSwitch::Place& place)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page)
    , m_differencesSwitch(new PanelSwitch(commands, Command::showDifferences, page, place,
                                          [this] { return makeDifferences(); }))
    , m_improvementsSwitch(new PanelSwitch(commands, Command::showImprovements, page, place,
                                           [this] { return makeImprovements(); })) {
    connectCommands();
    connect(&document, &OpenDocument::changed, this, &DifferenceActions::refresh);
    refresh();
}

PanelDock* DifferenceActions::makeDifferences() {
    auto* dock = new PanelDock("differencesDock", m_page.window());
    m_differences = new DifferencesPanel(m_document, m_commands);
    dock->setContent(*m_differences);
    dock->setNames([] { return tr("Differences"); });
    connect(m_differences, &DifferencesPanel::chosenChanged, this, &DifferenceActions::refresh);
    connect(m_differences, &DifferencesPanel::placeWanted, this, &DifferenceActions::show);
    connect(m_differences, &DifferencesPanel::improvementWanted, this,
            [this](const Difference& difference) { improve({difference}); });
    connect(m_differences, &DifferencesPanel::idealWanted, m_commands.action(Command::showIdeal),
            &QAction::trigger);
    connect(m_differences, &DifferencesPanel::menuWanted, this, &DifferenceActions::openMenu);
    return dock;
}

PanelDock* DifferenceActions::makeImprovements() {
    auto* dock = new PanelDock("improvementsDock", m_page.window());
    m_improvements = new ImprovementsPanel(m_document);
    dock->setContent(*m_improvements);
    dock->setNames([] { return tr("Improvements"); });
    connect(m_improvements, &ImprovementsPanel::removed, this, &DifferenceActions::offerUndo);
    connect(m_improvements, &ImprovementsPanel::rowWanted, this,
            [this](const model::RowReference& row) { showOnMap(m_document, m_page, row); });
    return dock;
}

void DifferenceActions::connectCommands() {
    connect(m_differencesSwitch, &PanelSwitch::opened, this,
            [this] { m_differences->focusFirst(); });
    connect(m_differencesSwitch, &PanelSwitch::seenChanged, this, &DifferenceActions::refresh);
    connect(m_improvementsSwitch, &PanelSwitch::opened, this,
            [this] { m_improvements->focusFirst(); });
    m_commands.on(Command::showDifference, this, [this] {
        if (const auto chosen = m_differences->chosen(); !chosen.empty()) {
            show(chosen.front());
        }
    });
    m_commands.on(Command::differenceDone, this,
                  [this] { carry(compare::Direction::intoCurrent); });
    m_commands.on(Command::keepAsItIs, this, [this] { carry(compare::Direction::intoIdeal); });
    m_commands.on(Command::pairJourneys, this, &DifferenceActions::pairJourneys);
    m_commands.on(Command::makeImprovement, this, [this] {
        m_differences->refresh();
        improve(m_differences->chosen());
    });
}

bool DifferenceActions::isListSeen() const {
    return m_differences != nullptr && m_differences->isVisible();
}

void DifferenceActions::refresh() {
    const auto chosen = isListSeen() ? m_differences->chosen() : std::vector<Difference>();
    for (const Command command : {Command::showDifference, Command::differenceDone,
                                  Command::keepAsItIs, Command::makeImprovement}) {
        m_commands.action(command)->setEnabled(!chosen.empty());
    }
    m_commands.action(Command::pairJourneys)
        ->setEnabled(unpairedJourneys(m_document.document()).size() > 1);
    const bool isMade =
        !chosen.empty() && std::all_of(chosen.begin(), chosen.end(), [this](const auto& each) {
            return m_differences->list().improvement(each).has_value();
        });
    m_commands.action(Command::makeImprovement)
        ->setText(isMade ? tr("Show the impro&vement") : tr("Make it an impro&vement"));
}

void DifferenceActions::openMenu(const QPoint& globalPlace) {
    QMenu menu(m_differences);
    menu.setObjectName(QStringLiteral("differenceMenu"));
    menu.addAction(m_commands.action(Command::showDifference));
    menu.addSeparator();
    menu.addAction(m_commands.action(Command::differenceDone));
    menu.addAction(m_commands.action(Command::keepAsItIs));
    menu.addSeparator();
    menu.addAction(m_commands.action(Command::makeImprovement));
    menu.exec(globalPlace);
}

void DifferenceActions::show(const Difference& difference) {
    if (const auto row = placeOf(m_document.document(), difference)) {
        if (!m_page.showOnBoth(*row)) {
            showOnMap(m_document, m_page, *row);
        }
    } else {
        m_commands.action(Command::showIdeal)->trigger(); // it is about the whole journey
    }
}

void DifferenceActions::carry(compare::Direction direction) {
    m_page.acceptTyping();
    m_differences->refresh();
    const std::vector<Difference> chosen = m_differences->chosen();
    if (chosen.empty()) {
        return;
    }
    const std::size_t before = m_differences->list().all().size();
    const compare::JourneyPair& pair = m_differences->list().pair();
    if (!m_document.apply({StepKind::paste, RowType::journey, chosen.size()},
                          compare::carry(m_document.document(), pair.beforeJourney,
                                         pair.afterJourney, chosen, direction,
                                         m_document.session().ids()))) {
        return;
    }
    m_differences->refresh();
    const std::size_t gone = before - std::min(before, m_differences->list().all().size());
    tellCarried(direction, chosen.size(), gone - std::min(gone, chosen.size()));
}

void DifferenceActions::tellCarried(compare::Direction direction, std::size_t chosen,
                                    std::size_t along) {
    const int count = static_cast<int>(chosen);
    const QString what =
        direction == compare::Direction::intoCurrent
            ? tr("%n difference(s) done: the current journey is so now.", nullptr, count)
            : tr("%n difference(s) gone: the ideal journey is as the current one now.", nullptr,
                 count);
    offerUndo(along == 0 ? what
                         : tr("%1 %2").arg(what, tr("%n other(s) had to come along.", nullptr,
                                                    static_cast<int>(along))));
}

void DifferenceActions::improve(const std::vector<Difference>& differences) {
    std::vector<compare::TitledDifference> wanted;
    const DifferenceList& list = m_differences->list();
    for (const Difference& difference : differences) {
        if (!list.improvement(difference)) {
            wanted.push_back({difference, titleOf(list.sentence(difference))});
        }
    }
    if (!wanted.empty()) {
        m_page.acceptTyping();
        const compare::JourneyPair pair = compare::currentAndIdeal(
            m_document.document(), list.pair().beforeJourney, list.pair().afterJourney);
        const bool done =
            m_document.apply({StepKind::add, RowType::improvement, wanted.size()},
                             compare::addImprovements(pair, wanted, m_document.session().ids()));
        m_differences->refresh();
        if (!done) {
            return;
        }
    }
    const auto made = differences.empty() ? std::nullopt : list.improvement(differences.front());
    if (!made) {
        return;
    }
    if (wanted.empty()) {
        showImprovement(*made);
    } else {
        m_page.notices().offer(
            tr("%n improvement(s) added.", nullptr, static_cast<int>(wanted.size())), tr("Show"),
            [this, improvement = *made] { showImprovement(improvement); });
    }
}

void DifferenceActions::showImprovement(model::ImprovementId improvement) {
    m_improvementsSwitch->open();
    m_improvements->choose(improvement);
    m_improvements->focusFirst();
}

void DifferenceActions::pairJourneys() {
    m_page.acceptTyping();
    PairDialog dialog(m_document.document(), m_document.selection().journey, m_page.window());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const model::JourneyId current = dialog.current();
    if (m_document.apply(
            {StepKind::edit, RowType::journey, 2},
            compare::makeIdeal(m_document.document(), current, dialog.ideal(), dialog.rows()))) {
        m_page.pages().showJourney(current);
        m_commands.action(Command::showIdeal)->trigger();
        offerUndo(tr("The two journeys are a pair now: as it is, and as it should be."));
    }
}

void DifferenceActions::offerUndo(const QString& sentence) {
    m_page.notices().offer(sentence, tr("Undo"),
                           [this] { m_commands.action(Command::undo)->trigger(); });
}

} // namespace cjm::ui
