// What a window starts with where no file is opened.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <QString>

namespace cjm::ui {

struct NewMap {
    base::Result<model::Document> document;
    QString name; ///< Until it has a file.
};

/// In the language of the program.
/// @param id of one of the salon templates
[[nodiscard]] NewMap mapFromTemplate(const QString& id);

/// One journey, with lanes and without phases.
[[nodiscard]] NewMap emptyMap();

} // namespace cjm::ui
