#include "recovery_dialog.h"

#include "moment_words.h"
#include "questions.h"
#include "style.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

namespace {

enum Column { nameColumn, folderColumn, momentColumn, changesColumn };

constexpr QSize recoverySize(720, 380);
constexpr int columnGap = 22;
constexpr int widestListColumn = 320;
constexpr int widestDialog = 1000;

/// Which of the kept works a row is about.
constexpr int placeRole = Qt::UserRole;

std::size_t placeOf(const QTreeWidgetItem& item) {
    return static_cast<std::size_t>(item.data(nameColumn, placeRole).toInt());
}

} // namespace

RecoveryDialog::RecoveryDialog(const std::vector<KeptWork>& kept, const QDate& today,
                               QWidget* parent)
    : QDialog(parent)
    , m_fates(kept.size(), Fate::later)
    , m_list(new QTreeWidget(this))
    , m_recover(new QPushButton(tr("Recover"), this))
    , m_discard(new QPushButton(tr("Discard..."), this)) {
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(QCoreApplication::applicationName());
    auto* title = new PlainLabel(tr("Your unsaved work is still here"), this);
    setRole(*title, Role::pageTitle);
    auto* explanation =
        new PlainLabel(tr("Salonreis stopped before these maps were saved. Recover them to go on "
                          "where you were. Your files stay as they are until you save."),
                       this);
    explanation->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("keptWork"));
    m_list->setAccessibleName(tr("Maps with unsaved work"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Map"), tr("Folder"), tr("Last change"), tr("Changes")});
    for (const KeptWork& work : kept) {
        addRow(work, today);
    }
    m_list->headerItem()->setTextAlignment(changesColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setTextElideMode(Qt::ElideMiddle);
    sizeColumns();
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto* column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::itemChanged, this, &RecoveryDialog::refreshButtons);
    resize(recoverySize);
    refreshButtons();
    m_recover->setFocus();
}

void RecoveryDialog::addRow(const KeptWork& work, const QDate& today) {
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(nameColumn, work.name);
    item->setText(folderColumn, work.folder.isEmpty() ? tr("not saved yet") : work.folder);
    item->setText(momentColumn, momentWords(work.lastChange, today));
    item->setText(changesColumn, QLocale().toString(work.changes));
    item->setTextAlignment(changesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setCheckState(nameColumn, Qt::Checked);
    item->setData(nameColumn, placeRole, m_list->topLevelItemCount() - 1);
}

/// As wide as what is in them, with room between; the folder gets what is left, and the dialog is
/// as wide as that takes.
void RecoveryDialog::sizeColumns() {
    m_list->header()->setStretchLastSection(false);
    int needed = columnGap;
    for (const int column : {nameColumn, folderColumn, momentColumn, changesColumn}) {
        m_list->resizeColumnToContents(column);
        const int width = std::min(m_list->columnWidth(column) + columnGap, widestListColumn);
        m_list->setColumnWidth(column, width);
        needed += width;
    }
    m_list->setMinimumWidth(std::min(needed, widestDialog));
    m_list->header()->setSectionResizeMode(folderColumn, QHeaderView::Stretch);
}

QWidget* RecoveryDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_recover->setObjectName(QStringLiteral("recoverButton"));
    setRole(*m_recover, Role::primaryButton);
    buttons->addButton(m_recover, QDialogButtonBox::AcceptRole);
    m_recover->setDefault(true);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    buttons->addButton(m_discard, QDialogButtonBox::DestructiveRole);
    QPushButton* later = buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("laterButton"));
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recoverChosen);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discardChosen);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

std::vector<QTreeWidgetItem*> RecoveryDialog::chosen() const {
    std::vector<QTreeWidgetItem*> items;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (item->checkState(nameColumn) == Qt::Checked) {
            items.push_back(item);
        }
    }
    return items;
}

void RecoveryDialog::refreshButtons() {
    const bool isAnyChosen = !chosen().empty();
    m_recover->setEnabled(isAnyChosen);
    m_discard->setEnabled(isAnyChosen);
}

void RecoveryDialog::recoverChosen() {
    for (const QTreeWidgetItem* item : chosen()) {
        m_fates[placeOf(*item)] = Fate::recover;
    }
    accept();
}

void RecoveryDialog::discardChosen() {
    const std::vector<QTreeWidgetItem*> items = chosen();
    if (askToDiscardKept(this, static_cast<int>(items.size())) != DiscardAnswer::discard) {
        return;
    }
    for (QTreeWidgetItem* item : items) {
        m_fates[placeOf(*item)] = Fate::discard;
        delete item;
    }
    refreshButtons();
    if (m_list->topLevelItemCount() == 0) {
        accept();
    }
}

} // namespace cjm::ui
