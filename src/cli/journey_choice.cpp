#include "journey_choice.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <algorithm>

namespace cjm::cli {

namespace {

class ChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(JourneyChoice)

public:
    static QString none(const QString& file) {
        return tr("There is no journey in “%1” yet: draw one first.").arg(file);
    }

    static QString noneTitled(const QString& title, const QString& file) {
        return tr("There is no journey “%1” in “%2”: write its title as it is there.")
            .arg(title, file);
    }

    static QString otherView(const QString& title, const QString& file) {
        return tr("The journey “%1” in “%2” is not the one of this view: leave --view out.")
            .arg(title, file);
    }

    static QString noneIdeal(const QString& file) {
        return tr("There is no ideal journey in “%1” yet: print the current one.").arg(file);
    }

    static QString noPairTitled(const QString& title, const QString& file) {
        return tr("There is no journey “%1” with an ideal one in “%2”: write its title as it is "
                  "there.")
            .arg(title, file);
    }

    static QString noneCurrent(const QString& file) {
        return tr("There is no current journey in “%1”: choose one by its title.").arg(file);
    }
};

bool isWished(const model::Journey& journey, const JourneyWish& wish) {
    return (!wish.title || wording::toQt(journey.title) == *wish.title) &&
           (!wish.state || journey.state == *wish.state);
}

} // namespace

std::optional<model::JourneyId> chooseJourney(const model::Document& document,
                                              const JourneyWish& wish, Report& report) {
    const auto all = model::inOrder(document.journeys, [](const model::Journey&) { return true; });
    if (all.empty()) {
        report.refuseInput(ChoiceTexts::none(wish.file));
        return std::nullopt;
    }
    JourneyWish first = wish;
    if (!wish.title && !wish.state) {
        first.state = model::JourneyState::current;
    }
    for (const model::Journey* journey : all) {
        if (isWished(*journey, first)) {
            return journey->id;
        }
    }
    if (!wish.title && !wish.state) {
        return all.front()->id;
    }
    if (wish.title) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const model::Journey* row) {
            return isWished(*row, {wish.title, {}, {}});
        });
        report.refuseUse(isThere ? ChoiceTexts::otherView(*wish.title, wish.file)
                                 : ChoiceTexts::noneTitled(*wish.title, wish.file));
    } else if (*wish.state == model::JourneyState::ideal) {
        report.refuseInput(ChoiceTexts::noneIdeal(wish.file));
    } else {
        report.refuseInput(ChoiceTexts::noneCurrent(wish.file));
    }
    return std::nullopt;
}

std::optional<JourneyIds> choosePair(const model::Document& document, const PairWish& wish,
                                     Report& report) {
    const JourneyWish either = {wish.title, {}, wish.file};
    for (const model::Journey* ideal :
         model::inOrder(document.journeys, [](const model::Journey& journey) {
             return journey.state == model::JourneyState::ideal && journey.basedOn;
         })) {
        const model::Journey* current = document.journeys.find(*ideal->basedOn);
        if (current != nullptr && (isWished(*ideal, either) || isWished(*current, either))) {
            return JourneyIds{current->id, ideal->id};
        }
    }
    if (wish.title) {
        report.refuseUse(ChoiceTexts::noPairTitled(*wish.title, wish.file));
    } else {
        report.refuseInput(wish.noPair);
    }
    return std::nullopt;
}

} // namespace cjm::cli
