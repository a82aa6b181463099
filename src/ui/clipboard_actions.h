// Cut, copy and paste on the map of a window.
#pragma once

#include "clipboard_content.h"
#include "commands.h"
#include "map_page.h"
#include "open_document.h"
#include "picture_actions.h"

#include <cjm/edit/fragment.h>
#include <cjm/exchange/table_reading.h>

#include <QObject>
#include <QStringList>
#include <cstddef>
#include <optional>

namespace cjm::ui {

class ClipboardActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives.
    /// @param pictures gets those that are pasted; outlives this
    ClipboardActions(Commands& commands, OpenDocument& document, MapPage& page,
                     PictureActions& pictures);

private:
    [[nodiscard]] std::optional<edit::Fragment> chosen() const;
    [[nodiscard]] edit::PastePlace place() const;
    [[nodiscard]] model::ContentLanguage mapLanguage() const;
    [[nodiscard]] const exchange::TableWords& words();

    void copy();
    void copyPicture();
    void cut();
    void paste();
    void pasteText();

    void pastePicture(const PictureSource& picture);
    void pasteFragment(const edit::Fragment& fragment);
    void pasteTable(const exchange::TextTable& table);

    void pasteCard(const CardText& card);

    /// Selects what was pasted, and tells these remarks.
    void finish(model::RowType row, const base::Result<edit::Pasted>& pasted,
                const QStringList& remarks);

    /// What of a text or a table could not be taken.
    struct LeftOut {
        bool isCut = false;
        std::size_t characters = 0;
    };

    [[nodiscard]] static QStringList remarksOn(const LeftOut& leftOut);
    void refresh();

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
    Canvas& m_canvas;
    PictureActions& m_pictures;
    std::optional<exchange::TableWords> m_words; ///< Made when they are needed first.
    bool m_mayPaste = false;
};

} // namespace cjm::ui
