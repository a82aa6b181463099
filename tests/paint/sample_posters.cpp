#include "sample_posters.h"

#include <cjm/wording/salon_templates.h>

#include <catch2/catch.hpp>
#include <result_value.h>

namespace cjm::test {

using namespace model;

std::size_t templateCount() {
    return wording::salonTemplates().size();
}

Document templateDocument(std::size_t index, ContentLanguage language) {
    base::UuidGenerator ids(1);
    return valueOf(exchange::documentFrom(wording::salonTemplates().at(index), language, ids));
}

std::vector<std::string> textsOn(const paint::Poster& poster) {
    std::vector<std::string> texts = poster.texts.facts;
    texts.insert(texts.end(), {poster.texts.salon, poster.texts.title, poster.texts.goalLabel,
                               poster.texts.goal});
    const JourneyGrid& grid = poster.grid;
    for (const Phase* phase : grid.phases()) {
        texts.insert(texts.end(), {phase->title, phase->question, phase->band});
    }
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        if (!grid.lanes()[lane]->shown) {
            continue;
        }
        texts.push_back(poster.words.titleOf(*grid.lanes()[lane]));
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            for (const Card* card : grid.cell({phase, lane})) {
                texts.insert(texts.end(), {card->text, poster.words.wordFor(*card)});
            }
        }
    }
    for (const Link& link : grid.document().links) {
        if (link.journey == grid.phases().front()->journey) {
            texts.push_back(link.label);
        }
    }
    std::erase(texts, "");
    return texts;
}

} // namespace cjm::test
