// The panel at the right: shows what is selected and edits it.
//
// Without a selection it is about the map. What is selected decides which of its sections shows;
// each has a file of its own.
#pragma once

#include "commands.h"
#include "map_words.h"
#include "open_document.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace cjm::ui {

class CardSection;
class InspectorSection;
class LaneSection;
class LinkSection;
class MapSection;
class PhaseSection;
class PlainLabel;
class SeveralSection;

class Inspector : public QWidget {
    Q_OBJECT

public:
    /// Empty until it follows the selection. The document outlives the panel.
    explicit Inspector(OpenDocument& document, QWidget* parent = nullptr);
    ~Inspector() override;

    /// Shows what is selected, now and from now on.
    void follow();

    /// Puts buttons for the picture of a card among its fields.
    void offerPictures(const Commands& commands);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void followRow(const model::RowReference& row);
    void turnTo(InspectorSection& section);

    template <class Section>
    [[nodiscard]] Section& made(Section*& section);

    void retranslate();
    void notice(const QString& sentence);

    OpenDocument& m_document;
    MapWords m_words;
    session::Selection m_shown;
    const Commands* m_commands = nullptr;
    // Made when they are wanted first.
    MapSection* m_map = nullptr;
    PhaseSection* m_phase = nullptr;
    LaneSection* m_lane = nullptr;
    CardSection* m_card = nullptr;
    LinkSection* m_link = nullptr;
    SeveralSection* m_several = nullptr;
    InspectorSection* m_current = nullptr;
    QVBoxLayout* m_sections;
    QScrollArea* m_scroll;
    PlainLabel* m_notice;
};

} // namespace cjm::ui
