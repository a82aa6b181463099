#include "sample_posters.h"

#include <cjm/paint/text_shaper.h>
#include <cjm/wording/text.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <set>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using paint::Poster;
using wording::Vocabulary;

namespace {

Poster posterOf(const DocumentBuilder& builder) {
    return Poster(builder.document(), builder.journey(), Vocabulary(ContentLanguage::nl));
}

Poster templatePoster() {
    const Document document = templateDocument(0, ContentLanguage::ru);
    return Poster(document, document.journeys.begin()->id, Vocabulary(ContentLanguage::ru));
}

DocumentBuilder phases(std::size_t count) {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::actions);
    for (std::size_t index = 0; index < count; ++index) {
        builder.card(builder.phase("Wassen"), lane, "Neemt plaats");
    }
    return builder;
}

QImage imageOf(const Poster& poster) {
    const base::Bytes png = valueOf(toPng(poster));
    QImage image;
    REQUIRE(image.loadFromData(reinterpret_cast<const uchar*>(png.data()),
                               static_cast<int>(png.size()), "PNG"));
    return image;
}

/// From the file's header: a large picture takes long to decode.
QSize sizeOf(const base::Bytes& png) {
    QByteArray bytes(reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size()));
    QBuffer buffer(&bytes);
    return QImageReader(&buffer, "png").size();
}

QByteArray svgOf(const Poster& poster) {
    const base::Bytes svg = valueOf(toSvg(poster));
    const std::string_view text = base::asText(svg);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

layout::Size fullSize(const Poster& poster) {
    paint::TextShaper shaper;
    return layoutAtFullSize(poster.grid, poster.words, poster.texts, shaper).size;
}

QString withoutSpaces(QString text) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.remove(spaces);
}

} // namespace

TEST_CASE("toPng: shows the whole map at two dots per unit", "[paint][png]") {
    const Poster poster = templatePoster();
    const QImage image = imageOf(poster);
    const layout::Size size = fullSize(poster);
    CHECK(image.width() == Approx(2 * (size.width + 48)).margin(2));
    CHECK(image.height() == Approx(2 * (size.height + 48)).margin(2));
    CHECK(image.dotsPerMeterX() == Approx(192 / 0.0254).margin(1));
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            colours.insert(image.pixel(x, y));
        }
    }
    CHECK(colours.size() > 100);
}

TEST_CASE("toPng: leaves its margin white", "[paint][png]") {
    const QImage image = imageOf(templatePoster());
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < 40; ++y) {
            REQUIRE(image.pixel(x, y) == qRgb(255, 255, 255));
            REQUIRE(image.pixel(x, image.height() - 1 - y) == qRgb(255, 255, 255));
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 40; ++x) {
            REQUIRE(image.pixel(x, y) == qRgb(255, 255, 255));
            REQUIRE(image.pixel(image.width() - 1 - x, y) == qRgb(255, 255, 255));
        }
    }
}

TEST_CASE("toPng: a map of very many phases stays within its limits", "[paint][png]") {
    const QImage image = imageOf(posterOf(phases(200)));
    CHECK(image.width() == 16'000);
    CHECK(image.height() >= 40);
    CHECK(image.height() < 400);
}

TEST_CASE("toPng: a map that is large both ways has no more than 120 million dots",
          "[paint][png]") {
    DocumentBuilder builder = phases(60);
    const LaneId lane = builder.lane(LaneKind::problems);
    const PhaseId phase = builder.document().phases.begin()->id;
    for (int count = 0; count < 300; ++count) {
        builder.card(phase, lane, "Wacht");
    }
    const QSize size = sizeOf(valueOf(toPng(posterOf(builder))));
    const double dots = static_cast<double>(size.width()) * size.height();
    CHECK(dots <= 120.1e6);
    CHECK(dots > 110e6);
}

TEST_CASE("toPng and toSvg: an empty journey gives a picture", "[paint][png]") {
    const Poster poster = posterOf(DocumentBuilder());
    CHECK(imageOf(poster).width() == 2 * (480 + 48));
    CHECK(svgOf(poster).contains("<svg"));
}

TEST_CASE("toPng and toSvg: the same poster twice gives the same bytes", "[paint][png][svg]") {
    const Poster poster = templatePoster();
    CHECK(valueOf(toSvg(poster)) == valueOf(toSvg(templatePoster())));
    CHECK(valueOf(toPng(poster)) == valueOf(toPng(templatePoster())));
}

TEST_CASE("toSvg: is well-formed, complete and refers to nothing outside", "[paint][svg]") {
    forEachTemplatePoster([](const Poster& poster, JourneyState) {
        const QByteArray svg = svgOf(poster);
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd()) {
            const QXmlStreamReader::TokenType token = reader.readNext();
            if (token == QXmlStreamReader::Characters) {
                text += reader.text();
            }
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                const bool isReference = attribute.name() == QLatin1String("href") ||
                                         attribute.value().contains(QLatin1String("url("));
                const bool isInside = attribute.value().startsWith(QLatin1Char('#')) ||
                                      attribute.value().startsWith(QLatin1String("url(#"));
                CHECK((!isReference || isInside));
            }
            CHECK(reader.name() != QLatin1String("image"));
        }
        INFO(reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
        CHECK_FALSE(svg.contains("file:"));
        CHECK_FALSE(svg.contains("@import"));
        text = withoutSpaces(text);
        for (const std::string& part : textsOn(poster)) {
            CAPTURE(part);
            CHECK(text.contains(withoutSpaces(wording::toQt(part))));
        }
    });
}

TEST_CASE("toSvg: writes what XML keeps for itself as text", "[paint][svg]") {
    DocumentBuilder builder;
    builder.card(builder.phase("<b>&amp;"), builder.lane(LaneKind::actions),
                 "\"A\" & 'B' <script>");
    QXmlStreamReader reader(svgOf(posterOf(builder)));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        text += reader.tokenType() == QXmlStreamReader::Characters ? reader.text().toString()
                                                                   : QString();
        CHECK(reader.name() != QLatin1String("script"));
    }
    CHECK_FALSE(reader.hasError());
    CHECK(text.contains(QLatin1String("\"A\" & 'B' <script>")));
    CHECK(text.contains(QLatin1String("<b>&amp;")));
}
