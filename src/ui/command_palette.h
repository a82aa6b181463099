// One field for everything that a window can do, and for every place on its map.
//
// One types some letters of a command, a phase, a lane or a card, and Enter does it or goes there.
// The commands that were used last come first.
#pragma once

#include "plain_text.h"

#include <cjm/base/text_search.h>

#include <QAction>
#include <QFrame>
#include <QLineEdit>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStringList>
#include <QTreeView>
#include <functional>
#include <vector>

class QKeyEvent;

namespace cjm::ui {

/// An entry of the palette: what it is called, what is said beside it, and what it does.
struct PaletteEntry {
    QString name; ///< As a person reads it.
    QString path; ///< The menu of a command; of a place, what it is.
    QString keys;
    QString id; ///< Of a command, to know it again; empty for a place.
    std::function<void()> choose;
};

/// The commands that can be used now, in the order of the menus of a menu bar. What is in no menu
/// is left out. The actions outlive the entries.
[[nodiscard]] std::vector<PaletteEntry> commandsIn(const QList<QAction*>& menus);

/// Entries with each of the words that are typed at the start of one of theirs, or with their
/// letters in this order.
class PaletteFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int rankRole = Qt::UserRole;      ///< Among entries that fit equally well.
    static constexpr int placeRole = Qt::UserRole + 1; ///< True for what was searched for already.

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// How well an entry fits to what is typed; the less, the better.
    enum class Fit { startsWith, wordsOfName, wordsOfAll, lettersInOrder, none };

    [[nodiscard]] Fit fitOf(const QModelIndex& source) const;

    QString m_typed;
};

/// Lies over the upper middle of a window and goes when the keyboard leaves it.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    using Places = std::function<std::vector<PaletteEntry>(const QString& typed)>;

    /// @param opener opens the palette; its keys do so in text fields, too, where some systems have
    ///        another use for them
    CommandPalette(QWidget& window, const QAction& opener);

    /// Shows the palette with these commands.
    /// @param recent the ids of commands that were used, the last one first
    /// @param places what on the map fits to a text; may be empty
    void open(std::vector<PaletteEntry> commands, const QStringList& recent, Places places);

Q_SIGNALS:
    /// A command was chosen; it is done already.
    void used(const QString& id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isForOpener(const QObject& object, const QEvent& event) const;
    [[nodiscard]] bool takeKey(QKeyEvent& event);
    void addRow(const PaletteEntry& entry, int rank);
    void filter();
    void chooseCurrent();
    void close();
    void place();
    void retranslate();

    const QAction& m_opener;
    QLineEdit* m_typed;
    QTreeView* m_list;
    QStandardItemModel* m_model;
    PaletteFilter* m_filter;
    PlainLabel* m_nothing;               ///< Said where nothing fits.
    std::vector<PaletteEntry> m_entries; ///< As the rows of the model.
    std::size_t m_commandCount = 0;      ///< Of the entries; places follow.
    Places m_places;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cjm::ui
