// The older versions of a window's map: a list, what the chosen one looks like, and what has
// changed since. The map of the window stays as it is.
#pragma once

#include "map_preview.h"
#include "open_document.h"
#include "plain_text.h"
#include "version_list.h"
#include "version_reader.h"

#include <cjm/store/older_versions.h>

#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <optional>

namespace cjm::ui {

class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param versions, document outlive the dialog
    VersionsDialog(const store::OlderVersions& versions, const OpenDocument& document,
                   QWidget* parent = nullptr);

    /// What the person wants to have back; nothing where the dialog was only looked at.
    [[nodiscard]] const std::optional<VersionCopy>& chosen() const { return m_chosen; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeVersions();
    QWidget* makeLooks();
    QWidget* makeZoomButtons();
    QToolButton* makeZoomButton(const char* name, const char* iconName, void (MapPreview::*zoom)());
    QWidget* makeButtons();
    QPushButton* makeAction(const char* name, void (VersionsDialog::*action)());

    void fill();
    void showSelected();
    void showRead(const base::Result<ReadVersion>& read);
    void restore();
    void nameVersion();
    void removeName();
    void setName(const QString& name);
    void refreshActions();
    [[nodiscard]] static QString listRefusal(const base::Error& error);

    /// Why a version cannot be looked at, which is no file that a person knows.
    [[nodiscard]] static QString versionRefusal(const base::Error& error, const QString& when);
    void retranslate();
    void retranslateWords();

    const store::OlderVersions& m_versions;
    const OpenDocument& m_document;
    VersionReader m_reader;
    VersionListModel m_model;
    std::optional<base::Error> m_listError;
    std::optional<base::Result<ReadVersion>> m_read; ///< The selected one, once it was read.
    std::optional<VersionCopy> m_chosen;

    QStackedWidget* m_pages;
    PlainLabel* m_empty;
    PlainLabel* m_listTitle = nullptr;
    QListView* m_list = nullptr;
    PlainLabel* m_when = nullptr;
    MapPreview* m_preview = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QToolButton* m_zoomWhole = nullptr;
    PlainLabel* m_changesTitle = nullptr;
    PlainLabel* m_changes = nullptr;
    QPushButton* m_name = nullptr;
    QPushButton* m_removeName = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace cjm::ui
