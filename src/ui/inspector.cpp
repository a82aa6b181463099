#include "inspector.h"

#include "card_section.h"
#include "lane_section.h"
#include "link_section.h"
#include "map_section.h"
#include "phase_section.h"
#include "several_section.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <type_traits>

namespace cjm::ui {

Inspector::Inspector(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scroll(new QScrollArea(this))
    , m_notice(new PlainLabel(this)) {
    setObjectName(QStringLiteral("inspector"));
    setRole(*this, Role::panel);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(220);

    auto* sections = new QWidget;
    m_sections = new QVBoxLayout(sections);
    m_sections->setContentsMargins({});
    m_sections->addStretch();

    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(sections);
    // So that the ground of the panel is seen.
    m_scroll->viewport()->setAutoFillBackground(false);
    sections->setAutoFillBackground(false);

    m_notice->setObjectName(QStringLiteral("inspectorNotice"));
    m_notice->setWordWrap(true);
    setRole(*m_notice, Role::notice);
    m_notice->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_notice);

    connect(&document, &OpenDocument::changed, this, &Inspector::follow);
    connect(&document, &OpenDocument::selectionChanged, this, &Inspector::follow);
    retranslate();
}

Inspector::~Inspector() {
    // A field that is left tells what became of its text, and the panel passes it on: as long as it
    // is one.
    if (QWidget* field = focusWidget()) {
        field->clearFocus();
    }
}

void Inspector::offerPictures(const Commands& commands) {
    m_commands = &commands;
    if (m_card != nullptr) {
        m_card->offerPictures(commands);
    }
}

/// Most of them are not needed for a long time, and each takes its time to be made.
template <class Section>
Section& Inspector::made(Section*& section) {
    if (section == nullptr) {
        section = new Section(m_document, m_words, m_scroll->widget());
        section->hide();
        m_sections->insertWidget(0, section);
        connect(section, &InspectorSection::noticed, this, &Inspector::notice);
        if constexpr (std::is_same_v<Section, CardSection>) {
            if (m_commands != nullptr) {
                section->offerPictures(*m_commands);
            }
        }
    }
    return *section;
}

QSize Inspector::sizeHint() const {
    return {260, 600};
}

void Inspector::follow() {
    const session::Selection& selection = m_document.selection();
    if (m_current != nullptr && selection.journey == m_shown.journey &&
        selection.rows == m_shown.rows) {
        m_current->refresh();
        return;
    }
    m_shown = selection;
    if (selection.rows.empty()) {
        turnTo(made(m_map));
        m_map->showJourney(selection.journey);
    } else if (selection.rows.size() == 1) {
        followRow(selection.rows.front());
    } else {
        turnTo(made(m_several));
        m_several->showRows(selection);
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void Inspector::followRow(const model::RowReference& row) {
    if (row.type == model::RowType::phase) {
        turnTo(made(m_phase));
        m_phase->showPhase({row.uuid});
    } else if (row.type == model::RowType::lane) {
        turnTo(made(m_lane));
        m_lane->showLane({row.uuid});
    } else if (row.type == model::RowType::card) {
        turnTo(made(m_card));
        m_card->showCard({row.uuid});
    } else if (row.type == model::RowType::link) {
        turnTo(made(m_link));
        m_link->showLink({row.uuid});
    } else {
        turnTo(made(m_map));
        m_map->showJourney(m_shown.journey);
    }
}

void Inspector::turnTo(InspectorSection& section) {
    if (m_current == &section) {
        return;
    }
    InspectorSection* before = m_current;
    m_current = &section;
    if (before != nullptr) {
        before->leave();
        before->hide();
    }
    section.show();
}

void Inspector::notice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Inspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        notice({});
    }
    QWidget::changeEvent(event);
}

void Inspector::retranslate() {
    setAccessibleName(tr("Properties"));
}

} // namespace cjm::ui
