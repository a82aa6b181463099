#include "map_page.h"

#include "style.h"

#include <cjm/model/siblings.h>

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace cjm::ui {

MapPage::MapPage(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_notices(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_map(new QWidget(this))
    , m_canvas(new Canvas(document, m_map))
    , m_legend(new LegendBar(*m_canvas, m_map))
    , m_firstPhase(makeInvitation("firstPhase", m_canvas))
    , m_ideal(makeInvitation("makeIdeal", this)) {
    setObjectName(QStringLiteral("mapPage"));
    auto* map = new QVBoxLayout(m_map);
    map->setContentsMargins(0, 0, 0, 0);
    map->setSpacing(0);
    map->addWidget(m_canvas, 1);
    map->addWidget(m_legend);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_ideal.widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new MapHeader(document, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices); // below, so that the map stays where it is
    connect(m_firstPhase.button, &QPushButton::clicked, this, &MapPage::firstPhaseWanted);
    connect(m_ideal.button, &QPushButton::clicked, this, &MapPage::idealWanted);
    connect(m_canvas, &Canvas::mapChanged, this, &MapPage::refresh);
    connect(m_canvas, &Canvas::typingChanged, this, &MapPage::refresh);
    connect(m_canvas, &Canvas::told, m_notices, &NoticeBar::tell);
    connect(&document, &OpenDocument::refused, m_notices, &NoticeBar::tell);
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
    return invitation;
}

void MapPage::showMap() {
    m_stack->setCurrentWidget(m_map);
}

void MapPage::inviteToIdeal() {
    m_stack->setCurrentWidget(m_ideal.widget);
}

bool MapPage::isInvitingToIdeal() const {
    return m_stack->currentWidget() == m_ideal.widget;
}

void MapPage::refresh() {
    const bool isEmpty = m_canvas->map().grid().phases().empty();
    m_firstPhase.widget->setVisible(isEmpty && !m_canvas->isTyping());
    resizeEvent(nullptr);
}

void MapPage::resizeEvent(QResizeEvent*) {
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
    m_firstPhase.sentence->setText(
        tr("What happens first, before a client comes to you? That is your first phase."));
    m_firstPhase.button->setText(tr("Add your first phase"));
    m_ideal.sentence->setText(tr("There is no ideal journey yet. It starts as a copy of the "
                                 "current one, and remembers where everything came from."));
    m_ideal.button->setText(tr("Make the ideal journey"));
}

} // namespace cjm::ui
