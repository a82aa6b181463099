#include "panel_dock.h"

#include "icons.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int panelMargin = 12;
constexpr int leastPanelWidth = 220;

} // namespace

PanelDock::PanelDock(const char* objectName, QWidget* parent)
    : QDockWidget(parent)
    , m_ground(new QWidget(this))
    , m_column(new QVBoxLayout(m_ground))
    , m_heading(new PlainLabel(m_ground))
    , m_close(new QToolButton(m_ground)) {
    const QString name = QString::fromLatin1(objectName);
    setObjectName(name);
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this));
    m_ground->setObjectName(name + QStringLiteral("Ground"));
    m_ground->setMinimumWidth(leastPanelWidth);
    m_ground->setAttribute(Qt::WA_StyledBackground);
    setRole(*m_ground, Role::panel);
    setRole(*m_heading, Role::pageTitle);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_close->setIcon(icon("close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &PanelDock::closeWanted);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    m_column->setContentsMargins(panelMargin, panelMargin - 4, panelMargin, panelMargin);
    m_column->setSpacing(8);
    m_column->addLayout(top);
    setWidget(m_ground);
    hide();
    retranslate();
}

void PanelDock::setNames(std::function<QString()> name) {
    m_name = std::move(name);
    retranslate();
}

void PanelDock::setContent(QWidget& content) {
    m_column->addWidget(&content, 1);
    setTabOrder(&content, m_close); // what is in it comes first
}

QSize PanelDock::sizeHint() const {
    return {300, 600};
}

void PanelDock::changeEvent(QEvent* event) {
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PanelDock::retranslate() {
    if (m_name) {
        setWindowTitle(m_name());
        m_heading->setText(m_name());
        m_ground->setAccessibleName(m_name());
    }
    m_close->setAccessibleName(tr("Close this panel"));
    setPlainTip(*m_close, tr("Close this panel"));
}

} // namespace cjm::ui
