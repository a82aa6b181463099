#include "pair_dialog.h"

#include "journey_pair.h"
#include "pair_delegate.h"
#include "style.h"

#include <cjm/wording/text.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <utility>

namespace cjm::ui {

using model::JourneyId;

namespace {

constexpr int marginOfCell = 6; ///< Above and below its line, together.

} // namespace

std::vector<JourneyId> unpairedJourneys(const model::Document& document) {
    std::vector<JourneyId> journeys;
    for (const model::Journey* journey : firstJourneys(document)) {
        const JourneyPair pair = pairOf(document, journey->id);
        if (!(pair.current && pair.ideal) && journey->state != model::JourneyState::past) {
            journeys.push_back(journey->id);
        }
    }
    return journeys;
}

PairDialog::PairDialog(model::Document document, JourneyId first, QWidget* parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_journeys(unpairedJourneys(m_document))
    , m_preview(new PairPreview(this))
    , m_intro(new PlainLabel(this))
    , m_currentLabel(new PlainLabel(this))
    , m_idealLabel(new PlainLabel(this))
    , m_current(makeBox("pairCurrent"))
    , m_ideal(makeBox("pairIdeal"))
    , m_viewLabel(new PlainLabel(this))
    , m_view(new QTableView(this))
    , m_hint(new PlainLabel(this)) {
    setObjectName(QStringLiteral("pairDialog"));
    m_intro->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("pairHint"));
    setRole(*m_hint, Role::mutedText);
    m_currentLabel->setBuddy(m_current);
    m_idealLabel->setBuddy(m_ideal);
    m_viewLabel->setBuddy(m_view);
    makeView();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_currentLabel, 0, 0);
    grid->addWidget(m_idealLabel, 0, 1);
    grid->addWidget(m_current, 1, 0);
    grid->addWidget(m_ideal, 1, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(10);
    whole->addWidget(m_intro);
    whole->addLayout(grid);
    whole->addWidget(m_viewLabel);
    whole->addWidget(m_view, 1);
    whole->addWidget(m_hint);
    whole->addWidget(makeButtons());
    resize(760, 560);
    fillBoxes(first);
    for (QComboBox* box : {m_current, m_ideal}) {
        connect(box, &QComboBox::activated, this, &PairDialog::showMatches);
    }
    connect(m_preview, &PairPreview::modelReset, this, [this] {
        m_view->clearSpans();
        for (const int row : m_preview->headings()) {
            m_view->setSpan(row, 0, 1, 2);
        }
    });
    connect(m_preview, &PairPreview::paired, this, [this](int row) {
        m_view->setCurrentIndex(m_preview->index(row, 1));
        m_view->setFocus();
    });
    retranslate();
    showMatches();
}

QComboBox* PairDialog::makeBox(const char* name) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    // A title that is long must not widen the dialog.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void PairDialog::makeView() {
    m_view->setObjectName(QStringLiteral("pairPreview"));
    m_view->setModel(m_preview);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new PairDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_view->installEventFilter(this);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setMinimumHeight(150);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    // Of one size, so that thousands of cards are shown at once.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().lineSpacing() +
                                                    marginOfCell);
}

QWidget* PairDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("pairButton"));
    m_accept->setDefault(true);
    setRole(*m_accept, Role::primaryButton);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString PairDialog::titleOf(JourneyId journey) const {
    const QString title = wording::toQt(m_document.journeys.find(journey)->title).simplified();
    return title.isEmpty() ? tr("Journey without a title") : title;
}

/// The ideal one is what was made as such, or else the next one.
void PairDialog::fillBoxes(JourneyId first) {
    std::optional<std::size_t> current;
    std::optional<std::size_t> ideal;
    for (std::size_t index = 0; index < m_journeys.size(); ++index) {
        m_current->addItem({});
        m_ideal->addItem({});
        if (m_journeys[index] == first && !isIdeal(m_document, first)) {
            current = index;
        } else if (!ideal && isIdeal(m_document, m_journeys[index])) {
            ideal = index;
        }
    }
    for (std::size_t index = 0; index < m_journeys.size(); ++index) {
        if (!current && index != ideal) {
            current = index;
        } else if (!ideal && index != current) {
            ideal = index;
        }
    }
    m_current->setCurrentIndex(static_cast<int>(current.value_or(0)));
    m_ideal->setCurrentIndex(static_cast<int>(ideal.value_or(0)));
}

JourneyId PairDialog::chosenIn(const QComboBox& box) const {
    return m_journeys.at(static_cast<std::size_t>(box.currentIndex()));
}

JourneyId PairDialog::current() const {
    return chosenIn(*m_current);
}

JourneyId PairDialog::ideal() const {
    return chosenIn(*m_ideal);
}

void PairDialog::showMatches() {
    const bool areTwo = current() != ideal();
    if (areTwo) {
        m_preview->match(m_document, current(), ideal());
    } else {
        m_preview->clear();
    }
    m_accept->setEnabled(areTwo);
    m_hint->setText(areTwo ? tr("What is called the same is taken for the same. Take the mark away "
                                "from what does not belong together, and choose another on the "
                                "right with a double click or F2.")
                           : tr("Choose two different journeys."));
}

void PairDialog::retranslate() {
    setWindowTitle(tr("Pair two journeys"));
    m_intro->setText(
        tr("One journey becomes the ideal one of the other. Then they can be compared, "
           "and their differences are listed."));
    m_currentLabel->setText(tr("How it is now"));
    m_idealLabel->setText(tr("How it should be"));
    m_current->setAccessibleName(m_currentLabel->text());
    m_ideal->setAccessibleName(m_idealLabel->text());
    m_viewLabel->setText(tr("What belongs together"));
    m_view->setAccessibleName(m_viewLabel->text());
    for (std::size_t index = 0; index < m_journeys.size(); ++index) {
        m_current->setItemText(static_cast<int>(index), titleOf(m_journeys[index]));
        m_ideal->setItemText(static_cast<int>(index), titleOf(m_journeys[index]));
    }
    m_accept->setText(tr("Make it the ideal journey"));
    m_cancel->setText(tr("Cancel"));
    m_preview->retranslate();
}

/// What can be chosen stands on the right, wherever in its row one is.
bool PairDialog::eventFilter(QObject* watched, QEvent* event) {
    const bool isChoosing = watched == m_view && event->type() == QEvent::KeyPress &&
                            static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2;
    if (!isChoosing) {
        return QDialog::eventFilter(watched, event);
    }
    const QModelIndex ideal = m_view->currentIndex().siblingAtColumn(1);
    if (ideal.flags().testFlag(Qt::ItemIsEditable)) {
        m_view->edit(ideal);
    }
    return true;
}

void PairDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showMatches();
    }
}

} // namespace cjm::ui
