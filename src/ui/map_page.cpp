#include "map_page.h"

#include "goal_page.h"
#include "style.h"

#include <cjm/model/siblings.h>

#include <QEvent>
#include <QStyle>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int lettersOfViews = 32;

} // namespace

MapPage::MapPage(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(new Pages(document, this))
    , m_idealViews(new IdealViews(document, *m_pages, this))
    , m_standing(new StandingNotices(this))
    , m_notices(new NoticeBar(this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_map(new QWidget(m_stack))
    , m_maps(new ComparedMaps(document, *m_pages, *m_idealViews, m_map))
    , m_legend(new LegendBar(canvas(), m_map))
    , m_overview(new Overview(canvas()))
    , m_views(new SegmentGroup({"mapViewButton", "tableViewButton"}, this)) {
    setObjectName(QStringLiteral("mapPage"));
    auto* map = new QVBoxLayout(m_map);
    map->setContentsMargins(0, 0, 0, 0);
    map->setSpacing(0);
    map->addWidget(m_maps, 1);
    map->addWidget(m_legend);
    m_stack->addWidget(m_map);
    m_views->setFixedWidth(fontMetrics().averageCharWidth() * lettersOfViews);
    auto* header = new MapHeader(document, this);
    header->addAtEnd(*m_views);
    connect(header, &MapHeader::propertiesWanted, this, &MapPage::propertiesWanted);
    connect(header, &MapHeader::goalWanted, this, &MapPage::goalWanted);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(header);
    m_column->addWidget(m_standing);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_notices); // below, so that the map stays where it is
    connect(m_views, &SegmentGroup::picked, this, [this](std::optional<std::size_t> place) {
        // What is down stays down: there is always one of them.
        const View wanted = place ? static_cast<View>(*place) : m_view;
        setView(m_view);
        Q_EMIT viewWanted(wanted);
    });
    connect(m_pages, &Pages::changed, this, &MapPage::showPage);
    connect(m_idealViews, &IdealViews::changed, this, &MapPage::showPage);
    connect(m_maps, &ComparedMaps::frontChanged, this, [this] { m_legend->follow(frontMap()); });
    connect(&canvas(), &Canvas::mapChanged, this, &MapPage::refresh);
    connect(&canvas(), &Canvas::typingChanged, this, &MapPage::refresh);
    connect(&canvas(), &Canvas::told, m_notices, &NoticeBar::tell);
    connect(&document, &OpenDocument::refused, m_notices, &NoticeBar::tell);
    setView(View::map);
    retranslate();
    refresh();
}

MapPage::Invitation MapPage::makeInvitation(const char* objectName, QWidget* parent) {
    const QString name = QString::fromLatin1(objectName);
    auto* widget = new QWidget(parent);
    widget->setObjectName(name + QStringLiteral("Invitation"));
    const Invitation invitation{widget, new PlainLabel(widget), new QPushButton(widget)};
    invitation.sentence->setWordWrap(true);
    invitation.sentence->setAlignment(Qt::AlignCenter);
    setRole(*invitation.button, Role::primaryButton);
    invitation.button->setAutoDefault(true); // so that Enter presses it
    invitation.button->setObjectName(name + QStringLiteral("Button"));
    auto* column = new QVBoxLayout(widget);
    column->addStretch();
    column->addWidget(invitation.sentence);
    column->addSpacing(10);
    column->addWidget(invitation.button, 0, Qt::AlignHCenter);
    column->addStretch();
    setTabOrder(&canvas(), invitation.button);
    return invitation;
}

CardTable& MapPage::table() {
    if (m_table == nullptr) {
        m_table = new CardTable(m_document, m_stack);
        m_stack->addWidget(m_table);
        m_table->tabFrom(canvas());
        Q_EMIT tableMade(*m_table);
    }
    return *m_table;
}

FindBar& MapPage::findBar() {
    if (m_findBar == nullptr) {
        m_findBar = new FindBar(m_document, canvas(), this);
        m_column->insertWidget(m_column->indexOf(m_stack), m_findBar);
        m_findBar->tabFrom(canvas());
        connect(m_findBar, &FindBar::closed, this, &MapPage::focusMap);
    }
    return *m_findBar;
}

QWidget* MapPage::widgetOf(View view) {
    return view == View::map ? m_map : &table();
}

QList<QWidget*> MapPage::parts() const {
    QList<QWidget*> parts;
    for (int index = 0; index < m_column->count(); ++index) {
        parts.append(m_column->itemAt(index)->widget());
    }
    return parts;
}

PageUse MapPage::use() const {
    if (m_pages->shown() == Page::goal) {
        return PageUse::isNoMap;
    }
    const PairView view = m_idealViews->shown();
    const bool isStill = view != PairView::ideal && view != PairView::side;
    return isStill && m_view == View::map ? PageUse::looks : PageUse::edits;
}

void MapPage::showIdealViewBar() {
    const bool isWanted = m_idealViews->areOffered() && m_view == View::map;
    if (isWanted && m_idealViewBar == nullptr) {
        m_idealViewBar = new IdealViewBar(*m_idealViews, this);
        m_column->insertWidget(m_column->indexOf(m_standing), m_idealViewBar);
        setTabOrder(m_views, m_idealViewBar);
        connect(m_idealViewBar, &IdealViewBar::viewWanted, this, &MapPage::idealViewWanted);
    }
    if (m_idealViewBar != nullptr) {
        m_idealViewBar->setVisible(isWanted);
    }
}

void MapPage::showPage() {
    const bool isOnMap = m_pages->shown() != Page::goal;
    m_views->setVisible(isOnMap);
    if (use() != PageUse::edits && m_findBar != nullptr) {
        m_findBar->hide(); // there is no map to find anything on, or one made of two
    }
    showIdealViewBar();
    m_stack->setCurrentWidget(!isOnMap                 ? &goals()
                              : m_pages->awaitsIdeal() ? idealInvitation()
                                                       : widgetOf(m_view));
}

void MapPage::showMap() {
    m_pages->showMap();
}

bool MapPage::showOnBoth(const model::RowReference& row) {
    return m_pages->shown() == Page::ideal && m_view == View::map && m_maps->showOnBoth(row);
}

void MapPage::setView(View view) {
    m_view = view;
    m_views->setChosen(static_cast<std::size_t>(view));
    showPage();
    Q_EMIT viewChanged();
}

void MapPage::acceptTyping() {
    canvas().acceptDraft();
    if (m_table != nullptr) {
        m_table->acceptEditing();
    }
}

bool MapPage::isTyping() const {
    return m_maps->canvas().isTyping() || (m_table != nullptr && m_table->isEditing());
}

void MapPage::focusMap() {
    if (m_view == View::map) {
        frontMap().setFocus();
    } else {
        table().view().setFocus();
    }
}

void MapPage::focusShown() {
    if (m_pages->shown() == Page::goal) {
        goals().focusFirst();
    } else if (m_pages->awaitsIdeal()) {
        m_ideal.button->setFocus();
    } else {
        focusMap();
    }
}

GoalPage& MapPage::goals() {
    if (m_goals == nullptr) {
        m_goals = new GoalPage(m_document, m_stack);
        m_stack->addWidget(m_goals);
        Q_EMIT goalsMade(*m_goals);
    }
    return *m_goals;
}

QWidget* MapPage::idealInvitation() {
    if (m_ideal.widget == nullptr) {
        m_ideal = makeInvitation("makeIdeal", m_stack);
        m_stack->addWidget(m_ideal.widget);
        connect(m_ideal.button, &QPushButton::clicked, this, &MapPage::idealWanted);
        retranslate();
    }
    return m_ideal.widget;
}

void MapPage::refresh() {
    const bool isEmpty = canvas().map().grid().phases().empty();
    if (isEmpty && m_firstPhase.widget == nullptr) {
        m_firstPhase = makeInvitation("firstPhase", &canvas());
        connect(m_firstPhase.button, &QPushButton::clicked, this, &MapPage::firstPhaseWanted);
        retranslate();
    }
    if (m_firstPhase.widget != nullptr) {
        m_firstPhase.widget->setVisible(isEmpty && !canvas().isTyping());
        placeFirstPhase();
    }
}

void MapPage::resizeEvent(QResizeEvent*) {
    if (m_firstPhase.widget != nullptr) {
        placeFirstPhase();
    }
}

void MapPage::placeFirstPhase() {
    constexpr QSize size(380, 140);
    const QRect room = canvas().viewport()->geometry();
    QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size.boundedTo(room.size()), room);
    const int endOfMap = static_cast<int>(canvas().view().map.height * canvas().zoom());
    place.moveTop(std::max(place.top(), std::min(endOfMap, room.bottom() - place.height())));
    m_firstPhase.widget->setGeometry(place);
}

void MapPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MapPage::retranslate() {
    m_views->setWords(static_cast<std::size_t>(View::map), tr("Map"));
    m_views->setWords(static_cast<std::size_t>(View::table), tr("Table"));
    m_views->setAccessibleName(tr("Show as"));
    if (m_firstPhase.widget != nullptr) {
        m_firstPhase.sentence->setText(
            tr("What happens first, before a client comes to you? That is your first phase."));
        m_firstPhase.button->setText(tr("Add your first phase"));
    }
    if (m_ideal.widget != nullptr) {
        m_ideal.sentence->setText(tr("There is no ideal journey yet. It starts as a copy of the "
                                     "current one, and remembers where everything came from."));
        m_ideal.button->setText(tr("Make the ideal journey"));
    }
}

} // namespace cjm::ui
