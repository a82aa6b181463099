// A place in a template's file, and what is wrong there.
//
// Reading goes on after a complaint, with empty values, so that the code that reads says only what
// it expects; the first complaint is the error of the whole file.
#pragma once

#include <cjm/base/error.h>
#include <cjm/base/text.h>
#include <cjm/model/enumeration.h>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::exchange {

class Place {
public:
    /// The whole file. Both must outlive every place in it.
    Place(const nlohmann::json& file, std::optional<base::Error>& firstError);

    /// What is in an object under this name.
    [[nodiscard]] Place at(std::string_view name) const;

    /// Complains about a member of an object that is not among these.
    void expectOnly(const std::vector<std::string_view>& names) const;

    /// What is in an object under this name, if there is anything.
    [[nodiscard]] std::optional<Place> find(std::string_view name) const;

    /// The entries of a list, of which there is at least one.
    [[nodiscard]] std::vector<Place> items() const;

    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isText() const;

    /// A text that is not empty and may stand in a document as it is.
    [[nodiscard]] std::string text(base::TextKind kind) const;

    [[nodiscard]] bool truth() const;

    /// A whole number in this range.
    [[nodiscard]] int number(int least, int greatest) const;

    /// A value of an enumeration, by its name.
    template <model::Enumeration Value>
    [[nodiscard]] Value choice() const {
        const std::optional<Value> value = model::valueNamed<Value>(text(base::TextKind::name));
        if (!value) {
            complain("not one of the names that may stand here");
        }
        return value.value_or(Value{});
    }

    void complain(std::string what) const;

private:
    Place(const nlohmann::json* value, std::string path, std::optional<base::Error>& firstError);

    const nlohmann::json* m_value; ///< Null where there is nothing, which is told already.
    std::string m_path;
    std::optional<base::Error>* m_firstError;
};

} // namespace cjm::exchange
