#include "menus.h"

#include "plain_text.h"

#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QLocale>
#include <utility>

namespace cjm::ui {

Menus::Menus(QMenuBar& bar, const Commands& commands, std::function<void(model::LaneKind)> addLane)
    : QObject(&bar)
    , m_commands(commands)
    , m_addLane(std::move(addLane))
    , m_file(addMenu(bar, "fileMenu"))
    , m_edit(addMenu(bar, "editMenu"))
    , m_view(addMenu(bar, "viewMenu"))
    , m_insert(addMenu(bar, "insertMenu"))
    , m_journey(addMenu(bar, "journeyMenu"))
    , m_tools(addMenu(bar, "toolsMenu"))
    , m_help(addMenu(bar, "helpMenu"))
    , m_recent(new QMenu(m_file))
    , m_lanes(new QMenu(m_insert))
    , m_select(new QMenu(m_edit))
    , m_certainty(new QMenu(m_journey))
    , m_marks(new QMenu(m_journey)) {
    m_recent->setObjectName(QStringLiteral("recentFilesMenu"));
    m_lanes->setObjectName(QStringLiteral("laneKindsMenu"));
    m_select->setObjectName(QStringLiteral("selectMenu"));
    m_certainty->setObjectName(QStringLiteral("certaintyMenu"));
    m_marks->setObjectName(QStringLiteral("marksMenu"));
    fill(*m_certainty, {Command::knowThis, Command::thinkThis, Command::doNotKnowThis});
    fill(*m_marks, {Command::markMomentOfTruth, Command::markLostHere, Command::markBarrier,
                    Command::markOutOfOurControl, Command::markSignatureMoment});
    fill(*m_file, {Command::newMap, Command::open});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    fill(*m_file, {Command::save, Command::saveAs, Command::olderVersions});
    m_file->addSeparator();
    fill(*m_file, {Command::exportFile});
    m_file->addSeparator();
    fill(*m_file, {Command::printPreview, Command::print});
    m_file->addSeparator();
    fill(*m_file, {Command::mapProperties});
    m_file->addSeparator();
    fill(*m_file, {Command::closeWindow, Command::quit});

    fill(*m_edit, {Command::undo, Command::redo});
    m_edit->addSeparator();
    fill(*m_edit,
         {Command::cut, Command::copy, Command::copyPicture, Command::paste, Command::pasteText});
    m_edit->addSeparator();
    fill(*m_edit, {Command::editText, Command::duplicate, Command::remove});
    m_edit->addSeparator();
    fill(*m_select, {Command::selectCell, Command::selectPhase, Command::selectLane,
                     Command::selectAll, Command::deselect});
    m_edit->addMenu(m_select);
    m_edit->addSeparator();
    fill(*m_edit, {Command::find, Command::findNext, Command::findPrevious, Command::replace});
    m_edit->addSeparator();
    fill(*m_edit, {Command::moveLeft, Command::moveRight, Command::moveUp, Command::moveDown});
    m_edit->addSeparator();
    fill(*m_edit, {Command::makeWider, Command::makeNarrower, Command::standardWidth});
    m_edit->addSeparator();
    fill(*m_edit, {Command::happier, Command::sadder});

    fill(*m_view, {Command::zoomIn, Command::zoomOut, Command::zoomActual, Command::zoomWhole,
                   Command::zoomWidth});
    m_view->addSeparator();
    fill(*m_view, {Command::showQuestions, Command::showLegend, Command::collapseLane,
                   Command::expandLane, Command::hideLane, Command::showHiddenLanes});
    m_view->addSeparator();
    fill(*m_view, {Command::showTable, Command::showOverview, Command::showInspector,
                   Command::nextPane, Command::fullScreen});
    m_view->addSeparator();
    fill(*m_view, {Command::showIdealMap, Command::showSideBySide, Command::showOverEachOther,
                   Command::showGhost, Command::showOnlyChanges});

    fill(*m_insert, {Command::addCard, Command::addPicture});
    m_insert->addSeparator();
    fill(*m_insert, {Command::addPhaseBefore, Command::addPhaseAfter, Command::editHeading});
    m_insert->addSeparator();
    fill(*m_insert, {Command::addLaneAbove, Command::addLaneBelow});
    m_insert->addMenu(m_lanes);
    m_insert->addSeparator();
    fill(*m_insert, {Command::addLink, Command::addLostLink});

    fill(*m_journey, {Command::showCurrent, Command::showGoal, Command::showIdeal});
    m_journey->addSeparator();
    fill(*m_journey, {journeyCommands.begin(), journeyCommands.end()});
    m_journey->addSeparator();
    fill(*m_journey, {Command::walkTouchpoints, Command::showTouchpointChart});
    m_journey->addSeparator();
    fill(*m_journey, {Command::showDifferences, Command::differenceDone, Command::keepAsItIs,
                      Command::makeImprovement, Command::showImprovements, Command::pairJourneys});
    m_journey->addSeparator();
    m_journey->addMenu(m_certainty);
    m_journey->addMenu(m_marks);
    fill(*m_tools, {Command::commandPalette, Command::checkSpelling, Command::settings});
    fill(*m_help, {Command::shortcuts, Command::about});
    retranslate();
}

QMenu* Menus::addMenu(QMenuBar& bar, const char* objectName) {
    auto* menu = new QMenu(&bar);
    menu->setObjectName(QString::fromLatin1(objectName));
    bar.addMenu(menu);
    return menu;
}

void Menus::fill(QMenu& menu, const std::vector<Command>& commands) {
    for (const Command command : commands) {
        menu.addAction(m_commands.action(command));
    }
}

void Menus::refillLanes() {
    const wording::Vocabulary words(wording::languageFor(QLocale()));
    m_lanes->clear();
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        QAction* entry = m_lanes->addAction(withoutMnemonics(words.laneName(kind)));
        const std::string_view name = nameOf(kind);
        entry->setObjectName(
            QStringLiteral("addLane_%1")
                .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
        connect(entry, &QAction::triggered, this, [this, kind] { m_addLane(kind); });
    }
}

void Menus::setMapMenusEnabled(bool enabled) {
    for (QMenu* menu : {m_edit, m_view, m_insert, m_journey}) {
        menu->menuAction()->setVisible(enabled);
    }
}

void Menus::showMenusOf(PageUse use) {
    for (QMenu* menu : {m_insert, m_select, m_certainty, m_marks}) {
        menu->menuAction()->setVisible(use == PageUse::edits);
    }
}

void Menus::fillUsable(QMenu& menu, const std::vector<Command>& commands) {
    for (const Command command : commands) {
        if (m_commands.action(command)->isEnabled()) {
            fill(menu, {command});
        }
    }
}

/// About what is there: the menu of a card leaves phases and lanes to those of heads and names.
void Menus::openContextMenu(const QPoint& globalPlace, QWidget* parent,
                            const session::Selection& selection) {
    QMenu menu(parent);
    menu.setObjectName(QStringLiteral("mapContextMenu"));
    if (!session::selected<model::Link>(selection).empty()) {
        fill(menu, {Command::editText});
        menu.addSeparator();
        fill(menu, {Command::remove});
    } else {
        fillContextMenu(menu);
    }
    menu.exec(globalPlace);
}

/// For what is selected in the grid.
void Menus::fillContextMenu(QMenu& menu) {
    const bool isOfCards = m_commands.action(Command::knowThis)->isEnabled();
    fill(menu, {Command::editText, Command::addCard});
    menu.addSeparator();
    fill(menu, {Command::cut, Command::copy, Command::paste});
    menu.addSeparator();
    if (isOfCards) {
        menu.addMenu(m_certainty);
        menu.addMenu(m_marks);
    } else {
        fill(menu, {Command::addPhaseBefore, Command::addPhaseAfter, Command::editHeading});
        menu.addSeparator();
        fill(menu, {Command::addLaneAbove, Command::addLaneBelow});
        menu.addMenu(m_lanes);
        menu.addSeparator();
        fillUsable(menu, {Command::collapseLane, Command::expandLane, Command::hideLane});
    }
    menu.addSeparator();
    fillUsable(menu, {Command::addLink, Command::addLostLink});
    menu.addSeparator();
    fillUsable(menu, {Command::moveLeft, Command::moveRight, Command::moveUp, Command::moveDown});
    menu.addSeparator();
    fillUsable(menu, {Command::happier, Command::sadder});
    menu.addSeparator();
    fillUsable(menu, {Command::addPicture, Command::removePicture, Command::savePicture});
    menu.addSeparator();
    fill(menu, {Command::duplicate, Command::remove});
}

void Menus::retranslate() {
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_insert->setTitle(tr("&Insert"));
    m_journey->setTitle(tr("&Journey"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_lanes->setTitle(tr("Insert lane of a &kind"));
    m_select->setTitle(tr("Sele&ct"));
    m_certainty->setTitle(tr("How c&ertain?"));
    m_marks->setTitle(tr("&Marks"));
    refillLanes();
}

} // namespace cjm::ui
