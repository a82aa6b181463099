#include <cjm/wording/duration.h>
#include <cjm/wording/table_words.h>
#include <cjm/wording/text.h>
#include <cjm/wording/vocabulary.h>

#include <QHash>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>

namespace cjm::wording {

namespace {

using model::LaneKind;

/// Words separated by bars.
struct LaneWords {
    LaneKind kind;
    const char* words;
};

// As people call the rows of their tables; from journey maps found in the wild.
constexpr std::array laneWords = {
    LaneWords{LaneKind::actions,
              "action|actions|user action|user actions|customer actions|doing|activity|activities|"
              "acties|actie|handelingen|gebeurtenis|gebeurtenissen|wat doet de klant|"
              "wat de klant doet|действия|действие|действия клиента|шаги клиента"},
    LaneWords{LaneKind::emotions,
              "emotion|emotions|feeling|feelings|experience|sentiment|emotional state|mood|"
              "thinking & feeling|emoties|emotie|gevoel|gevoelens|beleving|emotielijn|"
              "эмоции|эмоция|чувства|настроение|кривая эмоций"},
    LaneWords{LaneKind::expectations,
              "expectation|expectations|goals|verwachtingen|verwachting|wensen|ожидания|ожидание"},
    LaneWords{LaneKind::problems,
              "problem|problems|pain point|pain points|painpoints|pains|friction|"
              "problemen|probleem|knelpunten|knelpunt|pijnpunten|pijnpunt|zwakke punten|"
              "проблемы|проблема|боли|болевые точки|болевая точка"},
    LaneWords{LaneKind::touchpoints,
              "touchpoint|touchpoints|touch point|touch points|contact|contactmoment|"
              "contactmomenten|contactpunten|точки контакта|точка контакта|касания"},
    LaneWords{LaneKind::thoughts,
              "thoughts|thought|quote|quotes|thought/quote|thinking|gedachten|gedachte|мысли"},
    LaneWords{LaneKind::motivations,
              "motivation|motivations|beweegreden|beweegredenen|motivatie|мотивация"},
    LaneWords{LaneKind::questions, "question|questions|vragen|vraag|вопросы|вопрос"},
    LaneWords{LaneKind::obstacles,
              "obstacle|obstacles|barrier|barriers|obstakels|obstakel|барьеры|барьер"},
    LaneWords{LaneKind::needs, "need|needs|behoeften|behoefte|потребности|потребность"},
    LaneWords{LaneKind::opportunities,
              "opportunity|opportunities|ideas|solutions|improvements|kansen|kans|ideeën|"
              "oplossingen|verbeteringen|возможности|возможность|идеи|решения|улучшения"},
    LaneWords{LaneKind::channels, "channel|channels|kanaal|kanalen|каналы|канал"},
    LaneWords{LaneKind::places, "place|places|plaats|plaatsen|место|места"},
    LaneWords{LaneKind::time, "time|duration|tijd|duur|время"},
    LaneWords{LaneKind::behindTheScenes,
              "behind the scenes|backstage|achter de schermen|за кулисами|за кадром"},
    LaneWords{LaneKind::pictures, "pictures|images|foto's|afbeeldingen|картинки|фото"},
    LaneWords{LaneKind::freeText, "notes|notities|opmerkingen|заметки"},
};

constexpr const char* phaseWords =
    "phase|phases|stage|stages|step|steps|fase|fasen|fases|stap|stappen|stadium|"
    "этап|этапы|фаза|стадия|шаг|шаги";

struct FeelingWords {
    int score;
    const char* words;
};

constexpr std::array feelingWords = {
    FeelingWords{
        -2, "very bad|terrible|awful|angry|furious|heel slecht|vreselijk|boos|woedend|"
            "очень плохо|ужасно|злость|злится|😡|😠|🤬|😭"},
    FeelingWords{-1, "bad|sad|frustrated|annoyed|irritated|worried|negative|slecht|verdrietig|"
                     "gefrustreerd|geïrriteerd|bezorgd|ontevreden|negatief|"
                     "плохо|раздражён|раздражена|раздражение|недоволен|недовольна|грустно|"
                     "негативно|😞|😟|🙁|☹|😕|😢|😒"},
    FeelingWords{0, "neutral|okay|ok|indifferent|neutraal|oké|нейтрально|нормально|😐|😶|😑"},
    FeelingWords{1, "good|happy|satisfied|content|pleased|curious|positive|goed|blij|tevreden|"
                    "benieuwd|positief|хорошо|доволен|довольна|рад|рада|позитивно|🙂|😊|"
                    "☺|"
                    "😌"},
    FeelingWords{2, "great|very good|delighted|excited|enthusiastic|geweldig|heel goed|enthousiast|"
                    "verrukt|отлично|очень хорошо|восторг|в "
                    "восторге|😀|😃|😄|😁|😍|🤩|🥰"},
};

/// Without case, accents, and what is neither letter, digit nor face at the ends.
QString folded(const QString& text) {
    QString plain;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        const bool isMark = letter.isMark() || letter == QChar(0xFE0F); // of an emoji
        if (!isMark) {
            plain += letter;
        }
    }
    const auto isSign = [](QChar letter) {
        return letter.isPunct() || letter.isSpace() || letter == QLatin1Char('+');
    };
    qsizetype first = 0;
    qsizetype last = plain.size();
    while (first < last && isSign(plain[first])) {
        ++first;
    }
    while (last > first && isSign(plain[last - 1])) {
        --last;
    }
    return plain.mid(first, last - first).simplified();
}

QString folded(std::string_view text) {
    constexpr std::size_t longest = 200; // bytes: no word is longer
    return text.size() > longest ? QString() : folded(toQt(text));
}

template <class Value>
void insertWords(QHash<QString, Value>& table, const char* words, Value value) {
    for (const QString& word : QString::fromUtf8(words).split(QLatin1Char('|'))) {
        table.insert(folded(word), value);
    }
}

struct Tables {
    QHash<QString, LaneKind> lanes;
    QHash<QString, bool> phases;
    QHash<QString, int> feelings;
};

Tables makeTables() {
    Tables tables;
    for (const LaneWords& entry : laneWords) {
        insertWords(tables.lanes, entry.words, entry.kind);
    }
    insertWords(tables.phases, phaseWords, true);
    for (const FeelingWords& entry : feelingWords) {
        insertWords(tables.feelings, entry.words, entry.score);
    }
    for (const model::ContentLanguage language : model::allValues<model::ContentLanguage>()) {
        const Vocabulary words(language);
        for (const LaneKind kind : model::allValues<LaneKind>()) {
            tables.lanes.insert(folded(words.laneName(kind)), kind);
        }
        for (const int score : {-2, -1, 0, 1, 2}) {
            tables.feelings.insert(folded(words.emotionWord(score)), score);
        }
    }
    return tables;
}

template <class Value>
std::optional<Value> valueOf(const QHash<QString, Value>& table, std::string_view text) {
    const auto found = table.find(folded(text));
    return found == table.end() || found.key().isEmpty() ? std::nullopt : std::optional(*found);
}

} // namespace

exchange::TableWords tableWords() {
    const auto tables = std::make_shared<const Tables>(makeTables());
    return {
        [tables](std::string_view text) { return valueOf(tables->lanes, text); },
        [tables](std::string_view text) { return valueOf(tables->phases, text).has_value(); },
        [tables](std::string_view text) { return valueOf(tables->feelings, text); },
        &minutesIn,
    };
}

} // namespace cjm::wording
