// The chart of importance against performance: a point for each touchpoint, with its number in the
// list beside the chart.
//
// To the right stands what does well, above what matters. Points of the same scores stand side by
// side. The list says the same in words, and is the way to it by keyboard and for a screen reader.
#pragma once

#include <cjm/model/touchpoint_gaps.h>

#include <QWidget>
#include <optional>
#include <vector>

namespace cjm::ui {

class TouchpointChart : public QWidget {
    Q_OBJECT

public:
    explicit TouchpointChart(QWidget* parent = nullptr);

    /// The first one has the number 1.
    void setScores(std::vector<model::TouchpointScore> scores);

    /// Rings the point of a card, or none.
    void setCurrent(std::optional<model::CardId> card);

    /// Where the point of the score at this place in the list is.
    [[nodiscard]] QPointF placeOf(std::size_t index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person has clicked the point of a touchpoint.
    void picked(cjm::model::CardId card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] double radius() const;
    [[nodiscard]] QRectF ground() const;
    [[nodiscard]] QPointF placeFor(double performance, double importance) const;
    [[nodiscard]] std::optional<std::size_t> pointUnder(const QPointF& place) const;
    void placePoints();
    void paintField(QPainter& painter) const;
    void paintPoint(QPainter& painter, std::size_t index) const;
    void retranslate();

    std::vector<model::TouchpointScore> m_scores;
    std::vector<QPointF> m_places;
    std::optional<model::CardId> m_current;
};

} // namespace cjm::ui
