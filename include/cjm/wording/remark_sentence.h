// What is to be told about a document that could be read, though not as it stands.
//
// In the language of the application's translator.
#pragma once

#include <cjm/exchange/document_json.h>
#include <cjm/store/document_bytes.h>

#include <QString>
#include <QStringList>
#include <variant>

namespace cjm::wording {

/// For all remarks but `recovered`, which is more than one sentence.
[[nodiscard]] QString openingRemark(store::OpeningRemark remark, const QString& file);

/// What could be read of a damaged file and what not: one text, and others where more is to be said.
[[nodiscard]] QStringList recoveryRemarks(const store::Losses& losses, const QString& file);

/// A sentence for each remark, and one for those that were not kept.
[[nodiscard]] QStringList importRemarks(const exchange::ImportedDocument& imported,
                                        const QString& file);

/// All that is to be told about a document that was read, of whatever kind its file is.
[[nodiscard]] QStringList
readingRemarks(const std::variant<store::OpenedDocument, exchange::ImportedDocument>& content,
               const QString& file);

} // namespace cjm::wording
