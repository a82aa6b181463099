// One face of the inspector: a heading, and below it labels and the fields of what is selected.
//
// A section is made once and shows one thing after another. Its constructor lists what stands in
// it, from the top:
//
//     auto& question = addField("phaseQuestion", new QLineEdit, [] { return tr("Question"); });
//     bind<TextField>(question, memberOf(m_phase, &model::Phase::question));
#pragma once

#include "field.h"
#include "map_words.h"
#include "plain_text.h"
#include "style.h"
#include "text_field.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace cjm::ui {

class InspectorSection : public QWidget {
    Q_OBJECT

public:
    /// Shows what the document says now.
    virtual void refresh();

    /// Ends what a person does in any field, before the section shows something else.
    void leave();

Q_SIGNALS:
    /// As `Field::noticed`.
    void noticed(const QString& sentence);

protected:
    using Words = std::function<QString()>;

    InspectorSection(OpenDocument& document, MapWords& words, QWidget* parent);

    [[nodiscard]] OpenDocument& document() { return m_document; }

    [[nodiscard]] MapWords& words() { return m_words; }

    /// Runs `say` now and whenever the program speaks another language.
    void speaks(std::function<void()> say);

    PlainLabel& addHeading();

    /// The muted line below the heading.
    PlainLabel& addSubheading();

    /// Above a group, or above one field that is a group by itself.
    PlainLabel& addTitle(Words words);

    /// Above a field.
    PlainLabel& addLabel();

    /// A widget across the panel.
    template <class Widget>
    Widget& add(const char* name, Widget* widget) {
        place(*widget, name);
        return *widget;
    }

    /// A widget across the panel below its label.
    template <class Widget>
    Widget& addField(const char* name, Widget* widget, Words words) {
        describe(*widget, addLabel(), std::move(words));
        place(*widget, name);
        return *widget;
    }

    /// A widget across the panel below a title of its own.
    template <class Widget>
    Widget& addTitled(const char* name, Widget* widget, Words words) {
        describe(*widget, addTitle({}), std::move(words));
        place(*widget, name);
        return *widget;
    }

    /// Ties a widget to the document.
    template <class SomeField, class Widget, class... More>
    SomeField& bind(Widget& widget, More&&... more) {
        auto field = std::make_unique<SomeField>(widget, m_document, std::forward<More>(more)...);
        SomeField& bound = *field;
        connect(&bound, &Field::noticed, this, &InspectorSection::noticed);
        m_fields.push_back(std::move(field));
        return bound;
    }

    /// The section shows something else from now on: `take` says what.
    void changeTo(const std::function<void()>& take);

    /// A title of any length as a heading of at most a few lines.
    void setHeading(PlainLabel& heading, const QString& text);

    void changeEvent(QEvent* event) override;

private:
    void describe(QWidget& widget, PlainLabel& label, Words words);
    void place(QWidget& widget, const char* name);

    OpenDocument& m_document;
    MapWords& m_words;
    QVBoxLayout* m_column;
    std::vector<std::function<void()>> m_sayings;
    std::vector<std::unique_ptr<Field>> m_fields; ///< Go before the widgets, which are children.
};

} // namespace cjm::ui
