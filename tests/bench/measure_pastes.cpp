#include "measure_pastes.h"

#include "press.h"
#include "timing.h"

#include <QApplication>
#include <QClipboard>

namespace cjm::bench {

namespace {

constexpr int pasteCount = 5;
constexpr int millionLetters = 1'000'000;

void pressFirstCell() {
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
}

void measurePaste(const char* name, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
    Times times;
    for (int repetition = 0; repetition < pasteCount; ++repetition) {
        pressFirstCell();
        QCoreApplication::processEvents();
        times.measure([&] {
            press(Qt::Key_V, modifiers);
            QCoreApplication::processEvents();
        });
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    times.print(name);
}

void measureTexts() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const Qt::KeyboardModifiers asText = Qt::ControlModifier | Qt::ShiftModifier;
    clipboard.setText(QStringLiteral("Belt de salon"));
    measurePaste("paste: a text");
    // A card takes its beginning.
    clipboard.setText(QString(millionLetters, QChar(0x0634)));
    measurePaste("paste: a million Arabic letters", asText);
    clipboard.setText(QStringLiteral("Belt voor een afspraak. ").repeated(440'000));
    measurePaste("paste: 10 MB as a text", asText);
    measurePaste("paste: 10 MB, which are refused");
}

} // namespace

void measurePastes(ui::Canvas& canvas) {
    canvas.setFocus();
    pressFirstCell();
    press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    measurePaste("paste: a card");
    measureTexts();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    measurePaste("paste: all cards of the map");
}

} // namespace cjm::bench
