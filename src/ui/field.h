// Fields tie the widgets of a panel to an open document: they show what it says and write what a
// person makes of it.
#pragma once

#include "field_binding.h"
#include "open_document.h"

#include <QWidget>

namespace cjm::ui {

/// What all fields have in common: what is done in one between entering and leaving it is one step
/// to undo. Neither the widget nor the document may go before the field.
class Field : public QObject {
    Q_OBJECT

public:
    /// Shows what the document says now, unless that is what the widget shows already.
    virtual void refresh() = 0;

    /// The field is about to stand for something else, or a person has left it.
    virtual void leave();

    /// Notes that a person is in the field, where its widget has the focus.
    void enterIfFocused();

Q_SIGNALS:
    /// Something about what was typed is to be told; an empty sentence takes it back.
    void noticed(const QString& sentence);

protected:
    Field(QWidget& widget, OpenDocument& document);

    [[nodiscard]] OpenDocument& document() { return m_document; }

    [[nodiscard]] QWidget& widget() { return m_widget; }

    /// True while a person is in the field.
    [[nodiscard]] bool isEntered() const { return m_isEntered; }

    virtual void enter();

    /// Makes a step of the history; outside of a visit to the field it merges with no other.
    bool apply(const FieldStep& step, base::Result<model::Document> next);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followFocus(const QWidget* focused);

    QWidget& m_widget;
    OpenDocument& m_document;
    bool m_isEntered = false;
};

/// For a widget that changes at once, as a check box: `show` puts a value into it, and the panel
/// calls `choose` when a person has picked another.
template <class Value>
class ValueField : public Field {
public:
    ValueField(QWidget& widget, OpenDocument& document, Binding<Value> binding,
               std::function<void(const Value&)> show)
        : Field(widget, document)
        , m_binding(std::move(binding))
        , m_show(std::move(show)) {}

    void choose(const Value& value) {
        apply(m_binding.step(), m_binding.write(document().document(), value));
        refresh(); // a refused value does not stay
    }

    [[nodiscard]] Value value() { return m_binding.read(document().document()); }

    void refresh() override { m_show(value()); }

private:
    Binding<Value> m_binding;
    std::function<void(const Value&)> m_show;
};

} // namespace cjm::ui
