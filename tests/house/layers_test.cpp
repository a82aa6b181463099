// Every include line keeps to the direction between the layers.

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Layer {
    bool mayUseQt = false;
    std::set<std::string> below; ///< And what these may include.
};

using LayerTable = std::map<std::string, Layer>;

LayerTable readTable(std::istream& lines) {
    LayerTable table;
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream parts(line);
        std::string name;
        std::string qt;
        std::string lower;
        std::getline(parts, name, '|');
        std::getline(parts, qt, '|');
        Layer& layer = table[name];
        layer.mayUseQt = !qt.empty();
        while (parts >> lower) {
            layer.below.insert(lower);
            layer.below.insert(table.at(lower).below.begin(), table.at(lower).below.end());
        }
    }
    return table;
}

LayerTable projectTable() {
    std::ifstream file(CJM_LAYER_TABLE);
    return readTable(file);
}

/// What is wrong with an include line in a file of this layer; empty where nothing is.
std::string complaintAbout(const std::string& include, const std::string& layerName,
                           const LayerTable& table) {
    static const std::regex ofLayer("<cjm/([a-z]+)/.*>");
    static const std::regex ofQt("<(Q[A-Za-z]+|Qt[A-Za-z]+/.*|q[a-z]+\\.h)>");
    static const std::regex own("\"[a-z_0-9]+\\.h\"");
    const Layer& layer = table.at(layerName);
    std::smatch match;
    if (std::regex_match(include, match, ofLayer)) {
        const std::string used = match[1];
        if (table.count(used) == 0) {
            return "there is no layer " + used;
        }
        const bool allowed = used == layerName || layer.below.count(used) == 1;
        return allowed ? "" : layerName + " may not include " + used;
    }
    if (include.front() == '"') {
        return std::regex_match(include, own) ? "" : "only headers beside the file are quoted";
    }
    return std::regex_match(include, ofQt) && !layer.mayUseQt ? layerName + " is free of Qt" : "";
}

std::vector<std::string> includesOf(const fs::path& path) {
    static const std::regex line("\\s*#\\s*include\\s*([<\"][^>\"]+[>\"]).*");
    std::vector<std::string> includes;
    std::ifstream file(path);
    std::string text;
    while (std::getline(file, text)) {
        std::smatch match;
        if (std::regex_match(text, match, line)) {
            includes.push_back(match[1]);
        }
    }
    return includes;
}

std::vector<fs::path> sourcesIn(const fs::path& folder) {
    std::vector<fs::path> sources;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") {
            sources.push_back(entry.path());
        }
    }
    return sources;
}

void checkFolder(const fs::path& folder, const LayerTable& table) {
    std::size_t read = 0;
    for (const fs::path& source : sourcesIn(folder)) {
        const std::string layer = fs::relative(source, folder).begin()->string();
        if (fs::is_regular_file(folder / layer)) {
            continue; // main.cpp belongs to no layer
        }
        CAPTURE(source.string());
        REQUIRE(table.count(layer) == 1);
        for (const std::string& include : includesOf(source)) {
            ++read;
            CHECK(complaintAbout(include, layer, table).empty());
        }
    }
    CHECK(read > 0);
}

} // namespace

TEST_CASE("every include keeps to the layers' direction", "[house]") {
    const LayerTable table = projectTable();
    REQUIRE(table.count("base") == 1);
    checkFolder(fs::path(CJM_SOURCE_FOLDER) / "src", table);
    checkFolder(fs::path(CJM_SOURCE_FOLDER) / "include" / "cjm", table);
}

TEST_CASE("the check of includes complains about what it should", "[house]") {
    std::istringstream lines("base||\nmodel||base\nedit||model\npaint|Core Gui|edit\n");
    const LayerTable table = readTable(lines);
    CHECK(complaintAbout("<cjm/base/text.h>", "edit", table).empty());
    CHECK(complaintAbout("<string>", "edit", table).empty());
    CHECK(complaintAbout("\"settle.h\"", "edit", table).empty());
    CHECK(complaintAbout("<QPainter>", "paint", table).empty());
    CHECK_FALSE(complaintAbout("<cjm/edit/rows.h>", "model", table).empty());
    CHECK_FALSE(complaintAbout("<cjm/nowhere/rows.h>", "model", table).empty());
    CHECK_FALSE(complaintAbout("\"../model/value_check.h\"", "edit", table).empty());
    CHECK_FALSE(complaintAbout("<QString>", "edit", table).empty());
    CHECK_FALSE(complaintAbout("<QtCore/QString>", "edit", table).empty());
    CHECK_FALSE(complaintAbout("<qglobal.h>", "edit", table).empty());
}
