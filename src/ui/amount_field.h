// Ties a line to a number of the document that may be absent.
//
// Numbers are read as people write them, with a comma or a point, and shown as the program's
// language writes them. What is typed is written at once, as in a text field; what is no number is
// told, and gives way to the number that is there when the line is left.
#pragma once

#include "field.h"

#include <QLineEdit>
#include <QLocale>
#include <optional>

namespace cjm::ui {

/// Nothing where the text is no number, or a larger one than anybody means.
[[nodiscard]] std::optional<double> amountIn(const QString& text, const QLocale& locale);

/// As it is typed: without separators between thousands.
[[nodiscard]] QString amountText(double amount, const QLocale& locale);

class AmountField : public Field {
    Q_OBJECT

public:
    AmountField(QLineEdit& line, OpenDocument& document, Binding<std::optional<double>> binding);

    void refresh() override;
    void leave() override;

protected:
    void enter() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<double> bound();
    void takeTyping(const QString& text);
    void write(const std::optional<double>& amount);
    void show();

    QLineEdit& m_line;
    Binding<std::optional<double>> m_binding;
    std::optional<double> m_atEntry;
};

} // namespace cjm::ui
