#include "exporting.h"
#include "modal.h"
#include "printing.h"
#include "settings.h"

#include <cjm/exchange/document_json.h>
#include <cjm/files/file_operations.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <model/document_builder.h>
#include <pdf_tools.h>
#include <result_value.h>
#include <temporary_folder.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintPreviewWidget>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace cjm;
using namespace cjm::test;
using namespace cjm::ui;

namespace {

model::Document documentTitled(const char* title) {
    DocumentBuilder builder;
    builder.card(builder.phase("Wassen"), builder.lane(model::LaneKind::actions), "Neemt plaats");
    builder.changeProperties([&](model::DocumentProperties& row) { row.title = title; });
    return builder.document();
}

/// A window with a document, and what its exporting told.
struct Exported {
    explicit Exported(const char* title = "Knip/kleur")
        : Exported(documentTitled(title)) {}

    explicit Exported(model::Document shown)
        : document(std::move(shown)) {
        Settings(stored).setLastFolderOf(QString::fromStdString(folder / "any.cjm"));
        QObject::connect(&exporting, &Exporting::told, &window,
                         [this](const QString& sentence) { told.append(sentence); });
        window.resize(900, 700);
        window.show();
    }

    [[nodiscard]] base::Bytes written(const char* name) const {
        const std::string text = readText(folder / name);
        const base::BytesView view = base::asBytes(text);
        return {view.begin(), view.end()};
    }

    TemporaryFolder folder;
    QSettings stored{QString::fromStdString(folder / "settings.ini"), QSettings::IniFormat};
    FaultyFileOperations operations{files::systemFileOperations()};
    OpenDocument document;
    QWidget window;
    Pages pages{document};
    IdealViews views{document, pages};
    Exporting exporting{document, views, operations, stored, window};
    QStringList told;
};

void acceptFile(QWidget& dialog) {
    REQUIRE(dialog.objectName() == QStringLiteral("exportFileDialog"));
    QTest::keyClick(&childOf(dialog, "fileNameEdit"), Qt::Key_Return);
}

/// Chooses an entry of a list by keys, as a person does.
void chooseIn(QWidget& dialog, const char* name, const QString& text) {
    auto& list = dynamic_cast<QComboBox&>(childOf(dialog, name));
    QTest::keyClick(&list, Qt::Key_Home);
    for (int index = 1; index < list.count() && list.currentText() != text; ++index) {
        QTest::keyClick(&list, Qt::Key_Down);
    }
    REQUIRE(list.currentText() == text);
}

} // namespace

TEST_CASE("Exporting: writes a PDF of the chosen paper under the map's name", "[ui][export]") {
    Exported window;
    whenModal([](QWidget& dialog) {
        chooseIn(dialog, "sheet", QStringLiteral("A2"));
        clickIn(dialog, "portrait");
        whenModal(acceptFile);
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    const PdfFile::Page page = PdfFile(window.written("Knip kleur.pdf")).page();
    CHECK(page.count == 1);
    CHECK(page.width == Approx(420).margin(0.1));
    CHECK(page.height == Approx(594).margin(0.1));
    REQUIRE(window.told.size() == 1);
    CHECK(window.told.front().contains(QStringLiteral("Knip kleur.pdf")));
    CHECK(exportChoiceIn(window.stored).sheet == QStringLiteral("A2"));
    CHECK(exportChoiceIn(window.stored).orientation == layout::Orientation::portrait);
}

TEST_CASE("Exporting: takes a size of one's own, which begins with the sheet that was shown",
          "[ui][export]") {
    Exported window;
    whenModal([](QWidget& dialog) {
        chooseIn(dialog, "sheet", QStringLiteral("Own size"));
        auto& width = dynamic_cast<QDoubleSpinBox&>(childOf(dialog, "sheetWidth"));
        CHECK(width.isEnabled());
        width.setFocus();
        width.selectAll();
        QTest::keyClicks(&width, QStringLiteral("705"));
        whenModal(acceptFile);
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    const PdfFile::Page page = PdfFile(window.written("Knip kleur.pdf")).page();
    CHECK(page.width == Approx(705).margin(0.1));
    CHECK(exportChoiceIn(window.stored).sheet.isEmpty());
}

TEST_CASE("Exporting: JSON holds the document", "[ui][export]") {
    Exported window;
    whenModal([](QWidget& dialog) {
        clickIn(dialog, "jsonKind");
        CHECK_FALSE(childOf(dialog, "sheet").isEnabled());
        whenModal(acceptFile);
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    CHECK(readText(window.folder / "Knip kleur.json") ==
          valueOf(exchange::toJson(window.document.document())));
}

TEST_CASE("Exporting: a name with another ending gets the kind's own, and no file is lost by it",
          "[ui][export]") {
    Exported window;
    const bool isTaken = GENERATE(false, true);
    if (isTaken) {
        writeText(window.folder / "kaart.pdf.json", "van iemand");
    }
    QString sentence;
    whenModal([&](QWidget& dialog) {
        clickIn(dialog, "jsonKind");
        whenModal([&](QWidget& files) {
            auto& name = dynamic_cast<QLineEdit&>(childOf(files, "fileNameEdit"));
            name.clear();
            QTest::keyClicks(&name, QStringLiteral("kaart.pdf"));
            if (isTaken) {
                whenModal([&](QWidget& box) {
                    sentence = dynamic_cast<QMessageBox&>(box).text();
                    keyIn(box, Qt::Key_Escape);
                });
            }
            acceptFile(files);
        });
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    CHECK(sentence.contains(QStringLiteral("kaart.pdf.json")) == isTaken);
    CHECK((readText(window.folder / "kaart.pdf.json") == "van iemand") == isTaken);
    CHECK(window.told.isEmpty() == isTaken);
}

TEST_CASE("Exporting: Escape in either dialog writes and keeps nothing", "[ui][export]") {
    Exported window;
    whenModal([](QWidget& dialog) { keyIn(dialog, Qt::Key_Escape); });
    window.exporting.exportFile();
    whenModal([](QWidget& dialog) {
        clickIn(dialog, "pngKind");
        whenModal([](QWidget& files) { keyIn(files, Qt::Key_Escape); });
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    CHECK(window.told.isEmpty());
    CHECK(exportChoiceIn(window.stored) == ExportChoice());
}

TEST_CASE("Exporting: a failed write is told and leaves no file", "[ui][export]") {
    Exported window("Noor");
    window.operations.inject({.call = Call::write,
                              .times = Times::forEver,
                              .effect = files::Fault{files::Cause::inputOutput}});
    QString sentence;
    whenModal([&](QWidget& dialog) {
        clickIn(dialog, "svgKind");
        whenModal([&](QWidget& files) {
            whenModal([&](QWidget& box) {
                sentence = dynamic_cast<QMessageBox&>(box).text();
                keyIn(box, Qt::Key_Escape);
            });
            acceptFile(files);
        });
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    CHECK(sentence.contains(QStringLiteral("Noor.svg")));
    CHECK(window.told.isEmpty());
    for (const std::string& name : window.folder.names()) {
        CHECK(name.find("Noor") == std::string::npos);
    }
}

TEST_CASE("printPoster: fills the printable part of the printer's sheet", "[ui][print]") {
    const TemporaryFolder folder;
    const model::Document document = documentTitled("Noor");
    const paint::Poster poster(document, (*document.journeys.begin()).id,
                               wording::Vocabulary(model::ContentLanguage::nl));
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, QStringLiteral("Noor"), QString::fromStdString(folder / "any.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(folder / "poster.pdf"));
    printer.setPageSize(QPageSize(QPageSize::A3));
    printer.setPageMargins({30, 20, 15, 10}, QPageLayout::Millimeter);
    REQUIRE(printPoster(printer, poster));
    const std::string text = readText(folder / "poster.pdf");
    const base::BytesView view = base::asBytes(text);
    const PdfFile pdf(base::Bytes(view.begin(), view.end()));
    CHECK(pdf.page().count == 1);
    CHECK(pdf.page().width == Approx(420).margin(0.3));
    CHECK(pdf.text().contains(QStringLiteral("Neemtplaats")));
    double right = 0;
    for (const PdfFile::Word& word : pdf.words()) {
        CHECK(word.left >= 30);
        CHECK(word.top >= 20);
        CHECK(word.right <= 420 - 15);
        CHECK(word.bottom <= 297 - 10);
        right = std::max(right, word.right);
    }
    CHECK(right > 250);
}

TEST_CASE("Exporting: the print preview shows one sheet with the map on it", "[ui][print]") {
    Exported window;
    whenModal([](QWidget& dialog) {
        auto* sheets = dialog.findChild<QPrintPreviewWidget*>();
        REQUIRE(sheets != nullptr);
        CHECK(sheets->pageCount() == 1);
        const QImage picture = sheets->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                colours.insert(picture.pixel(x, y));
            }
        }
        CHECK(colours.size() > 20);
        keyIn(dialog, Qt::Key_Escape);
    });
    window.exporting.preview();
    CHECK(window.told.isEmpty());
}

namespace {

/// A journey and its ideal one, in which a card has gone.
model::Document documentWithIdeal() {
    DocumentBuilder builder;
    const model::JourneyId current = builder.journey();
    builder.card(builder.phase("Wassen"), builder.lane(model::LaneKind::actions), "Wacht lang");
    builder.startIdeal(current);
    builder.card(builder.phase("Wassen"), builder.lane(model::LaneKind::actions), "Neemt plaats");
    return builder.document();
}

} // namespace

TEST_CASE("Exporting: writes the view that is chosen, and begins with the one that is shown",
          "[ui][export]") {
    Exported window(documentWithIdeal());
    const bool isIdealShown = GENERATE(false, true);
    if (isIdealShown) {
        window.pages.show(Page::ideal);
        window.views.show(compare::PairView::ghost);
    }
    QString before;
    whenModal([&](QWidget& dialog) {
        before = dynamic_cast<QComboBox&>(childOf(dialog, "posterView")).currentText();
        chooseIn(dialog, "posterView", QStringLiteral("Only what differs"));
        whenModal(acceptFile);
        clickIn(dialog, "exportButton");
    });
    window.exporting.exportFile();
    CHECK(before == (isIdealShown ? QStringLiteral("Ghost") : QStringLiteral("Current map")));
    const std::vector<std::string> names = window.folder.names();
    const auto pdf = std::find_if(names.begin(), names.end(),
                                  [](const std::string& name) { return name.ends_with(".pdf"); });
    REQUIRE(pdf != names.end());
    const QString text = PdfFile(window.written(pdf->c_str())).text();
    CHECK(text.contains(QStringLiteral("Wachtlang")));
    CHECK(text.contains(QStringLiteral("Neemtplaats")));
}
