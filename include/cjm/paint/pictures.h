// The pictures on cards, decoded for whoever draws a map.
#pragma once

#include <cjm/model/asset_row.h>

#include <QImage>
#include <QSize>
#include <memory>

namespace cjm::paint {

class Pictures {
public:
    Pictures() = default;
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;
    virtual ~Pictures() = default;

    /// The picture in about as many pixels, or in fewer where it has no more. Nothing while it is
    /// not there yet, and for bytes that are no picture.
    [[nodiscard]] virtual QImage find(const std::shared_ptr<const model::Asset>& asset,
                                      QSize pixels) = 0;
};

/// Decodes when it is asked, as paper needs it. Keeps nothing.
class DecodedPictures : public Pictures {
public:
    [[nodiscard]] QImage find(const std::shared_ptr<const model::Asset>& asset,
                              QSize pixels) override;
};

/// The picture with its longer side at most this long; nothing for bytes that are no picture of the
/// asset's type and size. May be called on any thread.
[[nodiscard]] QImage decoded(const model::Asset& asset, int longestSide);

} // namespace cjm::paint
