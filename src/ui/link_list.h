// The links of a card or a phase, each with a button that selects it and one that deletes it.
#pragma once

#include "map_words.h"
#include "open_document.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace cjm::ui {

class LinkList : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the list.
    LinkList(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    /// Shows what the document says now of this row.
    void showLinksOf(const model::RowReference& row);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry {
        model::LinkId link;
        QString sentence;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void fill();
    void addRow(const Entry& entry, std::size_t index);
    void select(model::LinkId link);
    void remove(model::LinkId link);

    OpenDocument& m_document;
    MapWords& m_words;
    std::vector<Entry> m_entries;
    QVBoxLayout* m_column;
};

} // namespace cjm::ui
