// What leaves a window on paper or in files to hand on: of the journey that is shown, or of the
// whole document.
//
//     Exporting exporting(document, views, operations, settings, window);
//     connect(&exporting, &Exporting::told, statusBar, &QStatusBar::showMessage);
//     connect(exportAction, &QAction::triggered, &exporting, &Exporting::exportFile);
#pragma once

#include "export_choice.h"
#include "ideal_views.h"
#include "open_document.h"
#include "poster_views.h"

#include <cjm/files/file_operations.h>

#include <QObject>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QString>
#include <QWidget>
#include <optional>

namespace cjm::ui {

class Exporting : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this object; dialogs stand over the window.
    Exporting(OpenDocument& document, const IdealViews& views, files::FileOperations& operations,
              QSettings& stored, QWidget& window);

    /// Asks for a kind of file and its name, and writes it.
    void exportFile();

    /// Asks for a printer and prints the map on one sheet.
    void print();

    /// Shows the map on its sheet; it can be printed from there.
    void preview();

Q_SIGNALS:
    /// What was done, for the status bar. What failed is told in a box.
    void told(const QString& sentence);

private:
    /// Those of the journey that is shown, as it is shown; nothing where there is none and that was
    /// told.
    [[nodiscard]] std::optional<PosterViews> shownPosters();

    [[nodiscard]] base::Result<base::Bytes> contentOf(const paint::Poster& poster,
                                                      const ExportChoice& choice) const;

    /// The poster is the one that the preview shows from then on.
    void addToPreview(QPrintPreviewDialog& dialog, const PosterViews& posters,
                      paint::Poster& poster);

    /// Empty where the person chose none.
    [[nodiscard]] QString askForFile(ExportKind kind, const QString& suggestion);

    /// The name of a file for this map, without folder and ending.
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString suggestedPdf() const;

    void write(const base::Result<base::Bytes>& content, const QString& file);
    void tellPrinted(const QPrinter& printer);
    void tellNotPrinted(const QPrinter& printer);

    OpenDocument& m_document;
    const IdealViews& m_views;
    files::FileOperations& m_operations;
    QSettings& m_stored;
    QWidget& m_window;
};

} // namespace cjm::ui
