#include "pdf_page_size.h"
#include "pdf_tools.h"
#include "sample_posters.h"

#include <cjm/wording/text.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <array>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using paint::Poster;
using wording::Vocabulary;

namespace {

constexpr std::array<layout::Paper, 2> papers = {{{420, 297}, {333.3, 471.7}}};

PdfFile pdfOf(const Poster& poster, const layout::Paper& paper = {420, 297}) {
    return PdfFile(valueOf(toPdf(poster, paper)));
}

struct TemplatePdf {
    Poster poster;
    layout::Paper paper;
    PdfFile pdf;
};

/// Each template on each paper, made once for all cases: its current journey on the first, its
/// ideal one on the second.
const std::vector<TemplatePdf>& templatePdfs() {
    static const std::vector<TemplatePdf> pdfs = [] {
        std::vector<TemplatePdf> made;
        forEachTemplatePoster([&](const Poster& poster, JourneyState state) {
            const layout::Paper& paper = papers.at(state == JourneyState::current ? 0 : 1);
            made.push_back({poster, paper, pdfOf(poster, paper)});
        });
        return made;
    }();
    return pdfs;
}

/// Calls `visitor(poster, pdf, paper)` for each of them.
template <class Visitor>
void forEachTemplatePdf(Visitor&& visitor) {
    REQUIRE(templatePdfs().size() == 24);
    for (const TemplatePdf& made : templatePdfs()) {
        CAPTURE(made.poster.texts.title, made.paper.width, made.paper.height);
        visitor(made.poster, made.pdf, made.paper);
    }
}

/// A journey of one card with this text.
Poster posterSaying(const std::string& text) {
    DocumentBuilder builder;
    builder.card(builder.phase("Phase"), builder.lane(LaneKind::actions), text);
    return Poster(builder.document(), builder.journey(), Vocabulary(ContentLanguage::en));
}

} // namespace

TEST_CASE("toPdf: gives one page of exactly the paper's size", "[paint][pdf]") {
    const Poster poster = posterSaying("Calls the salon");
    for (const layout::Paper& paper : {layout::Paper{210, 297},
                                       {297, 210},
                                       {841, 1189},
                                       {1189, 841},
                                       {333.3, 471.7},
                                       {50, 5'000},
                                       {5'000, 5'000},
                                       {99.95, 50.05}}) {
        CAPTURE(paper.width, paper.height);
        const PdfFile pdf = pdfOf(poster, paper);
        CHECK(pdf.page().count == 1);
        CHECK(pdf.page().width == Approx(paper.width).margin(0.1).epsilon(0));
        CHECK(pdf.page().height == Approx(paper.height).margin(0.1).epsilon(0));
        CHECK(pdf.mediaBox().count == 1);
        CHECK(pdf.mediaBox().width == Approx(paper.width).margin(0.1).epsilon(0));
        CHECK(pdf.mediaBox().height == Approx(paper.height).margin(0.1).epsilon(0));
    }
}

TEST_CASE("toPdf: every template's poster is one page, with its fonts inside", "[paint][pdf]") {
    forEachTemplatePdf([](const Poster&, const PdfFile& pdf, const layout::Paper& paper) {
        CHECK(pdf.page().count == 1);
        CHECK(pdf.page().width == Approx(paper.width).margin(0.1).epsilon(0));
        CHECK(pdf.page().height == Approx(paper.height).margin(0.1).epsilon(0));
        const std::vector<PdfFile::Font> fonts = pdf.fonts();
        CHECK(fonts.size() >= 2);
        for (const PdfFile::Font& font : fonts) {
            CAPTURE(font.name.toStdString());
            CHECK(font.isEmbedded);
            CHECK(font.hasUnicode);
            CHECK(font.name.contains(QLatin1String("NotoSans")));
        }
    });
}

TEST_CASE("toPdf: every text of every template can be found", "[paint][pdf]") {
    forEachTemplatePdf([](const Poster& poster, const PdfFile& pdf, const layout::Paper&) {
        const QString text = pdf.text();
        const std::vector<std::string> expected = textsOn(poster);
        CHECK(expected.size() > 60);
        for (const std::string& part : expected) {
            CAPTURE(part);
            CHECK(text.contains(withoutGaps(wording::toQt(part))));
        }
    });
}

TEST_CASE("toPdf: no word lies outside the page", "[paint][pdf]") {
    forEachTemplatePdf([](const Poster&, const PdfFile& pdf, const layout::Paper& paper) {
        const std::vector<PdfFile::Word> words = pdf.words();
        CHECK(words.size() > 150);
        for (const PdfFile::Word& word : words) {
            CAPTURE(word.text.toStdString());
            CHECK(word.left > 0);
            CHECK(word.top > 0);
            CHECK(word.right < paper.width);
            CHECK(word.bottom < paper.height);
        }
    });
}

TEST_CASE("toPdf: letters that fonts join, and other scripts, can be found", "[paint][pdf]") {
    for (const std::string text : {"office affine fluffy flow fiets", "afspraak bij de koffie",
                                   "Съешь ещё этих мягких булок", "Καλημέρα κόσμε",
                                   "Ångström naïve façade", "€ 25 „goed” – 100 %", "Київ Ґудзик"}) {
        CAPTURE(text);
        const PdfFile pdf = pdfOf(posterSaying(text));
        CHECK(pdf.text().contains(withoutGaps(wording::toQt(text))));
        for (const PdfFile::Font& font : pdf.fonts()) {
            CHECK(font.isEmbedded);
            CHECK(font.hasUnicode);
        }
    }
}

TEST_CASE("toPdf: an emoji, which Qt leaves blank in a PDF, is drawn as a picture",
          "[paint][pdf]") {
    CHECK(pdfOf(posterSaying("Gets a haircut 💇")).pictureCount() == 1);
    CHECK(pdfOf(posterSaying("Gets a haircut")).pictureCount() == 0);
}

TEST_CASE("toPdf: words of the program are in the language of the poster", "[paint][pdf]") {
    DocumentBuilder builder;
    for (const LaneKind kind : allValues<LaneKind>()) {
        const LaneId lane = builder.lane(kind);
        if (kind == LaneKind::emotions) {
            for (int score = -2; score <= 2; ++score) {
                builder.change(builder.card(builder.phase("2"), lane),
                               [&](Card& card) { card.emotion = score; });
            }
        }
    }
    const GoalId goal = builder.add<Goal>([](Goal& row) { row.what = "3"; });
    builder.change(builder.journey(), [&](Journey& row) { row.leadingGoal = goal; });
    const auto posterIn = [&](ContentLanguage language) {
        return Poster(builder.document(), builder.journey(), Vocabulary(language));
    };
    const std::vector<std::string> english = textsOn(posterIn(ContentLanguage::en));
    for (const ContentLanguage language : {ContentLanguage::nl, ContentLanguage::ru}) {
        CAPTURE(nameOf(language));
        const QString text = pdfOf(posterIn(language)).text();
        for (const std::string& part : english) {
            CAPTURE(part);
            if (part.size() > 1) {
                CHECK_FALSE(text.contains(withoutGaps(wording::toQt(part))));
            }
        }
        CHECK(text.contains(language == ContentLanguage::nl ? QStringLiteral("Watdeklantdoet")
                                                            : QStringLiteral("Действия")));
    }
    CHECK(english.size() > 25);
}

TEST_CASE("withPageSize: refuses what is not a PDF of Qt's", "[paint][pdf]") {
    for (const std::string_view text :
         {"", "no box", "/MediaBox [0 0 ", "/MediaBox [0 0 595", "/MediaBox [0 0 5 842.00000]"}) {
        CAPTURE(text);
        const base::BytesView bytes = base::asBytes(text);
        CHECK(codeOf(paint::withPageSize({bytes.begin(), bytes.end()}, {210, 297})) ==
              base::ErrorCode::internalContradiction);
    }
}
