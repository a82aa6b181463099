// What the program remembers of a person between two runs, each under its type.
//
//     QSettings stored;
//     Settings settings(stored);
//     settings.setLanguage(model::ContentLanguage::nl);
//
// What is stored may be old or edited by hand: a value that makes no sense counts as none.
#pragma once

#include <cjm/model/content_language.h>
#include <cjm/session/automatic_saving.h>

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

namespace cjm::ui {

enum class PanelState { shown, hidden };

/// Of windows; what is printed is always light.
enum class Appearance { asSystem, light, dark };

enum class SpellingState { on, off };

class Settings {
public:
    /// @param stored outlives this object
    explicit Settings(QSettings& stored)
        : m_stored(stored) {}

    /// The program's language; absent: that of the system.
    [[nodiscard]] std::optional<model::ContentLanguage> language() const;
    void setLanguage(std::optional<model::ContentLanguage> language);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// As QWidget::saveGeometry gave it; empty where there is none yet.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    [[nodiscard]] PanelState inspector() const;
    void setInspector(PanelState state);

    /// Of the lane names on a map, in layout units; absent: as wide as the names want it.
    [[nodiscard]] std::optional<double> labelWidth() const;
    void setLabelWidth(std::optional<double> width);

    /// Hidden at first.
    [[nodiscard]] PanelState overview() const;
    void setOverview(PanelState state);

    /// Shown at first.
    [[nodiscard]] PanelState legend() const;
    void setLegend(PanelState state);

    /// On at first.
    [[nodiscard]] SpellingState spelling() const;
    void setSpelling(SpellingState state);

    /// On at first.
    [[nodiscard]] session::AutomaticSaving automaticSaving() const;
    void setAutomaticSaving(session::AutomaticSaving saving);

    /// The commands that were chosen from the palette, by the names of their actions, the last one
    /// first; a few.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString& name);

    /// Where a person keeps documents; their home where there is no folder for these.
    [[nodiscard]] static QString documentsFolder();

    /// The folder that a file was last read from or written to; `documentsFolder` where
    /// it is gone or there was none yet.
    [[nodiscard]] QString lastFolder() const;

    /// Remembers the folder of this file.
    void setLastFolderOf(const QString& file);

private:
    QSettings& m_stored;
};

} // namespace cjm::ui
