#include "questions.h"

#include "plain_text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <vector>

namespace cjm::ui {

namespace {

class QuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    static QString cancel() { return tr("Cancel"); }

    static QString save() { return tr("Save"); }

    static QString dontSave() { return tr("Don't save"); }

    static QString saveAs() { return tr("Save as..."); }

    static QString saveCopy() { return tr("Save as a copy..."); }

    static QString overwrite() { return tr("Overwrite"); }

    static QString reload() { return tr("Reload"); }

    static QString saveAgain() { return tr("Save again"); }

    static QString close() { return tr("Close"); }

    static QString hasChanges(const QString& name) {
        return tr("Save the changes to “%1”?").arg(isolated(name));
    }

    static QString changesAreLost() { return tr("Otherwise they are lost."); }

    static QString discard() { return tr("Discard"); }

    static QString discardKept(int maps) {
        return tr("Discard the unsaved work of %n maps?", nullptr, maps);
    }

    static QString cannotBeBroughtBack() { return tr("It cannot be brought back."); }

    static QString changedByOthers(const QString& name) {
        return tr("“%1” was changed by another program or person.").arg(isolated(name));
    }

    static QString keepBoth() {
        return tr("Save your map as a copy to keep both. If you overwrite the file, what the "
                  "others saved stays among its older versions.");
    }

    static QString nothingOfYours() {
        return tr("You have changed nothing since: reload the file to see what the others saved.");
    }

    static QString cannotBeKept(const QString& name) {
        return tr("What the others saved in “%1” cannot be kept among the older versions.")
            .arg(isolated(name));
    }

    static QString isLost(const QString& reason) {
        return tr("%1 If you overwrite the file, their work is lost.", "a sentence that says why")
            .arg(reason);
    }

    static QString vanished(const QString& name) {
        return tr("The file “%1” is no longer in its place.").arg(isolated(name));
    }

    static QString isStillOpen() { return tr("Your map is still open here, with all changes."); }

    static QString mapIsStillHere() {
        return tr("Your map is still open here. Save it in the same place again, or under another "
                  "name.");
    }
};

/// A message box that is answered by one of some buttons of its own.
template <class Answer>
class Question {
public:
    Question(QWidget* parent, const char* name, QMessageBox::Icon icon, const QString& text,
             const QString& informative)
        : m_box(icon, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, parent) {
        m_box.setObjectName(QLatin1String(name));
        setMessage(m_box, text, informative);
    }

    QPushButton* offer(Answer answer, const char* name, const QString& text,
                       QMessageBox::ButtonRole role) {
        QPushButton* button = m_box.addButton(text, role);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true);
        m_answers.push_back({button, answer});
        return button;
    }

    /// @param standard what Enter presses; null: what cancels
    [[nodiscard]] Answer ask(QPushButton* standard) {
        m_cancel = m_box.addButton(QuestionTexts::cancel(), QMessageBox::RejectRole);
        m_cancel->setObjectName(QStringLiteral("cancelButton"));
        m_box.setDefaultButton(standard != nullptr ? standard : m_cancel);
        m_box.setEscapeButton(m_cancel);
        m_box.exec();
        for (const Offer& offer : m_answers) {
            if (offer.button == m_box.clickedButton()) {
                return offer.answer;
            }
        }
        return Answer::cancel;
    }

private:
    struct Offer {
        const QAbstractButton* button;
        Answer answer;
    };

    QMessageBox m_box;
    QPushButton* m_cancel = nullptr;
    std::vector<Offer> m_answers;
};

} // namespace

SaveAnswer askToSave(QWidget* parent, const QString& name) {
    Question<SaveAnswer> question(parent, "saveQuestion", QMessageBox::Question,
                                  QuestionTexts::hasChanges(name), QuestionTexts::changesAreLost());
    QPushButton* save = question.offer(SaveAnswer::save, "saveButton", QuestionTexts::save(),
                                       QMessageBox::AcceptRole);
    question.offer(SaveAnswer::discard, "discardButton", QuestionTexts::dontSave(),
                   QMessageBox::DestructiveRole);
    return question.ask(save);
}

ChangedFileAnswer askAboutChangedFile(QWidget* parent, const QString& name, OwnChanges changes) {
    const bool isOnlyTheirs = changes == OwnChanges::none;
    Question<ChangedFileAnswer> question(
        parent, "changedFileQuestion", QMessageBox::Warning, QuestionTexts::changedByOthers(name),
        isOnlyTheirs ? QuestionTexts::nothingOfYours() : QuestionTexts::keepBoth());
    QPushButton* reload = nullptr;
    if (isOnlyTheirs) {
        reload = question.offer(ChangedFileAnswer::reload, "reloadButton", QuestionTexts::reload(),
                                QMessageBox::AcceptRole);
    }
    QPushButton* saveCopy = question.offer(ChangedFileAnswer::saveCopy, "saveCopyButton",
                                           QuestionTexts::saveCopy(), QMessageBox::AcceptRole);
    question.offer(ChangedFileAnswer::overwrite, "overwriteButton", QuestionTexts::overwrite(),
                   QMessageBox::DestructiveRole);
    return question.ask(isOnlyTheirs ? reload : saveCopy);
}

bool askToOverwriteForGood(QWidget* parent, const QString& name, const QString& reason) {
    enum class Answer { overwrite, cancel };
    Question<Answer> question(parent, "overwriteQuestion", QMessageBox::Warning,
                              QuestionTexts::cannotBeKept(name), QuestionTexts::isLost(reason));
    question.offer(Answer::overwrite, "overwriteButton", QuestionTexts::overwrite(),
                   QMessageBox::DestructiveRole);
    return question.ask(nullptr) == Answer::overwrite;
}

VanishedFileAnswer askAboutVanishedFile(QWidget* parent, const QString& name) {
    Question<VanishedFileAnswer> question(parent, "vanishedFileQuestion", QMessageBox::Warning,
                                          QuestionTexts::vanished(name),
                                          QuestionTexts::mapIsStillHere());
    QPushButton* saveAgain = question.offer(VanishedFileAnswer::saveAgain, "saveAgainButton",
                                            QuestionTexts::saveAgain(), QMessageBox::AcceptRole);
    question.offer(VanishedFileAnswer::saveAs, "saveAsButton", QuestionTexts::saveAs(),
                   QMessageBox::AcceptRole);
    return question.ask(saveAgain);
}

bool askToSaveElsewhere(QWidget* parent, const QString& reason) {
    enum class Answer { saveAs, cancel };
    Question<Answer> question(parent, "saveFailedQuestion", QMessageBox::Warning, reason,
                              QuestionTexts::isStillOpen());
    QPushButton* saveAs = question.offer(Answer::saveAs, "saveAsButton", QuestionTexts::saveAs(),
                                         QMessageBox::AcceptRole);
    return question.ask(saveAs) == Answer::saveAs;
}

DiscardAnswer askToDiscardKept(QWidget* parent, int maps) {
    Question<DiscardAnswer> question(parent, "discardKeptQuestion", QMessageBox::Warning,
                                     QuestionTexts::discardKept(maps),
                                     QuestionTexts::cannotBeBroughtBack());
    question.offer(DiscardAnswer::discard, "discardButton", QuestionTexts::discard(),
                   QMessageBox::DestructiveRole);
    return question.ask(nullptr);
}

void tellError(QWidget* parent, const QString& sentence) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), {},
                    QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("errorMessage"));
    setMessage(box, sentence);
    QPushButton* close = box.addButton(QuestionTexts::close(), QMessageBox::AcceptRole);
    close->setObjectName(QStringLiteral("closeButton"));
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
}

} // namespace cjm::ui
