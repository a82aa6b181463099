#include "find_bar.h"

#include "icons.h"
#include "style.h"

#include <cjm/base/text.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTimer>
#include <algorithm>
#include <initializer_list>
#include <utility>

namespace cjm::ui {

namespace {

using edit::FoundText;

constexpr int fieldWidth = 260;

} // namespace

FindBar::FindBar(OpenDocument& document, Canvas& canvas, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_canvas(canvas)
    , m_sought(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_hiddenCount(new ElidedLabel(Qt::ElideRight, this))
    , m_previous(addButton("findPreviousInBar", "previous"))
    , m_next(addButton("findNextInBar", "next"))
    , m_matchCase(addButton("matchCase", "match-case"))
    , m_wholeWords(addButton("wholeWords", "whole-words"))
    , m_close(addButton("closeFindBar", "close"))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this)) {
    setObjectName(QStringLiteral("findBar"));
    setRole(*this, Role::bar);
    m_sought->setObjectName(QStringLiteral("findField"));
    m_replacement->setObjectName(QStringLiteral("replaceField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_hiddenCount->setObjectName(QStringLiteral("findHiddenCount"));
    m_replace->setObjectName(QStringLiteral("replaceOneButton"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAllButton"));
    setRole(*m_hiddenCount, Role::mutedText);
    placeWidgets();
    connect(m_sought, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::goToNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::hide);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    for (QToolButton* option : {m_matchCase, m_wholeWords}) {
        option->setCheckable(true);
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    }
    connect(&canvas, &Canvas::mapChanged, this, &FindBar::followMap);
    retranslate();
    hide();
}

QToolButton* FindBar::addButton(const char* name, const char* iconName) {
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::placeWidgets() {
    for (QLineEdit* field : {m_sought, m_replacement}) {
        field->setClearButtonEnabled(true);
        field->setMaxLength(static_cast<int>(base::capOf(base::TextKind::title)));
        field->setMaximumWidth(fieldWidth);
        field->setMinimumWidth(fieldWidth / 2);
    }
    auto* finding = new QHBoxLayout;
    finding->setSpacing(5);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
          static_cast<QWidget*>(m_matchCase), static_cast<QWidget*>(m_wholeWords)}) {
        finding->addWidget(widget);
    }
    finding->addSpacing(6);
    finding->addWidget(m_count);
    finding->addWidget(m_hiddenCount, 1);
    finding->addStretch();
    finding->addWidget(m_close);
    auto* replacing = new QHBoxLayout;
    replacing->setSpacing(5);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch();
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(14, 6, 8, 6);
    rows->setVerticalSpacing(5);
    rows->addWidget(m_sought, 0, 0);
    rows->addLayout(finding, 0, 1);
    rows->addWidget(m_replacement, 1, 0);
    rows->addLayout(replacing, 1, 1);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 4);
}

/// What is searched, what comes in its place, and then the buttons.
void FindBar::tabFrom(QWidget& before) {
    QWidget* last = &before;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_sought, m_replacement, m_replace, m_replaceAll,
                                         m_previous, m_next, m_matchCase, m_wholeWords, m_close}) {
        setTabOrder(last, next);
        last = next;
    }
}

void FindBar::open(Mode mode) {
    m_canvas.acceptDraft();
    if (!isVisible() || mode == Mode::replace) {
        for (QWidget* widget :
             {static_cast<QWidget*>(m_replacement), static_cast<QWidget*>(m_replace),
              static_cast<QWidget*>(m_replaceAll)}) {
            widget->setVisible(mode == Mode::replace);
        }
    }
    const bool wasHidden = !isVisible();
    show();
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
    if (wasHidden) {
        refresh();
    }
}

/// What is found stays in sight where the bar takes some of the map's height.
void FindBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (m_current && event->size().height() > event->oldSize().height()) {
        const model::RowReference row = m_seen[*m_current].row;
        QTimer::singleShot(0, &m_canvas, [this, row] { m_canvas.showRow(row); });
    }
}

void FindBar::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (event->spontaneous() || !isHidden()) {
        return; // the window or the page is hidden, not the bar
    }
    m_canvas.mark({});
    m_searched.reset();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (isEnter && m_sought->hasFocus()) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else if (isEnter && m_replacement->hasFocus()) {
        replaceCurrent();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FindBar::followMap() {
    const bool isOther = m_searched != m_canvas.map().grid().document() ||
                         m_searchedJourney != m_document.selection().journey ||
                         m_searchedQuestions != m_canvas.questions();
    if (isVisible() && isOther) {
        refresh();
    }
}

void FindBar::refresh() {
    const std::optional<FoundText> before =
        m_current ? std::optional(m_seen[*m_current]) : std::nullopt;
    const model::JourneyGrid& grid = m_canvas.map().grid();
    m_searched = grid.document();
    m_searchedJourney = m_document.selection().journey;
    m_searchedQuestions = m_canvas.questions();
    const base::TextSearch wanted(
        wording::fromQt(m_sought->text()),
        {m_matchCase->isChecked() ? base::LetterCase::matched : base::LetterCase::ignored,
         m_wholeWords->isChecked() ? base::WordEnds::wholeWords : base::WordEnds::anywhere});
    m_seen = edit::findText(grid, wanted);
    if (m_searchedQuestions == layout::Questions::hidden) {
        std::erase_if(m_seen,
                      [](const FoundText& one) { return one.text == edit::MapText::question; });
    }
    const auto hidden =
        std::stable_partition(m_seen.begin(), m_seen.end(),
                              [](const FoundText& one) { return one.sight == edit::Sight::seen; });
    m_hidden.assign(hidden, m_seen.end());
    m_seen.erase(hidden, m_seen.end());
    const auto same = before ? std::find(m_seen.begin(), m_seen.end(), *before) : m_seen.end();
    m_current = same == m_seen.end()
                    ? std::nullopt
                    : std::optional(static_cast<std::size_t>(same - m_seen.begin()));
    showState();
}

void FindBar::search() {
    refresh();
    if (!m_seen.empty()) {
        goTo(m_current.value_or(indexNearFocus()));
    }
}

/// The first place in what is selected, or from the focused cell on.
std::size_t FindBar::indexNearFocus() const {
    const session::Selection& selection = m_document.selection();
    const auto chosen = std::find_if(m_seen.begin(), m_seen.end(), [&](const FoundText& one) {
        return std::find(selection.rows.begin(), selection.rows.end(), one.row) !=
               selection.rows.end();
    });
    if (chosen != m_seen.end()) {
        return static_cast<std::size_t>(chosen - m_seen.begin());
    }
    const model::JourneyGrid& grid = m_canvas.map().grid();
    const auto& focus = selection.focus;
    if (!focus) {
        return 0;
    }
    const std::pair from(grid.indexOf(focus->lane).value_or(0),
                         grid.indexOf(focus->phase).value_or(0));
    const auto after = std::find_if(m_seen.begin(), m_seen.end(), [&](const FoundText& one) {
        return one.cell && std::pair(one.cell->lane, one.cell->phase) >= from;
    });
    return after == m_seen.end() ? 0 : static_cast<std::size_t>(after - m_seen.begin());
}

void FindBar::goTo(std::size_t index) {
    m_current = index;
    const model::RowReference row = m_seen[index].row;
    session::Selection selection = m_document.selection();
    selection.rows = {row};
    m_document.select(withFocusOnRows(std::move(selection), m_canvas.map().grid()));
    m_canvas.showRow(row);
    showState();
}

void FindBar::step(std::ptrdiff_t by) {
    if (m_seen.empty()) {
        return;
    }
    if (!m_current) {
        goTo(indexNearFocus());
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(m_seen.size());
    const auto next = (static_cast<std::ptrdiff_t>(*m_current) + by + count) % count;
    goTo(static_cast<std::size_t>(next));
}

void FindBar::goToNext() {
    if (!isVisible()) {
        open(Mode::find);
    }
    step(1);
}

void FindBar::goToPrevious() {
    if (!isVisible()) {
        open(Mode::find);
    }
    step(-1);
}

std::string FindBar::replacement() const {
    return base::clean(wording::fromQt(m_replacement->text()), base::TextKind::title).text;
}

void FindBar::replaceCurrent() {
    if (!m_current) {
        step(1);
        return;
    }
    const FoundText replaced = m_seen[*m_current];
    std::size_t next = *m_current;
    const std::string text = replacement();
    const bool isDone =
        m_document.apply({edit::StepKind::replace, replaced.row.type},
                         edit::replaceText(m_document.document(), {replaced}, text));
    if (!isDone) {
        return;
    }
    refresh();
    // What was written is passed over, also where it holds what is searched.
    while (next < m_seen.size() && m_seen[next].row == replaced.row &&
           m_seen[next].text == replaced.text &&
           m_seen[next].range.begin < replaced.range.begin + text.size()) {
        ++next;
    }
    if (!m_seen.empty()) {
        goTo(next < m_seen.size() ? next : 0);
    }
}

void FindBar::replaceAll() {
    std::vector<FoundText> all = m_seen;
    all.insert(all.end(), m_hidden.begin(), m_hidden.end());
    if (all.empty()) {
        return;
    }
    const bool isDone =
        m_document.apply({edit::StepKind::replace, model::RowType::card, all.size()},
                         edit::replaceText(m_document.document(), all, replacement()));
    if (isDone) {
        m_sought->setFocus(); // the button has nothing more to do
        refresh();
        Q_EMIT replacedAll(static_cast<int>(all.size()));
    }
}

void FindBar::showState() {
    const auto count = m_seen.size();
    const auto hidden = static_cast<int>(m_hidden.size());
    const bool isAsking = !m_sought->text().isEmpty();
    const bool isFound = count > 0;
    m_count->setText(
        !isAsking   ? QString()
        : !isFound  ? tr("Not found")
        : m_current ? tr("%1 of %2").arg(QString::number(*m_current + 1), QString::number(count))
                    : tr("%n place(s)", nullptr, static_cast<int>(count)));
    m_hiddenCount->setWholeText(hidden == 0 ? QString()
                                            : tr("%n in hidden lanes", nullptr, hidden));
    for (QWidget* widget : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                            static_cast<QWidget*>(m_replace)}) {
        widget->setEnabled(isFound);
    }
    m_replaceAll->setEnabled(isFound || hidden > 0);
    if (isVisible()) {
        m_canvas.mark(FoundMarks(m_seen, m_current));
    }
}

void FindBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate() {
    const auto name = [](QToolButton& button, const QString& words) {
        button.setAccessibleName(words);
        setPlainTip(button, words);
    };
    setAccessibleName(tr("Find and replace"));
    m_sought->setPlaceholderText(tr("Find on the map"));
    m_sought->setAccessibleName(tr("Find on the map"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    name(*m_previous, tr("Previous place"));
    name(*m_next, tr("Next place"));
    name(*m_matchCase, tr("Tell capital letters from small ones"));
    name(*m_wholeWords, tr("Whole words only"));
    name(*m_close, tr("Close the search"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    showState();
}

} // namespace cjm::ui
