// What could be read of a damaged file, in the reader's words.

#include <cjm/wording/remark_sentence.h>

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace cjm::wording {

namespace {

/// Indexed by the type of row.
constexpr std::array countedRows = {
    QT_TRANSLATE_N_NOOP("Recovery", "%n journey(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n phase(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n lane(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n card(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n variant(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n link(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n persona(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n answer(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n goal(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n source(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n improvement(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n service standard(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n review(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n measurement(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n visit(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n visit entry(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n comment(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n set-aside finding(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n view(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n picture(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n emotion word(s)"),
    QT_TRANSLATE_N_NOOP("Recovery", "%n plain word(s)"),
};
static_assert(countedRows.size() == model::allValues<model::RowType>().size());

constexpr std::array uncountedRows = {
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of journeys"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of phases"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of lanes"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of cards"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of variants"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of links"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of personas"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of answers"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of goals"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of sources"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of improvements"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of service standards"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of reviews"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of measurements"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of visits"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of visit entries"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of comments"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of set-aside findings"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of views"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of pictures"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of emotion words"),
    QT_TRANSLATE_NOOP("Recovery", "an unknown number of plain words"),
};
static_assert(uncountedRows.size() == countedRows.size());

class RecoverySentences {
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    [[nodiscard]] static QString lostRows(const store::LostRows& lost) {
        const auto type = static_cast<std::size_t>(lost.type);
        return lost.count ? tr(countedRows.at(type), nullptr, static_cast<int>(*lost.count))
                          : tr(uncountedRows.at(type));
    }

    [[nodiscard]] static QString properties() { return tr("the title and what stands with it"); }

    [[nodiscard]] static QString lost(const QString& file, const QString& list) {
        return tr("“%1” is damaged. Not recovered: %2. The rest is here as a copy without a name: "
                  "look whether it is as it should be. The file was left as it is.")
            .arg(file, list);
    }

    [[nodiscard]] static QString whole(const QString& file) {
        return tr("“%1” is damaged, but everything could be recovered. This is a copy without a "
                  "name; the file was left as it is.")
            .arg(file);
    }

    [[nodiscard]] static QString standIns(const QString& file, int count) {
        return tr("“%1”: %n journey(s), phase(s) or lane(s) could not be recovered and are empty "
                  "now, "
                  "so that what stands in them keeps its place: name them again.",
                  nullptr, count)
            .arg(file);
    }

    [[nodiscard]] static QString changed(const QString& file, int count) {
        return tr("“%1”: in %n place(s) a part was lost or did not fit any more: look whether all "
                  "is "
                  "as it should be.",
                  nullptr, count)
            .arg(file);
    }
};

} // namespace

QStringList recoveryRemarks(const store::Losses& losses, const QString& file) {
    QStringList lost;
    if (losses.properties) {
        lost.append(RecoverySentences::properties());
    }
    for (const store::LostRows& rows : losses.rows) {
        lost.append(RecoverySentences::lostRows(rows));
    }
    QStringList remarks;
    if (lost.isEmpty()) {
        remarks.append(RecoverySentences::whole(file));
    } else {
        remarks.append(RecoverySentences::lost(file, QLocale().createSeparatedList(lost)));
    }
    if (losses.standIns > 0) {
        remarks.append(RecoverySentences::standIns(file, static_cast<int>(losses.standIns)));
    }
    if (losses.changed > 0) {
        remarks.append(RecoverySentences::changed(file, static_cast<int>(losses.changed)));
    }
    return remarks;
}

} // namespace cjm::wording
