#include <cjm/base/digest.h>
#include <cjm/model/document.h>

namespace cjm::model {

#define CJM_INSTANTIATE(Row) template class Table<Row>;
CJM_FOR_EACH_ROW_TYPE(CJM_INSTANTIATE)
#undef CJM_INSTANTIATE

Document::Document()
    : properties(std::make_shared<const DocumentProperties>()) {}

Document::Document(const Document&) = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(const Document&) = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

AssetId assetIdOf(base::BytesView bytes) {
    base::Uuid uuid{base::digestOf(bytes).bytes};
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0F) | 0x80);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3F) | 0x80);
    return {uuid};
}

bool operator==(const Document& left, const Document& right) {
    bool same = left.properties == right.properties || *left.properties == *right.properties;
    forEachRowType([&]<class Row>() { same = same && tableOf<Row>(left) == tableOf<Row>(right); });
    return same;
}

Document emptyDocument(DocumentId id) {
    Document document;
    DocumentProperties properties;
    properties.id = id;
    document.properties = std::make_shared<const DocumentProperties>(std::move(properties));
    return document;
}

bool contains(const Document& document, const RowReference& reference) {
    bool found = false;
    forEachRowType([&]<class Row>() {
        if (RowTraits<Row>::type == reference.type) {
            found = tableOf<Row>(document).contains(Id<Row>{reference.uuid});
        }
    });
    return found;
}

} // namespace cjm::model
