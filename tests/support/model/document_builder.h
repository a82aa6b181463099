// A valid document for a test, made row by row.
//
//     DocumentBuilder builder;
//     const PhaseId phase = builder.phase("Wassen");
//     const LaneId lane = builder.lane(LaneKind::actions);
//     const CardId card = builder.card(phase, lane, "Belt de salon");
//     builder.change(card, [](Card& row) { row.importance = 5; });
//     const Document document = builder.document();
//
// The same calls give the same document, ids included. Rows stand in the order of the calls; their
// ids do not.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/model/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cjm::test {

class DocumentBuilder {
public:
    /// Has one current journey.
    explicit DocumentBuilder(std::uint64_t seed = 1);

    [[nodiscard]] const model::Document& document() const { return m_document; }

    /// The journey that phases and lanes go into: the one that was started last.
    [[nodiscard]] model::JourneyId journey() const { return m_journey; }

    model::JourneyId startJourney(std::string title = {});
    model::JourneyId startIdeal(model::JourneyId basedOn);
    model::PhaseId phase(std::string title = {});
    model::LaneId lane(model::LaneKind kind);
    model::CardId card(model::PhaseId phase, model::LaneId lane, std::string text = {});

    /// A PNG of one pixel as far as the model can tell; `content` makes it different from others.
    model::AssetId picture(std::string_view content);

    /// A row of any type, filled in by `fill(row)`.
    template <class Row, class Fill>
    model::Id<Row> add(Fill&& fill) {
        Row row;
        row.id = freshId<Row>();
        if constexpr (requires { row.order; }) {
            row.order = nextOrder();
        }
        std::forward<Fill>(fill)(row);
        const model::Id<Row> id = row.id;
        model::tableOf<Row>(m_document).put(std::move(row));
        return id;
    }

    template <class Row>
    model::Id<Row> add() {
        return add<Row>([](Row&) {});
    }

    template <class Row, class Fill>
    void change(model::Id<Row> id, Fill&& fill) {
        Row row = *model::tableOf<Row>(m_document).find(id);
        std::forward<Fill>(fill)(row);
        model::tableOf<Row>(m_document).put(std::move(row));
    }

    template <class Fill>
    void changeProperties(Fill&& fill) {
        model::DocumentProperties properties = *m_document.properties;
        std::forward<Fill>(fill)(properties);
        m_document.properties =
            std::make_shared<const model::DocumentProperties>(std::move(properties));
    }

    /// The id of no row.
    template <class Row>
    [[nodiscard]] model::Id<Row> freshId() {
        return {m_generator()};
    }

private:
    [[nodiscard]] model::OrderKey nextOrder();

    base::UuidGenerator m_generator;
    std::optional<model::OrderKey> m_lastOrder;
    model::Document m_document;
    model::JourneyId m_journey;
};

} // namespace cjm::test
