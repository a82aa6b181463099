// The pictures of a document.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>

namespace cjm::model {

enum class MediaType { png, jpeg };

constexpr auto enumerationNames(MediaType) {
    return std::array{"png"sv, "jpeg"sv};
}

/// A picture. Its id is made from its bytes, so that a picture is held once.
struct Asset {
    AssetId id;
    MediaType mediaType = MediaType::png;
    int width = 1;
    int height = 1;
    base::Bytes bytes;

    friend bool operator==(const Asset&, const Asset&) = default;
};

/// The id of a picture with these bytes: their digest in the shape of a version 8 UUID (RFC 9562).
[[nodiscard]] AssetId assetIdOf(base::BytesView bytes);

/// In bytes.
inline constexpr std::size_t largestAsset = 16 * 1024 * 1024;

template <>
struct RowTraits<Asset> {
    static constexpr RowType type = RowType::asset;
    static constexpr std::string_view name = "assets";
    static constexpr FieldList fields{
        field("mediaType", &Asset::mediaType, anyValue),
        field("width", &Asset::width, between(1, 16'384)),
        field("height", &Asset::height, between(1, 16'384)),
        field("bytes", &Asset::bytes, anyValue),
    };
};

} // namespace cjm::model
