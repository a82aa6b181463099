// Where a picture that a person adds comes from: a file that is chosen or dropped, or what another
// program has put on the clipboard.
#pragma once

#include <cjm/base/error.h>
#include <cjm/files/file_operations.h>
#include <cjm/paint/picture_intake.h>

#include <QImage>
#include <QMimeData>
#include <QString>
#include <optional>
#include <variant>

namespace cjm::ui {

/// The path of a file, the bytes of one, or an image without any.
using PictureSource = std::variant<QString, QByteArray, QImage>;

/// True for one file with the ending of a PNG or JPEG, and for an image; not where the data is
/// first of all something else, as a text with a picture of it. Looks at no more than what it is
/// called.
[[nodiscard]] bool holdsPicture(const QMimeData& data);

/// Nothing where `holdsPicture` says no.
[[nodiscard]] std::optional<PictureSource> pictureIn(const QMimeData& data);

/// A picture that is fit for a document, or why there is none.
using ReadPicture = std::variant<model::Asset, paint::PictureProblem, base::Error>;

/// May take some seconds, on any thread.
[[nodiscard]] ReadPicture readPicture(files::FileOperations& operations,
                                      const PictureSource& source);

} // namespace cjm::ui
