#include "exporting.h"

#include "export_dialog.h"
#include "file_to_write.h"
#include "plain_text.h"
#include "poster_view_box.h"
#include "printing.h"
#include "questions.h"
#include "settings.h"
#include "wait_cursor.h"

#include <cjm/base/file_name.h>
#include <cjm/exchange/document_json.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/map_language.h>
#include <cjm/wording/text.h>

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

constexpr int previewDotsPerInch = 150; ///< Enough for a screen; more only makes it slow.

/// On a tab of its own. Null where there is nothing to choose or the system's dialog has no tabs.
PosterViewBox* addViews([[maybe_unused]] QPrintDialog& dialog,
                        [[maybe_unused]] const PosterViews& posters) {
    PosterViewBox* box = nullptr;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (posters.all().size() > 1) {
        auto* tab = new QWidget;
        box = new PosterViewBox(posters);
        tab->setWindowTitle(box->title());
        auto* lines = new QVBoxLayout(tab);
        lines->addWidget(box);
        lines->addStretch();
        dialog.setOptionTabs({tab});
    }
#endif
    return box;
}

} // namespace

base::Result<base::Bytes> Exporting::contentOf(const paint::Poster& poster,
                                               const ExportChoice& choice) const {
    switch (choice.kind) {
    case ExportKind::png:
        return toPng(poster);
    case ExportKind::svg:
        return toSvg(poster);
    case ExportKind::json: {
        const base::Result<std::string> text = exchange::toJson(m_document.document());
        if (!text) {
            return base::fail(text.error());
        }
        const base::BytesView bytes = base::asBytes(*text);
        return base::Bytes(bytes.begin(), bytes.end());
    }
    case ExportKind::pdf:
        break;
    }
    return toPdf(poster, choice.paper());
}

Exporting::Exporting(OpenDocument& document, const IdealViews& views,
                     files::FileOperations& operations, QSettings& stored, QWidget& window)
    : m_document(document)
    , m_views(views)
    , m_operations(operations)
    , m_stored(stored)
    , m_window(window) {}

void Exporting::exportFile() {
    const std::optional<PosterViews> posters = shownPosters();
    if (!posters) {
        return;
    }
    ExportDialog dialog(*posters, exportChoiceIn(m_stored), &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const ExportChoice choice = dialog.choice();
    const QString file = askForFile(choice.kind, suggestedName());
    if (file.isEmpty()) {
        return;
    }
    keepExportChoice(m_stored, choice);
    const base::Result<base::Bytes> content = [&] {
        const WaitCursor waiting;
        return contentOf(posters->poster(dialog.view()), choice);
    }();
    write(content, file);
}

void Exporting::print() {
    const std::optional<PosterViews> posters = shownPosters();
    if (!posters) {
        return;
    }
    const paint::Poster shown = posters->poster(posters->shown());
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, wording::toQt(shown.texts.title), suggestedPdf());
    QPrintDialog dialog(&printer, &m_window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setWindowTitle(tr("Print"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    const PosterViewBox* box = addViews(dialog, *posters);
    if (dialog.exec() == QDialog::Accepted) {
        const paint::Poster poster = box == nullptr ? shown : posters->poster(box->view());
        printPoster(printer, poster) ? tellPrinted(printer) : tellNotPrinted(printer);
    }
}

void Exporting::preview() {
    const std::optional<PosterViews> posters = shownPosters();
    if (!posters) {
        return;
    }
    paint::Poster poster = posters->poster(posters->shown());
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setResolution(previewDotsPerInch);
    prepare(printer, wording::toQt(poster.texts.title), suggestedPdf());
    QPrintPreviewDialog dialog(&printer, &m_window);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(tr("Print preview"));
    dialog.resize(m_window.size().expandedTo({800, 600}) * 0.9);
    // Painted for each look at the sheet and, last, for the printer.
    bool isPrinted = false;
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&](QPrinter* sheet) { isPrinted = printPoster(*sheet, poster); });
    addToPreview(dialog, *posters, poster);
    if (dialog.exec() == QDialog::Accepted) {
        isPrinted ? tellPrinted(printer) : tellNotPrinted(printer);
    }
}

/// Below the sheet, where there is something to choose. The bar above it is seen whole.
void Exporting::addToPreview(QPrintPreviewDialog& dialog, const PosterViews& posters,
                             paint::Poster& poster) {
    const auto* bar = dialog.findChild<QToolBar*>();
    auto* sheets = dialog.findChild<QPrintPreviewWidget*>();
    auto* column = qobject_cast<QBoxLayout*>(dialog.layout());
    if (bar != nullptr) {
        dialog.setMinimumWidth(bar->sizeHint().width());
    }
    if (posters.all().size() < 2 || column == nullptr || sheets == nullptr) {
        return;
    }
    auto* box = new PosterViewBox(posters);
    connect(box, &PosterViewBox::chosen, sheets, [&, sheets](compare::PairView view) {
        poster = posters.poster(view);
        sheets->updatePreview();
    });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(box);
    line->addStretch();
    column->addLayout(line);
}

std::optional<PosterViews> Exporting::shownPosters() {
    const model::Document& document = m_document.document();
    const model::JourneyId journey = m_document.selection().journey;
    if (document.journeys.find(journey) == nullptr) {
        tellError(&m_window, tr("There is no journey to show yet: draw one first."));
        return std::nullopt;
    }
    const wording::Vocabulary words(wording::mapLanguage(document, {}, QLocale()));
    const compare::PairView shown =
        isIdeal(document, journey) ? m_views.shown() : compare::PairView::current;
    return PosterViews(document, journey, shown, words);
}

QString Exporting::askForFile(ExportKind kind, const QString& suggestion) {
    return FileToWrite::ask(m_window,
                            {"exportFileDialog", tr("Export"), Settings(m_stored).lastFolder(),
                             suggestion, endingOf(kind)});
}

QString Exporting::suggestedName() const {
    const model::Document& document = m_document.document();
    const model::Journey* journey = document.journeys.find(m_document.selection().journey);
    const std::string& title =
        journey != nullptr && !journey->title.empty() ? journey->title : document.properties->title;
    const QString name = wording::toQt(base::safeFileName(title));
    return name.isEmpty() ? QFileInfo(m_document.name()).completeBaseName() : name;
}

QString Exporting::suggestedPdf() const {
    return QDir(Settings(m_stored).lastFolder())
        .filePath(QStringLiteral("%1.pdf").arg(suggestedName()));
}

void Exporting::write(const base::Result<base::Bytes>& content, const QString& file) {
    if (!content) {
        const QString name = isolated(QFileInfo(file).fileName());
        tellError(&m_window, wording::errorSentence(content.error(), name));
        return;
    }
    const QString done = FileToWrite::write(m_window, m_operations, m_stored, file, *content);
    if (!done.isEmpty()) {
        Q_EMIT told(done);
    }
}

void Exporting::tellPrinted(const QPrinter& printer) {
    const QString file = QFileInfo(printer.outputFileName()).fileName();
    Q_EMIT told(file.isEmpty() ? tr("The map is sent to the printer.")
                               : tr("“%1” is written.").arg(isolated(file)));
}

void Exporting::tellNotPrinted(const QPrinter& printer) {
    const QString file = QFileInfo(printer.outputFileName()).fileName();
    tellError(
        &m_window,
        file.isEmpty()
            ? tr("The printer did not take the map: check that it is on, or export a PDF "
                 "instead.")
            : tr("“%1” could not be written: choose another folder or name.").arg(isolated(file)));
}

} // namespace cjm::ui
