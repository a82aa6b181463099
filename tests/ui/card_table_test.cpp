#include "card_table_model.h"
#include "window_rig.h"

#include <cjm/edit/rows.h>

#include <model/document_builder.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <limits>

using namespace cjm;
using namespace cjm::ui;
using model::LaneKind;
using test::DocumentBuilder;
using test::WindowRig;

namespace {

void startCardTable(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.click("addPhaseAfterButton");
    WindowRig::type("Knippen");
    WindowRig::press("Return");
    for (const auto& [phase, text] : {std::pair(0, "Belt"), std::pair(1, "Wacht")}) {
        rig.doubleClick(rig.freePlaceIn(static_cast<std::size_t>(phase), 0));
        WindowRig::type(text);
        WindowRig::press("Return");
    }
    WindowRig::press("Ctrl+T");
}

QTableView& table(WindowRig& rig) {
    return rig.find<QTableView>("cardTable");
}

QModelIndex cellOf(WindowRig& rig, int row, CardColumn column) {
    return table(rig).model()->index(row, static_cast<int>(column));
}

void clickCell(WindowRig& rig, int row, CardColumn column) {
    const QModelIndex index = cellOf(rig, row, column);
    table(rig).scrollTo(index);
    rig.click(*table(rig).viewport(), table(rig).visualRect(index).center());
}

QString textOf(WindowRig& rig, int row, CardColumn column) {
    return cellOf(rig, row, column).data().toString();
}

} // namespace

TEST_CASE("Card table: the current row stays in sight when it is sorted, and when it is edited",
          "[ui][window][table]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    WindowRig::press("Ctrl+T");
    const auto isCurrentSeen = [&rig] {
        const QTableView& view = table(rig);
        return view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center());
    };
    clickCell(rig, 0, CardColumn::text);
    QHeaderView& head = *table(rig).horizontalHeader();
    for (int times = 0; times < 2; ++times) {
        const int column = static_cast<int>(CardColumn::text);
        rig.click(*head.viewport(), {head.sectionViewportPosition(column) + 20, 8});
        CHECK(isCurrentSeen());
    }
    QScrollBar& bar = *table(rig).verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    bar.setValue(table(rig).currentIndex().row() > 30 ? 0 : bar.maximum());
    REQUIRE_FALSE(isCurrentSeen());
    WindowRig::press("F2");
    CHECK(isCurrentSeen());
    const QWidget& editor = rig.find("tableEditor");
    CHECK(editor.geometry().intersects(table(rig).visualRect(table(rig).currentIndex())));
}

TEST_CASE("Card table: every cell is edited in place, as one step", "[ui][window][table]") {
    WindowRig rig;
    startCardTable(rig);
    CHECK(table(rig).hasFocus());
    REQUIRE(table(rig).model()->rowCount() == 2);
    CHECK(textOf(rig, 0, CardColumn::phase) == QStringLiteral("1 Wassen"));
    clickCell(rig, 0, CardColumn::text);
    WindowRig::press("F2");
    WindowRig::type(" de salon");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "Belt de salon");
    WindowRig::type("App"); // takes the place of what was there
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "App");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(0, 0) == "Belt de salon");
    WindowRig::press("Return");
    WindowRig::type(" niet");
    WindowRig::press("Escape");
    CHECK(rig.cell(0, 0) == "Belt de salon");

    clickCell(rig, 0, CardColumn::certainty);
    WindowRig::press("F2");
    WindowRig::press("Down");
    WindowRig::press("Return");
    CHECK(rig.grid().cell({0, 0}).front()->certainty == model::Certainty::known);
    clickCell(rig, 0, CardColumn::lane);
    WindowRig::press("F2");
    WindowRig::press("End");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 4) == "Belt de salon");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo moving a card"));
}

TEST_CASE("Card table: has the selection of the map, and its commands", "[ui][window][table]") {
    WindowRig rig;
    startCardTable(rig);
    clickCell(rig, 1, CardColumn::note);
    CHECK(rig.find<QPlainTextEdit>("cardText").toPlainText() == QStringLiteral("Wacht"));
    rig.click("mapViewButton");
    CHECK(rig.canvas().hasFocus());
    WindowRig::press("Left");
    CHECK(rig.find<QPlainTextEdit>("cardText").toPlainText() == QStringLiteral("Belt"));
    WindowRig::press("Ctrl+T");
    CHECK(table(rig).selectionModel()->isRowSelected(0));
    CHECK_FALSE(table(rig).selectionModel()->isRowSelected(1));
    WindowRig::press("Delete");
    CHECK(table(rig).model()->rowCount() == 1);
    CHECK(rig.cell(0, 0).empty());
    rig.click("noticeButton");
    CHECK(table(rig).model()->rowCount() == 2);
    CHECK(table(rig).hasFocus());
    WindowRig::press("Ins");
    WindowRig::type("Betaalt");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "Belt, Betaalt");
}

TEST_CASE("Card table: is sorted by its heads and filtered by a text", "[ui][window][table]") {
    WindowRig rig;
    startCardTable(rig);
    QHeaderView& head = *table(rig).horizontalHeader();
    const int section = static_cast<int>(CardColumn::text);
    const QPoint place(head.sectionViewportPosition(section) + 20, head.height() / 2);
    rig.click(*head.viewport(), place);
    rig.click(*head.viewport(), place);
    CHECK(textOf(rig, 0, CardColumn::text) == QStringLiteral("Wacht"));
    rig.click(*head.viewport(), place);
    CHECK(textOf(rig, 0, CardColumn::text) == QStringLiteral("Belt"));
    rig.click("tableFilter");
    WindowRig::type("KNIP");
    REQUIRE(table(rig).model()->rowCount() == 1);
    CHECK(textOf(rig, 0, CardColumn::text) == QStringLiteral("Wacht"));
    CHECK(rig.textOf("tableCount").startsWith(QStringLiteral("1 of 2 card")));
}

TEST_CASE("Card table: what is found is seen, also where the filter had left it out",
          "[ui][window][table]") {
    WindowRig rig;
    startCardTable(rig);
    rig.click("tableFilter");
    WindowRig::type("KNIP");
    REQUIRE(table(rig).model()->rowCount() == 1);
    WindowRig::press("Ctrl+F");
    WindowRig::type("wacht");
    CHECK(table(rig).model()->rowCount() == 1); // it is seen already
    WindowRig::press("Ctrl+A");
    WindowRig::type("belt");
    CHECK(table(rig).model()->rowCount() == 2);
    CHECK(rig.find<QLineEdit>("tableFilter").text().isEmpty());
    CHECK(table(rig).currentIndex().row() == 0);
}

TEST_CASE("CardTableModel: follows every edit row by row", "[ui][table]") {
    DocumentBuilder builder;
    const auto first = builder.phase("Wassen");
    const auto second = builder.phase("Knippen");
    const auto lane = builder.lane(LaneKind::actions);
    std::vector<model::CardId> cards;
    for (const char* text : {"a", "b", "c", "d"}) {
        cards.push_back(builder.card(first, lane, text));
    }
    OpenDocument document(builder.document());
    CardTableModel model(document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    const auto texts = [&] {
        std::string all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, static_cast<int>(CardColumn::text));
            all += index.data().toString().toStdString();
        }
        return all;
    };
    const auto apply = [&](base::Result<model::Document> next) {
        REQUIRE(document.apply({}, std::move(next)));
        model.refresh();
    };
    const QPersistentModelIndex third = model.index(2, 0);
    CHECK(texts() == "abcd");
    apply(edit::moveCards(document.document(), {cards[0]}, {second, lane}, 0));
    CHECK(texts() == "bcda");
    CHECK(third.row() == 1);
    apply(edit::removeRows(document.document(), {referenceTo(cards[1]), referenceTo(cards[3])}));
    CHECK(texts() == "ca");
    CHECK(third.row() == 0);
    document.session().undo();
    model.refresh();
    CHECK(texts() == "bcda");
    document.session().undo();
    model.refresh();
    CHECK(texts() == "abcd");
    CHECK(third.row() == 2);
    CHECK(resets == 0);

    const QModelIndex feeling = model.index(0, static_cast<int>(CardColumn::feeling));
    CHECK_FALSE(feeling.flags() & Qt::ItemIsEditable);
    const QModelIndex marks = model.index(0, static_cast<int>(CardColumn::marks));
    CHECK(model.setData(marks, 1 << static_cast<int>(model::CardMark::barrier), Qt::EditRole));
    model.refresh();
    CHECK(marks.data().toString() == QStringLiteral("Barrier"));
}
