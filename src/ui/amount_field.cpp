#include "amount_field.h"

#include <QKeyEvent>
#include <cmath>

namespace cjm::ui {

namespace {

constexpr double largestAmount = 1e12;
constexpr int longestAmount = 24; ///< In letters.

} // namespace

std::optional<double> amountIn(const QString& text, const QLocale& locale) {
    bool isNumber = false;
    double amount = locale.toDouble(text.trimmed(), &isNumber);
    if (!isNumber) {
        // The comma of another language, or its point.
        QString plain = text.trimmed();
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
        amount = QLocale::c().toDouble(plain, &isNumber);
    }
    const bool isUsable = isNumber && std::isfinite(amount) && std::abs(amount) <= largestAmount;
    return isUsable ? std::optional(amount) : std::nullopt;
}

QString amountText(double amount, const QLocale& locale) {
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(amount, 'f', QLocale::FloatingPointShortest);
}

AmountField::AmountField(QLineEdit& line, OpenDocument& document,
                         Binding<std::optional<double>> binding)
    : Field(line, document)
    , m_line(line)
    , m_binding(std::move(binding)) {
    line.setMaxLength(longestAmount);
    connect(&line, &QLineEdit::textEdited, this, &AmountField::takeTyping);
}

std::optional<double> AmountField::bound() {
    return m_binding.read(document().document());
}

void AmountField::refresh() {
    // A person may be in the middle of “40,” or of what is no number yet.
    const QString typed = m_line.text().trimmed();
    if (!isEntered() || (typed.isEmpty() ? std::nullopt : amountIn(typed, QLocale())) != bound()) {
        show();
    }
}

void AmountField::show() {
    const std::optional<double> amount = bound();
    const QString text = amount ? amountText(*amount, QLocale()) : QString();
    if (m_line.text() != text) {
        m_line.setText(text);
    }
}

void AmountField::enter() {
    Field::enter();
    m_atEntry = bound();
}

void AmountField::leave() {
    Field::leave();
    show();
    Q_EMIT noticed({});
}

void AmountField::takeTyping(const QString& text) {
    const std::optional<double> amount = amountIn(text, QLocale());
    if (!amount && !text.trimmed().isEmpty()) {
        Q_EMIT noticed(tr("This is not a number. Write it as in %1.")
                           .arg(amountText(12.5, QLocale()))); // with the comma of the language
        return;
    }
    Q_EMIT noticed({});
    write(amount);
}

void AmountField::write(const std::optional<double>& amount) {
    if (amount != bound()) {
        apply(m_binding.step(), m_binding.write(document().document(), amount));
    }
}

bool AmountField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_line && event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore(); // the window undoes: a number has no steps of its own
            return true;
        }
    }
    if (watched == &m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent&>(*event).key() == Qt::Key_Escape && isEntered()) {
        write(m_atEntry);
        show();
        Q_EMIT noticed({});
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace cjm::ui
