// What a person has to know for as long as it is so: bars at the top of a page that stay.
//
//     notices.show(Standing::readOnly, [] { return tr("This map can only be read."); });
//     notices.withdraw(Standing::readOnly); // when it is no longer so
//
// What is told once is for the NoticeBar.
#pragma once

#include <QWidget>
#include <functional>
#include <map>

namespace cjm::ui {

/// Each is told in one bar, in this order.
enum class Standing {
    recovered,       ///< What is shown was not saved when the program stopped.
    notKeptSafe,     ///< Edits are not in the journal.
    openElsewhere,   ///< Another person or program has the file open.
    changedOutside,  ///< The file is no longer what was opened.
    temporaryFolder, ///< The file will be gone.
    readOnly,        ///< The file cannot be replaced.
};

class StandingNotices : public QWidget {
    Q_OBJECT

public:
    /// Asked again when the language changes.
    using Words = std::function<QString()>;

    /// What a person can do about it.
    struct Remedy {
        Words words; ///< On the button.
        std::function<void()> action;
    };

    explicit StandingNotices(QWidget* parent = nullptr);

    /// Takes the place of what was told about this before.
    void show(Standing what, Words sentence);
    void show(Standing what, Words sentence, Remedy remedy);

    void withdraw(Standing what);

    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Bar {
        QWidget* widget = nullptr;
        std::function<void()> retranslate;
    };

    void add(Standing what, Bar bar);

    std::map<Standing, Bar> m_bars;
};

} // namespace cjm::ui
