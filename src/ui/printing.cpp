#include "printing.h"

#include <QPainter>
#include <QPrinterInfo>

namespace cjm::ui {

void prepare(QPrinter& printer, const QString& title, const QString& file) {
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Salonreis"));
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setPageSize(QPageSize(QPageSize::A4));
    }
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    layout.setOrientation(QPageLayout::Landscape);
    layout.setMargins(layout.minimumMargins());
    printer.setPageLayout(layout);
}

bool printPoster(QPrinter& printer, const paint::Poster& poster) {
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    // The painter begins where the printable part does. Its size comes from the page in
    // millimetres: dots are rounded, and how many there are differs between printer and preview.
    const QRectF printable = printer.pageLayout().paintRect(QPageLayout::Millimeter);
    painter.scale(printer.logicalDpiX() / 96.0, printer.logicalDpiY() / 96.0);
    drawOnSheet(painter, poster, {printable.width(), printable.height()});
    return painter.end() && printer.printerState() != QPrinter::Error;
}

} // namespace cjm::ui
