// Ties a text widget to a text of the document.
//
// What is typed is written at once, one step to undo for each visit to the field. Escape gives back
// the text from before the visit. What comes back from the document is left alone as long as it
// says the same, so that the cursor and an input method's composition stay.
#pragma once

#include "field.h"
#include "text_area.h"

#include <QComboBox>
#include <QLineEdit>
#include <optional>
#include <string>
#include <variant>

namespace cjm::ui {

class TextField : public Field {
    Q_OBJECT

public:
    TextField(QLineEdit& line, OpenDocument& document, Binding<std::string> binding);

    /// @param editable a combo box that a person can type in
    TextField(QComboBox& editable, OpenDocument& document, Binding<std::string> binding);
    TextField(TextArea& area, OpenDocument& document, Binding<std::string> binding);

    void refresh() override;
    void leave() override;

protected:
    void enter() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using TextWidget = std::variant<QLineEdit*, TextArea*>;

    TextField(TextWidget text, QWidget& widget, OpenDocument& document,
              Binding<std::string> binding);

    void followTyping(QLineEdit& line);
    [[nodiscard]] std::string bound();
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] base::CleanText typedText() const;
    void takeTyping();
    void cutInsertion();
    void write(const std::string& text);
    void show(const QString& text);
    [[nodiscard]] bool restore();

    /// Whether the widget, not the window, answers to this shortcut.
    [[nodiscard]] bool hasOwnStepFor(const QKeyEvent& event) const;

    TextWidget m_text;
    Binding<std::string> m_binding;
    QString m_lastText; ///< What the widget held when it was filled or typed in last.
    std::string m_textAtEntry;
    std::optional<model::Document> m_before; ///< As long as nothing but this field has changed it.
    std::optional<model::Document> m_after;  ///< What was typed last.
    bool m_isShowing = false;
};

} // namespace cjm::ui
