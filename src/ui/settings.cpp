#include "settings.h"

#include <cjm/wording/text.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <cmath>

namespace cjm::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString lightName = QStringLiteral("light");
const QString darkName = QStringLiteral("dark");
const QString geometryKey = QStringLiteral("window/geometry");
const QString inspectorKey = QStringLiteral("window/inspector");
const QString labelsKey = QStringLiteral("window/labelWidth");
const QString overviewKey = QStringLiteral("window/overview");
const QString legendKey = QStringLiteral("window/legend");
const QString spellingKey = QStringLiteral("spelling");
const QString savingKey = QStringLiteral("automaticSaving");
const QString commandsKey = QStringLiteral("recentCommands");
const QString folderKey = QStringLiteral("lastFolder");
const QString hidden = QStringLiteral("hidden");
const QString shown = QStringLiteral("shown");
const QString off = QStringLiteral("off");

constexpr qsizetype mostCommands = 8;

} // namespace

std::optional<model::ContentLanguage> Settings::language() const {
    const QString name = m_stored.value(languageKey).toString();
    return model::valueNamed<model::ContentLanguage>(wording::fromQt(name));
}

void Settings::setLanguage(std::optional<model::ContentLanguage> language) {
    if (language) {
        m_stored.setValue(languageKey, wording::toQt(nameOf(*language)));
    } else {
        m_stored.remove(languageKey);
    }
}

Appearance Settings::appearance() const {
    const QString name = m_stored.value(appearanceKey).toString();
    return name == darkName    ? Appearance::dark
           : name == lightName ? Appearance::light
                               : Appearance::asSystem;
}

void Settings::setAppearance(Appearance appearance) {
    if (appearance == Appearance::asSystem) {
        m_stored.remove(appearanceKey);
    } else {
        m_stored.setValue(appearanceKey, appearance == Appearance::dark ? darkName : lightName);
    }
}

QByteArray Settings::windowGeometry() const {
    return m_stored.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_stored.setValue(geometryKey, geometry);
}

PanelState Settings::inspector() const {
    return m_stored.value(inspectorKey).toString() == hidden ? PanelState::hidden
                                                             : PanelState::shown;
}

void Settings::setInspector(PanelState state) {
    if (state == PanelState::hidden) {
        m_stored.setValue(inspectorKey, hidden);
    } else {
        m_stored.remove(inspectorKey);
    }
}

std::optional<double> Settings::labelWidth() const {
    bool isNumber = false;
    const double width = m_stored.value(labelsKey).toDouble(&isNumber);
    return isNumber && std::isfinite(width) ? std::optional(width) : std::nullopt;
}

void Settings::setLabelWidth(std::optional<double> width) {
    if (width) {
        m_stored.setValue(labelsKey, *width);
    } else {
        m_stored.remove(labelsKey);
    }
}

PanelState Settings::overview() const {
    return m_stored.value(overviewKey).toString() == shown ? PanelState::shown : PanelState::hidden;
}

void Settings::setOverview(PanelState state) {
    if (state == PanelState::shown) {
        m_stored.setValue(overviewKey, shown);
    } else {
        m_stored.remove(overviewKey);
    }
}

PanelState Settings::legend() const {
    return m_stored.value(legendKey).toString() == hidden ? PanelState::hidden : PanelState::shown;
}

void Settings::setLegend(PanelState state) {
    if (state == PanelState::hidden) {
        m_stored.setValue(legendKey, hidden);
    } else {
        m_stored.remove(legendKey);
    }
}

SpellingState Settings::spelling() const {
    return m_stored.value(spellingKey).toString() == off ? SpellingState::off : SpellingState::on;
}

void Settings::setSpelling(SpellingState state) {
    if (state == SpellingState::off) {
        m_stored.setValue(spellingKey, off);
    } else {
        m_stored.remove(spellingKey);
    }
}

session::AutomaticSaving Settings::automaticSaving() const {
    return m_stored.value(savingKey).toString() == off ? session::AutomaticSaving::off
                                                       : session::AutomaticSaving::on;
}

void Settings::setAutomaticSaving(session::AutomaticSaving saving) {
    if (saving == session::AutomaticSaving::off) {
        m_stored.setValue(savingKey, off);
    } else {
        m_stored.remove(savingKey);
    }
}

QStringList Settings::recentCommands() const {
    return m_stored.value(commandsKey).toStringList().mid(0, mostCommands);
}

void Settings::addRecentCommand(const QString& name) {
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    m_stored.setValue(commandsKey, names.mid(0, mostCommands));
}

QString Settings::documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

QString Settings::lastFolder() const {
    const QString folder = m_stored.value(folderKey).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : documentsFolder();
}

void Settings::setLastFolderOf(const QString& file) {
    m_stored.setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace cjm::ui
