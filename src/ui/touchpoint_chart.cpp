#include "touchpoint_chart.h"

#include "appearance.h"
#include "touchpoint_words.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace cjm::ui {

using model::Quadrant;
using model::TouchpointScore;

namespace {

constexpr double leastPoint = 1;
constexpr double mostPoint = 5;
constexpr double beyondScores = 0.45; ///< The field reaches past the scores, for whole points.
constexpr double pointDistance = 2;   ///< Between points that stand side by side.
constexpr int wordMargin = 6;
constexpr double largestPoint = 0.62; ///< Of the height of a line.
constexpr double largestInRow = 0.45; ///< Of the distance between two scores.

/// Where the quadrants meet, in scores: to the right of what does no better than half well, and
/// below what matters half.
constexpr double beyondMiddle = 3.2;
constexpr double belowMiddle = 2.5;

double shareOfField(double score) {
    return (score - leastPoint + beyondScores) / (mostPoint - leastPoint + 2 * beyondScores);
}

/// Where a point goes whose place is taken: to the side, so that what matters as much stands as
/// high, and then to the places around, the nearest first.
std::vector<QPointF> placesAround(const QPointF& middle, double step) {
    std::vector<QPointF> places{middle};
    constexpr int rings = 8;
    for (int ring = 1; ring <= rings; ++ring) {
        places.push_back(middle + QPointF(step * ring, 0));
        places.push_back(middle - QPointF(step * ring, 0));
    }
    for (int ring = 1; ring <= rings; ++ring) {
        const int count = 6 * ring;
        for (int at = 0; at < count; ++at) {
            const double angle = 2 * M_PI * at / count;
            places.push_back(middle + QPointF(std::cos(angle), std::sin(angle)) * (step * ring));
        }
    }
    return places;
}

} // namespace

TouchpointChart::TouchpointChart(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("touchpointChart"));
    setMouseTracking(true);
    retranslate();
}

void TouchpointChart::setScores(std::vector<TouchpointScore> scores) {
    m_scores = std::move(scores);
    placePoints();
    update();
}

void TouchpointChart::setCurrent(std::optional<model::CardId> card) {
    m_current = card;
    update();
}

QPointF TouchpointChart::placeOf(std::size_t index) const {
    return m_places.at(index);
}

QSize TouchpointChart::sizeHint() const {
    return {320, 280};
}

QSize TouchpointChart::minimumSizeHint() const {
    return {200, 170};
}

/// Between the words of the axes.
QRectF TouchpointChart::field() const {
    const double words = fontMetrics().height() + wordMargin;
    return QRectF(rect()).adjusted(words, 1, -1, -words);
}

/// As large as a number wants it, and no larger than that points of neighbouring scores part.
double TouchpointChart::radius() const {
    const double row = placeFor(0, leastPoint).y() - placeFor(0, leastPoint + 1).y();
    return std::min(fontMetrics().height() * largestPoint, row * largestInRow);
}

/// Where points are: between the words of the quadrants.
QRectF TouchpointChart::ground() const {
    const double words = fontMetrics().height();
    return field().adjusted(0, words, 0, -words);
}

QPointF TouchpointChart::placeFor(double performance, double importance) const {
    const QRectF inside = ground();
    return {inside.left() + shareOfField(performance) * inside.width(),
            inside.bottom() - shareOfField(importance) * inside.height()};
}

void TouchpointChart::placePoints() {
    m_places.clear();
    const double step = 2 * radius() + pointDistance;
    const QRectF inside = ground().adjusted(radius(), 0, -radius(), 0);
    const QPointF middle = placeFor(beyondMiddle, belowMiddle);
    const auto isOnSide = [this](double place, double own, double border) {
        const double away = own < border ? border - place : place - border;
        return away >= std::min(radius(), std::abs(own - border));
    };
    for (const TouchpointScore& score : m_scores) {
        const QPointF own = placeFor(score.performance, score.importance);
        const std::vector<QPointF> around = placesAround(own, step);
        const auto isFree = [&](const QPointF& place) {
            // A point that is moved aside stays in its quadrant, and off its borders.
            const bool isInQuadrant = isOnSide(place.x(), own.x(), middle.x()) &&
                                      isOnSide(place.y(), own.y(), middle.y());
            return isInQuadrant && inside.contains(place) &&
                   std::none_of(m_places.begin(), m_places.end(), [&](const QPointF& taken) {
                       return std::hypot(taken.x() - place.x(), taken.y() - place.y()) < step - 1;
                   });
        };
        const auto found = std::find_if(around.begin(), around.end(), isFree);
        m_places.push_back(found == around.end() ? own : *found);
    }
}

std::optional<std::size_t> TouchpointChart::pointUnder(const QPointF& place) const {
    for (std::size_t index = m_places.size(); index > 0; --index) {
        const QPointF away = m_places[index - 1] - place;
        if (std::hypot(away.x(), away.y()) <= radius()) {
            return index - 1;
        }
    }
    return std::nullopt;
}

void TouchpointChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintField(painter);
    for (std::size_t index = m_places.size(); index > 0; --index) {
        paintPoint(painter, index - 1); // the largest gap lies on top
    }
}

void TouchpointChart::paintField(QPainter& painter) const {
    const paint::WindowColours& colours = currentTheme().window;
    const QRectF all = field();
    painter.setPen(colours.line);
    painter.setBrush(colours.field);
    painter.drawRect(all);
    // A little beyond the middle: what is in it asks for attention.
    const QPointF middle = placeFor(beyondMiddle, belowMiddle);
    const double middleX = middle.x();
    const double middleY = middle.y();

    struct Corner {
        Quadrant quadrant;
        QRectF place;
        Qt::Alignment alignment;
    };

    const std::array corners = {
        Corner{Quadrant::doFirst, QRectF(all.topLeft(), QPointF(middleX, middleY)),
               Qt::AlignLeft | Qt::AlignTop},
        Corner{Quadrant::keepUp, QRectF(QPointF(middleX, all.top()), QPointF(all.right(), middleY)),
               Qt::AlignRight | Qt::AlignTop},
        Corner{Quadrant::canWait,
               QRectF(QPointF(all.left(), middleY), QPointF(middleX, all.bottom())),
               Qt::AlignLeft | Qt::AlignBottom},
        Corner{Quadrant::isEnough, QRectF(QPointF(middleX, middleY), all.bottomRight()),
               Qt::AlignRight | Qt::AlignBottom},
    };
    for (const Corner& corner : corners) {
        const bool isFirst = corner.quadrant == Quadrant::doFirst;
        painter.setPen(colours.line);
        painter.setBrush(isFirst ? colours.notice : QBrush(Qt::NoBrush));
        painter.drawRect(corner.place);
        painter.setPen(isFirst ? colours.text : colours.mutedText);
        QFont words = font();
        words.setBold(isFirst);
        painter.setFont(words);
        painter.drawText(corner.place.adjusted(wordMargin, 3, -wordMargin, -3),
                         static_cast<int>(corner.alignment) | Qt::TextWordWrap,
                         TouchpointWords::quadrant(corner.quadrant));
    }
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(QRectF(all.left(), all.bottom() + 2, all.width(), height() - all.bottom() - 2),
                     Qt::AlignCenter, tr("how well it does →"));
    painter.save();
    painter.rotate(-90);
    painter.drawText(QRectF(-all.bottom(), 0, all.height(), all.left() - 2), Qt::AlignCenter,
                     tr("how much it matters →"));
    painter.restore();
}

void TouchpointChart::paintPoint(QPainter& painter, std::size_t index) const {
    const paint::WindowColours& colours = currentTheme().window;
    const bool isCurrent = m_scores[index].card == m_current;
    const QPointF middle = m_places[index];
    const double size = radius();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isCurrent ? colours.text : colours.accent);
    painter.drawEllipse(middle, size, size);
    if (isCurrent) {
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, size + 3, size + 3);
    }
    QFont number = font();
    number.setPointSizeF(number.pointSizeF() * 0.85);
    number.setBold(true);
    painter.setFont(number);
    painter.setPen(isCurrent ? colours.field : colours.accentText);
    painter.drawText(QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size),
                     Qt::AlignCenter, QString::number(index + 1));
}

void TouchpointChart::mousePressEvent(QMouseEvent* event) {
    const auto index = pointUnder(event->position());
    if (event->button() == Qt::LeftButton && index) {
        Q_EMIT picked(m_scores[*index].card);
    }
}

void TouchpointChart::mouseMoveEvent(QMouseEvent* event) {
    setCursor(pointUnder(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TouchpointChart::resizeEvent(QResizeEvent*) {
    placePoints();
}

void TouchpointChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placePoints();
    }
}

void TouchpointChart::retranslate() {
    setAccessibleName(tr("Importance against performance"));
    setAccessibleDescription(tr("The list below says the same in words."));
    update();
}

} // namespace cjm::ui
