#include <cjm/wording/channel.h>
#include <cjm/wording/text.h>

#include <QList>
#include <QString>
#include <QStringView>
#include <array>
#include <vector>

namespace cjm::wording {

namespace {

struct Words {
    Channel channel;
    const char16_t* beginnings; ///< Of words, separated by spaces.
};

/// The most telling first: a message on Instagram is about Instagram. A word counts from its
/// beginning on: "app" is not meant in "kapper", "mail" is in "mailt".
constexpr std::array wordsOfChannels = {
    Words{Channel::socialMedia, u"instagram insta facebook tiktok pinterest youtube social sociale "
                                u"socials инстаграм вконтакте фейсбук тикток соцсет"},
    Words{Channel::message, u"whatsapp sms appje telegram messenger смс вотсап ватсап телеграм"},
    Words{Channel::email, u"e-mail email mail nieuwsbrief newsletter почта имейл письм рассылк"},
    Words{Channel::reviews, u"review recensie beoordeling rating treatwell отзыв рейтинг"},
    Words{Channel::phone, u"telefo teleph phone call bel belt bellen gebeld belletje телефо звон "
                          u"позвон"},
    Words{Channel::payment, u"pin pinautomaat pinnen kassa kassabon betaal betaling betalen bon "
                            u"payment cash receipt оплат касс чек терминал"},
    Words{Channel::website, u"website site web webshop online internet google zoekmachine "
                            u"boekingspagina сайт веб онлайн интернет гугл яндекс поиск"},
    Words{Channel::app, u"app apps kaarten-app приложен"},
    Words{Channel::letter, u"post brief ansichtkaart letter postcard открытк конверт"},
    Words{Channel::print, u"poster flyer folder etalage uithangbord krant advertentie window sign "
                          u"leaflet brochure плакат листовк витрин вывеск объявлен буклет реклам"},
    Words{Channel::message,
          u"bericht message text chat herinnering reminder сообщен чат мессенджер "
          u"напомин"},
    Words{Channel::inPerson, u"salon balie kapper stylist kapster gesprek adviesgesprek ontvangst "
                             u"afscheid persoonlijk stoel wasbak mond-tot-mondreclame person "
                             u"personal desk reception visit conversation салон администратор "
                             u"мастер ресепш лично разговор кресл"},
};

struct Word {
    Channel channel;
    QStringView beginning;
};

const std::vector<Word>& wordList() {
    static const std::vector<Word> list = [] {
        std::vector<Word> all;
        for (const Words& entry : wordsOfChannels) {
            for (const QStringView word :
                 QStringView(entry.beginnings).split(u' ', Qt::SkipEmptyParts)) {
                all.push_back({entry.channel, word});
            }
        }
        return all;
    }();
    return list;
}

/// True where a word of the text begins like this one. A short one must be the whole word: "pin" is
/// not meant in "pindakaas". Russian words are beginnings that cases are added to.
bool names(const QString& text, QStringView word) {
    constexpr qsizetype longEnough = 5;
    constexpr char16_t lastOfLatin = 0x7f;
    const bool mayGoOn = word.size() >= longEnough || word[0].unicode() > lastOfLatin;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        if (begins && (mayGoOn || end == text.size() || !text[end].isLetterOrNumber())) {
            return true;
        }
    }
    return false;
}

} // namespace

Channel channelNamed(std::string_view text) {
    const QString lower = toQt(text).toLower();
    for (const Word& word : wordList()) {
        if (names(lower, word.beginning)) {
            return word.channel;
        }
    }
    return Channel::other;
}

Channel channelOf(const model::Card& card) {
    const Channel named = channelNamed(card.touchpoint.channel);
    return named == Channel::other ? channelNamed(card.text) : named;
}

} // namespace cjm::wording
