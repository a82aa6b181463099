#include "paste_dialog.h"

#include "paste_table_model.h"
#include "style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStringList>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

using exchange::Heads;
using exchange::PhaseDirection;
using exchange::TableTarget;

constexpr int columnWidth = 140;
constexpr int linesOfPastedRow = 2;
constexpr int cellMargin = 3; ///< Too little for a third line to be seen in part.

Heads namedWhere(bool isNamed) {
    return isNamed ? Heads::named : Heads::none;
}

} // namespace

PasteDialog::PasteDialog(const exchange::TextTable& table, const PasteTarget& target,
                         QWidget* parent)
    : QDialog(parent)
    , m_table(table)
    , m_target(target)
    , m_reading(proposedReading(table, target.words))
    , m_model(new PasteTableModel(table, this)) {
    setObjectName(QStringLiteral("pasteDialog"));
    if (!m_target.place.focus) {
        m_reading.target = TableTarget::newPhases;
    }
    m_view = makeView();
    m_viewLabel = new PlainLabel;
    m_viewLabel->setBuddy(m_view);
    m_summaryTitle = new PlainLabel;
    setRole(*m_summaryTitle, Role::sectionTitle);
    m_summary = new PlainLabel;
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(16);
    boxes->addWidget(makeHeadsBox());
    boxes->addWidget(makePlaceBox());
    boxes->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(m_viewLabel);
    whole->addWidget(m_view, 1);
    whole->addLayout(boxes);
    whole->addSpacing(6);
    whole->addWidget(m_summaryTitle);
    whole->addWidget(m_summary);
    whole->addWidget(makeButtons());
    resize(760, 560);
    retranslate();
    showReading();
    m_paste->setFocus();
}

QTableView* PasteDialog::makeView() {
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("pastePreview"));
    view->setModel(m_model);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->horizontalHeader()->hide();
    view->verticalHeader()->hide();
    // Of one size, so that a table of thousands of rows is shown at once.
    view->horizontalHeader()->setDefaultSectionSize(columnWidth);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int lineHeight = view->fontMetrics().lineSpacing();
    view->verticalHeader()->setDefaultSectionSize(linesOfPastedRow * lineHeight + cellMargin);
    view->setMinimumHeight(150);
    return view;
}

QWidget* PasteDialog::makeHeadsBox() {
    const auto makeCheck = [this](const char* name, auto&& choose) {
        auto* check = new QCheckBox;
        check->setObjectName(QLatin1String(name));
        connect(check, &QCheckBox::clicked, this, [this, choose](bool isChecked) {
            choose(isChecked);
            showReading();
        });
        return check;
    };
    m_headsBox = new QGroupBox;
    m_phasesNamed = makeCheck("phasesNamed",
                              [this](bool isChecked) { m_reading.phases = namedWhere(isChecked); });
    m_lanesNamed = makeCheck("lanesNamed",
                             [this](bool isChecked) { m_reading.lanes = namedWhere(isChecked); });
    m_phasesDown = makeCheck("phasesDown", [this](bool isChecked) {
        m_reading.direction = isChecked ? PhaseDirection::down : PhaseDirection::across;
    });
    auto* lines = new QVBoxLayout(m_headsBox);
    for (QCheckBox* check : {m_phasesNamed, m_lanesNamed, m_phasesDown}) {
        lines->addWidget(check);
    }
    lines->addStretch();
    return m_headsBox;
}

QWidget* PasteDialog::makePlaceBox() {
    m_placeBox = new QGroupBox;
    m_asNewPhases = makeTarget("asNewPhases", TableTarget::newPhases);
    m_intoCells = makeTarget("intoCells", TableTarget::focusedCells);
    m_intoCell = makeTarget("intoCell", TableTarget::focusedCell);
    auto* lines = new QVBoxLayout(m_placeBox);
    for (QRadioButton* button : {m_asNewPhases, m_intoCells, m_intoCell}) {
        lines->addWidget(button);
    }
    lines->addStretch();
    return m_placeBox;
}

QRadioButton* PasteDialog::makeTarget(const char* name, TableTarget target) {
    auto* button = new QRadioButton;
    button->setObjectName(QLatin1String(name));
    button->setEnabled(target == TableTarget::newPhases || m_target.place.focus);
    connect(button, &QRadioButton::clicked, this, [this, target] {
        m_reading.target = target;
        showReading();
    });
    return button;
}

QWidget* PasteDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_paste = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_paste->setDefault(true);
    setRole(*m_paste, Role::primaryButton);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PasteDialog::showReading() {
    m_plan = planOf(m_table, m_reading, m_target.words, m_target.titles, m_target.document,
                    m_target.place);
    m_model->setReading(m_reading);
    const bool isGrid = m_reading.target != TableTarget::focusedCell;
    const bool isDown = m_reading.direction == PhaseDirection::down;
    m_headsBox->setEnabled(isGrid);
    m_phasesNamed->setChecked(m_reading.phases == Heads::named);
    m_lanesNamed->setChecked(m_reading.lanes == Heads::named);
    m_phasesDown->setChecked(isDown);
    m_phasesNamed->setText(isDown ? tr("The first column &names the phases")
                                  : tr("The first row &names the phases"));
    m_lanesNamed->setText(isDown ? tr("The first row names the &lanes")
                                 : tr("The first column names the &lanes"));
    QRadioButton* target = m_reading.target == TableTarget::newPhases      ? m_asNewPhases
                           : m_reading.target == TableTarget::focusedCells ? m_intoCells
                                                                           : m_intoCell;
    target->setChecked(true);
    m_summary->setText(summary());
    m_paste->setEnabled(!m_plan.cards.empty() || m_plan.newPhases() > 0 || m_plan.newLanes() > 0);
}

QString PasteDialog::summary() const {
    QStringList lines;
    if (const auto count = static_cast<int>(m_plan.newPhases()); count > 0) {
        lines.append(tr("%n new phase(s)", nullptr, count));
    }
    if (const auto count = static_cast<int>(m_plan.newLanes()); count > 0) {
        lines.append(tr("%n new lane(s)", nullptr, count));
    }
    lines.append(tr("%n card(s)", nullptr, static_cast<int>(m_plan.cards.size())));
    if (const auto count = static_cast<int>(m_plan.leftOut); count > 0) {
        lines.append(
            tr("%n cell(s) lie beyond the edge of the map and are left out.", nullptr, count));
    }
    if (m_table.isCut) {
        lines.append(tr("A text is too long for a card: the rest of it is left out."));
    }
    if (const auto count = static_cast<int>(m_table.removed); count > 0) {
        lines.append(tr("%n character(s) that no text can hold are left out.", nullptr, count));
    }
    return lines.join(QLatin1Char('\n'));
}

void PasteDialog::retranslate() {
    setWindowTitle(tr("Paste a table"));
    m_viewLabel->setText(tr("On the &clipboard"));
    m_headsBox->setTitle(tr("The table"));
    m_phasesDown->setText(tr("Phases stand &below each other"));
    m_placeBox->setTitle(tr("Where it goes"));
    m_asNewPhases->setText(tr("As new phases &after the focused one"));
    m_intoCells->setText(tr("&Into the cells that are there, from the focused one on"));
    m_intoCell->setText(tr("All as cards of the &focused cell"));
    m_summaryTitle->setText(tr("This makes"));
    m_paste->setText(tr("Paste"));
    m_cancel->setText(tr("Cancel"));
}

void PasteDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showReading();
    }
    QDialog::changeEvent(event);
}

} // namespace cjm::ui
