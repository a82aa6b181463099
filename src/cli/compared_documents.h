// What `diff` compares: two documents, or the current and the ideal journey of one.
#pragma once

#include "report.h"

#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <QString>
#include <QStringList>
#include <list>
#include <optional>
#include <vector>

namespace cjm::cli {

class ComparedDocuments {
public:
    ComparedDocuments(ComparedDocuments&&) = default;
    ComparedDocuments& operator=(ComparedDocuments&&) = default;

    /// One file or two; `journey` is the title of the one journey that counts. Nothing where that
    /// cannot be: then the report says why.
    [[nodiscard]] static std::optional<ComparedDocuments>
    read(const QStringList& files, const std::optional<QString>& journey, Report& report);

    struct Found {
        compare::Difference difference;
        const compare::JourneyPair* journeys; ///< Lives as long as the compared documents.
    };

    /// Journey by journey, and then all else.
    [[nodiscard]] const std::vector<Found>& differences() const { return m_found; }

private:
    ComparedDocuments() = default;

    [[nodiscard]] bool compareWithIdeal(const model::Document& document, const QString& file,
                                        const std::optional<QString>& journey, Report& report);
    [[nodiscard]] bool compareOne(const model::Document& before, const model::Document& after,
                                  const QString& file, const QString& journey, Report& report);
    void compareAll(const model::Document& before, const model::Document& after);
    void add(const compare::JourneyPair& pair, const std::vector<compare::Difference>& differences);

    std::list<compare::JourneyPair> m_pairs; ///< A list, as what was found points into it.
    std::vector<Found> m_found;
};

} // namespace cjm::cli
