// Whether one value keeps to the rule of its field, by type.
#pragma once

#include <cjm/model/document.h>
#include <cjm/model/validate.h>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

class ValueCheck {
public:
    ValueCheck(const Document& document, const FieldRule& rule)
        : m_document(document)
        , m_rule(rule) {}

    [[nodiscard]] std::optional<ProblemKind> operator()(const std::string& text) const {
        return brokenUnless(base::isClean(text, m_rule.text), ProblemKind::textNotClean);
    }

    [[nodiscard]] std::optional<ProblemKind>
    operator()(const std::vector<std::string>& texts) const {
        if (texts.size() > listCap) {
            return ProblemKind::tooManyEntries;
        }
        const bool clean = std::all_of(texts.begin(), texts.end(), [&](const std::string& text) {
            return !text.empty() && base::isClean(text, m_rule.text);
        });
        return brokenUnless(clean, ProblemKind::textNotClean);
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(int number) const {
        return brokenUnless(m_rule.least <= number && number <= m_rule.greatest,
                            ProblemKind::numberOutOfRange);
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(double number) const {
        return brokenUnless(std::isfinite(number), ProblemKind::numberOutOfRange);
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(const base::Date& date) const {
        return brokenUnless(base::isValid(date), ProblemKind::dateNotValid);
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(const OrderKey& key) const {
        return brokenUnless(isValid(key), ProblemKind::orderNotValid);
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(const base::Bytes& bytes) const {
        return brokenUnless(!bytes.empty() && bytes.size() <= largestAsset,
                            ProblemKind::pictureDamaged);
    }

    template <class Row>
    [[nodiscard]] std::optional<ProblemKind> operator()(Id<Row> id) const {
        return brokenUnless(tableOf<Row>(m_document).contains(id), ProblemKind::referenceToNothing);
    }

    template <class Row>
    [[nodiscard]] std::optional<ProblemKind> operator()(const IdSet<Row>& ids) const {
        if (ids.size() > rowCap(RowTraits<Row>::type)) {
            return ProblemKind::tooManyEntries;
        }
        for (const Id<Row> id : ids) {
            if (const std::optional<ProblemKind> problem = (*this)(id)) {
                return problem;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(const RowReference& reference) const {
        if (!m_rule.rowTypes.contains(reference.type)) {
            return ProblemKind::referenceToWrongKind;
        }
        return brokenUnless(contains(m_document, reference), ProblemKind::referenceToNothing);
    }

    template <class Value>
    [[nodiscard]] std::optional<ProblemKind> operator()(const std::optional<Value>& value) const {
        return value ? (*this)(*value) : std::nullopt;
    }

    template <Enumeration Value>
    [[nodiscard]] std::optional<ProblemKind> operator()(Value) const {
        return std::nullopt;
    }

    template <Enumeration Value>
    [[nodiscard]] std::optional<ProblemKind> operator()(EnumerationSet<Value>) const {
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ProblemKind> operator()(bool) const { return std::nullopt; }

    [[nodiscard]] std::optional<ProblemKind> operator()(const Colour&) const {
        return std::nullopt;
    }

private:
    [[nodiscard]] static std::optional<ProblemKind> brokenUnless(bool kept, ProblemKind problem) {
        return kept ? std::nullopt : std::optional(problem);
    }

    const Document& m_document;
    const FieldRule& m_rule;
};

} // namespace cjm::model
