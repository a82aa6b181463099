#include "difference_words.h"

#include "icons.h"

namespace cjm::ui {

using compare::DifferenceKind;

QString DifferenceWords::counted(DifferenceKind kind, int count) {
    switch (kind) {
    case DifferenceKind::added:
        return tr("%n added", nullptr, count);
    case DifferenceKind::dropped:
        return tr("%n dropped", nullptr, count);
    case DifferenceKind::moved:
        return tr("%n moved", nullptr, count);
    case DifferenceKind::merged:
        return tr("%n merged", nullptr, count);
    case DifferenceKind::split:
        return tr("%n split", nullptr, count);
    case DifferenceKind::better:
        return tr("%n better", nullptr, count);
    case DifferenceKind::worse:
        return tr("%n worse", nullptr, count);
    case DifferenceKind::reworded:
        return tr("%n reworded", nullptr, count);
    case DifferenceKind::channelChanged:
        return tr("%n with another channel", nullptr, count);
    case DifferenceKind::phaseReordered:
        return tr("%n phase(s) in another order", nullptr, count);
    case DifferenceKind::changed:
        return tr("%n otherwise changed", nullptr, count);
    }
    return {};
}

QIcon differenceIcon(DifferenceKind kind) {
    switch (kind) {
    case DifferenceKind::added:
        return icon("difference-added");
    case DifferenceKind::dropped:
        return icon("difference-dropped");
    case DifferenceKind::moved:
        return icon("difference-moved");
    case DifferenceKind::merged:
        return icon("difference-merged");
    case DifferenceKind::split:
        return icon("difference-split");
    case DifferenceKind::better:
        return icon("difference-better");
    case DifferenceKind::worse:
        return icon("difference-worse");
    case DifferenceKind::reworded:
        return icon("difference-reworded");
    case DifferenceKind::channelChanged:
        return icon("difference-channel");
    case DifferenceKind::phaseReordered:
        return icon("difference-order");
    case DifferenceKind::changed:
        break;
    }
    return icon("difference-changed");
}

} // namespace cjm::ui
