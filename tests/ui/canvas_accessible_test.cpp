// What assistive technology is told of the map, and of the window around it.

#include "canvas_accessible.h"
#include "canvas_news.h"
#include "canvas_part_accessible.h"
#include "inline_editor.h"
#include "window_rig.h"

#include <cjm/wording/text.h>

#include <set>

using namespace cjm;
using test::whenModal;
using test::WindowRig;
using Texts = std::vector<std::string>;

namespace {

QAccessibleInterface& tableOf(WindowRig& rig) {
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&rig.canvas());
    REQUIRE(table != nullptr);
    return *table;
}

std::string nameOf(QAccessibleInterface* part) {
    REQUIRE(part != nullptr);
    return wording::fromQt(part->text(QAccessible::Name));
}

std::string nameOfCell(WindowRig& rig, int lane, int phase) {
    return nameOf(tableOf(rig).tableInterface()->cellAt(lane, phase));
}

/// Looks at everything below the table as a screen reader may, and counts it.
std::size_t walk(QAccessibleInterface& of) {
    std::size_t count = 0;
    for (int index = 0; index < of.childCount(); ++index) {
        QAccessibleInterface* child = of.child(index);
        REQUIRE(child != nullptr);
        if (child->object() != nullptr) {
            continue; // the viewport
        }
        CHECK(child->isValid());
        CHECK_FALSE(nameOf(child).empty());
        CHECK(child->parent() == &of);
        CHECK(of.indexOfChild(child) == index);
        count += 1 + walk(*child);
    }
    return count;
}

/// Phases, lanes with their cells, cards and links.
std::size_t partCount(WindowRig& rig) {
    const std::size_t phases = rig.grid().phases().size();
    const std::size_t lanes = rig.grid().lanes().size();
    return phases + lanes * (1 + phases) + rig.grid().cardCount() +
           rig.canvas().map().layout().links.size();
}

/// A phase with a feeling, a thing that the client does and an empty cell.
void startMapWithFeeling(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("The bill");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Pays");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(0, 1));
    WindowRig::press("2");
    WindowRig::type("startled a bit");
    WindowRig::press("Return");
    REQUIRE(rig.cell(0, 1) == "-1 startled a bit");
}

/// Writes down what is told, as in: focus Pays.
class Listener {
public:
    explicit Listener(ui::Canvas& canvas) {
        auto* news = canvas.findChild<ui::CanvasNews*>();
        REQUIRE(news != nullptr);
        QObject::connect(news, &ui::CanvasNews::telling, &m_ear,
                         [this](QAccessibleEvent* event) { hear(*event); });
    }

    /// What was told since the last time.
    [[nodiscard]] Texts heard() { return std::exchange(m_heard, {}); }

private:
    void hear(QAccessibleEvent& event) {
        const std::string name = nameOf(event.accessibleInterface());
        switch (event.type()) {
        case QAccessible::Focus:
            m_heard.push_back("focus " + name);
            break;
        case QAccessible::Selection:
            m_heard.push_back("selected " + name);
            break;
        case QAccessible::NameChanged:
            m_heard.push_back("now " + name);
            break;
        default:
            m_heard.push_back("table");
        }
    }

    QObject m_ear;
    Texts m_heard;
};

/// Where Qt has what is chosen for a name, it takes a name of its own or a label.
bool isNamed(QWidget& widget) {
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(seen != nullptr);
    if (widget.inherits("QComboBox") || widget.inherits("QTabBar")) {
        return !widget.accessibleName().isEmpty() || !seen->relations(QAccessible::Label).isEmpty();
    }
    return !seen->text(QAccessible::Name).isEmpty();
}

/// What one can come to by the keyboard, but a screen reader has no word for.
Texts namelessForReaders(const QWidget& window) {
    Texts found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isOfQt = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                            widget->parentWidget()->inherits("QComboBox");
        const bool takesKeys =
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!widget->isVisible() || !takesKeys || isOfQt) {
            continue;
        }
        if (!isNamed(*widget)) {
            found.push_back(widget->metaObject()->className() + std::string(" ") +
                            wording::fromQt(widget->objectName()));
        }
    }
    return found;
}

} // namespace

TEST_CASE("Canvas: is a table in which every phase, lane, cell and card has a name",
          "[ui][accessible]") {
    for (const model::ContentLanguage language : model::allValues<model::ContentLanguage>()) {
        WindowRig rig(language);
        rig.click("template-hair-salon-7");
        QAccessibleInterface& table = tableOf(rig);
        CHECK(table.role() == QAccessible::Table);
        CHECK(nameOf(&table) == wording::fromQt(rig.canvas().accessibleName()));
        QAccessibleTableInterface* rows = table.tableInterface();
        REQUIRE(rows != nullptr);
        CHECK(rows->rowCount() == static_cast<int>(rig.grid().lanes().size()));
        CHECK(rows->columnCount() == static_cast<int>(rig.grid().phases().size()));
        CHECK(walk(table) == partCount(rig));
        for (int phase = 0; phase < rows->columnCount(); ++phase) {
            const std::string& title = rig.grid().phases()[static_cast<std::size_t>(phase)]->title;
            CHECK_THAT(nameOfCell(rig, 1, phase), Catch::Contains(title));
            CHECK_THAT(wording::fromQt(rows->columnDescription(phase)), Catch::Contains(title));
        }
        QAccessibleTableCellInterface* cell = rows->cellAt(1, 2)->tableCellInterface();
        REQUIRE(cell != nullptr);
        CHECK(cell->rowIndex() == 1);
        CHECK(cell->columnIndex() == 2);
        CHECK(cell->columnHeaderCells().front() == table.child(2));
        CHECK(nameOf(cell->rowHeaderCells().front()) == wording::fromQt(rows->rowDescription(1)));
    }
}

TEST_CASE("Canvas: says what is in a cell and on a card", "[ui][accessible]") {
    WindowRig rig(model::ContentLanguage::en);
    startMapWithFeeling(rig);
    CHECK(nameOfCell(rig, 0, 0) == "Phase 1, The bill. Actions: Pays. 1 card.");
    CHECK(nameOfCell(rig, 1, 0) == "Phase 1, The bill. Emotions: −1, startled a bit. 1 card.");
    CHECK(nameOfCell(rig, 2, 0) == "Phase 1, The bill. Expectations: empty.");
    rig.click(rig.laneAt(2).center());
    rig.find("laneCollapsed").setFocus();
    WindowRig::press("Space");
    QAccessibleInterface* collapsed = tableOf(rig).tableInterface()->cellAt(2, 0);
    CHECK(wording::fromQt(collapsed->text(QAccessible::Description)) == "Collapsed.");
    CHECK(wording::fromQt(tableOf(rig).tableInterface()->rowDescription(2)) ==
          "Expectations. Collapsed.");
    CHECK(tableOf(rig).tableInterface()->isRowSelected(2));
    WindowRig::press("Ctrl+Z");
    QAccessibleInterface* feeling = tableOf(rig).tableInterface()->cellAt(1, 0)->child(0);
    CHECK(nameOf(feeling) == "−1, startled a bit.");
    CHECK(wording::fromQt(feeling->text(QAccessible::Description)) ==
          "Phase 1, The bill. Emotions.");

    rig.click(rig.cardAt(0, 0).center());
    rig.click("certaintyAssumed");
    CHECK(nameOf(tableOf(rig).tableInterface()->cellAt(0, 0)->child(0)) == "Pays. We think.");
    rig.canvas().setFocus();
    WindowRig::press("F2");
    CHECK(wording::fromQt(rig.canvas().findChild<ui::InlineEditor*>()->accessibleName()) ==
          "Text of the card. Phase 1, The bill. Actions.");
    WindowRig::press("Esc");
}

TEST_CASE("Canvas: a card is found where it is seen, and can be gone to and typed in",
          "[ui][accessible]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const QPoint middle = rig.canvas().viewport()->mapToGlobal(rig.cardAt(1, 0).center());
    QAccessibleInterface* cell = tableOf(rig).childAt(middle.x(), middle.y());
    CHECK(cell == tableOf(rig).tableInterface()->cellAt(0, 1));
    QAccessibleInterface* card = cell->childAt(middle.x(), middle.y());
    REQUIRE(card != nullptr);
    CHECK(card->rect().contains(middle));
    CHECK_FALSE(card->state().selected);
    CHECK_FALSE(card->state().offscreen);
    card->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(card->state().selected);
    CHECK(card->state().focused);
    CHECK(tableOf(rig).focusChild() == card);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(rig.canvas().isTyping());
    WindowRig::press("Esc");
    CHECK(tableOf(rig).tableInterface()->selectRow(2));
    CHECK(tableOf(rig).tableInterface()->selectedRows() == QList<int>{2});
    const auto cells = tableOf(rig).tableInterface()->selectedCells();
    REQUIRE(cells.size() == static_cast<qsizetype>(rig.grid().phases().size()));
    CHECK(cells.front() == tableOf(rig).tableInterface()->cellAt(2, 0));
    CHECK(cells.back() == tableOf(rig).tableInterface()->cellAt(2, 6));
    CHECK_FALSE(card->state().selected);
}

TEST_CASE("Canvas: tells where the arrow keys lead, and what an edit changes", "[ui][accessible]") {
    WindowRig rig(model::ContentLanguage::en);
    startMapWithFeeling(rig);
    rig.click(rig.cardAt(0, 0).center());
    Listener listener(rig.canvas());
    WindowRig::press("Down");
    CHECK(listener.heard() == Texts{"selected −1, startled a bit.", "focus −1, startled a bit."});
    WindowRig::press("Down");
    CHECK(listener.heard() == Texts{"selected Phase 1, The bill. Expectations: empty.",
                                    "focus Phase 1, The bill. Expectations: empty."});
    WindowRig::press("Up");
    (void)listener.heard();
    WindowRig::press("Ctrl+Up");
    CHECK(listener.heard() == Texts{"table", "now 0, startled a bit."});
    WindowRig::press("Ctrl+Z");
    CHECK(listener.heard() == Texts{"table", "now −1, startled a bit."});
    rig.find("zoomSlider").setFocus(); // the keyboard goes away and comes back
    rig.canvas().setFocus();
    QCoreApplication::processEvents();
    CHECK(listener.heard() == Texts{"focus −1, startled a bit."});
}

TEST_CASE("Canvas: no interface outlives what it stands for", "[ui][accessible]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    Listener listener(rig.canvas());
    QAccessibleInterface& table = tableOf(rig);
    const std::size_t before = walk(table);
    rig.click(rig.cardAt(0, 0).center());
    QAccessibleInterface* card = table.focusChild();
    REQUIRE(card != nullptr);
    const QAccessible::Id id = QAccessible::uniqueId(card);
    WindowRig::press("Delete");
    CHECK(QAccessible::accessibleInterface(id) == nullptr);
    CHECK(walk(table) == before - 1);
    WindowRig::press("Ctrl+Z");
    CHECK(walk(table) == before);

    std::set<QAccessible::Id> ids = {QAccessible::uniqueId(&table)};
    for (int index = 0; index < table.childCount() - 1; ++index) {
        ids.insert(QAccessible::uniqueId(table.child(index)));
    }
    rig.window().close();
    REQUIRE(QTest::qWaitFor([] { return WindowRig::windows().empty(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QAccessible::Id gone : ids) {
        CHECK(QAccessible::accessibleInterface(gone) == nullptr);
    }
}

TEST_CASE("Window: a screen reader has a word for all that takes the keyboard",
          "[ui][accessible]") {
    WindowRig rig;
    CHECK(namelessForReaders(rig.window()) == Texts{});
    rig.click("template-hair-salon-7");
    for (const QPoint place : {rig.phaseAt(0).center(), rig.laneAt(0).center(),
                               rig.cardAt(0, 0).center(), rig.cardAt(0, 1).center()}) {
        rig.click(place);
        CHECK(namelessForReaders(rig.window()) == Texts{});
    }
    WindowRig::press("Esc"); // nothing selected: what belongs to the whole map
    CHECK(namelessForReaders(rig.window()) == Texts{});
    WindowRig::press("Ctrl+H"); // finding and replacing
    CHECK(namelessForReaders(rig.window()) == Texts{});
    WindowRig::press("Esc");
    WindowRig::press("Ctrl+K");
    CHECK(namelessForReaders(rig.window()) == Texts{});
    WindowRig::press("Esc");
    WindowRig::press("Ctrl+T"); // as a table
    CHECK(namelessForReaders(rig.window()) == Texts{});
    WindowRig::press("Ctrl+T");
    for (const char* keys : {"Ctrl+,", "Ctrl+?", "Ctrl+E"}) {
        INFO(keys);
        whenModal([](QWidget& dialog) {
            CHECK(namelessForReaders(dialog) == Texts{});
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        WindowRig::press(keys);
    }
}
