#include "certainty_words.h"

namespace cjm::ui {

QString CertaintyWords::question() {
    return tr("How certain are we?");
}

SegmentGroup* CertaintyWords::makeButtons() {
    return new SegmentGroup({"certaintyKnown", "certaintyAssumed", "certaintyUnknown"});
}

QString CertaintyWords::of(model::Certainty certainty) {
    switch (certainty) {
    case model::Certainty::known:
        return tr("We know");
    case model::Certainty::assumed:
        return tr("We think");
    case model::Certainty::unknown:
        return tr("We don’t know");
    }
    return {};
}

void CertaintyWords::putOn(SegmentGroup& buttons) {
    for (const model::Certainty certainty : model::allValues<model::Certainty>()) {
        buttons.setWords(static_cast<std::size_t>(certainty), of(certainty));
    }
}

} // namespace cjm::ui
