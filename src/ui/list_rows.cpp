#include "list_rows.h"

#include "appearance.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace cjm::ui {

namespace {

constexpr int aroundRow = 6; ///< In pixels.
constexpr int gapInRow = 8;
constexpr int signSize = 20;
constexpr int buttonSize = 26;

bool isHeading(const QModelIndex& index) {
    return index.data(headingRole).toBool();
}

QFont fontFor(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    font.setBold(isHeading(index));
    return font;
}

/// Broken between words, and within those that are too long: never cut off.
void layOut(QTextLayout& text, int width) {
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(wrapping);
    double height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
}

int heightOf(const QString& words, const QFont& font, int width) {
    if (words.isEmpty()) {
        return 0;
    }
    QTextLayout text(words, font);
    layOut(text, width);
    return static_cast<int>(std::ceil(text.boundingRect().height()));
}

/// What a row leaves to its text.
QRect textPlace(const QRect& row, const QModelIndex& index) {
    const bool hasSign = !index.data(Qt::DecorationRole).isNull();
    const bool hasButton = !index.data(buttonRole).isNull();
    return row.adjusted(aroundRow + (hasSign ? signSize + gapInRow : 0), aroundRow,
                        -aroundRow - (hasButton ? buttonSize + gapInRow : 0), -aroundRow);
}

int widthOfRows(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

/// @return the room below it
QRect drawText(QPainter& painter, const QRect& room, const QString& words, const QFont& font,
               const QColor& colour) {
    if (words.isEmpty()) {
        return room;
    }
    QTextLayout text(words, font);
    layOut(text, room.width());
    painter.setPen(colour);
    text.draw(&painter, room.topLeft());
    return room.adjusted(0, static_cast<int>(std::ceil(text.boundingRect().height())), 0, 0);
}

void drawIcon(QPainter& painter, const QRect& place, const QVariant& picture, bool isSelected) {
    const QPixmap pixmap =
        picture.value<QIcon>().pixmap(place.size(), painter.device()->devicePixelRatioF(),
                                      isSelected ? QIcon::Selected : QIcon::Normal);
    painter.drawPixmap(place, pixmap);
}

} // namespace

ListRowDelegate::ListRowDelegate(QObject* parent)
    : QStyledItemDelegate(parent) {}

QRect ListRowDelegate::buttonIn(const QRect& row, Qt::LayoutDirection direction) {
    const QRect place(row.right() + 1 - aroundRow - buttonSize, row.top() + aroundRow - 3,
                      buttonSize, buttonSize);
    return QStyle::visualRect(direction, row, place);
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int width = widthOfRows(option);
    const int room = textPlace(QRect(0, 0, width, 1), index).width();
    const int words = heightOf(index.data().toString(), fontFor(option, index), room) +
                      heightOf(index.data(detailRole).toString(), option.font, room);
    const int least = isHeading(index) ? 0 : signSize;
    return {width, std::max(words, least) + 2 * aroundRow};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    // The style draws the ground and the frame of the keyboard; the words are drawn below.
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const paint::WindowColours& colours = currentTheme().window;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor& muted = isSelected ? colours.accentText : colours.mutedText;
    const QColor& strong = isSelected ? colours.accentText : colours.text;
    painter->save();
    if (const QVariant sign = index.data(Qt::DecorationRole); !sign.isNull()) {
        const QRect place(option.rect.left() + aroundRow, option.rect.top() + aroundRow, signSize,
                          signSize);
        drawIcon(*painter, QStyle::visualRect(option.direction, option.rect, place), sign,
                 isSelected);
    }
    if (const QVariant button = index.data(buttonRole); !button.isNull()) {
        const QRect place = buttonIn(option.rect, option.direction).adjusted(3, 3, -3, -3);
        drawIcon(*painter, place, button, isSelected);
    }
    const QRect room =
        QStyle::visualRect(option.direction, option.rect, textPlace(option.rect, index));
    const QRect below = drawText(*painter, room, index.data().toString(), fontFor(option, index),
                                 isHeading(index) ? muted : strong);
    drawText(*painter, below, index.data(detailRole).toString(), option.font, muted);
    painter->restore();
}

bool ListRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    // The press chooses the row, as anywhere else in it.
    if (event->type() == QEvent::MouseButtonRelease && !index.data(buttonRole).isNull()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            buttonIn(option.rect, option.direction).contains(mouse->position().toPoint())) {
            Q_EMIT buttonPressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cjm::ui
