#include "map_header.h"

#include "style.h"

#include <cjm/model/journey_facts.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

ElidedLabel* chip(const char* objectName, QWidget* parent) {
    auto* label = new ElidedLabel(Qt::ElideRight, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    setRole(*label, Role::chip);
    return label;
}

void fill(ElidedLabel& label, const std::string& text) {
    const QString words = wording::toQt(text);
    label.setWholeText(words);
    label.setVisible(!words.trimmed().isEmpty());
}

} // namespace

MapHeader::MapHeader(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_row(new QHBoxLayout(this))
    , m_title(new PlainLabel(this))
    , m_salon(chip("salonChip", this))
    , m_persona(chip("personaChip", this))
    , m_goal(chip("goalChip", this)) {
    setObjectName(QStringLiteral("mapHeader"));
    setRole(*this, Role::sheet);
    m_title->setObjectName(QStringLiteral("mapTitle"));
    setRole(*m_title, Role::pageTitle);
    m_title->setWordWrap(true);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    m_title->setCursor(Qt::PointingHandCursor);
    for (ElidedLabel* label : {m_salon, m_persona, m_goal}) {
        label->setCursor(Qt::PointingHandCursor);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        chips->addWidget(label);
    }
    chips->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(5);
    column->addWidget(m_title);
    column->addLayout(chips);
    m_row->setContentsMargins(16, 10, 16, 10);
    m_row->setSpacing(12);
    m_row->addLayout(column, 1);
    connect(&document, &OpenDocument::changed, this, &MapHeader::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &MapHeader::refresh);
    refresh();
}

void MapHeader::mouseReleaseEvent(QMouseEvent* event) {
    const QWidget* clicked = childAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || qobject_cast<const PlainLabel*>(clicked) == nullptr) {
        return;
    }
    if (clicked == m_goal) {
        Q_EMIT goalWanted();
    } else {
        Q_EMIT propertiesWanted();
    }
}

void MapHeader::addAtEnd(QWidget& widget) {
    m_row->addWidget(&widget, 0, Qt::AlignTop);
}

void MapHeader::refresh() {
    const model::JourneyFacts facts =
        model::journeyFacts(m_document.document(), m_document.selection().journey);
    m_title->setText(facts.title.empty() ? tr("Map without a title") : wording::toQt(facts.title));
    setPlainTip(*m_title, tr("Title and persona are changed in the sidebar"));
    fill(*m_salon, facts.salon);
    fill(*m_persona, facts.personas.empty() ? std::string() : facts.personas.front());
    fill(*m_goal, facts.goal);
}

void MapHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace cjm::ui
