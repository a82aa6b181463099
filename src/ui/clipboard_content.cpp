#include "clipboard_content.h"

#include "copied_rows.h"

#include <cjm/base/text.h>
#include <cjm/exchange/fragment_json.h>
#include <cjm/wording/text.h>

#include <QDeadlineTimer>
#include <optional>
#include <utility>

namespace cjm::ui {

namespace {

/// For a stranger's content, as a person should not notice it.
constexpr int patienceWithHtml = 80; ///< In milliseconds.

/// For a large map that another program of ours has copied.
constexpr int patienceForMaps = 250;

base::ShouldStop within(int milliseconds) {
    return [deadline = QDeadlineTimer(milliseconds)] { return deadline.hasExpired(); };
}

std::optional<edit::Fragment> fragmentIn(const QMimeData& data) {
    if (const auto* own = qobject_cast<const CopiedRows*>(&data)) {
        return own->fragment();
    }
    for (const exchange::FragmentType& type : exchange::fragmentTypes) {
        const QString format = wording::toQt(type.mediaType);
        if (!data.hasFormat(format)) {
            continue;
        }
        const QByteArray bytes = data.data(format);
        base::Result<edit::Fragment> fragment = exchange::fragmentFromJson(
            base::asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}), type.kind,
            within(patienceForMaps));
        if (fragment) {
            return *std::move(fragment);
        }
    }
    return std::nullopt;
}

/// Letters are one byte at least, so that a longer text need not be converted.
bool fits(const QString& text, std::size_t most) {
    return static_cast<std::size_t>(text.size()) <= most;
}

/// A table that cannot be read as HTML is there as text, too.
std::optional<exchange::TextTable> htmlTableIn(const QMimeData& data) {
    if (!data.hasHtml()) {
        return std::nullopt;
    }
    const QString html = data.html();
    if (!fits(html, exchange::largestHtml)) {
        return std::nullopt;
    }
    base::Result<exchange::TextTable> table =
        exchange::readHtmlTable(wording::fromQt(html), within(patienceWithHtml));
    if (!table || table->isEmpty()) {
        return std::nullopt;
    }
    return *std::move(table);
}

} // namespace

ClipboardContent readClipboard(const QMimeData& data) {
    if (std::optional<edit::Fragment> fragment = fragmentIn(data)) {
        return *std::move(fragment);
    }
    if (std::optional<exchange::TextTable> table = htmlTableIn(data)) {
        return *std::move(table);
    }
    const QString text = data.text();
    if (!fits(text, exchange::largestTabSeparated)) {
        return ClipboardRefusal::tooLarge;
    }
    base::Result<exchange::TextTable> table = exchange::readTabSeparated(wording::fromQt(text));
    if (!table) {
        return ClipboardRefusal::tooLarge;
    }
    if (table->isEmpty()) {
        return ClipboardRefusal::nothingThere;
    }
    return *std::move(table);
}

CardText readClipboardText(const QMimeData& data) {
    const std::size_t cap = base::capOf(base::TextKind::body);
    const QString text = data.text();
    // Twice as much as a card holds, for what is taken out.
    const QString start = text.left(static_cast<qsizetype>(2 * cap)).trimmed();
    base::CleanText clean = base::clean(wording::fromQt(start), base::TextKind::body);
    return {std::move(clean.text), clean.cut || !fits(text, 2 * cap), clean.removed};
}

bool mayHoldContent(const QMimeData& data) {
    if (data.hasText() || data.hasHtml()) {
        return true;
    }
    for (const exchange::FragmentType& type : exchange::fragmentTypes) {
        if (data.hasFormat(wording::toQt(type.mediaType))) {
            return true;
        }
    }
    return false;
}

} // namespace cjm::ui
