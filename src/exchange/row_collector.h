// Collects the rows of one type while their JSON is read, whatever type that is.
#pragma once

#include "json_place.h"
#include "json_value.h"

#include <cjm/model/document.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cjm::exchange {

class RowCollector {
public:
    virtual ~RowCollector() = default;

    /// Of its table, or of the member that holds the document's properties.
    [[nodiscard]] virtual std::string_view name() const = 0;

    /// True for a table of rows; false for the properties, which are there once.
    [[nodiscard]] virtual bool isTable() const = 0;

    virtual base::Result<void> startRow(const JsonPlace& place) = 0;

    /// The number of the member with this name.
    [[nodiscard]] virtual std::optional<std::size_t> memberNamed(std::string_view name) = 0;

    /// How many entries the member can have; 0 where its value is no array.
    [[nodiscard]] virtual std::size_t entryCap(std::size_t member) const = 0;

    /// Whether the text had to be cleaned, or why the value cannot be taken.
    virtual base::Result<bool> setMember(const JsonPlace& place, std::size_t member,
                                         JsonValue value) = 0;

    virtual base::Result<void> endRow(const JsonPlace& place) = 0;

    virtual void moveRowsTo(model::Document& document) = 0;
};

/// For the document's properties and for each of its tables, in order.
[[nodiscard]] std::vector<std::unique_ptr<RowCollector>> rowCollectors();

} // namespace cjm::exchange
