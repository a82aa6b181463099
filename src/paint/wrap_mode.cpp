#include <cjm/paint/wrap_mode.h>

namespace cjm::paint {

QTextOption::WrapMode wrapModeFor(const QString& text) {
    constexpr qsizetype longestWord = 1'000;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace()) {
            start = at + 1;
        } else if (at - start >= longestWord) {
            return QTextOption::WrapAnywhere;
        }
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace cjm::paint
