#include "date_box.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

QDate qtDateOf(const base::Date& date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

base::Date dateFromQt(const QDate& date) {
    return base::Date(std::chrono::year(date.year()),
                      std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day())));
}

} // namespace

DateBox::DateBox(const char* checkName, const char* dateName, QWidget* parent)
    : QWidget(parent)
    , m_has(new QCheckBox(this))
    , m_date(new QDateEdit(this)) {
    m_has->setObjectName(QString::fromLatin1(checkName));
    m_date->setObjectName(QString::fromLatin1(dateName));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(QDate(100, 1, 1)); // the earliest that it can show
    m_date->setDate(QDate::currentDate());
    m_date->installEventFilter(this);
    setFocusProxy(m_has);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_has, 0, Qt::AlignLeft);
    column->addWidget(m_date);
    connect(m_has, &QCheckBox::clicked, this, [this](bool is) {
        Q_EMIT picked(is ? std::optional(dateFromQt(m_date->date())) : std::nullopt);
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](const QDate& date) { Q_EMIT picked(dateFromQt(date)); });
}

void DateBox::setWords(const QString& words, const QLocale& locale) {
    const QSignalBlocker blocker(m_date);
    m_has->setText(words);
    m_date->setAccessibleName(words);
    m_date->setLocale(locale);
    m_date->setDisplayFormat(locale.dateFormat(QLocale::ShortFormat)
                                 .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                                 .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
}

void DateBox::setDate(const std::optional<base::Date>& date) {
    m_has->setChecked(date.has_value());
    m_date->setEnabled(date.has_value());
    // Setting what it has already would disturb a date that is being typed.
    if (date && m_date->date() != qtDateOf(*date)) {
        const QSignalBlocker blocker(m_date);
        m_date->setDate(qtDateOf(*date));
    }
}

bool DateBox::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls what the box lies on; over a date that nobody is in it would change it.
    if (event->type() == QEvent::Wheel && !m_date->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cjm::ui
