#include "map_page.h"

#include "goal_page.h"
#include "style.h"

#include <cjm/model/siblings.h>

#include <QEvent>
#include <QStyle>

namespace cjm::ui {

namespace {

constexpr int lettersOfViews = 32;

} // namespace

MapPage::MapPage(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(new Pages(document, this))
    , m_standing(new StandingNotices(this))
    , m_notices(new NoticeBar(this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_map(new QWidget(m_stack))
    , m_canvas(new Canvas(document, m_map))
    , m_legend(new LegendBar(*m_canvas, m_map))
    , m_overview(new Overview(*m_canvas))
    , m_views(new SegmentGroup({"mapViewButton", "tableViewButton"}, this)) {
    setObjectName(QStringLiteral("mapPage"));
    auto* map = new QVBoxLayout(m_map);
    map->setContentsMargins(0, 0, 0, 0);
    map->setSpacing(0);
    map->addWidget(m_canvas, 1);
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
    connect(m_canvas, &Canvas::mapChanged, this, &MapPage::refresh);
    connect(m_canvas, &Canvas::typingChanged, this, &MapPage::refresh);
    connect(m_canvas, &Canvas::told, m_notices, &NoticeBar::tell);
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
    setTabOrder(m_canvas, invitation.button);
    return invitation;
}

CardTable& MapPage::table() {
    if (m_table == nullptr) {
        m_table = new CardTable(m_document, m_stack);
        m_stack->addWidget(m_table);
        m_table->tabFrom(*m_canvas);
        Q_EMIT tableMade(*m_table);
    }
    return *m_table;
}

FindBar& MapPage::findBar() {
    if (m_findBar == nullptr) {
        m_findBar = new FindBar(m_document, *m_canvas, this);
        m_column->insertWidget(m_column->indexOf(m_stack), m_findBar);
        m_findBar->tabFrom(*m_canvas);
        connect(m_findBar, &FindBar::closed, this, &MapPage::focusMap);
    }
    return *m_findBar;
}

QWidget* MapPage::widgetOf(View view) {
    return view == View::map ? m_map : &table();
}

void MapPage::showPage() {
    const bool isOnMap = m_pages->shown() != Page::goal;
    m_views->setVisible(isOnMap);
    if (!isOnMap && m_findBar != nullptr) {
        m_findBar->hide(); // there is no map to find anything on
    }
    m_stack->setCurrentWidget(!isOnMap                 ? &goals()
                              : m_pages->awaitsIdeal() ? idealInvitation()
                                                       : widgetOf(m_view));
}

void MapPage::showMap() {
    m_pages->showMap();
}

void MapPage::setView(View view) {
    m_view = view;
    m_views->setChosen(static_cast<std::size_t>(view));
    showPage();
    Q_EMIT viewChanged();
}

void MapPage::acceptTyping() {
    m_canvas->acceptDraft();
    if (m_table != nullptr) {
        m_table->acceptEditing();
    }
}

bool MapPage::isTyping() const {
    return m_canvas->isTyping() || (m_table != nullptr && m_table->isEditing());
}

void MapPage::focusMap() {
    if (m_view == View::map) {
        m_canvas->setFocus();
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
    const bool isEmpty = m_canvas->map().grid().phases().empty();
    if (isEmpty && m_firstPhase.widget == nullptr) {
        m_firstPhase = makeInvitation("firstPhase", m_canvas);
        connect(m_firstPhase.button, &QPushButton::clicked, this, &MapPage::firstPhaseWanted);
        retranslate();
    }
    if (m_firstPhase.widget != nullptr) {
        m_firstPhase.widget->setVisible(isEmpty && !m_canvas->isTyping());
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
    const QRect room = m_canvas->viewport()->geometry();
    m_firstPhase.widget->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size.boundedTo(room.size()), room));
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
