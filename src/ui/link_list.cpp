#include "link_list.h"

#include "elided_label.h"
#include "icons.h"
#include "link_words.h"
#include "plain_text.h"

#include <cjm/edit/rows.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int besideSentence = 9; ///< In pixels, within its button.

} // namespace

LinkList::LinkList(OpenDocument& document, MapWords& words, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(words)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
}

void LinkList::showLinksOf(const model::RowReference& row) {
    const model::Document& document = m_document.document();
    std::vector<Entry> entries;
    for (const model::Link& link : document.links) {
        if (link.from == row || link.to == row) {
            entries.push_back({link.id, LinkWords::seenFrom(document, m_words, link, row)});
        }
    }
    // As long as nothing is different, the keyboard stays where it is.
    if (entries != m_entries) {
        m_entries = std::move(entries);
        fill();
    }
}

void LinkList::fill() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the one that was pressed may be among them
        delete item;
    }
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        addRow(m_entries[index], index);
    }
}

void LinkList::addRow(const Entry& entry, std::size_t index) {
    auto* row = new QWidget(this);
    auto* select = new QPushButton(row);
    select->setObjectName(QStringLiteral("selectLink%1").arg(index));
    select->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* sentence = new ElidedLabel(Qt::ElideRight, select);
    sentence->setWholeText(entry.sentence);
    sentence->setAttribute(Qt::WA_TransparentForMouseEvents); // the button is pressed
    auto* within = new QHBoxLayout(select);
    within->setContentsMargins(besideSentence, 0, besideSentence, 0);
    within->addWidget(sentence);
    select->setAccessibleName(entry.sentence);
    setPlainTip(*select, entry.sentence);
    connect(select, &QPushButton::clicked, this, [this, link = entry.link] { this->select(link); });

    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("deleteLink%1").arg(index));
    remove->setIcon(icon("delete"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Delete this link"));
    setPlainTip(*remove, tr("Delete this link"));
    connect(remove, &QToolButton::clicked, this, [this, link = entry.link] { this->remove(link); });

    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(4);
    across->addWidget(select, 1);
    across->addWidget(remove);
    m_column->addWidget(row);
    row->show();
}

void LinkList::select(model::LinkId link) {
    session::Selection selection = m_document.selection();
    selection.rows = {referenceTo(link)};
    m_document.select(std::move(selection));
}

void LinkList::remove(model::LinkId link) {
    m_document.apply({edit::StepKind::remove, model::RowType::link},
                     edit::removeRows(m_document.document(), {referenceTo(link)}));
}

} // namespace cjm::ui
