// The one place where the core's UTF-8 becomes Qt's strings, and back.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace cjm::wording {

[[nodiscard]] inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string fromQt(const QString& text) {
    return text.toStdString();
}

} // namespace cjm::wording
