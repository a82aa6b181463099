// The whole window as assistive technology walks through it, in each language.

#include "window_rig.h"

#include <cjm/wording/text.h>

#include <QAccessible>
#include <QComboBox>
#include <QTabBar>
#include <QTableView>
#include <algorithm>
#include <iterator>
#include <regex>
#include <set>

using namespace cjm;
using model::ContentLanguage;
using test::WindowRig;
using Names = std::set<std::string>;

namespace {

bool wantsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Cell:
    case QAccessible::RowHeader:
    case QAccessible::ColumnHeader:
        return true;
    default:
        return false;
    }
}

/// Where Qt would say what is chosen, what it is for: its own name or that of its label.
QString nameOf(QAccessibleInterface& part) {
    const auto* widget = qobject_cast<const QWidget*>(part.object());
    if (qobject_cast<const QComboBox*>(widget) == nullptr &&
        qobject_cast<const QTabBar*>(widget) == nullptr) {
        return part.text(QAccessible::Name);
    }
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    const auto labels = part.relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.front().first->text(QAccessible::Name);
}

/// Walks through everything that is seen, and through the menus.
class Walk {
public:
    void through(QWidget& window) { below(*QAccessible::queryAccessibleInterface(&window)); }

    [[nodiscard]] const Names& names() const { return m_names; }

    /// What has no name, by its class and its object's name.
    [[nodiscard]] const Names& nameless() const { return m_nameless; }

private:
    void below(QAccessibleInterface& parent) {
        for (int index = 0; index < parent.childCount(); ++index) {
            QAccessibleInterface* child = parent.child(index);
            if (child == nullptr || !child->isValid()) {
                continue;
            }
            const bool isMenu =
                child->role() == QAccessible::MenuItem || child->role() == QAccessible::PopupMenu;
            if (isMenu || !child->state().invisible) {
                at(*child);
            }
        }
    }

    void at(QAccessibleInterface& part) {
        const QString name = nameOf(part);
        if (!name.isEmpty()) {
            m_names.insert(wording::fromQt(name));
        } else if (wantsName(part.role())) {
            const QObject* object = part.object();
            m_nameless.insert(object == nullptr
                                  ? std::string("a part of the map")
                                  : object->metaObject()->className() + std::string(" ") +
                                        wording::fromQt(object->objectName()));
        }
        // The cells of Qt's table say what they hold, which may be nothing; the parts of a box
        // are Qt's own.
        const QObject* object = part.object();
        if (qobject_cast<const QTableView*>(object) == nullptr &&
            qobject_cast<const QComboBox*>(object) == nullptr &&
            part.role() != QAccessible::SpinBox) {
            below(part);
        }
    }

    Names m_names;
    Names m_nameless;
};

/// Chooses a link as a screen reader does: the parts of the canvas end with them.
void goToLink(WindowRig& rig) {
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&rig.canvas());
    REQUIRE_FALSE(rig.canvas().map().layout().links.empty());
    for (int index = table->childCount() - 1; index >= 0; --index) {
        QAccessibleInterface* part = table->child(index);
        if (part->object() == nullptr) {
            REQUIRE(part->role() == QAccessible::ListItem);
            part->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
            break;
        }
    }
    REQUIRE(rig.sees("linkLabel"));
}

/// Everything that a screen reader says of a window in this language.
Names namesHeard(ContentLanguage language) {
    WindowRig rig(language);
    Walk walk;
    walk.through(rig.window());
    rig.click("template-hair-salon-7");
    walk.through(rig.window());
    for (const QPoint place : {rig.phaseAt(0).center(), rig.laneAt(0).center(),
                               rig.cardAt(0, 0).center(), rig.cardAt(0, 1).center()}) {
        rig.click(place);
        walk.through(rig.window());
    }
    for (const char* keys : {"Ctrl+Shift+Space", "Ctrl+End"}) { // several; a touchpoint
        WindowRig::press(keys);
        walk.through(rig.window());
    }
    goToLink(rig);
    walk.through(rig.window());
    for (const char* keys : {"F8", "Ctrl+Shift+I"}) { // differences; improvements
        WindowRig::press(keys);
        walk.through(rig.window());
    }
    for (const char* keys : {"Ctrl+H", "Ctrl+K", "Ctrl+T"}) {
        WindowRig::press(keys);
        walk.through(rig.window());
        WindowRig::press("Esc");
    }
    for (const char* keys : {"Ctrl+,", "Ctrl+?", "Ctrl+E"}) {
        test::whenModal([&walk](QWidget& dialog) {
            walk.through(dialog);
            test::keyIn(dialog, Qt::Key_Escape);
        });
        WindowRig::press(keys);
    }
    CHECK(walk.nameless() == Names{});
    return walk.names();
}

bool hasLetter(const std::string& text, QChar::Script script) {
    const QString letters = wording::toQt(text);
    return std::any_of(letters.begin(), letters.end(),
                       [script](QChar letter) { return letter.script() == script; });
}

/// As they stand beside a command.
bool isOfKeys(const std::string& name) {
    static const std::regex keys(".+\\+.+|F[0-9]+|Del");
    return std::regex_match(name, keys);
}

} // namespace

TEST_CASE("Window: all of it has a name for a screen reader, in its own language",
          "[ui][accessible]") {
    const Names english = namesHeard(ContentLanguage::en);
    const Names dutch = namesHeard(ContentLanguage::nl);
    Names both;
    std::set_intersection(english.begin(), english.end(), dutch.begin(), dutch.end(),
                          std::inserter(both, both.end()));
    std::erase_if(both, [](const std::string& name) {
        return isOfKeys(name) || !hasLetter(name, QChar::Script_Latin);
    });
    // These are Dutch words, too.
    CHECK(both == Names{"Help", "Persona", "Salon", "Salonreis", "Scenario", "Zoom"});

    Names notRussian = namesHeard(ContentLanguage::ru);
    std::erase_if(notRussian, [](const std::string& name) {
        return isOfKeys(name) || hasLetter(name, QChar::Script_Cyrillic) ||
               !hasLetter(name, QChar::Script_Latin);
    });
    CHECK(notRussian == Names{"Salonreis"});
}
