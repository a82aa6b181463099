#include "journey_actions.h"

#include "goal_page.h"
#include "name_question.h"
#include "plain_text.h"

#include <cjm/base/text.h>
#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QLocale>
#include <algorithm>

namespace cjm::ui {

using edit::StepKind;
using model::Journey;
using model::JourneyId;
using model::RowType;

JourneyActions::JourneyActions(Commands& commands, OpenDocument& document, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page) {
    connectPages();
    connectJourneys();
    connect(&page.pages(), &Pages::changed, this, &JourneyActions::refresh);
    connect(&document, &OpenDocument::changed, this, &JourneyActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &JourneyActions::refresh);
    refresh();
}

void JourneyActions::connectPages() {
    m_commands.on(Command::showCurrent, this, [this] { showPage(Page::current); });
    m_commands.on(Command::showGoal, this, [this] { showPage(Page::goal); });
    m_commands.on(Command::showIdeal, this, [this] { showPage(Page::ideal); });
    connect(&m_page, &MapPage::idealWanted, this, &JourneyActions::makeIdeal);
    connect(&m_page, &MapPage::goalWanted, this, [this] { showPage(Page::goal); });
    connect(&m_page, &MapPage::goalsMade, this, &JourneyActions::connectGoals);
}

void JourneyActions::connectJourneys() {
    m_commands.on(Command::addJourney, this, &JourneyActions::add);
    m_commands.on(Command::duplicateJourney, this, &JourneyActions::duplicate);
    m_commands.on(Command::renameJourney, this, &JourneyActions::rename);
    m_commands.on(Command::moveJourneyUp, this, [this] { move(Toward::start); });
    m_commands.on(Command::moveJourneyDown, this, [this] { move(Toward::end); });
    m_commands.on(Command::removeJourney, this, &JourneyActions::remove);
}

void JourneyActions::connectGoals(GoalPage& goals) {
    connect(&goals, &GoalPage::removed, this, &JourneyActions::offerUndo);
    connect(&goals, &GoalPage::idealWanted, this, [this] { showPage(Page::ideal); });
    connect(&goals, &GoalPage::phaseWanted, this, [this](model::PhaseId phase) {
        showPage(Page::ideal);
        session::Selection selection = m_document.selection();
        selection.rows = {referenceTo(phase)};
        m_document.select(withFocusOnRows(std::move(selection), m_page.canvas().map().grid()));
        m_page.showRow(referenceTo(phase));
    });
    connect(&goals, &GoalPage::goalWanted, this, [this] {
        showPage(Page::ideal);
        m_page.notices().tell(
            tr("Select a card that helps, and choose the goal that it serves in the sidebar."));
    });
}

void JourneyActions::offerUndo(const QString& sentence) {
    m_page.notices().offer(sentence, tr("Undo"), [this] {
        m_commands.action(Command::undo)->trigger();
        m_page.focusShown();
    });
}

void JourneyActions::showPage(Page page) {
    m_page.acceptTyping();
    m_page.pages().show(page);
    if (!m_page.pages().awaitsIdeal()) {
        m_page.focusShown();
    }
}

void JourneyActions::makeIdeal() {
    const wording::Vocabulary words(wording::languageFor(QLocale()));
    const bool made = m_document.apply(
        {StepKind::add, RowType::journey},
        edit::addIdealJourney(m_document.document(), pair().first(),
                              wording::fromQt(words.journeyState(model::JourneyState::ideal)),
                              m_document.session().ids()));
    if (made) {
        showPage(Page::ideal);
    }
}

void JourneyActions::add() {
    m_page.acceptTyping();
    Journey journey;
    journey.id = {m_document.session().ids()()};
    journey.title = wording::fromQt(tr("New journey"));
    const JourneyId added = journey.id;
    if (m_document.apply({StepKind::add, RowType::journey},
                         edit::addJourneyWithLanes(m_document.document(), std::move(journey),
                                                   m_document.session().ids()))) {
        show(added);
        m_page.showMap(); // where it begins
        m_page.focusFirstPhase();
    }
}

void JourneyActions::duplicate() {
    m_page.acceptTyping();
    const Journey& original = *m_document.document().journeys.find(pair().first());
    const QString title =
        original.title.empty() ? QString() : tr("%1 (copy)").arg(wording::toQt(original.title));
    const std::size_t copyPlace = place() + 1;
    if (m_document.apply({StepKind::add, RowType::journey},
                         edit::duplicateJourney(m_document.document(), original.id,
                                                wording::fromQt(title),
                                                m_document.session().ids()))) {
        show(firstJourneys(m_document.document()).at(copyPlace)->id);
    }
}

void JourneyActions::rename() {
    m_page.acceptTyping();
    Journey journey = *m_document.document().journeys.find(pair().first());
    NameQuestion question;
    question.objectName = QStringLiteral("renameJourneyDialog");
    question.title = tr("Rename journey");
    question.question = tr("What is this journey called?");
    question.accept = tr("Rename");
    question.name = wording::toQt(journey.title);
    question.longest = static_cast<int>(base::capOf(model::titleText.text));
    if (const auto name = askForName(m_page.window(), question)) {
        journey.title = wording::fromQt(*name);
        m_document.apply({StepKind::edit, RowType::journey},
                         edit::updateRow(m_document.document(), std::move(journey)));
    }
}

void JourneyActions::move(Toward toward) {
    m_page.acceptTyping();
    const model::Document& document = m_document.document();
    const auto journeys = firstJourneys(document);
    const std::size_t from = place();
    const Journey& moved = *journeys.at(from);
    const Journey& beyond = *journeys.at(toward == Toward::start ? from - 1 : from + 1);
    const auto others = edit::siblingsOf(document, moved);
    const auto found = std::find(others.begin(), others.end(), &beyond);
    const auto before = static_cast<std::size_t>(found - others.begin());
    m_document.apply(
        {StepKind::move, RowType::journey},
        edit::moveRow(document, moved.id, toward == Toward::start ? before : before + 1));
}

void JourneyActions::remove() {
    m_page.acceptTyping();
    const JourneyPair gone = pair();
    const auto journeys = firstJourneys(m_document.document());
    const std::size_t at = place();
    const JourneyId next = journeys.at(at + 1 < journeys.size() ? at + 1 : at - 1)->id;
    const QString title = wording::toQt(journeys.at(at)->title);
    std::vector<model::RowReference> rows;
    for (const std::optional<JourneyId>& journey : {gone.current, gone.ideal}) {
        if (journey) {
            rows.push_back(referenceTo(*journey));
        }
    }
    if (!m_document.apply({StepKind::remove, RowType::journey},
                          edit::removeRows(m_document.document(), rows))) {
        return;
    }
    show(next);
    offerUndo(title.isEmpty() ? tr("Journey deleted.")
                              : tr("Journey “%1” deleted.").arg(isolated(title)));
}

void JourneyActions::show(JourneyId journey) {
    m_page.pages().showJourney(journey);
    m_page.focusShown();
}

JourneyPair JourneyActions::pair() const {
    return pairOf(m_document.document(), m_document.selection().journey);
}

std::size_t JourneyActions::place() const {
    const auto journeys = firstJourneys(m_document.document());
    const auto found =
        std::find_if(journeys.begin(), journeys.end(),
                     [first = pair().first()](const Journey* row) { return row->id == first; });
    return static_cast<std::size_t>(found - journeys.begin());
}

void JourneyActions::refresh() {
    const Pages& pages = m_page.pages();
    constexpr std::array commands = {std::pair(Command::showCurrent, Page::current),
                                     std::pair(Command::showGoal, Page::goal),
                                     std::pair(Command::showIdeal, Page::ideal)};
    for (const auto& command : commands) {
        m_commands.action(command.first)->setEnabled(pages.has(command.second));
        m_commands.action(command.first)->setChecked(pages.shown() == command.second);
    }
    const std::size_t count = firstJourneys(m_document.document()).size();
    const std::size_t at = place();
    const auto enable = [this](Command command, bool enabled) {
        m_commands.action(command)->setEnabled(enabled);
    };
    enable(Command::duplicateJourney, at < count);
    enable(Command::renameJourney, at < count);
    enable(Command::moveJourneyUp, at < count && at > 0);
    enable(Command::moveJourneyDown, at + 1 < count);
    enable(Command::removeJourney, at < count && count > 1);
}

} // namespace cjm::ui
