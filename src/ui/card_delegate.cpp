#include "card_delegate.h"

#include "choice_editor.h"
#include "inline_editor.h"
#include "number_box.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int noMinutes = -1;
constexpr int linesOfEditor = 4;
constexpr int spaceInList = 12; ///< In pixels, around its entries.

CardColumn columnOf(const QModelIndex& index) {
    return static_cast<CardColumn>(index.column());
}

bool hasLines(CardColumn column) {
    return column == CardColumn::text || column == CardColumn::note;
}

bool isNumber(CardColumn column) {
    return column == CardColumn::minutes || column == CardColumn::waitingMinutes;
}

} // namespace

CardDelegate::CardDelegate(CardTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {}

QWidget* CardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const CardColumn column = columnOf(index);
    QWidget* editor = nullptr;
    if (column == CardColumn::marks) {
        editor = makeMarks(parent);
    } else if (hasLines(column)) {
        editor = makeTextField(parent, index);
    } else if (isNumber(column)) {
        auto* number = new QSpinBox(parent);
        number->setRange(noMinutes, mostMinutes);
        number->setSpecialValueText(QStringLiteral(" ")); // none
        editor = number;
    } else if (!m_model.choices(column).isEmpty()) {
        editor = makeChoice(parent, column);
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setObjectName(QStringLiteral("tableEditor"));
    editor->setAccessibleName(CardColumns::title(column));
    keepTyped(*editor, index);
    return editor;
}

/// A text that is being typed is not lost when the program stops.
void CardDelegate::keepTyped(QWidget& editor, const QModelIndex& index) const {
    const auto keep = [place = QPersistentModelIndex(index)](const QString& typed) {
        if (auto* cards = const_cast<QAbstractItemModel*>(place.model())) {
            cards->setData(place, typed, CardTableModel::draftRole);
        }
    };
    if (auto* text = qobject_cast<InlineEditor*>(&editor)) {
        connect(text, &QPlainTextEdit::textChanged, text, [keep, text] { keep(text->text()); });
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        connect(line, &QLineEdit::textEdited, line, keep);
    }
}

void CardDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    QStyledItemDelegate::destroyEditor(editor, index);
    m_model.forgetDraft();
}

QWidget* CardDelegate::makeTextField(QWidget* parent, const QModelIndex& index) const {
    auto* field =
        new InlineEditor(index.data(Qt::EditRole).toString(), InlineEditor::Lines::many, parent);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (m_opening == Opening::replaces) {
        field->selectAll();
    }
    auto* self = const_cast<CardDelegate*>(this);
    // When it is left, who took the keyboard has closed it already.
    connect(field, &InlineEditor::confirmed, self, [self, field] {
        Q_EMIT self->commitData(field);
        Q_EMIT self->closeEditor(field);
    });
    return field;
}

QWidget* CardDelegate::makeChoice(QWidget* parent, CardColumn column) const {
    QComboBox* list = makeChoiceEditor(parent, *this);
    if (CardColumns::mayBeEmpty(column)) {
        list->addItem({});
    }
    const QStringList choices = m_model.choices(column);
    for (qsizetype place = 0; place < choices.size(); ++place) {
        list->addItem(choices.at(place), static_cast<int>(place));
    }
    return list;
}

QWidget* CardDelegate::makeMarks(QWidget* parent) const {
    auto* list = new QListWidget(parent);
    for (const QString& words : m_model.choices(CardColumn::marks)) {
        auto* entry = new QListWidgetItem(words, list);
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    list->setCurrentRow(0);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as large as its entries
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void CardDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* marks = qobject_cast<QListWidget*>(editor)) {
        for (int row = 0; row < marks->count(); ++row) {
            const bool has = (value.toInt() & (1 << row)) != 0;
            marks->item(row)->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        }
    } else if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(std::max(0, value.isValid() ? list->findData(value) : 0));
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        number->setValue(value.isValid() ? value.toInt() : noMinutes);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value.toString());
    }
    // The field for texts began with its value: what is typed in it since stays.
}

void CardDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    QVariant value;
    if (const auto* marks = qobject_cast<QListWidget*>(editor)) {
        int bits = 0;
        for (int row = 0; row < marks->count(); ++row) {
            bits |= marks->item(row)->checkState() == Qt::Checked ? 1 << row : 0;
        }
        value = bits;
    } else if (const auto* list = qobject_cast<QComboBox*>(editor)) {
        value = list->currentData();
    } else if (const auto* number = qobject_cast<QSpinBox*>(editor)) {
        value = number->value() == noMinutes ? QVariant() : QVariant(number->value());
    } else if (const auto* text = qobject_cast<InlineEditor*>(editor)) {
        value = text->text();
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        value = line->text();
    }
    model->setData(index, value, Qt::EditRole);
}

void CardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    QRect place = option.rect;
    if (const auto* marks = qobject_cast<QListWidget*>(editor)) {
        editor->ensurePolished();
        const int frame = 2 * marks->frameWidth() + spaceInList;
        place.setSize(place.size().expandedTo({marks->sizeHintForColumn(0) + 2 * frame,
                                               marks->sizeHintForRow(0) * marks->count() + frame}));
    } else if (hasLines(columnOf(index))) {
        place.setHeight(
            std::max(place.height(), editor->fontMetrics().lineSpacing() * linesOfEditor + 8));
    }
    // Not beyond the lower or the right edge of the table.
    const QRect room = editor->parentWidget()->rect();
    place.moveBottom(std::min(place.bottom(), std::max(room.bottom(), place.height())));
    place.moveRight(std::min(place.right(), std::max(room.right(), place.width())));
    editor->setGeometry(place);
}

} // namespace cjm::ui
