#include "version_words.h"

#include "recent_files.h"

#include <cjm/model/change.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace cjm::ui {

namespace {

class VersionTexts {
    Q_DECLARE_TR_FUNCTIONS(Versions)

public:
    static void addPhases(const RowDifferences& phases, QStringList& lines) {
        if (phases.added > 0) {
            lines.append(tr("%n phase(s) added", nullptr, count(phases.added)));
        }
        if (phases.removed > 0) {
            lines.append(tr("%n phase(s) removed", nullptr, count(phases.removed)));
        }
        if (phases.changed > 0) {
            lines.append(tr("%n phase(s) changed", nullptr, count(phases.changed)));
        }
    }

    static void addLanes(const RowDifferences& lanes, QStringList& lines) {
        if (lanes.added > 0) {
            lines.append(tr("%n lane(s) added", nullptr, count(lanes.added)));
        }
        if (lanes.removed > 0) {
            lines.append(tr("%n lane(s) removed", nullptr, count(lanes.removed)));
        }
        if (lanes.changed > 0) {
            lines.append(tr("%n lane(s) changed", nullptr, count(lanes.changed)));
        }
    }

    static void addCards(const RowDifferences& cards, QStringList& lines) {
        if (cards.added > 0) {
            lines.append(tr("%n card(s) added", nullptr, count(cards.added)));
        }
        if (cards.removed > 0) {
            lines.append(tr("%n card(s) removed", nullptr, count(cards.removed)));
        }
        if (cards.changed > 0) {
            lines.append(tr("%n card(s) changed", nullptr, count(cards.changed)));
        }
    }

    static QString others() { return tr("Other things changed, such as links or properties"); }

    static QString nothing() { return tr("Nothing: the map is as it was then"); }

    //: the name of a map and a date
    static QString asItWas(const QString& name, const QString& date) {
        return tr("%1, as it was on %2").arg(name, date);
    }

private:
    static int count(std::size_t number) { return static_cast<int>(number); }
};

template <class Row>
RowDifferences differencesOf(const std::vector<model::RowChange<Row>>& changes) {
    RowDifferences differences;
    for (const model::RowChange<Row>& change : changes) {
        if (change.before == nullptr) {
            ++differences.added;
        } else if (change.after == nullptr) {
            ++differences.removed;
        } else {
            ++differences.changed;
        }
    }
    return differences;
}

} // namespace

VersionDifferences differencesSince(const model::Document& version, const model::Document& now) {
    const model::Change change = model::diff(version, now);
    std::size_t all = change.properties.before == nullptr ? 0 : 1;
    change.forEachRowType([&all](const auto& changes) { all += changes.size(); });
    const std::size_t counted = change.rows<model::Phase>().size() +
                                change.rows<model::Lane>().size() +
                                change.rows<model::Card>().size();
    return {.phases = differencesOf(change.rows<model::Phase>()),
            .lanes = differencesOf(change.rows<model::Lane>()),
            .cards = differencesOf(change.rows<model::Card>()),
            .hasOthers = all > counted};
}

QStringList differenceWords(const VersionDifferences& differences) {
    QStringList lines;
    VersionTexts::addPhases(differences.phases, lines);
    VersionTexts::addLanes(differences.lanes, lines);
    VersionTexts::addCards(differences.cards, lines);
    if (differences.hasOthers) {
        lines.append(VersionTexts::others());
    }
    return lines.isEmpty() ? QStringList{VersionTexts::nothing()} : lines;
}

QDateTime momentOf(const store::OlderVersion& version) {
    return QDateTime::fromSecsSinceEpoch(
        std::chrono::floor<std::chrono::seconds>(version.kept).time_since_epoch().count());
}

QString otherFileName(const store::OlderVersion& version, const QString& path) {
    if (version.paths.empty()) {
        return {};
    }
    const QString last = wording::toQt(version.paths.back());
    return path.isEmpty() || truePath(last) != truePath(path) ? QFileInfo(last).fileName()
                                                              : QString();
}

QString copyName(const QString& name, const store::OlderVersion& version) {
    // It becomes the name of a file: without the day of the week, and without slashes.
    const QDate day = momentOf(version).date();
    return VersionTexts::asItWas(name, QLocale().toString(day, QStringLiteral("d MMMM yyyy")));
}

} // namespace cjm::ui
