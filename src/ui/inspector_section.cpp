#include "inspector_section.h"

#include <QEvent>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int sideMargin = 12;
constexpr int gapBelow = 4;
constexpr int gapAboveLabel = 6;
constexpr int gapAboveTitle = 14;
constexpr int headingWidth = 420; ///< About two lines of the panel.
constexpr int lettersOfPart = 18; ///< They fit into the narrowest panel.

/// A word that is wider than the panel may be broken after each part of it, which nobody sees
/// where it is not.
QString breakable(const QString& text) {
    const QChar breakHere(0x200B);
    QString parts;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    int inWord = 0;
    for (qsizetype begin = 0, end = letters.toNextBoundary(); end >= 0;
         begin = std::exchange(end, letters.toNextBoundary())) {
        inWord = text.at(begin).isSpace() ? 0 : inWord + 1;
        if (inWord > lettersOfPart) {
            parts += breakHere;
            inWord = 1;
        }
        parts += QStringView(text).mid(begin, end - begin);
    }
    return parts;
}

} // namespace

InspectorSection::InspectorSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(words)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    m_column->setSpacing(gapBelow);
}

void InspectorSection::refresh() {
    for (const auto& field : m_fields) {
        field->refresh();
    }
}

void InspectorSection::leave() {
    for (const auto& field : m_fields) {
        field->leave();
    }
}

void InspectorSection::changeTo(const std::function<void()>& take) {
    leave();
    take();
    refresh();
    for (const auto& field : m_fields) {
        field->enterIfFocused();
    }
}

void InspectorSection::speaks(std::function<void()> say) {
    say();
    m_sayings.push_back(std::move(say));
}

PlainLabel& InspectorSection::addLabel() {
    auto* label = new PlainLabel(this);
    label->setWordWrap(true);
    // A word that is wider than the panel must not widen it.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    // As margins of labels, gaps go with what is hidden.
    label->setContentsMargins(0, gapAboveLabel, 0, 0);
    m_column->addWidget(label);
    return *label;
}

PlainLabel& InspectorSection::addHeading() {
    PlainLabel& heading = addLabel();
    heading.setContentsMargins({});
    setRole(heading, Role::pageTitle);
    return heading;
}

PlainLabel& InspectorSection::addSubheading() {
    PlainLabel& subheading = addLabel();
    subheading.setContentsMargins({});
    setRole(subheading, Role::mutedText);
    return subheading;
}

PlainLabel& InspectorSection::addTitle(Words words) {
    PlainLabel& title = addLabel();
    title.setContentsMargins(0, gapAboveTitle, 0, 0);
    setRole(title, Role::sectionTitle);
    if (words) {
        speaks([&title, words = std::move(words)] { title.setText(words()); });
    }
    return title;
}

void InspectorSection::describe(QWidget& widget, PlainLabel& label, Words words) {
    label.setBuddy(&widget);
    speaks([&widget, &label, words = std::move(words)] {
        label.setText(words());
        widget.setAccessibleName(words());
    });
}

void InspectorSection::place(QWidget& widget, const char* name) {
    widget.setObjectName(QString::fromLatin1(name));
    const bool hasOwnWidth = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_column->addWidget(&widget, 0, hasOwnWidth ? Qt::AlignLeft : Qt::Alignment());
}

void InspectorSection::setHeading(PlainLabel& heading, const QString& text) {
    const QString shown = heading.fontMetrics().elidedText(text, Qt::ElideRight, headingWidth);
    heading.setText(breakable(shown));
    heading.setAccessibleName(shown);
    setPlainTip(heading, shown == text ? QString() : text);
}

void InspectorSection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        for (const auto& say : m_sayings) {
            say();
        }
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace cjm::ui
