// What the program puts on the clipboard when a part of a map is copied: itself, a table for
// spreadsheets and a text.
//
// A picture is copied by itself: LibreOffice Calc would take it in place of the table.
//
// None of these is made before somebody wants it, so that copying thousands of cards takes no time.
#pragma once

#include <cjm/edit/fragment.h>
#include <cjm/model/content_language.h>

#include <QImage>
#include <QMimeData>

namespace cjm::ui {

class CopiedRows : public QMimeData {
    Q_OBJECT

public:
    /// @param language of what the program calls lanes and feelings without names of their own
    CopiedRows(edit::Fragment fragment, model::ContentLanguage language);

    /// For windows of this program, which need not read what was written.
    [[nodiscard]] const edit::Fragment& fragment() const { return m_fragment; }

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& mediaType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mediaType, QMetaType type) const override;

private:
    [[nodiscard]] QString ownFormat() const;
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString text() const;

    edit::Fragment m_fragment;
    model::ContentLanguage m_language;
};

/// The rows as they look on the map; a null image where they cannot be drawn.
[[nodiscard]] QImage pictureOf(const edit::Fragment& fragment, model::ContentLanguage language);

} // namespace cjm::ui
