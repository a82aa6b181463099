#include "windows_path.h"

#include "windows_calls.h"

#include <string_view>

namespace cjm::files {

namespace {

tl::unexpected<Fault> invalidName() {
    return tl::unexpected(Fault{Cause::invalidName, ERROR_INVALID_NAME});
}

} // namespace

Outcome<std::wstring> toWide(const std::string& text) {
    if (text.empty()) {
        return std::wstring();
    }
    if (text.find('\0') != std::string::npos) {
        return invalidName();
    }
    const int size = static_cast<int>(text.size());
    const int needed =
        MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), size, nullptr, 0);
    if (needed == 0) {
        return invalidName();
    }
    std::wstring wide(static_cast<std::size_t>(needed), L'\0');
    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), size, wide.data(),
                            needed) == 0) {
        return lastFault();
    }
    return wide;
}

Outcome<std::string> toUtf8(const std::wstring& text) {
    if (text.empty()) {
        return std::string();
    }
    const int size = static_cast<int>(text.size());
    const int needed = WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text.data(), size,
                                           nullptr, 0, nullptr, nullptr);
    if (needed == 0) {
        return invalidName();
    }
    std::string utf8(static_cast<std::size_t>(needed), '\0');
    if (WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text.data(), size, utf8.data(), needed,
                            nullptr, nullptr) == 0) {
        return lastFault();
    }
    return utf8;
}

Outcome<std::wstring> longPath(const std::string& path) {
    const Outcome<std::wstring> wide = toWide(path);
    if (!wide) {
        return wide;
    }
    if (wide->empty()) {
        return tl::unexpected(Fault{Cause::notFound, ERROR_PATH_NOT_FOUND});
    }
    if (wide->starts_with(LR"(\\?\)")) {
        return wide;
    }
    const DWORD needed = GetFullPathNameW(wide->c_str(), 0, nullptr, nullptr);
    if (needed == 0) {
        return lastFault();
    }
    std::wstring full(needed, L'\0');
    const DWORD length = GetFullPathNameW(wide->c_str(), needed, full.data(), nullptr);
    if (length == 0 || length >= needed) {
        return lastFault();
    }
    full.resize(length);
    if (full.starts_with(LR"(\\?\)") || full.starts_with(LR"(\\.\)")) {
        return full;
    }
    if (full.starts_with(LR"(\\)")) {
        return LR"(\\?\UNC\)" + full.substr(2);
    }
    return LR"(\\?\)" + full;
}

Outcome<std::wstring> pathIn(const std::string& folder, const std::string& name) {
    const Outcome<std::wstring> wideFolder = toWide(folder);
    if (!wideFolder) {
        return wideFolder;
    }
    const Outcome<std::wstring> wideName = toWide(name);
    if (!wideName) {
        return wideName;
    }
    // A name is one part of a path; a colon would lead into a stream of another file.
    if (wideName->empty() || wideName->find_first_of(LR"(\/:)") != std::wstring::npos) {
        return invalidName();
    }
    const bool ends = wideFolder->ends_with(L'\\');
    return *wideFolder + (ends ? L"" : L"\\") + *wideName;
}

} // namespace cjm::files
