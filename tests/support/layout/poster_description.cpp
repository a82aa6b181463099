#include <layout/poster_description.h>

#include <iomanip>
#include <sstream>

namespace cjm::test {

using namespace layout;

namespace {

std::string in(Mark mark) {
    switch (mark) {
    case Mark::none:
        return {};
    case Mark::isNew:
        return " [new]";
    case Mark::isGone:
        return " [gone]";
    case Mark::wasHere:
        return " [was here]";
    case Mark::hasMoved:
        return " [has moved]";
    case Mark::isChanged:
        return " [changed]";
    }
    return " [unknown]";
}

class Description {
public:
    void add(const std::string& what, const Rect& rect, const std::string& text = {}) {
        m_text << std::fixed << std::setprecision(2) << std::setw(8) << rect.left << std::setw(8)
               << rect.top << std::setw(8) << rect.width << std::setw(8) << rect.height << "  "
               << what << (text.empty() ? "" : ": ") << text << '\n';
    }

    void add(const std::string& what, Point point, const std::string& text = {}) {
        add(what, Rect{point.x, point.y, 0, 0}, text);
    }

    void addMap(Point origin, const JourneyLayout& map, const model::JourneyGrid& grid) {
        add("map", {origin.x, origin.y, map.size.width, map.size.height});
        addHeads(map, grid);
        for (const CurveArea& area : map.curves) {
            addCurve(area);
        }
        for (const CardBox& box : map.cards) {
            add("card" + in(box.mark), box.rect, boxTextOf(*grid.document().cards.find(box.id)));
            add("its text", box.textRect);
        }
        for (const LinkPath& link : map.links) {
            add("link" + in(link.mark), link.bounds, link.text);
            for (const LinkPath::Stroke& stroke : link.strokes) {
                for (const Point point : stroke) {
                    add("its way", point);
                }
            }
        }
    }

    void addLegend(Point origin, const Legend& legend) {
        add("legend", {origin.x, origin.y, legend.size.width, legend.size.height});
        for (const LegendEntry& entry : legend.entries) {
            add("its sign", entry.signRect, std::to_string(static_cast<int>(entry.sign)));
            add("its name", entry.textRect);
        }
    }

    [[nodiscard]] std::string text() const { return m_text.str(); }

private:
    void addHeads(const JourneyLayout& map, const model::JourneyGrid& grid) {
        for (const BandHead& band : map.bands) {
            add("band", band.rect, band.text);
            add("its text", band.textRect);
        }
        for (const PhaseHead& head : map.phases) {
            add("phase" + in(head.mark), head.rect, grid.phases()[head.phase]->title);
            add("its number", head.numberRect);
            add("its title", head.titleRect);
            add("its question", head.questionRect);
        }
        for (const LaneRow& row : map.lanes) {
            add("lane" + in(row.mark), row.rect,
                std::string(model::nameOf(grid.lanes()[row.lane]->kind)));
            add("its title", row.titleRect);
        }
    }

    void addCurve(const CurveArea& area) {
        add("curve", area.rect);
        add("its neutral line", {area.rect.left, area.neutralLine, area.rect.width, 0});
        for (std::size_t index = 0; index < area.faces.size(); ++index) {
            const Face& face = area.faces[index];
            const bool isBridged =
                index < area.bridgedAfterFace.size() && area.bridgedAfterFace[index];
            add("face" + in(face.mark), face.centre,
                std::to_string(face.score) + (isBridged ? ", bridged after" : ""));
            add("its word", face.wordRect, face.word);
        }
        for (const PaleFace& face : area.paleFaces) {
            add("pale face", face.centre, std::to_string(face.score));
        }
        for (const Point point : area.second.points) {
            add("second curve", point);
        }
    }

    std::ostringstream m_text;
};

} // namespace

std::string describe(const PosterLayout& poster,
                     const std::vector<const model::JourneyGrid*>& grids) {
    Description lines;
    lines.add("poster", {poster.origin.x, poster.origin.y, poster.size.width, poster.size.height});
    for (const PlacedText& text : poster.texts) {
        lines.add("text", text.rect, text.text);
    }
    lines.addMap(poster.mapOrigin, poster.map, *grids.front());
    if (poster.second) {
        lines.addMap(poster.secondOrigin, *poster.second, *grids.back());
    }
    lines.addLegend(poster.legendOrigin, poster.legend);
    return lines.text();
}

} // namespace cjm::test
