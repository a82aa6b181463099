// How the rows of a list in a panel look: a sign, a text over as many lines as it needs, and a
// muted line below it; headings between them; and at the end of a row a small button.
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace cjm::ui {

/// What a model says beside the text and the sign (Qt::DecorationRole) of a row.
enum ListRole {
    headingRole = Qt::UserRole, ///< True where the row is a heading.
    detailRole,                 ///< The muted line; may be empty.
    buttonRole,                 ///< The picture of the button; none where there is no button.
    ownRole                     ///< From here on, the model's own.
};

class ListRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ListRowDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// As high as the row needs to be at the width of its view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// Where the button of a row is, in a row that has one.
    [[nodiscard]] static QRect buttonIn(const QRect& row, Qt::LayoutDirection direction);

Q_SIGNALS:
    /// A person has clicked the button of a row.
    void buttonPressed(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace cjm::ui
