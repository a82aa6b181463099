#include "compared_maps.h"

#include "style.h"

#include <cjm/paint/combined_marks.h>

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int equally = 1'000; ///< For both maps; what there is is shared out.

/// True where what is selected, or else the cell with the focus, is of this journey.
bool isOf(const model::Document& document, model::JourneyId journey,
          const session::Selection& selection) {
    const auto has = [&](const auto* row) { return row != nullptr && row->journey == journey; };
    if (!selection.rows.empty()) {
        const model::RowReference& row = selection.rows.back();
        return has(document.cards.find({row.uuid})) || has(document.phases.find({row.uuid})) ||
               has(document.lanes.find({row.uuid})) || has(document.links.find({row.uuid}));
    }
    return selection.focus && has(document.phases.find(selection.focus->phase)) &&
           has(document.lanes.find(selection.focus->lane));
}

} // namespace

ComparedMaps::ComparedMaps(OpenDocument& document, Pages& pages, IdealViews& views, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(pages)
    , m_views(views)
    , m_splitter(new MapSplitter(this))
    , m_canvas(new Canvas(document, this))
    , m_canvasPane(makePane("canvasPane", *m_canvas)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(m_canvasPane.widget);
    connect(&views, &IdealViews::changed, this, &ComparedMaps::arrange);
    connect(&document, &OpenDocument::changed, this, &ComparedMaps::fillSoon);
    connect(&document, &OpenDocument::selectionChanged, this, &ComparedMaps::followDocument);
    retranslate();
}

ComparedMaps::Pane ComparedMaps::makePane(const char* objectName, MapWidget& map) {
    Pane pane{new QWidget(this), nullptr};
    pane.widget->setObjectName(QString::fromLatin1(objectName));
    pane.name = new PlainLabel(pane.widget);
    pane.name->setObjectName(pane.widget->objectName() + QStringLiteral("Name"));
    pane.name->setContentsMargins(16, 6, 16, 6);
    pane.name->hide();
    setRole(*pane.name, Role::sectionTitle);
    setRole(*pane.widget, Role::sheet);
    auto* column = new QVBoxLayout(pane.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pane.name);
    column->addWidget(&map, 1);
    return pane;
}

MapWidget& ComparedMaps::front() {
    const PairView view = m_views.shown();
    const bool isCanvas = view == PairView::ideal || view == PairView::side;
    return isCanvas ? static_cast<MapWidget&>(*m_canvas) : *m_still;
}

void ComparedMaps::showRow(const model::RowReference& row) {
    if (m_views.shown() != PairView::over) {
        front().showRow(row);
    } else if (const auto there = m_counterparts.inCurrent(row)) {
        front().showRow(*there);
    }
}

bool ComparedMaps::showOnBoth(const model::RowReference& row) {
    const bool isOfBoth =
        m_views.shown() == PairView::ghost || m_views.shown() == PairView::changes;
    if (!isOfBoth || m_still == nullptr || !m_still->map().rectOf(row)) {
        return false;
    }
    session::Selection wanted = m_still->selection();
    wanted.rows = {row};
    m_still->select(std::move(wanted));
    m_still->showRow(row);
    m_still->setFocus();
    return true;
}

bool ComparedMaps::showsCurrent() const {
    return m_views.shown() == PairView::side || m_views.shown() == PairView::over;
}

void ComparedMaps::makeStill() {
    m_still = new StillMap(this);
    m_stillPane = makePane("stillPane", *m_still);
    m_splitter->insertWidget(0, m_stillPane.widget);
    m_splitter->setSizes({equally, equally});
    m_splitter->handle(1)->setObjectName(QStringLiteral("mapSplitterHandle")); // it was renamed
    setTabOrder(m_still, m_splitter->handle(1));
    setTabOrder(m_splitter->handle(1), m_canvas);
    m_together = new ScrollTogether(*m_still, *m_canvas, this);
    connect(m_still, &StillMap::selected, this, &ComparedMaps::followStill);
    connect(m_still, &StillMap::entered, this, &ComparedMaps::enter);
    const auto takeOver = [this] {
        if (m_still->questions() != m_canvas->questions()) {
            m_still->setQuestions(m_canvas->questions());
        }
        if (m_still->map().labelWidth() != m_canvas->map().labelWidth()) {
            m_still->setLabelWidth(m_canvas->map().labelWidth());
        }
    };
    takeOver();
    connect(m_canvas, &MapWidget::mapChanged, m_still, takeOver);
    retranslate();
}

void ComparedMaps::arrange() {
    const PairView view = m_views.shown();
    const bool isCompared = view != PairView::ideal;
    const bool isSide = view == PairView::side;
    if (isCompared && m_still == nullptr) {
        makeStill();
    }
    if (m_still != nullptr) {
        const bool hasKeyboard = m_canvas->hasFocus() || m_still->hasFocus();
        if (!isSide) {
            m_together->end();
        }
        m_stillPane.widget->setVisible(isCompared);
        m_stillPane.name->setVisible(isSide);
        m_canvasPane.name->setVisible(isSide);
        m_canvasPane.widget->setVisible(&front() == m_canvas);
        if (hasKeyboard) {
            front().setFocus();
        }
    }
    if (isCompared) {
        fill();
    }
    // Once the maps have their sizes.
    QMetaObject::invokeMethod(
        this, [this] { front().showSelected(); }, Qt::QueuedConnection);
    retranslate();
    Q_EMIT frontChanged();
}

StillMap::Content ComparedMaps::content() const {
    const model::Document& document = m_document.document();
    const model::JourneyId current = m_counterparts.current();
    const model::JourneyId ideal = m_counterparts.ideal();
    switch (m_views.shown()) {
    case PairView::ghost: {
        const compare::CombinedJourney map = compare::ghost(document, current, ideal);
        return {map.document, map.journey, paint::marksOf(map)};
    }
    case PairView::changes: {
        const compare::CombinedJourney map = compare::changes(document, current, ideal);
        return {map.document, map.journey, paint::marksOf(map)};
    }
    case PairView::over:
        return {document, current, paint::marksOf(compare::idealCurves(document, current, ideal))};
    default:
        return {document, current};
    }
}

void ComparedMaps::fill() {
    m_isOutdated = false;
    const JourneyPair& pair = m_views.pair();
    m_counterparts = Counterparts(m_document.document(), *pair.current, *pair.ideal);
    m_still->showContent(content());
    // What is selected here alone stays so.
    if (!m_document.selection().rows.empty() || m_still->selection().rows.empty()) {
        followDocument();
    }
    if (m_views.shown() == PairView::side) {
        m_together->begin(m_counterparts);
    }
}

/// After what is going on, so that several edits are one.
void ComparedMaps::fillSoon() {
    if (m_views.shown() == PairView::ideal || m_isOutdated) {
        return;
    }
    m_isOutdated = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isOutdated && isVisible() && m_views.shown() != PairView::ideal) {
                fill();
            }
        },
        Qt::QueuedConnection);
}

void ComparedMaps::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOutdated && m_views.shown() != PairView::ideal) {
        fill();
    }
}

void ComparedMaps::followDocument() {
    if (m_views.shown() != PairView::ideal && m_still != nullptr && !m_isSelecting) {
        const session::Selection& ideal = m_document.selection();
        m_still->mark(showsCurrent() ? m_counterparts.inCurrent(ideal) : ideal);
    }
}

void ComparedMaps::followStill() {
    const session::Selection& here = m_still->selection();
    const auto inIdeal = [this](const model::RowReference& row) {
        return showsCurrent() ? m_counterparts.inIdeal(row)
                              : m_counterparts.inIdeal(row).value_or(row);
    };
    session::Selection there = m_document.selection();
    there.rows.clear();
    for (const model::RowReference& row : here.rows) {
        if (const std::optional<model::RowReference> other = inIdeal(row)) {
            there.rows.push_back(*other);
        }
    }
    if (here.focus) {
        const auto phase = inIdeal(referenceTo(here.focus->phase));
        const auto lane = inIdeal(referenceTo(here.focus->lane));
        const session::Selection cell{
            there.journey,
            phase && lane ? std::optional(edit::Cell{{phase->uuid}, {lane->uuid}}) : std::nullopt,
            {}};
        if (isOf(m_document.document(), there.journey, cell)) {
            there.focus = cell.focus;
        }
    }
    const QScopedValueRollback<bool> guard(m_isSelecting, true);
    m_document.select(std::move(there));
}

/// To what is selected: on the ideal map, or on the current one where only that has it.
void ComparedMaps::enter() {
    const model::Document& document = m_document.document();
    session::Selection wanted = m_still->selection();
    const JourneyPair pair = m_views.pair();
    if (isOf(document, *pair.ideal, wanted)) {
        m_views.show(PairView::ideal);
        wanted.journey = *pair.ideal;
    } else if (isOf(document, *pair.current, wanted)) {
        m_pages.show(Page::current);
        wanted.journey = *pair.current;
    } else {
        return;
    }
    m_canvas->setFocus();
    m_canvas->select(std::move(wanted));
}

void ComparedMaps::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ComparedMaps::retranslate() {
    const wording::Vocabulary& words = m_words.ofWindow();
    m_canvasPane.name->setText(words.viewHeading(PairView::ideal));
    if (m_still != nullptr) {
        const PairView view = m_views.shown();
        m_stillPane.name->setText(words.viewHeading(PairView::current));
        m_still->setAccessibleName(
            words.viewHeading(view == PairView::side ? PairView::current : view));
    }
}

} // namespace cjm::ui
