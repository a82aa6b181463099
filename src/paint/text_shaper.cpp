#include "colour_glyphs.h"

#include <cjm/base/check.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/paint/wrap_mode.h>
#include <cjm/wording/text.h>

#include <QFontDatabase>
#include <QResource>
#include <QTextLayout>
#include <cmath>
#include <string>
#include <unordered_map>
#include <vector>

namespace cjm::paint {

namespace {

/// Beyond this many texts, shaping starts anew.
constexpr std::size_t mostShaped = 40'000;

/// Beyond this many whose glyphs are kept, which takes as much memory as the rest of a large map.
constexpr std::size_t mostDrawn = 3'000;

/// Stands for no limit where Qt counts in 1/64 of a unit.
constexpr double widestLine = 1'000'000;

/// Not seen, but any spacing switches ligatures off, which make text in a PDF hard to search. Qt
/// rounds it up to the least that it can count.
constexpr double spacingAgainstLigatures = 0.016;

struct Style {
    int pixels;
    QFont::Weight weight;
    Qt::Alignment alignment;
};

Style styleOf(layout::TextRole role) {
    using layout::TextRole;
    switch (role) {
    case TextRole::salon:
        return {14, QFont::Normal, Qt::AlignLeft};
    case TextRole::mapTitle:
        return {29, QFont::Bold, Qt::AlignLeft};
    case TextRole::goalLabel:
        return {15, QFont::Normal, Qt::AlignLeft};
    case TextRole::goal:
        return {15, QFont::Bold, Qt::AlignLeft};
    case TextRole::fact:
        return {12, QFont::Normal, Qt::AlignRight};
    case TextRole::band:
        return {12, QFont::Bold, Qt::AlignHCenter};
    case TextRole::phaseNumber:
    case TextRole::phaseTitle:
        return {13, QFont::Bold, Qt::AlignLeft};
    case TextRole::question:
        return {12, QFont::Normal, Qt::AlignLeft};
    case TextRole::laneTitle:
        return {14, QFont::Bold, Qt::AlignLeft};
    case TextRole::card:
        return {13, QFont::Normal, Qt::AlignLeft};
    case TextRole::small:
    case TextRole::linkLabel:
        return {12, QFont::Normal, Qt::AlignLeft};
    case TextRole::emotionWord:
        break;
    }
    return {12, QFont::Normal, Qt::AlignHCenter};
}

/// A file as it lies in the program, without a copy: most of a font is never looked at.
QByteArray shippedFile(const QString& name) {
    const QResource file(name);
    CJM_CHECK(file.isValid() && file.compressionAlgorithm() == QResource::NoCompression);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(file.data()), file.size());
}

/// The families of the program's fonts, the one for letters first.
const QStringList& shippedFamilies() {
    static const QStringList families = [] {
        QStringList found;
        for (const char* file : {"NotoSans-Regular", "NotoSans-Bold", "NotoSansSymbols2-Regular"}) {
            const int font = QFontDatabase::addApplicationFontFromData(
                shippedFile(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file))));
            CJM_CHECK(font >= 0);
            for (const QString& family : QFontDatabase::applicationFontFamilies(font)) {
                if (!found.contains(family)) {
                    found.append(family);
                }
            }
        }
        return found;
    }();
    return families;
}

std::unique_ptr<QTextLayout> shaped(layout::TextRole role, std::string_view text, double width) {
    QString lines = wording::toQt(text);
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, fontFor(role));
    const Qt::Alignment alignment = styleOf(role).alignment;
    const bool startsAtTheRight = alignment == Qt::AlignLeft && lines.isRightToLeft();
    QTextOption option(startsAtTheRight ? Qt::AlignRight : alignment);
    option.setWrapMode(wrapModeFor(lines));
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    double bottom = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::min(width, widestLine));
        line.setPosition({0, bottom});
        bottom += line.height();
    }
    layout->endLayout();
    return layout;
}

layout::Size measured(const QTextLayout& layout) {
    layout::Size size;
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        size.width = std::max(size.width, line.naturalTextWidth());
        size.height = line.y() + line.height();
    }
    return {std::ceil(size.width), size.height};
}

} // namespace

QFont fontFor(layout::TextRole role) {
    const Style style = styleOf(role);
    QFont font;
    font.setFamilies(shippedFamilies());
    font.setPixelSize(style.pixels);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacingAgainstLigatures);
    return font;
}

struct TextShaper::Cache {
    /// A text as it is looked up, without a copy of it.
    struct View {
        layout::TextRole role;
        double width;
        std::string_view text;

        friend bool operator==(const View&, const View&) = default;
    };

    struct Key {
        layout::TextRole role;
        double width;
        std::string text;

        operator View() const { return {role, width, text}; }
    };

    /// Not noexcept: then the table keeps the hash of each text instead of making it again for
    /// every text that it passes while it looks for another one.
    struct KeyHash {
        using is_transparent = void;

        std::size_t operator()(const View& key) const {
            const std::size_t place =
                static_cast<std::size_t>(key.role) * 31 + std::hash<double>()(key.width);
            return std::hash<std::string_view>()(key.text) ^ (place * 0x9e3779b97f4a7c15U);
        }
    };

    struct KeysAreEqual {
        using is_transparent = void;

        bool operator()(const View& left, const View& right) const noexcept {
            return left == right;
        }
    };

    struct Shaped {
        std::unique_ptr<QTextLayout> layout;
        layout::Size size;
        bool isDrawn = false;
    };

    using Texts = std::unordered_map<Key, Shaped, KeyHash, KeysAreEqual>;

    Texts texts;
    std::vector<const Key*> drawn; ///< Of those whose glyphs are kept.

    Texts::iterator find(const View& view) {
        const auto found = texts.find(view);
        if (found != texts.end()) {
            return found;
        }
        if (texts.size() >= mostShaped) {
            texts.clear();
            drawn.clear();
        }
        std::unique_ptr<QTextLayout> layout = shaped(view.role, view.text, view.width);
        const layout::Size size = measured(*layout);
        return texts
            .emplace(Key{view.role, view.width, std::string(view.text)},
                     Shaped{std::move(layout), size})
            .first;
    }

    /// With its glyphs, which are kept: what is seen once is seen again.
    const QTextLayout& findToDraw(const View& view) {
        if (drawn.size() >= mostDrawn) {
            forgetDrawn();
        }
        const auto found = find(view);
        if (!found->second.isDrawn) {
            found->second.isDrawn = true;
            found->second.layout->setCacheEnabled(true);
            drawn.push_back(&found->first);
        }
        return *found->second.layout;
    }

    void forgetDrawn() {
        for (const Key* key : drawn) {
            texts.erase(texts.find(View(*key)));
        }
        drawn.clear();
    }
};

TextShaper::TextShaper()
    : m_cache(std::make_unique<Cache>()) {}

TextShaper::~TextShaper() = default;

layout::Size TextShaper::measure(layout::TextRole role, std::string_view text, double width) {
    return m_cache->find({role, width, text})->second.size;
}

void TextShaper::draw(QPainter& painter, layout::TextRole role, std::string_view text,
                      const layout::Rect& rect, const QColor& colour) {
    painter.setPen(colour);
    const QTextLayout& layout = m_cache->findToDraw({role, rect.width, text});
    const QPointF place(rect.left, rect.top);
    layout.draw(&painter, place);
    drawColourGlyphs(painter, layout, place);
}

} // namespace cjm::paint
