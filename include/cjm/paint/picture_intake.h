// Taking in a picture that a person adds, from a file or the clipboard.
//
// Only PNG and JPEG are read, nothing before its size is known and small enough, and what goes into
// the document is written anew: upright, without anything that a camera or a program has put beside
// it (place, date, names, profiles, bytes after the end).
//
// Takes up to some seconds for the largest pictures: not for the thread of a window. Any thread
// will do otherwise.
#pragma once

#include <cjm/model/asset_row.h>

#include <QImage>
#include <cstdint>
#include <variant>

namespace cjm::paint {

enum class PictureProblem {
    notAPicture, ///< Neither PNG nor JPEG.
    tooLarge,    ///< More bytes or dots than are read.
    damaged,
};

using TakenPicture = std::variant<model::Asset, PictureProblem>;

/// Of the file that a picture comes from, in bytes.
inline constexpr std::size_t largestPictureFile = model::largestAsset;

inline constexpr std::int64_t mostDots = 40'000'000;
inline constexpr int longestSideRead = 16'384;

/// Larger pictures are made smaller.
inline constexpr int longestSideKept = 4'096;

/// The bytes of a file.
[[nodiscard]] TakenPicture takePicture(base::BytesView file);

/// What another program has drawn.
[[nodiscard]] TakenPicture takePicture(const QImage& image);

} // namespace cjm::paint
