// A document that is being made from a template, edit by edit. After an error nothing more is done.
//
//     TemplateDraft draft(salon, language, ids);
//     const PersonaId persona = draft.append(row);
//     return draft.take();
#pragma once

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/exchange/template_parts.h>

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace cjm::exchange {

inline constexpr std::size_t atTheEnd = std::numeric_limits<std::size_t>::max();

/// What the parts of a document are found by that are written after them.
struct WrittenRows {
    model::GoalId goal;
    std::map<std::string, model::SourceId> sources; ///< By their keys.
    model::JourneyId current;
    std::vector<model::PhaseId> phases;                 ///< Of the current journey.
    std::map<const TemplateCard*, model::CardId> cards; ///< Of the current journey.
    std::map<std::string, model::CardId> cardsByKey;    ///< Those that have one.
};

class TemplateDraft {
public:
    TemplateDraft(model::ContentLanguage language, base::UuidGenerator& ids)
        : m_language(language)
        , m_ids(ids)
        , m_document(model::emptyDocument({ids()})) {}

    [[nodiscard]] const std::string& in(const TemplateText& text) const {
        return text.in(m_language);
    }

    [[nodiscard]] model::ContentLanguage language() const { return m_language; }

    [[nodiscard]] base::UuidGenerator& ids() { return m_ids; }

    [[nodiscard]] bool hasFailed() const { return !m_document; }

    /// What has been written so far; not to be asked for after an error.
    [[nodiscard]] const model::Document& document() const { return *m_document; }

    [[nodiscard]] base::Result<model::Document> take() { return std::move(m_document); }

    /// Does `edit(document)`, which gives the next document or an error.
    template <class Edit>
    void apply(Edit&& edit) {
        if (m_document) {
            m_document = edit(*std::move(m_document));
        }
    }

    /// Puts a new row before the sibling at `position`, by default after all.
    template <class Row>
    model::Id<Row> insert(Row row, std::size_t position = atTheEnd) {
        row.id = {m_ids()};
        const model::Id<Row> id = row.id;
        apply([&](model::Document document) {
            return edit::insertRow(std::move(document), std::move(row), position);
        });
        return id;
    }

    template <class Row>
    void update(Row row) {
        apply([&](model::Document document) {
            return edit::updateRow(std::move(document), std::move(row));
        });
    }

private:
    model::ContentLanguage m_language;
    base::UuidGenerator& m_ids;
    base::Result<model::Document> m_document;
};

} // namespace cjm::exchange
