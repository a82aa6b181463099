#include <cjm/wording/salon_templates.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace cjm;

TEST_CASE("salonTemplates: the program brings its four templates along", "[wording][templates]") {
    std::vector<std::string> ids;
    for (const exchange::Template& salon : wording::salonTemplates()) {
        ids.push_back(salon.id);
    }
    CHECK(ids == std::vector<std::string>{"hair-salon-7", "loyalty-5", "experience-funnel",
                                          "beauty-barber-5"});
}
