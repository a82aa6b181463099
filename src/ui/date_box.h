// A date that may be absent: a box to check, and the date that counts while it is.
//
//     connect(box, &DateBox::picked, this, [](std::optional<base::Date> date) { ... });
#pragma once

#include <cjm/base/date.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QWidget>
#include <optional>

namespace cjm::ui {

class DateBox : public QWidget {
    Q_OBJECT

public:
    /// @param checkName the object name of the check box; dateName that of the date below it
    DateBox(const char* checkName, const char* dateName, QWidget* parent = nullptr);

    /// What is dated, and how dates are written.
    void setWords(const QString& words, const QLocale& locale);

    /// Shows a date, or that there is none.
    void setDate(const std::optional<base::Date>& date);

Q_SIGNALS:
    /// A person has chosen a date, or none.
    void picked(std::optional<cjm::base::Date> date);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* m_has;
    QDateEdit* m_date;
};

} // namespace cjm::ui
