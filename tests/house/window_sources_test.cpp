// The window shows texts through plain_text.h alone, and takes every colour from the theme.

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <string>

namespace {

namespace fs = std::filesystem;

/// What is wrong with a line of src/ui; empty where nothing is.
std::string complaintAbout(const std::string& line, const std::string& fileName) {
    static const std::regex around(
        "\\b(setHtml|insertHtml|setMarkdown|setInformativeText|setToolTip|setWhatsThis)\\(|"
        "\\bQMessageBox::(warning|information|question|critical|about)\\(|"
        "\\b(QToolTip|QWhatsThis)::showText\\(|\\bQt::(ToolTip|WhatsThis)Role\\b|"
        "\\bQt::(RichText|AutoText|MarkdownText)\\b|"
        "\\bQ(Label|TextEdit|TextBrowser|GraphicsTextItem)([({]|>\\()|"
        "\\bnew Q(Label|TextEdit|TextBrowser|GraphicsTextItem)\\b|"
        "\\bQ(ErrorMessage|InputDialog|ProgressDialog|SplashScreen|Wizard)\\b");
    static const std::regex opens(
        "\\bQ(DesktopServices|Process|NetworkAccessManager|TcpSocket|LocalServer|SvgRenderer)\\b|"
        "\\bsetOpen(External)?Links\\(");
    static const std::regex colour("QColor[({]|\\bqRgba?\\(|\\bQt::(black|white|red|green|blue)\\b|"
                                   "#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    if (!fileName.starts_with("plain_text.") && std::regex_search(line, around)) {
        return "goes around plain_text.h";
    }
    // Icons are drawings of our own.
    if (!fileName.starts_with("icons.") && std::regex_search(line, opens)) {
        return "opens what a text may name";
    }
    return std::regex_search(line, colour) ? "has a colour of its own" : "";
}

/// What is wrong with a source file of src/ui as a whole.
std::string complaintAboutFile(const std::string& text) {
    static const std::regex dialog("\\bQFileDialog \\w+[({]");
    const bool isPlain = text.find("keepMessagesPlain(") != std::string::npos;
    return std::regex_search(text, dialog) && !isPlain ? "has a file dialog with messages of Qt"
                                                       : "";
}

} // namespace

TEST_CASE("the window shows texts through plain_text.h and colours of the theme", "[house]") {
    std::size_t read = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(CJM_SOURCE_FOLDER) / "src" / "ui")) {
        const fs::path& path = entry.path();
        if (path.extension() != ".h" && path.extension() != ".cpp") {
            continue;
        }
        std::ifstream file(path);
        std::string line;
        std::string text;
        while (std::getline(file, line)) {
            ++read;
            text += line + '\n';
            CAPTURE(path.string(), line);
            CHECK(complaintAbout(line, path.filename().string()).empty());
        }
        CAPTURE(path.string());
        CHECK(complaintAboutFile(text).empty());
    }
    CHECK(read > 0);
}

TEST_CASE("the check of the window's sources complains about what it should", "[house]") {
    for (const char* line : {"box.setInformativeText(text);",
                             "view->setHtml(text);",
                             "cursor.insertHtml(text);",
                             "button->setToolTip(text);",
                             "QToolTip::showText(place, text);",
                             "new QLabel(text)",
                             "label->setTextFormat(Qt::AutoText);",
                             "case Qt::ToolTipRole:",
                             "new QTextBrowser",
                             "QProgressDialog wait(text, {}, 0, 0);",
                             "view->setMarkdown(text);",
                             "QDesktopServices::openUrl(address);",
                             "QProcess::startDetached(program);",
                             "#include <QTcpSocket>",
                             "browser->setOpenExternalLinks(true);",
                             "auto label = std::make_unique<QLabel>(text);",
                             "QLabel(text, this)",
                             "QMessageBox::warning(this, title, text);",
                             "QColor(0x1f, 0x3a, 0x66)",
                             "painter.setPen(Qt::black);",
                             "QStringLiteral(\"color: #1f3a66\")",
                             "QStringLiteral(\"#fff\")"}) {
        CAPTURE(line);
        CHECK_FALSE(complaintAbout(line, "inspector.cpp").empty());
    }
    CHECK(complaintAbout("box.setInformativeText(text);", "plain_text.cpp").empty());
    CHECK(complaintAbout("#include <QLabel>", "inspector.cpp").empty());
    CHECK(complaintAbout("setPlainTip(*button, text);", "inspector.cpp").empty());
    CHECK(complaintAbout("auto* label = new PlainLabel(text);", "inspector.cpp").empty());
    CHECK(complaintAbout("painter.setPen(theme.window.focus);", "map_view.cpp").empty());
    CHECK(complaintAbout("const QColor& colour = theme.text;", "map_view.cpp").empty());
    CHECK_FALSE(complaintAboutFile("QFileDialog dialog(this);\ndialog.exec();").empty());
    CHECK(complaintAboutFile("QFileDialog dialog(this);\nkeepMessagesPlain(dialog);").empty());
}
