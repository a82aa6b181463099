#include "differences_panel.h"

#include "flow_layout.h"
#include "style.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

using compare::Difference;

namespace {

/// As long as a person types, the list waits: on a large map it takes longer than a key.
constexpr int pauseInTyping = 100; ///< In milliseconds.

constexpr int roomyHeight = 560; ///< In pixels: below it, the list needs the room of other words.

constexpr int rowsAtOnce = 200; ///< The rest of a long list is laid out while it is seen.

} // namespace

DifferencesPanel::DifferencesPanel(OpenDocument& document, const Commands& commands,
                                   QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_commands(commands)
    , m_list(new DifferenceList(this))
    , m_sentence(new PlainLabel(this))
    , m_toIdeal(new QPushButton(this))
    , m_kinds(new KindChips(this))
    , m_view(new QListView(this))
    , m_buttons(new QWidget(this)) {
    setObjectName(QStringLiteral("differencesPanel"));
    m_sentence->setObjectName(QStringLiteral("differencesSentence"));
    m_sentence->setWordWrap(true);
    m_toIdeal->setObjectName(QStringLiteral("idealForDifferences"));
    m_toIdeal->setAutoDefault(true); // so that Enter presses it
    setRole(*m_toIdeal, Role::primaryButton);
    makeView();
    addButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_toIdeal, 0, Qt::AlignLeft);
    column->addWidget(m_kinds);
    column->addWidget(m_view, 1);
    column->addWidget(m_buttons);
    column->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &DifferencesPanel::refresh);
    connect(&document, &OpenDocument::changed, this, &DifferencesPanel::refreshLater);
    connect(&document, &OpenDocument::selectionChanged, this, [this] {
        if (pair() != m_shownPair) {
            refreshLater();
        }
    });
    connect(m_toIdeal, &QPushButton::clicked, this, &DifferencesPanel::idealWanted);
    connect(m_kinds, &KindChips::chosen, m_list, [this](const auto& kinds) {
        m_list->showKinds(kinds);
        choose({}, 0);
    });
    retranslate();
    showState();
}

void DifferencesPanel::makeView() {
    auto* delegate = new ListRowDelegate(m_view);
    m_view->setObjectName(QStringLiteral("differenceList"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the texts keep their width
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(rowsAtOnce);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DifferencesPanel::chosenChanged);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const Difference* difference = m_list->difference(index)) {
            Q_EMIT placeWanted(Difference(*difference));
        }
    });
    connect(delegate, &ListRowDelegate::buttonPressed, this, [this](const QModelIndex& index) {
        if (const Difference* difference = m_list->difference(index)) {
            Q_EMIT improvementWanted(Difference(*difference));
        }
    });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint& place) {
        Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(place));
    });
}

void DifferencesPanel::addButtons() {
    auto* flow = new FlowLayout(m_buttons);
    flow->setSpacing(4);
    for (const Command command :
         {Command::differenceDone, Command::keepAsItIs, Command::makeImprovement}) {
        QAction* action = m_commands.action(command);
        auto* button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        nameAfter(*button, *action);
        flow->addWidget(button);
        // The keys of these work where they say what they are about.
        m_view->addAction(action);
    }
}

JourneyPair DifferencesPanel::pair() const {
    return pairOf(m_document.document(), m_document.selection().journey);
}

void DifferencesPanel::refreshLater() {
    if (isVisible()) {
        m_pause.start();
    }
}

void DifferencesPanel::refresh() {
    m_pause.stop();
    const JourneyPair wanted = pair();
    if (m_shown && *m_shown == m_document.document() && wanted == m_shownPair) {
        return;
    }
    std::vector<std::string> identities;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        identities.push_back(m_list->identity(index));
    }
    const int row = m_view->currentIndex().row();
    m_shown = m_document.document();
    m_shownPair = wanted;
    const auto watch = connect(m_list, &DifferenceList::modelReset, this,
                               [this, identities, row] { choose(identities, row); });
    if (wanted.current && wanted.ideal) {
        m_list->fill(*m_shown, *wanted.current, *wanted.ideal);
    } else {
        m_list->clear();
    }
    disconnect(watch);
    m_kinds->showCounts(m_list->counts());
    showState();
    Q_EMIT chosenChanged();
}

std::vector<Difference> DifferencesPanel::chosen() const {
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Difference> differences;
    for (const QModelIndex& index : rows) {
        if (const Difference* difference = m_list->difference(index)) {
            differences.push_back(*difference);
        }
    }
    return differences;
}

/// Those that are still there, or else the one that took the place of the last one.
void DifferencesPanel::choose(const std::vector<std::string>& identities, int row) {
    const std::set<std::string> wanted(identities.begin(), identities.end());
    QItemSelection selection;
    QModelIndex current;
    QModelIndex near;
    for (int at = 0; at < m_list->rowCount(); ++at) {
        const QModelIndex index = m_list->index(at);
        if (m_list->difference(index) == nullptr) {
            continue;
        }
        if (!near.isValid() || at <= row) {
            near = index;
        }
        if (!wanted.empty() && wanted.count(m_list->identity(index)) == 1) {
            selection.select(index, index);
            current = index;
        }
    }
    if (!current.isValid() && near.isValid()) {
        selection.select(near, near);
        current = near;
    }
    if (current.isValid()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (row <= 1) {
        // With the heading above the first difference, once the rows have their places.
        QTimer::singleShot(0, m_view, &QListView::scrollToTop);
    }
}

void DifferencesPanel::showState() {
    const bool hasIdeal = m_shownPair.current && m_shownPair.ideal;
    const bool hasAny = hasIdeal && !m_list->all().empty();
    m_sentence->setVisible(!hasAny);
    if (hasIdeal) {
        m_sentence->setText(tr("Nothing differs: the ideal journey is as the current one."));
    } else if (m_shownPair.current) {
        m_sentence->setText(tr("There is no ideal journey yet. What is different in it will be "
                               "listed here."));
    } else {
        m_sentence->setText(tr("This ideal journey belongs to no current one, so there is nothing "
                               "to compare it with. “Pair two journeys” in the menu Journey joins "
                               "them."));
    }
    m_toIdeal->setVisible(m_shownPair.current && !m_shownPair.ideal);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_view), m_buttons}) {
        widget->setVisible(hasAny);
    }
}

void DifferencesPanel::focusFirst() {
    refresh();
    if (m_view->isVisibleTo(this)) {
        m_view->setFocus(Qt::TabFocusReason);
    } else if (m_toIdeal->isVisibleTo(this)) {
        m_toIdeal->setFocus(Qt::TabFocusReason);
    }
}

void DifferencesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void DifferencesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_kinds->setWords(height() < roomyHeight ? KindChips::Words::numbers : KindChips::Words::full);
}

void DifferencesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->retranslate();
        showState();
        Q_EMIT chosenChanged();
    }
}

void DifferencesPanel::retranslate() {
    m_toIdeal->setText(tr("To the ideal journey"));
    m_view->setAccessibleName(tr("Differences"));
    m_commands.action(Command::differenceDone)->setIconText(tr("Done"));
    m_commands.action(Command::keepAsItIs)->setIconText(tr("Keep as is"));
    m_commands.action(Command::makeImprovement)->setIconText(tr("Improvement"));
    setPlainTip(*m_commands.action(Command::differenceDone),
                tr("In this, the current journey becomes as the ideal one is."));
    setPlainTip(*m_commands.action(Command::keepAsItIs),
                tr("In this, the ideal journey becomes as the current one is."));
}

} // namespace cjm::ui
