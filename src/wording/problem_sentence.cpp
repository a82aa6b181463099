#include <cjm/base/text.h>
#include <cjm/wording/problem_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <array>

namespace cjm::wording {

namespace {

constexpr std::array rowTypeNames = {
    QT_TRANSLATE_NOOP("RowType", "journey"),      QT_TRANSLATE_NOOP("RowType", "phase"),
    QT_TRANSLATE_NOOP("RowType", "lane"),         QT_TRANSLATE_NOOP("RowType", "card"),
    QT_TRANSLATE_NOOP("RowType", "variant"),      QT_TRANSLATE_NOOP("RowType", "link"),
    QT_TRANSLATE_NOOP("RowType", "persona"),      QT_TRANSLATE_NOOP("RowType", "answer"),
    QT_TRANSLATE_NOOP("RowType", "goal"),         QT_TRANSLATE_NOOP("RowType", "source"),
    QT_TRANSLATE_NOOP("RowType", "improvement"),  QT_TRANSLATE_NOOP("RowType", "service standard"),
    QT_TRANSLATE_NOOP("RowType", "review"),       QT_TRANSLATE_NOOP("RowType", "measurement"),
    QT_TRANSLATE_NOOP("RowType", "visit"),        QT_TRANSLATE_NOOP("RowType", "visit entry"),
    QT_TRANSLATE_NOOP("RowType", "comment"),      QT_TRANSLATE_NOOP("RowType", "set-aside finding"),
    QT_TRANSLATE_NOOP("RowType", "view"),         QT_TRANSLATE_NOOP("RowType", "picture"),
    QT_TRANSLATE_NOOP("RowType", "emotion word"), QT_TRANSLATE_NOOP("RowType", "plain word"),
};
static_assert(rowTypeNames.size() == model::allValues<model::RowType>().size());

constexpr std::array problemNames = {
    QT_TRANSLATE_NOOP("Problem", "it has no identity"),
    QT_TRANSLATE_NOOP("Problem", "a text holds characters that do not belong there"),
    QT_TRANSLATE_NOOP("Problem", "a list has too many entries"),
    QT_TRANSLATE_NOOP("Problem", "a number is out of its range"),
    QT_TRANSLATE_NOOP("Problem", "a date does not exist"),
    QT_TRANSLATE_NOOP("Problem", "its place among the others is not valid"),
    QT_TRANSLATE_NOOP("Problem", "the language is not known"),
    QT_TRANSLATE_NOOP("Problem", "it refers to something that is not there"),
    QT_TRANSLATE_NOOP("Problem", "it refers to something of the wrong kind"),
    QT_TRANSLATE_NOOP("Problem", "it refers to another journey"),
    QT_TRANSLATE_NOOP("Problem", "it refers to itself in a circle"),
    QT_TRANSLATE_NOOP("Problem", "it has a feeling outside the emotions"),
    QT_TRANSLATE_NOOP("Problem", "it covers more phases than there are"),
    QT_TRANSLATE_NOOP("Problem", "it leads nowhere"),
    QT_TRANSLATE_NOOP("Problem", "only an ideal journey can be based on another"),
    QT_TRANSLATE_NOOP("Problem", "its current journey has another ideal already"),
    QT_TRANSLATE_NOOP("Problem", "it comes from something outside its current journey"),
    QT_TRANSLATE_NOOP("Problem", "a picture is damaged"),
    QT_TRANSLATE_NOOP("Problem", "there are too many of them"),
    QT_TRANSLATE_NOOP("Problem", "there is too much text"),
};
static_assert(problemNames.size() == model::allValues<model::ProblemKind>().size());

/// The text by which a person knows a row: the first that says something. Cleaned, as the document
/// may break that rule too.
template <class Row>
QString titleOf(const Row& row) {
    std::string title;
    model::forEachField(row, [&](const auto&, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) {
            if (title.empty()) {
                title = value;
            }
        }
    });
    return toQt(base::clean(title, base::TextKind::name).text);
}

QString titleOf(const model::Document& document, const model::RowReference& reference) {
    QString title;
    model::forEachTable(document, [&]<class Row>(const model::Table<Row>& table) {
        if (model::RowTraits<Row>::type == reference.type) {
            if (const Row* row = table.find({reference.uuid})) {
                title = titleOf(*row);
            }
        }
    });
    return title;
}

} // namespace

QString rowName(const model::Document& document, const model::RowReference& row) {
    constexpr qsizetype longestTitle = 60;
    const QString type =
        QCoreApplication::translate("RowType", rowTypeNames.at(static_cast<std::size_t>(row.type)));
    QString title = titleOf(document, row);
    if (title.isEmpty()) {
        return type;
    }
    if (title.size() > longestTitle) {
        title = title.left(longestTitle - 1) + QChar(0x2026);
    }
    return QCoreApplication::translate("RowType", "%1 “%2”", "type and title of a row")
        .arg(type, title);
}

QString problemName(model::ProblemKind kind) {
    return QCoreApplication::translate("Problem", problemNames.at(static_cast<std::size_t>(kind)));
}

QString problemSentence(const model::Document& document, const model::Problem& problem) {
    const QString name = problem.row ? rowName(document, *problem.row)
                                     : QCoreApplication::translate("Problem", "the document");
    const QString what =
        problem.field.empty()
            ? problemName(problem.kind)
            : QCoreApplication::translate("Problem", "%1 (%2)", "a broken rule and its field")
                  .arg(problemName(problem.kind), toQt(problem.field));
    return QCoreApplication::translate("Problem", "%1: %2.", "a row and its broken rule")
        .arg(name, what);
}

} // namespace cjm::wording
