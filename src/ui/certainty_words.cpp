#include "certainty_words.h"

namespace cjm::ui {

QString CertaintyWords::question() {
    return tr("How certain are we?");
}

SegmentGroup* CertaintyWords::makeButtons() {
    return new SegmentGroup({"certaintyKnown", "certaintyAssumed", "certaintyUnknown"});
}

void CertaintyWords::putOn(SegmentGroup& buttons, const wording::Vocabulary& words) {
    for (const model::Certainty certainty : model::allValues<model::Certainty>()) {
        buttons.setWords(static_cast<std::size_t>(certainty), words.certainty(certainty));
    }
}

} // namespace cjm::ui
