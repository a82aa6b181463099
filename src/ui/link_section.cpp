#include "link_section.h"

#include "link_words.h"
#include "number_box.h"

#include <QPushButton>
#include <utility>

namespace cjm::ui {

using model::Link;
using model::LinkKind;

namespace {

constexpr int noShare = -1;

/// A text of any length on a button that is as wide as the panel.
void putOn(QPushButton& button, const QString& text) {
    constexpr int room = 210;
    button.setText(withoutMnemonics(button.fontMetrics().elidedText(text, Qt::ElideRight, room)));
    button.setAccessibleDescription(text);
    setPlainTip(button, text);
}

} // namespace

LinkSection::LinkSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_heading(&addHeading()) {
    addKind();
    auto& label = addField("linkLabel", new QLineEdit, [] { return tr("Words beside it"); });
    bind<TextField>(label, memberOf(m_link, &Link::label));
    addShare();
    addEnds();
}

void LinkSection::addKind() {
    m_kind = &addField("linkKind", new QComboBox, [] { return tr("Kind"); });
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    for (const LinkKind kind : model::allValues<LinkKind>()) {
        m_kind->addItem({}, static_cast<int>(kind));
    }
    speaks([this] {
        for (const LinkKind kind : model::allValues<LinkKind>()) {
            m_kind->setItemText(static_cast<int>(kind), LinkWords::nameOf(kind));
        }
    });
    auto& kind = bind<ValueField<LinkKind>>(
        *m_kind, memberOf(m_link, &Link::kind),
        [this](const LinkKind& value) { m_kind->setCurrentIndex(static_cast<int>(value)); });
    connect(m_kind, &QComboBox::activated, this,
            [&kind](int index) { kind.choose(static_cast<LinkKind>(index)); });
}

void LinkSection::addShare() {
    auto& share = addField("linkShare", new NumberBox, [] { return tr("Share of the clients"); });
    share.setRange(noShare, 100);
    share.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    share.setSuffix(QStringLiteral("\u00a0%"));
    speaks([&share] { share.setSpecialValueText(tr("not known")); });
    auto& field = bind<ValueField<std::optional<int>>>(share, memberOf(m_link, &Link::share),
                                                       [&share](const std::optional<int>& value) {
                                                           const QSignalBlocker blocker(&share);
                                                           share.setValue(value.value_or(noShare));
                                                       });
    connect(&share, &QSpinBox::valueChanged, this, [&field](int value) {
        field.choose(value == noShare ? std::nullopt : std::optional(value));
    });
}

void LinkSection::addEnds() {
    m_from = &addField("linkFrom", new QPushButton, [] { return tr("From"); });
    m_toTitle = &addLabel();
    m_to = &add("linkTo", new QPushButton);
    m_toTitle->setBuddy(m_to);
    m_swap = &add("swapLink", new QPushButton);
    for (QPushButton* button : {m_from, m_to, m_swap}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAutoDefault(true); // so that Enter presses it
    }
    speaks([this] {
        m_toTitle->setText(tr("To"));
        m_to->setAccessibleName(tr("To"));
        m_swap->setText(tr("Swap direction"));
    });
    connect(m_from, &QPushButton::clicked, this, [this] {
        if (const Link* link = document().document().links.find(m_link)) {
            selectEnd(link->from);
        }
    });
    connect(m_to, &QPushButton::clicked, this, [this] {
        const Link* link = document().document().links.find(m_link);
        if (link != nullptr && link->to) {
            selectEnd(*link->to);
        }
    });
    connect(m_swap, &QPushButton::clicked, this, &LinkSection::swapDirection);
}

void LinkSection::swapDirection() {
    const Link* found = document().document().links.find(m_link);
    if (found == nullptr || !found->to) {
        return;
    }
    Link link = *found;
    std::swap(link.from, *link.to);
    document().apply({edit::StepKind::edit, model::RowType::link},
                     edit::updateRow(document().document(), std::move(link)));
}

void LinkSection::selectEnd(const model::RowReference& row) {
    session::Selection selection = document().selection();
    selection.rows = {row};
    document().select(std::move(selection));
}

void LinkSection::showLink(model::LinkId link) {
    changeTo([this, link] { m_link = link; });
}

void LinkSection::refresh() {
    const model::Document& shown = document().document();
    if (const Link* link = shown.links.find(m_link)) {
        setHeading(*m_heading, LinkWords::nameOf(link->kind));
        putOn(*m_from, LinkWords::nameOfEnd(shown, words(), link->from));
        const bool hasEnd = link->to.has_value();
        putOn(*m_to, hasEnd ? LinkWords::nameOfEnd(shown, words(), *link->to) : QString());
        for (QWidget* widget : std::initializer_list<QWidget*>{m_toTitle, m_to, m_swap}) {
            widget->setVisible(hasEnd);
        }
        // Only where clients get lost may a link lead nowhere.
        m_kind->setEnabled(hasEnd);
        setPlainTip(*m_kind, hasEnd ? QString() : tr("It leads nowhere: here clients get lost."));
    }
    InspectorSection::refresh();
}

} // namespace cjm::ui
