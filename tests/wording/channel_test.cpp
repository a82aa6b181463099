#include <cjm/wording/channel.h>
#include <cjm/wording/text.h>
#include <cjm/wording/vocabulary.h>

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using namespace cjm;
using wording::Channel;
using wording::channelNamed;
using wording::channelOf;

TEST_CASE("channelNamed: knows channels by their words in three languages", "[wording][channel]") {
    for (const auto& [words, channel] : {std::pair("Telefoon", Channel::phone),
                                         std::pair("Belt de salon", Channel::phone),
                                         std::pair("Звонок администратору", Channel::phone),
                                         std::pair("Website met prijslijst", Channel::website),
                                         std::pair("Онлайн-запись", Channel::website),
                                         std::pair("WhatsApp-berichtje", Channel::message),
                                         std::pair("СМС", Channel::message),
                                         std::pair("E-mail en nieuwsbrief", Channel::email),
                                         std::pair("Письмо", Channel::email),
                                         std::pair("Bericht op Instagram", Channel::socialMedia),
                                         std::pair("Instagram", Channel::socialMedia),
                                         std::pair("Reviewsite", Channel::reviews),
                                         std::pair("Отзывы", Channel::reviews),
                                         std::pair("Poster en etalage", Channel::print),
                                         std::pair("At the front desk", Channel::inPerson),
                                         std::pair("Balie", Channel::inPerson),
                                         std::pair("Pinautomaat", Channel::payment),
                                         std::pair("Касса", Channel::payment),
                                         std::pair("De app van de salon", Channel::app),
                                         std::pair("Открытка", Channel::letter)}) {
        CAPTURE(words);
        CHECK(channelNamed(words) == channel);
    }
}

TEST_CASE("channelNamed: finds no channel inside other words", "[wording][channel]") {
    for (const char* words :
         {"", "Verzorgingsproefje", "Happy hour", "Sabbelt", "Pindakaas", "Прическа"}) {
        CAPTURE(words);
        CHECK(channelNamed(words) == Channel::other);
    }
}

TEST_CASE("channelOf: what a touchpoint names as its channel goes before its text",
          "[wording][channel]") {
    model::Card card;
    card.text = "Stuurt een e-mail";
    CHECK(channelOf(card) == Channel::email);
    card.touchpoint.channel = "Telefoon";
    CHECK(channelOf(card) == Channel::phone);
    card.touchpoint.channel = "Duif";
    CHECK(channelOf(card) == Channel::email);
}

TEST_CASE("channelNamed: knows the names that channels are chosen by", "[wording][channel]") {
    for (const model::ContentLanguage language : model::allValues<model::ContentLanguage>()) {
        const wording::Vocabulary words(language);
        for (int index = 1; index <= static_cast<int>(Channel::payment); ++index) {
            const auto channel = static_cast<Channel>(index);
            CAPTURE(wording::fromQt(words.channelName(channel)));
            CHECK(channelNamed(wording::fromQt(words.channelName(channel))) == channel);
        }
    }
    CHECK(wording::Vocabulary(model::ContentLanguage::en).channelName(Channel::other).isEmpty());
}
