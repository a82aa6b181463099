#include "pair_delegate.h"

#include "choice_editor.h"
#include "pair_preview.h"

namespace cjm::ui {

QWidget* PairDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    QComboBox* list = makeChoiceEditor(parent, *this);
    list->setObjectName(QStringLiteral("pairChoice"));
    list->setAccessibleName(
        tr("What belongs to “%1”").arg(index.siblingAtColumn(0).data().toString()));
    list->addItems(index.data(PairPreview::choicesRole).toStringList());
    return list;
}

void PairDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void PairDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    const int place = static_cast<QComboBox*>(editor)->currentIndex();
    if (place != index.data(Qt::EditRole).toInt()) {
        model->setData(index, place, Qt::EditRole);
    }
}

} // namespace cjm::ui
