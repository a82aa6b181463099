#include "canary_map.h"

#include <cjm/base/text.h>
#include <cjm/exchange/templates.h>
#include <cjm/model/validate.h>
#include <cjm/wording/salon_templates.h>

#include <catch2/catch.hpp>
#include <model/problem_text.h>
#include <result_value.h>
#include <store/sample_document.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

namespace cjm::test {

using namespace model;

namespace {

void speak(std::string& text, const FieldRule& rule) {
    text = base::clean(canaryText(), rule.text).text;
    REQUIRE(text == canaryText()); // or half of it would be no address
}

void speak(std::vector<std::string>& texts, const FieldRule& rule) {
    texts.resize(2);
    for (std::string& text : texts) {
        speak(text, rule);
    }
}

template <class Value>
void speak(Value&, const FieldRule&) {}

/// Only some words can be a language, and only some cards have one for a feeling.
bool mayHoldAnyText(std::string_view field, const std::string& value) {
    return field != "language" && (field != "emotionWord" || !value.empty());
}

template <class Value>
bool mayHoldAnyText(std::string_view, const Value&) {
    return true;
}

template <class Row>
void speakInAll(Row& row) {
    forEachField(row, [](const auto& field, auto& value) {
        if (mayHoldAnyText(field.name, value)) {
            speak(value, field.rule);
        }
    });
}

/// The first journey of a document is the one that a window shows.
Document withJourneysBehind(Document document, const Document& others) {
    OrderKey last = orderKeyBetween(std::nullopt, std::nullopt).value();
    for (const Journey& journey : others.journeys) {
        last = std::max(last, journey.order);
    }
    const std::vector<Journey> journeys(document.journeys.begin(), document.journeys.end());
    for (Journey journey : journeys) {
        last = orderKeyBetween(last, std::nullopt).value();
        journey.order = last;
        document.journeys.put(journey);
    }
    return document;
}

} // namespace

std::string canaryFolder() {
    const char* folder = std::getenv("CJM_CANARY_FOLDER");
    return folder == nullptr ? "/no-such-folder" : folder;
}

std::string canaryText() {
    return "<img src='file://" + canaryFolder() +
           "/canary.png'><img src=\"canary.png\"><a href='//host/share/canary.png'>x</a>";
}

Document canaryMap() {
    base::UuidGenerator ids(7);
    Document map = valueOf(
        exchange::documentFrom(wording::salonTemplates().front(), ContentLanguage::nl, ids));
    const Document rows = withJourneysBehind(sampleDocument(), map);
    forEachRowType([&]<class Row>() {
        for (const Row& row : tableOf<Row>(rows)) {
            tableOf<Row>(map).put(row);
        }
        std::vector<Row> all(tableOf<Row>(map).begin(), tableOf<Row>(map).end());
        REQUIRE_FALSE(all.empty());
        for (Row& row : all) {
            speakInAll(row);
            tableOf<Row>(map).put(row);
        }
    });
    DocumentProperties properties = *map.properties;
    speakInAll(properties);
    map.properties = std::make_shared<const DocumentProperties>(std::move(properties));
    REQUIRE(validate(map) == std::vector<Problem>());
    return map;
}

} // namespace cjm::test
