#include <cjm/base/check.h>
#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QDate>
#include <array>

namespace cjm::wording {

namespace {

constexpr std::array laneNames = {
    QT_TRANSLATE_NOOP("Lane", "Actions"),
    QT_TRANSLATE_NOOP("Lane", "Emotions"),
    QT_TRANSLATE_NOOP("Lane", "Expectations"),
    QT_TRANSLATE_NOOP("Lane", "Problems"),
    QT_TRANSLATE_NOOP("Lane", "Touchpoints"),
    QT_TRANSLATE_NOOP("Lane", "Thoughts"),
    QT_TRANSLATE_NOOP("Lane", "Motivations"),
    QT_TRANSLATE_NOOP("Lane", "Questions"),
    QT_TRANSLATE_NOOP("Lane", "Obstacles"),
    QT_TRANSLATE_NOOP("Lane", "Needs"),
    QT_TRANSLATE_NOOP("Lane", "Opportunities"),
    QT_TRANSLATE_NOOP("Lane", "Channels"),
    QT_TRANSLATE_NOOP("Lane", "Places"),
    QT_TRANSLATE_NOOP("Lane", "Time"),
    QT_TRANSLATE_NOOP("Lane", "Behind the scenes"),
    QT_TRANSLATE_NOOP("Lane", "Pictures"),
    QT_TRANSLATE_NOOP("Lane", "Free text"),
};
static_assert(laneNames.size() == model::allValues<model::LaneKind>().size());

constexpr std::array emotionWords = {
    QT_TRANSLATE_NOOP("Emotion", "Very bad"), QT_TRANSLATE_NOOP("Emotion", "Bad"),
    QT_TRANSLATE_NOOP("Emotion", "Neutral"),  QT_TRANSLATE_NOOP("Emotion", "Good"),
    QT_TRANSLATE_NOOP("Emotion", "Great"),
};

constexpr std::array journeyStates = {
    QT_TRANSLATE_NOOP("Journey", "Current journey"),
    QT_TRANSLATE_NOOP("Journey", "Ideal journey"),
    QT_TRANSLATE_NOOP("Journey", "Past journey"),
};
static_assert(journeyStates.size() == model::allValues<model::JourneyState>().size());

constexpr std::array viewNames = {
    QT_TRANSLATE_NOOP("ViewName", "Current map"),
    QT_TRANSLATE_NOOP("ViewName", "Ideal map"),
    QT_TRANSLATE_NOOP("ViewName", "Side by side"),
    QT_TRANSLATE_NOOP("ViewName", "Over each other"),
    QT_TRANSLATE_NOOP("ViewName", "Ghost"),
    QT_TRANSLATE_NOOP("ViewName", "Only what differs"),
};
static_assert(viewNames.size() == model::allValues<compare::PairView>().size());

constexpr std::array viewHeadings = {
    QT_TRANSLATE_NOOP("ViewHeading", "Current journey"),
    QT_TRANSLATE_NOOP("ViewHeading", "Ideal journey"),
    QT_TRANSLATE_NOOP("ViewHeading", "Current and ideal"),
    QT_TRANSLATE_NOOP("ViewHeading", "Current journey with the ideal emotion curve"),
    QT_TRANSLATE_NOOP("ViewHeading", "From current to ideal"),
    QT_TRANSLATE_NOOP("ViewHeading", "What changes"),
};
static_assert(viewHeadings.size() == model::allValues<compare::PairView>().size());

/// In the order of Fate, from the one after `unchanged` on.
constexpr std::array fates = {
    QT_TRANSLATE_NOOP("Fate", "New"),     QT_TRANSLATE_NOOP("Fate", "Gone"),
    QT_TRANSLATE_NOOP("Fate", "Moved"),   QT_TRANSLATE_NOOP("Fate", "Moved"),
    QT_TRANSLATE_NOOP("Fate", "Changed"),
};
static_assert(fates.size() == static_cast<std::size_t>(compare::Fate::changed));

constexpr std::array curveNames = {
    QT_TRANSLATE_NOOP("Curve", "Current emotion curve"),
    QT_TRANSLATE_NOOP("Curve", "Ideal emotion curve"),
    QT_TRANSLATE_NOOP("Curve", "Past emotion curve"),
};
static_assert(curveNames.size() == model::allValues<model::JourneyState>().size());

constexpr std::array certainties = {
    QT_TRANSLATE_NOOP("Certainty", "We know"),
    QT_TRANSLATE_NOOP("Certainty", "We think"),
    QT_TRANSLATE_NOOP("Certainty", "We don’t know"),
};
static_assert(certainties.size() == model::allValues<model::Certainty>().size());

constexpr std::array marks = {
    QT_TRANSLATE_NOOP("Mark", "Moment of truth"),
    QT_TRANSLATE_NOOP("Mark", "Clients get lost here"),
    QT_TRANSLATE_NOOP("Mark", "Barrier"),
    QT_TRANSLATE_NOOP("Mark", "Out of our control"),
    QT_TRANSLATE_NOOP("Mark", "Signature moment"),
};
static_assert(marks.size() == model::allValues<model::CardMark>().size());

/// In the order of Channel, from the one after `other` on.
constexpr std::array channels = {
    QT_TRANSLATE_NOOP("Channel", "Telephone"),
    QT_TRANSLATE_NOOP("Channel", "Website"),
    QT_TRANSLATE_NOOP("Channel", "Message"),
    QT_TRANSLATE_NOOP("Channel", "E-mail"),
    QT_TRANSLATE_NOOP("Channel", "Social media"),
    QT_TRANSLATE_NOOP("Channel", "Reviews"),
    QT_TRANSLATE_NOOP("Channel", "Poster or leaflet"),
    QT_TRANSLATE_NOOP("Channel", "In person"),
    QT_TRANSLATE_NOOP("Channel", "App"),
    QT_TRANSLATE_NOOP("Channel", "Letter or postcard"),
    QT_TRANSLATE_NOOP("Channel", "Payment"),
};
static_assert(channels.size() == static_cast<std::size_t>(Channel::payment));

} // namespace

Vocabulary::Vocabulary(model::ContentLanguage language)
    : m_language(language) {
    auto translator = std::make_shared<QTranslator>();
    CJM_CHECK(translator->load(catalogueOf(language)));
    m_translator = std::move(translator);
}

QString Vocabulary::laneName(model::LaneKind kind) const {
    return translated("Lane", laneNames.at(static_cast<std::size_t>(kind)));
}

QString Vocabulary::cardCount(int count) const {
    constexpr const char* source = QT_TRANSLATE_N_NOOP("Lane", "%n card(s)");
    const QString translation = m_translator->translate("Lane", source, nullptr, count);
    QString words = translation.isEmpty() ? QString::fromUtf8(source) : translation;
    return words.replace(QStringLiteral("%n"), localeOf(m_language).toString(count));
}

QString Vocabulary::emotionWord(int score) const {
    return translated("Emotion", emotionWords.at(static_cast<std::size_t>(score + 2)));
}

QString Vocabulary::journeyState(model::JourneyState state) const {
    return translated("Journey", journeyStates.at(static_cast<std::size_t>(state)));
}

QString Vocabulary::viewName(compare::PairView view) const {
    return translated("ViewName", viewNames.at(static_cast<std::size_t>(view)));
}

QString Vocabulary::viewHeading(compare::PairView view) const {
    return translated("ViewHeading", viewHeadings.at(static_cast<std::size_t>(view)));
}

QString Vocabulary::fate(compare::Fate fate) const {
    return fate == compare::Fate::unchanged
               ? QString()
               : translated("Fate", fates.at(static_cast<std::size_t>(fate) - 1));
}

QString Vocabulary::curveName(model::JourneyState state) const {
    return translated("Curve", curveNames.at(static_cast<std::size_t>(state)));
}

QString Vocabulary::certainty(model::Certainty certainty) const {
    return translated("Certainty", certainties.at(static_cast<std::size_t>(certainty)));
}

QString Vocabulary::mark(model::CardMark mark) const {
    return translated("Mark", marks.at(static_cast<std::size_t>(mark)));
}

QString Vocabulary::channelName(Channel channel) const {
    return channel == Channel::other
               ? QString()
               : translated("Channel", channels.at(static_cast<std::size_t>(channel) - 1));
}

QString Vocabulary::internal() const {
    return translated("Legend", QT_TRANSLATE_NOOP("Legend", "internal"));
}

QString Vocabulary::internalLane() const {
    return translated("Legend", QT_TRANSLATE_NOOP("Legend", "Only for us"));
}

QString Vocabulary::waiting() const {
    return translated("Legend", QT_TRANSLATE_NOOP("Legend", "Waiting"));
}

QString Vocabulary::minutes() const {
    return translated("Legend", QT_TRANSLATE_NOOP("Legend", "%1 min"));
}

QString Vocabulary::goalLabel() const {
    return translated("Poster", QT_TRANSLATE_NOOP("Poster", "Our goal:"));
}

QString Vocabulary::date(const base::Date& date) const {
    const QDate day(static_cast<int>(date.year()),
                    static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())));
    const QString format = translated("Poster", QT_TRANSLATE_NOOP("Poster", "d MMMM yyyy"));
    return localeOf(m_language).toString(day, format);
}

QString Vocabulary::translated(const char* context, const char* text) const {
    const QString translation = m_translator->translate(context, text);
    return translation.isEmpty() ? QString::fromUtf8(text) : translation;
}

} // namespace cjm::wording
