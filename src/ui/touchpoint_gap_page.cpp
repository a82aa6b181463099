#include "touchpoint_gap_page.h"

#include "style.h"
#include "touchpoint_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

using model::CardId;
using model::TouchpointScore;

namespace {

constexpr int gapPageMargin = 12;
constexpr int gapPageSpacing = 6;
constexpr int entrySpacing = 2;
constexpr int shownDecimals = 1;

QString scoreText(double score) {
    const bool isWhole = qFuzzyCompare(score, static_cast<int>(score));
    return QLocale().toString(score, 'f', isWhole ? 0 : shownDecimals);
}

} // namespace

TouchpointGapPage::TouchpointGapPage(TouchpointWalk& walk, QWidget* parent)
    : QWidget(parent)
    , m_walk(walk)
    , m_caption(new PlainLabel(this))
    , m_chart(new TouchpointChart(this))
    , m_list(new QListWidget(this))
    , m_unscored(new PlainLabel(this))
    , m_walkThem(new QPushButton(this)) {
    m_caption->setWordWrap(true);
    setRole(*m_caption, Role::mutedText);
    m_list->setObjectName(QStringLiteral("touchpointGaps"));
    m_list->setWordWrap(true);
    m_list->setSpacing(entrySpacing);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_unscored->setObjectName(QStringLiteral("unscoredTouchpoints"));
    m_unscored->setWordWrap(true);
    m_walkThem->setObjectName(QStringLiteral("walkUnscored"));
    m_walkThem->setAutoDefault(true); // so that Enter presses it
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gapPageMargin, gapPageMargin, gapPageMargin, gapPageMargin);
    column->setSpacing(gapPageSpacing);
    column->addWidget(m_caption);
    column->addWidget(m_chart, 5);
    column->addWidget(m_list, 3);
    auto* end = new QHBoxLayout;
    end->addWidget(m_unscored, 1);
    end->addWidget(m_walkThem);
    column->addLayout(end);
    connect(m_chart, &TouchpointChart::picked, this, [this](CardId card) { m_walk.goTo(card); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* entry) { goTo(*entry); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* entry) { goTo(*entry); });
    connect(m_walkThem, &QPushButton::clicked, this, [this] {
        if (!m_gaps.unscored.empty()) {
            m_walk.goTo(m_gaps.unscored.front());
        }
        Q_EMIT walkWanted();
    });
    retranslate();
}

void TouchpointGapPage::follow() {
    std::vector<CardId> cards;
    for (const edit::TouchpointStop& stop : m_walk.stops()) {
        cards.push_back(stop.card);
    }
    m_gaps = model::touchpointGaps(m_walk.document(), cards);
    m_chart->setScores(m_gaps.scores);
    fill();
    showPlace();
}

void TouchpointGapPage::fill() {
    QStringList texts;
    m_cards.clear();
    for (const TouchpointScore& score : m_gaps.scores) {
        m_cards.push_back(score.card);
        texts.append(tr("%1. %2\n%3: matters %4, does %5")
                         .arg(QString::number(texts.size() + 1),
                              isolated(TouchpointWords::name(m_walk.document(), score.card)),
                              TouchpointWords::quadrant(quadrantOf(score)),
                              scoreText(score.importance), scoreText(score.performance)));
    }
    for (const CardId card : m_gaps.unscored) {
        m_cards.push_back(card);
        texts.append(
            tr("%1\nNo scores yet").arg(isolated(TouchpointWords::name(m_walk.document(), card))));
    }
    // As long as nothing is different, the keyboard stays where it is.
    if (texts != m_texts) {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->addItems(texts);
        m_texts = texts;
    }
    const auto unscored = static_cast<int>(m_gaps.unscored.size());
    m_unscored->setVisible(unscored > 0);
    m_unscored->setText(tr("%n touchpoint(s) without scores", nullptr, unscored));
    m_walkThem->setVisible(unscored > 0);
}

void TouchpointGapPage::showPlace() {
    const edit::TouchpointStop* shown = m_walk.shown();
    m_chart->setCurrent(shown == nullptr ? std::nullopt : std::optional(shown->card));
    const auto found =
        shown == nullptr ? m_cards.end() : std::find(m_cards.begin(), m_cards.end(), shown->card);
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin()));
}

void TouchpointGapPage::goTo(const QListWidgetItem& entry) {
    m_walk.goTo(m_cards.at(static_cast<std::size_t>(m_list->row(&entry))));
}

void TouchpointGapPage::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void TouchpointGapPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
        showPlace();
    }
}

void TouchpointGapPage::retranslate() {
    m_caption->setText(tr("How much each touchpoint matters to the client, against how well it "
                          "does: the mean of ease, pleasure and satisfaction now."));
    m_list->setAccessibleName(tr("The largest gaps first"));
    m_walkThem->setText(tr("Walk them"));
}

} // namespace cjm::ui
