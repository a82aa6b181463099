// The kinds of differences between two journeys in a window: their signs and their words.
#pragma once

#include <cjm/compare/difference.h>

#include <QCoreApplication>
#include <QIcon>

namespace cjm::ui {

class DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(DifferenceKind)

public:
    /// As in “3 added”.
    [[nodiscard]] static QString counted(compare::DifferenceKind kind, int count);
};

/// Told apart by their shapes.
[[nodiscard]] QIcon differenceIcon(compare::DifferenceKind kind);

} // namespace cjm::ui
