// What a person chose when a map was exported last: the kind of file, and the paper of a PDF.
#pragma once

#include <cjm/layout/paper.h>

#include <QSettings>
#include <QString>
#include <array>

namespace cjm::ui {

enum class ExportKind { pdf, png, svg, json };

inline constexpr std::array exportKinds = {ExportKind::pdf, ExportKind::png, ExportKind::svg,
                                           ExportKind::json};

/// The ending of a file's name, as in "pdf".
[[nodiscard]] QString endingOf(ExportKind kind);

/// The sheets that have a name, from small to large, as `layout::parsePaper` knows them.
inline constexpr std::array<const char*, 5> sheetNames = {"A4", "A3", "A2", "A1", "A0"};

struct ExportChoice {
    ExportKind kind = ExportKind::pdf;
    QString sheet = QStringLiteral("A3"); ///< One of `sheetNames`; empty: a size of one's own.
    layout::Orientation orientation = layout::Orientation::landscape; ///< Of a sheet with a name.
    layout::Paper ownSize = {700, 500};

    /// What it comes to, in millimetres.
    [[nodiscard]] layout::Paper paper() const;

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// The choice that was kept last; what makes no sense counts as not kept.
[[nodiscard]] ExportChoice exportChoiceIn(const QSettings& stored);

void keepExportChoice(QSettings& stored, const ExportChoice& choice);

} // namespace cjm::ui
