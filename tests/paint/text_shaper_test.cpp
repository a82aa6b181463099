#include <cjm/paint/text_shaper.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <string>

using namespace cjm;
using layout::Size;
using layout::TextRole;
using layout::unlimitedWidth;
using paint::TextShaper;

TEST_CASE("TextShaper: an empty text is one line high and not wide", "[paint][text]") {
    TextShaper shaper;
    const Size empty = shaper.measure(TextRole::card, "", 100);
    CHECK(empty.width == 0);
    CHECK(empty.height == shaper.measure(TextRole::card, "x", 100).height);
    CHECK(empty.height > 10);
}

TEST_CASE("TextShaper: a text wraps between words, and breaks one that is too long",
          "[paint][text]") {
    TextShaper shaper;
    const double line = shaper.measure(TextRole::card, "x", 100).height;
    const Size whole = shaper.measure(TextRole::card, "Belt de salon", unlimitedWidth);
    CHECK(whole.height == line);
    const Size wrapped = shaper.measure(TextRole::card, "Belt de salon", whole.width - 5);
    CHECK(wrapped.height == Approx(2 * line));
    CHECK(wrapped.width <= whole.width - 5);
    const Size broken = shaper.measure(TextRole::card, std::string(60, 'x'), 70);
    CHECK(broken.width <= 71);
    CHECK(broken.height > 5 * line);
    CHECK(shaper.measure(TextRole::card, "a\nb\n\nc", 100).height == Approx(4 * line));
}

TEST_CASE("TextShaper: a text fits the width it was measured at", "[paint][text]") {
    TextShaper shaper;
    for (const std::string text : {"Verwachtingen", "Слышит, как коллега хвалит стрижку",
                                   "office fluffy", "美容室", "👩🏽 hi"}) {
        for (const TextRole role : {TextRole::card, TextRole::mapTitle, TextRole::emotionWord}) {
            CAPTURE(text);
            const Size size = shaper.measure(role, text, unlimitedWidth);
            CHECK(shaper.measure(role, text, size.width) == size);
        }
    }
}

TEST_CASE("TextShaper: draws inside the rectangle it measured, aligned as the role says",
          "[paint][text]") {
    TextShaper shaper;
    const auto inkOf = [&](TextRole role, const char* text = "Belt") {
        QImage image(300, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        shaper.draw(painter, role, text, {50, 10, 200, 40}, Qt::black);
        painter.end();
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return std::pair(first, last);
    };
    CHECK(inkOf(TextRole::card).first == Approx(51).margin(2));
    CHECK(inkOf(TextRole::card, "שלום").second == Approx(249).margin(2));
    CHECK(inkOf(TextRole::fact).second == Approx(249).margin(2));
    const auto [left, right] = inkOf(TextRole::emotionWord);
    CHECK((left + right) / 2 == Approx(150).margin(2));
}
