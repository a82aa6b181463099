// The improvements of the document as a list, and below it the fields of the one that is chosen.
//
// It follows the document while it is seen.
#pragma once

#include "improvement_list.h"
#include "improvement_section.h"
#include "map_words.h"
#include "open_document.h"
#include "plain_text.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <optional>

namespace cjm::ui {

class ImprovementsPanel : public QWidget {
    Q_OBJECT

public:
    /// The document outlives the panel.
    explicit ImprovementsPanel(OpenDocument& document, QWidget* parent = nullptr);

    /// Chooses this one, and shows its fields.
    void choose(model::ImprovementId improvement);

    /// The list gets the keyboard, or the button that adds the first one.
    void focusFirst();

Q_SIGNALS:
    /// An improvement was deleted, as this sentence says; the last step takes that back.
    void removed(const QString& sentence);

    /// A person wants to see this row on the map.
    void rowWanted(const cjm::model::RowReference& row);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeView();
    QWidget* makeButtons();
    void addKeys();
    void refresh();
    void showChosen();
    [[nodiscard]] std::optional<model::ImprovementId> chosen() const;
    void add();
    void remove();
    void move(int by);
    void notice(const QString& sentence);
    void retranslate();

    OpenDocument& m_document;
    MapWords m_words;
    ImprovementList* m_list;
    PlainLabel* m_sentence;
    QListView* m_view;
    QPushButton* m_add;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_delete;
    QScrollArea* m_scroll;
    ImprovementSection* m_section;
    PlainLabel* m_notice;
    QTimer m_pause;
};

} // namespace cjm::ui
