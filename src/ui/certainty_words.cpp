#include "certainty_words.h"

namespace cjm::ui {

QString CertaintyWords::question() {
    return tr("How certain are we?");
}

SegmentGroup* CertaintyWords::makeButtons() {
    return new SegmentGroup({"certaintyKnown", "certaintyAssumed", "certaintyUnknown"});
}

void CertaintyWords::putOn(SegmentGroup& buttons) {
    const auto put = [&](model::Certainty certainty, const QString& words) {
        buttons.setWords(static_cast<std::size_t>(certainty), words);
    };
    put(model::Certainty::known, tr("We know"));
    put(model::Certainty::assumed, tr("We think"));
    put(model::Certainty::unknown, tr("We don’t know"));
}

} // namespace cjm::ui
