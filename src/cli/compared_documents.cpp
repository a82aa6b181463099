#include "compared_documents.h"

#include "document_files.h"
#include "journey_choice.h"

#include <cjm/compare/differences.h>
#include <cjm/compare/document_differences.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>

namespace cjm::cli {

using compare::JourneyPair;
using model::Document;
using model::Journey;

namespace {

class ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)

public:
    static QString noIdeal(const QString& file) {
        return tr("There is no ideal journey in “%1” to compare with: name a second file, or draw "
                  "one first.")
            .arg(file);
    }

    static QString notInBoth(const QString& title, const QString& file) {
        return tr("There is no journey “%1” in “%2” that is in the other file too: leave --journey "
                  "out.")
            .arg(title, file);
    }
};

bool isTitled(const Journey* journey, const QString& title) {
    return journey != nullptr && wording::toQt(journey->title) == title;
}

} // namespace

std::optional<ComparedDocuments> ComparedDocuments::read(const QStringList& files,
                                                         const std::optional<QString>& journey,
                                                         Report& report) {
    std::vector<Document> documents;
    for (const QString& file : files) {
        const std::optional<Document> document = readDocument(file, report);
        if (!document) {
            return std::nullopt;
        }
        documents.push_back(*document);
    }
    ComparedDocuments compared;
    if (documents.size() == 1) {
        return compared.compareWithIdeal(documents.front(), files.front(), journey, report)
                   ? std::optional(std::move(compared))
                   : std::nullopt;
    }
    if (journey) {
        return compared.compareOne(documents.front(), documents.back(), files.front(), *journey,
                                   report)
                   ? std::optional(std::move(compared))
                   : std::nullopt;
    }
    compared.compareAll(documents.front(), documents.back());
    return compared;
}

void ComparedDocuments::add(const JourneyPair& pair,
                            const std::vector<compare::Difference>& differences) {
    m_pairs.push_back(pair);
    for (const compare::Difference& difference : differences) {
        m_found.push_back({difference, &m_pairs.back()});
    }
}

bool ComparedDocuments::compareWithIdeal(const Document& document, const QString& file,
                                         const std::optional<QString>& title, Report& report) {
    const auto journeys =
        choosePair(document, {title, file, ComparisonTexts::noIdeal(file)}, report);
    if (journeys) {
        const JourneyPair pair =
            compare::currentAndIdeal(document, journeys->current, journeys->ideal);
        add(pair, compare::differences(pair));
    }
    return journeys.has_value();
}

bool ComparedDocuments::compareOne(const Document& before, const Document& after,
                                   const QString& file, const QString& title, Report& report) {
    for (const JourneyPair& pair : compare::matchedJourneys(before, after)) {
        if (isTitled(before.journeys.find(pair.beforeJourney), title)) {
            add(pair, compare::differences(pair));
            return true;
        }
    }
    report.refuseUse(ComparisonTexts::notInBoth(title, file));
    return false;
}

void ComparedDocuments::compareAll(const Document& before, const Document& after) {
    for (const JourneyPair& pair : compare::matchedJourneys(before, after)) {
        add(pair, compare::differences(pair));
    }
    add({before, {}, after, {}, {}}, compare::differencesAround(before, after));
}

} // namespace cjm::cli
