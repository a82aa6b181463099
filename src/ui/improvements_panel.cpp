#include "improvements_panel.h"

#include "icons.h"
#include "improvement_words.h"
#include "style.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace cjm::ui {

using edit::StepKind;
using model::Improvement;
using model::ImprovementId;
using model::RowType;

namespace {

constexpr int pauseBeforeAnswers = 100; ///< In milliseconds, as long as a person types.

} // namespace

ImprovementsPanel::ImprovementsPanel(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new ImprovementList(this))
    , m_sentence(new PlainLabel(this))
    , m_view(new QListView(this))
    , m_add(new QPushButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_delete(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_section(new ImprovementSection(document, m_words))
    , m_notice(new PlainLabel(this)) {
    setObjectName(QStringLiteral("improvementsPanel"));
    m_sentence->setObjectName(QStringLiteral("improvementsSentence"));
    m_sentence->setWordWrap(true);
    makeView();
    m_scroll->setObjectName(QStringLiteral("improvementScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_section);
    m_scroll->viewport()->setAutoFillBackground(false); // the ground of the panel is seen
    m_section->setAutoFillBackground(false);
    m_section->layout()->setContentsMargins(0, 0, 8, 0);
    m_notice->setObjectName(QStringLiteral("improvementNotice"));
    m_notice->setWordWrap(true);
    setRole(*m_notice, Role::notice);
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_view, 2);
    column->addWidget(makeButtons());
    column->addWidget(m_scroll, 5);
    column->addWidget(m_notice);
    column->addStretch();
    addKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAnswers);
    connect(&m_pause, &QTimer::timeout, m_section, &ImprovementSection::refreshAnswers);
    connect(m_section, &ImprovementSection::rowWanted, this, &ImprovementsPanel::rowWanted);
    connect(m_section, &InspectorSection::noticed, this, &ImprovementsPanel::notice);
    connect(&document, &OpenDocument::changed, this, &ImprovementsPanel::refresh);
    retranslate();
}

void ImprovementsPanel::makeView() {
    m_view->setObjectName(QStringLiteral("improvementList"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new ListRowDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the texts keep their width
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImprovementsPanel::showChosen);
    connect(m_view, &QListView::activated, m_section, &ImprovementSection::focusTitle);
}

QWidget* ImprovementsPanel::makeButtons() {
    auto* buttons = new QWidget(this);
    m_add->setObjectName(QStringLiteral("addImprovementButton"));
    m_add->setAutoDefault(true); // so that Enter presses it
    setRole(*m_add, Role::primaryButton);
    connect(m_add, &QPushButton::clicked, this, &ImprovementsPanel::add);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_add);
    row->addStretch();
    const auto prepare = [row](QToolButton& button, const char* name, const char* iconName) {
        button.setObjectName(QString::fromLatin1(name));
        button.setIcon(icon(iconName));
        button.setFocusPolicy(Qt::StrongFocus);
        row->addWidget(&button);
    };
    prepare(*m_up, "improvementUp", "move-up");
    prepare(*m_down, "improvementDown", "move-down");
    prepare(*m_delete, "improvementDelete", "delete");
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_delete, &QToolButton::clicked, this, &ImprovementsPanel::remove);
    return buttons;
}

void ImprovementsPanel::addKeys() {
    for (const auto& key :
         {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(key.first), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = key.second] { move(by); });
    }
    // In the list only: in a field, this key deletes a letter.
    auto* shortcut = new QShortcut(QKeySequence(QKeySequence::Delete), m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ImprovementsPanel::remove);
}

std::optional<ImprovementId> ImprovementsPanel::chosen() const {
    return m_list->improvement(m_view->currentIndex());
}

void ImprovementsPanel::refresh() {
    if (!isVisible()) {
        return;
    }
    const std::optional<ImprovementId> before = chosen();
    const int row = m_view->currentIndex().row();
    m_list->fill(m_document.document());
    QModelIndex wanted = before ? m_list->indexOf(*before) : QModelIndex();
    if (!wanted.isValid() && m_list->rowCount() > 0) {
        wanted = m_list->index(std::clamp(row, 0, m_list->rowCount() - 1));
    }
    if (wanted != m_view->currentIndex()) {
        m_view->setCurrentIndex(wanted);
    }
    showChosen();
    m_pause.start();
}

void ImprovementsPanel::showChosen() {
    const std::optional<ImprovementId> improvement = chosen();
    const bool isAny = m_list->rowCount() > 0;
    m_sentence->setVisible(!isAny);
    m_view->setVisible(isAny);
    m_scroll->setVisible(improvement.has_value());
    for (QToolButton* button : {m_up, m_down, m_delete}) {
        button->setVisible(isAny);
    }
    m_up->setEnabled(m_view->currentIndex().row() > 0);
    m_down->setEnabled(m_view->currentIndex().row() + 1 < m_list->rowCount());
    if (improvement) {
        m_section->showImprovement(*improvement);
        m_section->refresh();
    }
}

void ImprovementsPanel::choose(ImprovementId improvement) {
    refresh();
    m_view->setCurrentIndex(m_list->indexOf(improvement));
    m_scroll->verticalScrollBar()->setValue(0);
}

void ImprovementsPanel::focusFirst() {
    refresh();
    if (m_list->rowCount() > 0) {
        m_view->setFocus(Qt::TabFocusReason);
    } else {
        m_add->setFocus(Qt::TabFocusReason);
    }
}

void ImprovementsPanel::add() {
    Improvement improvement;
    improvement.id = {m_document.session().ids()()};
    const ImprovementId added = improvement.id;
    if (m_document.apply(
            {StepKind::add, RowType::improvement},
            edit::insertRow(m_document.document(), std::move(improvement), edit::atTheEnd))) {
        choose(added);
        m_section->focusTitle();
    }
}

void ImprovementsPanel::remove() {
    const std::optional<ImprovementId> improvement = chosen();
    if (!improvement) {
        return;
    }
    const Improvement row = *m_document.document().improvements.find(*improvement);
    if (m_document.apply({StepKind::remove, RowType::improvement},
                         edit::removeRows(m_document.document(), {referenceTo(*improvement)}))) {
        Q_EMIT removed(
            row.title.empty()
                ? tr("Improvement deleted.")
                : tr("Improvement “%1” deleted.").arg(isolated(ImprovementWords::title(row))));
        focusFirst();
    }
}

void ImprovementsPanel::move(int by) {
    const std::optional<ImprovementId> improvement = chosen();
    const int row = m_view->currentIndex().row() + by;
    if (!improvement || row < 0 || row >= m_list->rowCount()) {
        return;
    }
    m_document.apply(
        {StepKind::move, RowType::improvement},
        edit::moveRow(m_document.document(), *improvement, static_cast<std::size_t>(row)));
}

void ImprovementsPanel::notice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ImprovementsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ImprovementsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        notice({});
    }
}

void ImprovementsPanel::retranslate() {
    m_sentence->setText(tr("No improvements yet. Choose a difference and make it one, or add one "
                           "of your own."));
    m_view->setAccessibleName(tr("Improvements"));
    m_add->setText(tr("Add an improvement"));
    const std::array names = {std::pair(m_up, tr("Move improvement up")),
                              std::pair(m_down, tr("Move improvement down")),
                              std::pair(m_delete, tr("Delete improvement"))};
    for (const auto& name : names) {
        name.first->setAccessibleName(name.second);
        setPlainTip(*name.first, name.second);
    }
    m_list->retranslate();
}

} // namespace cjm::ui
