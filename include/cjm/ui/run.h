// The program with its windows.
#pragma once

#include <cjm/model/content_language.h>

#include <QApplication>
#include <QStringList>
#include <optional>

namespace cjm::ui {

/// Opens a window for each file, or one with the start page, and returns when the last one is
/// closed: 0.
/// @param language for this run; absent: what the settings say
int run(QApplication& application, const QStringList& files,
        std::optional<model::ContentLanguage> language);

} // namespace cjm::ui
