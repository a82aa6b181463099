#include "offering_box.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace cjm::ui {

namespace {

constexpr int leastLettersOfBox = 8; ///< It never widens its panel.
constexpr int mostSeen = 14;

} // namespace

OfferingBox::OfferingBox(QWidget* parent)
    : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // it would write more than was typed
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLettersOfBox);
    setMaxVisibleItems(mostSeen);
    connect(lineEdit(), &QLineEdit::textChanged, this, &OfferingBox::followText);
}

void OfferingBox::offer(const std::vector<Offer>& offers) {
    bool isSame = static_cast<std::size_t>(count()) == offers.size();
    for (int index = 0; isSame && index < count(); ++index) {
        isSame = itemText(index) == offers[static_cast<std::size_t>(index)].word;
    }
    if (isSame) {
        return;
    }
    // Other items would be other text in the field, which is what a person types.
    const QSignalBlocker blocker(lineEdit());
    const QString text = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    for (const Offer& one : offers) {
        addItem(one.icon, one.word);
    }
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(cursor);
    followText();
}

/// So that the icon is that of what stands there, and the arrows go on from it.
void OfferingBox::followText() {
    const int index = findText(lineEdit()->text(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index != currentIndex()) {
        setIndexBehindText(index);
    }
}

/// The box would write the item's word into the line.
void OfferingBox::setIndexBehindText(int index) {
    const QSignalBlocker blocker(lineEdit());
    const QString text = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    setCurrentIndex(index);
    if (lineEdit()->text() != text) {
        lineEdit()->setText(text);
        lineEdit()->setCursorPosition(cursor);
    }
}

} // namespace cjm::ui
