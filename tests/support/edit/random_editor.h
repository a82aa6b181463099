// Random edits that reach every row type and every field.
#pragma once

#include "random_value.h"

#include <cjm/base/result.h>
#include <cjm/model/document.h>

namespace cjm::test {

class RandomEditor {
public:
    explicit RandomEditor(std::uint64_t seed)
        : m_random(seed) {}

    /// A current and an ideal journey with phases, lanes and cards to begin with.
    [[nodiscard]] model::Document startingDocument();

    /// One random edit. Some are refused, as those of a person are.
    [[nodiscard]] base::Result<model::Document> edit(const model::Document& document);

private:
    [[nodiscard]] base::Result<model::Document> addSomething(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> addIdeal(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> copyJourney(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> changeGoals(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> changeSomething(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> moveSomething(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> moveSomeCards(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> copySomething(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> setSomePicture(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> removeSomething(const model::Document& document);
    [[nodiscard]] base::Result<model::Document> changeProperties(const model::Document& document);

    Random m_random;
};

} // namespace cjm::test
