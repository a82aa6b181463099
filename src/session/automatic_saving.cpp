#include <cjm/session/automatic_saving.h>

namespace cjm::session {

AutomaticStep automaticStep(const QuietMoment& moment) {
    const bool isWanted = moment.setting == AutomaticSaving::on && moment.isModified;
    const bool isAllowed = moment.folder == files::FolderKind::local &&
                           moment.replacing == Replacing::possible &&
                           moment.file == FileState::own && !moment.hasFailed;
    if (!isWanted || !isAllowed) {
        return AutomaticStep::nothing;
    }
    return moment.isOccupied ? AutomaticStep::wait : AutomaticStep::save;
}

} // namespace cjm::session
