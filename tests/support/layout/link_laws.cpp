#include "about_equal.h"
#include "map_laws.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cjm::test {

using namespace model;
using layout::LinkPath;
using layout::Point;
using layout::Rect;

namespace {

/// What a line or a label may not lie on, and what it is.
struct Thing {
    std::string what;
    Rect rect;
    base::Uuid id;
};

std::vector<Thing> thingsOn(const layout::JourneyLayout& map) {
    std::vector<Thing> things;
    for (const layout::BandHead& band : map.bands) {
        things.push_back({"a band", band.rect, {}});
    }
    for (const layout::PhaseHead& head : map.phases) {
        things.push_back({"a head", head.rect, head.id.uuid});
        things.push_back({"a question", head.questionRect, {}});
    }
    for (const layout::LaneRow& row : map.lanes) {
        things.push_back({"a lane's name", {0, row.rect.top, map.labelWidth, row.rect.height}, {}});
    }
    for (const layout::CardBox& box : map.cards) {
        things.push_back({"a card", box.rect, box.id.uuid});
    }
    for (const layout::CurveArea& area : map.curves) {
        for (const layout::Face& face : area.faces) {
            things.push_back({"a word", face.wordRect, {}});
            things.push_back({"a face", layout::faceRect(face), face.card.uuid});
        }
    }
    return things;
}

/// Those that are labels; what is empty is left out.
std::vector<Thing> labelsOf(const LinkPath& path) {
    std::vector<Thing> labels;
    for (const Rect& rect : {path.signRect, path.textRect}) {
        if (rect.width > 0) {
            labels.push_back({"a label", rect, path.id.uuid});
        }
    }
    return labels;
}

/// True inside; an edge is not.
bool crosses(Point from, Point to, const Rect& rect) {
    return std::min(from.x, to.x) < rect.right() - tolerance &&
           std::max(from.x, to.x) > rect.left + tolerance &&
           std::min(from.y, to.y) < rect.bottom() - tolerance &&
           std::max(from.y, to.y) > rect.top + tolerance;
}

bool isAtEdge(Point point, const Rect& rect) {
    return std::abs(point.x - std::clamp(point.x, rect.left, rect.right())) < tolerance &&
           std::abs(point.y - std::clamp(point.y, rect.top, rect.bottom())) < tolerance &&
           !crosses(point, point, rect);
}

void checkEnd(const std::vector<Thing>& things, base::Uuid row, Point point,
              Complaints& complaints) {
    const bool touches = std::any_of(things.begin(), things.end(), [&](const Thing& thing) {
        return thing.id == row && isAtEdge(point, thing.rect);
    });
    if (!touches) {
        complaints.push_back("an end in the air");
    }
}

void checkStrokes(const ShownMap& shown, const LinkPath& path, const std::vector<Thing>& things,
                  Complaints& complaints) {
    const Rect whole = {-tolerance, -tolerance, shown.map.size.width + 2 * tolerance,
                        shown.map.size.height + 2 * tolerance};
    for (const LinkPath::Stroke& stroke : path.strokes) {
        if (stroke.size() < 2) {
            complaints.push_back("a line without length");
        }
        for (std::size_t index = 0; index + 1 < stroke.size(); ++index) {
            const Point from = stroke[index];
            const Point to = stroke[index + 1];
            if (from.x != to.x && from.y != to.y) {
                complaints.push_back("a slanting line");
            }
            if (!whole.contains(from) || !whole.contains(to)) {
                complaints.push_back("a line beside the map");
            }
            for (const Thing& thing : things) {
                if (crosses(from, to, thing.rect)) {
                    complaints.push_back("a line through " + thing.what);
                }
            }
        }
    }
}

void checkLabels(const ShownMap& shown, const LinkPath& path, const std::vector<Thing>& things,
                 Complaints& complaints) {
    const Rect whole = {0, 0, shown.map.size.width, shown.map.size.height};
    const std::vector<Thing> labels = labelsOf(path);
    if (labels.size() == 2 && overlap(labels[0].rect, labels[1].rect)) {
        complaints.push_back("a sign on its own label");
    }
    for (const Thing& label : labels) {
        if (!whole.contains(label.rect)) {
            complaints.push_back("a label beside the map");
        }
        for (const Thing& thing : things) {
            const bool isOwn = thing.what == "a label" && thing.id == label.id;
            if (!isOwn && overlap(label.rect, thing.rect)) {
                complaints.push_back("a label on " + thing.what);
            }
        }
    }
}

} // namespace

std::size_t linksInSight(const ShownMap& shown) {
    std::vector<base::Uuid> ids;
    for (const Thing& thing : thingsOn(shown.map)) {
        ids.push_back(thing.id);
    }
    const auto isThere = [&](const RowReference& row) {
        return std::find(ids.begin(), ids.end(), row.uuid) != ids.end();
    };
    return static_cast<std::size_t>(std::count_if(
        shown.grid.document().links.begin(), shown.grid.document().links.end(),
        [&](const Link& link) {
            return isThere(link.from) && (!link.to || (isThere(*link.to) && link.to != link.from));
        }));
}

Complaints complaintsAboutLinks(const ShownMap& shown) {
    Complaints complaints;
    std::vector<Thing> things = thingsOn(shown.map);
    const std::vector<Thing> rows = things;
    for (const LinkPath& path : shown.map.links) {
        const std::vector<Thing> labels = labelsOf(path);
        things.insert(things.end(), labels.begin(), labels.end());
    }
    for (const LinkPath& path : shown.map.links) {
        const Link& link = *shown.grid.document().links.find(path.id);
        checkStrokes(shown, path, things, complaints);
        checkLabels(shown, path, things, complaints);
        checkEnd(rows, link.from.uuid, path.strokes.front().front(), complaints);
        if (link.to) {
            checkEnd(rows, link.to->uuid, path.strokes.back().back(), complaints);
        }
        if (path.leadsSomewhere != link.to.has_value() || path.kind != link.kind) {
            complaints.push_back("a link of another kind");
        }
    }
    return complaints;
}

} // namespace cjm::test
