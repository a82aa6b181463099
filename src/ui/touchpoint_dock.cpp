#include "touchpoint_dock.h"

#include "inspector_dock.h"
#include "moment_now.h"
#include "style.h"

#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace cjm::ui {

using edit::Lacking;

namespace {

constexpr int dockWidth = 340;
constexpr int walkMargin = 12;
constexpr int walkSpacing = 6;

/// By the calendar of where the person is.
base::Date dayHere() {
    const QDate date =
        QDateTime::fromSecsSinceEpoch(momentNow().time_since_epoch() / std::chrono::seconds(1))
            .date();
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
            std::chrono::day(static_cast<unsigned>(date.day()))};
}

QPushButton* walkButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // so that Enter presses it
    return button;
}

} // namespace

TouchpointDock::TouchpointDock(OpenDocument& document, TouchpointWalk& walk, QWidget* parent)
    : QDockWidget(parent)
    , m_walk(walk)
    , m_tabs(new QTabWidget)
    , m_previous(walkButton("previousTouchpoint", this))
    , m_next(walkButton("nextTouchpoint", this))
    , m_position(new PlainLabel(this))
    , m_lacking(new PlainLabel(this))
    , m_none(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_section(new TouchpointSection(document, m_words, walk))
    , m_gaps(new TouchpointGapPage(walk))
    , m_summary(new PlainLabel(this))
    , m_keep(walkButton("keepWalk", this))
    , m_throwAway(walkButton("throwWalkAway", this))
    , m_close(walkButton("closeWalk", this)) {
    setObjectName(QStringLiteral("touchpointDock"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this));
    auto* panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("touchpointPanel"));
    setRole(*panel, Role::panel);
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setMinimumWidth(dockWidth);
    m_tabs->setObjectName(QStringLiteral("touchpointTabs"));
    m_tabs->addTab(makeQuestions(), QString());
    m_tabs->addTab(m_gaps, QString());
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeEnd());
    setWidget(panel);
    connect(&walk, &TouchpointWalk::changed, this, &TouchpointDock::follow);
    addStep(*m_previous, "Ctrl+PgUp", &TouchpointDock::goBack);
    addStep(*m_next, "Ctrl+PgDown", &TouchpointDock::goOn);
    connect(m_keep, &QPushButton::clicked, this, &TouchpointDock::keep);
    connect(m_throwAway, &QPushButton::clicked, &walk, &TouchpointWalk::throwAway);
    connect(m_close, &QPushButton::clicked, &walk, &TouchpointWalk::throwAway);
    connect(m_gaps, &TouchpointGapPage::walkWanted, this, [this] { open(Tab::questions); });
    connect(m_section, &InspectorSection::noticed, m_lacking, [this](const QString& sentence) {
        m_lacking->setText(sentence);
        m_lacking->setVisible(!sentence.isEmpty());
    });
    retranslate();
}

/// The keys work in the whole window: they are pressed with an eye on the map.
void TouchpointDock::addStep(QPushButton& button, const char* keys,
                             void (TouchpointDock::*step)()) {
    const QKeySequence sequence{QLatin1String(keys)};
    setPlainTip(button, sequence.toString(QKeySequence::NativeText));
    connect(&button, &QPushButton::clicked, this, step);
    connect(new QShortcut(sequence, this), &QShortcut::activated, &button, &QPushButton::click);
}

QWidget* TouchpointDock::makeQuestions() {
    auto* page = new QWidget;
    m_position->setObjectName(QStringLiteral("walkPosition"));
    m_position->setAlignment(Qt::AlignCenter);
    m_lacking->setObjectName(QStringLiteral("walkLacking"));
    m_lacking->setWordWrap(true);
    m_lacking->setContentsMargins(walkMargin, walkSpacing, walkMargin, walkSpacing);
    setRole(*m_lacking, Role::notice);
    m_lacking->hide();
    m_none->setObjectName(QStringLiteral("noTouchpoints"));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(walkMargin, walkMargin, walkMargin, walkMargin);

    makeInvitation(*page);
    fillScroll();
    auto* steps = new QHBoxLayout;
    steps->setContentsMargins(walkMargin, walkSpacing, walkMargin, walkSpacing);
    steps->addWidget(m_previous);
    steps->addWidget(m_position, 1);
    steps->addWidget(m_next);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(steps);
    column->addWidget(m_noIdeal);
    column->addWidget(m_none);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_lacking);
    return page;
}

/// What to do where verdicts have nothing to act on.
void TouchpointDock::makeInvitation(QWidget& page) {
    m_noIdeal = new QWidget(&page);
    m_noIdealSentence = new PlainLabel(m_noIdeal);
    m_noIdealSentence->setWordWrap(true);
    setRole(*m_noIdealSentence, Role::mutedText);
    m_makeIdeal = walkButton("walkMakeIdeal", m_noIdeal);
    connect(m_makeIdeal, &QPushButton::clicked, this, &TouchpointDock::idealWanted);
    auto* invitation = new QVBoxLayout(m_noIdeal);
    invitation->setContentsMargins(walkMargin, 0, walkMargin, walkSpacing);
    invitation->addWidget(m_noIdealSentence);
    invitation->addWidget(m_makeIdeal, 0, Qt::AlignLeft);
}

void TouchpointDock::fillScroll() {
    auto* content = new QWidget;
    // As high as its lines are at this width, not as they would be at the narrowest.
    content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(m_section);
    inside->addStretch();
    m_scroll->setObjectName(QStringLiteral("touchpointScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    // So that the ground of the panel is seen.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QWidget* TouchpointDock::makeEnd() {
    auto* end = new QWidget(this);
    m_summary->setObjectName(QStringLiteral("walkSummary"));
    m_summary->setWordWrap(true);
    setRole(*m_summary, Role::mutedText);
    setRole(*m_keep, Role::primaryButton);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_throwAway);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(end);
    column->setContentsMargins(walkMargin, walkSpacing, walkMargin, walkMargin);
    column->setSpacing(walkSpacing);
    column->addWidget(m_summary);
    column->addLayout(buttons);
    return end;
}

void TouchpointDock::open(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    show();
    raise();
    if (tab == Tab::chart) {
        m_gaps->focusList();
    } else {
        QWidget* first = m_next->isEnabled() ? m_next : firstFieldIn(*this);
        if (first != nullptr) {
            first->setFocus(Qt::OtherFocusReason);
        }
    }
}

void TouchpointDock::follow() {
    if (!m_walk.isOn()) {
        return;
    }
    m_section->follow();
    m_gaps->follow();
    const edit::TouchpointStop* shown = m_walk.shown();
    const auto card = shown == nullptr ? std::nullopt : std::optional(shown->card);
    if (card != m_shown) {
        m_shown = card;
        m_scroll->verticalScrollBar()->setValue(0);
        m_lacking->hide();
    } else if (m_walk.lacking() == Lacking::nothing) {
        m_lacking->hide();
    }
    m_none->setVisible(shown == nullptr);
    m_noIdeal->setVisible(shown != nullptr && !m_walk.journeys().ideal);
    m_previous->setEnabled(m_walk.place() > 0);
    m_next->setEnabled(m_walk.place() + 1 < m_walk.stops().size());
    const bool hasChanges = m_walk.hasChanges();
    m_keep->setVisible(hasChanges);
    m_throwAway->setVisible(hasChanges);
    m_close->setVisible(!hasChanges);
    refreshWords();
}

/// One does not go on before what is decided is said whole.
void TouchpointDock::goOn() {
    if (const Lacking lacking = m_walk.lacking(); lacking != Lacking::nothing) {
        showLacking(lacking);
        return;
    }
    m_walk.goTo(m_walk.place() + 1);
}

void TouchpointDock::goBack() {
    m_walk.goTo(m_walk.place() - 1);
}

void TouchpointDock::keep() {
    m_section->leave();
    if (const std::optional<std::size_t> place = m_walk.firstLacking()) {
        m_walk.goTo(*place);
        m_tabs->setCurrentIndex(static_cast<int>(Tab::questions));
        showLacking(m_walk.lacking());
        return;
    }
    m_walk.keep(dayHere());
}

void TouchpointDock::showLacking(Lacking lacking) {
    tellLacking(lacking);
    m_section->focusLacking(lacking);
    if (QWidget* field = m_section->focusWidget()) {
        m_scroll->ensureWidgetVisible(field);
    }
}

void TouchpointDock::tellLacking(Lacking lacking) {
    m_lacking->setText(
        lacking == Lacking::other
            ? tr("Choose the other touchpoint first.")
            : tr("Say in a sentence what it is worth to the client. What nobody can put into words "
                 "is not worth doing."));
    m_lacking->show();
    QAccessibleEvent alert(m_lacking, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TouchpointDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TouchpointDock::retranslate() {
    setWindowTitle(tr("Touchpoint walk"));
    m_tabs->setTabText(static_cast<int>(Tab::questions), tr("One by one"));
    m_tabs->setTabText(static_cast<int>(Tab::chart), tr("Chart"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_none->setText(tr("There are no touchpoints yet. They are the cards in the lane of "
                       "touchpoints: every place where a client meets your salon."));
    m_noIdealSentence->setText(tr("There is no ideal journey yet, in which you see what a decision "
                                  "does. Until then it is only noted."));
    m_makeIdeal->setText(tr("To the ideal journey"));
    m_keep->setText(tr("Keep the changes"));
    m_throwAway->setText(tr("Throw away"));
    m_close->setText(tr("Close"));
    m_lacking->hide();
    if (m_walk.isOn()) {
        refreshWords();
    }
}

void TouchpointDock::refreshWords() {
    const auto count = static_cast<int>(m_walk.stops().size());
    m_position->setText(
        count == 0
            ? QString()
            : tr("%1 of %2").arg(QString::number(m_walk.place() + 1), QString::number(count)));
    if (!m_walk.hasChanges()) {
        m_summary->setText(tr("What you change now is only tried out, until you keep it."));
    } else if (const int changed = m_walk.changedCount(); changed > 0) {
        m_summary->setText(tr("Tried out so far: %n touchpoint(s)", nullptr, changed));
    } else {
        m_summary->setText(tr("Tried out so far: changes on the map"));
    }
}

} // namespace cjm::ui
