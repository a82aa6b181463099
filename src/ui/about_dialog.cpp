#include "about_dialog.h"

#include "style.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

constexpr int iconSize = 64;

PlainLabel* paragraph(const char* name) {
    auto* label = new PlainLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    // So that a version can be copied into a message, with the mouse and without.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

PlainLabel* sectionTitle() {
    auto* label = new PlainLabel;
    setRole(*label, Role::sectionTitle);
    return label;
}

/// Names of their own, in no language.
QString libraries() {
    return QStringLiteral("Qt %1 (LGPL-3.0)\nSQLite (public domain)\nSQLiteCpp (MIT)\n"
                          "JSON for Modern C++ (MIT)\nGumbo (Apache-2.0)\nutf8proc (MIT)\n"
                          "xxHash (BSD-2-Clause)\ntl::expected (CC0-1.0)")
        .arg(QLatin1String(qVersion()));
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_version(paragraph("version"))
    , m_purpose(paragraph("purpose"))
    , m_licence(paragraph("licence"))
    , m_librariesTitle(sectionTitle())
    , m_libraries(paragraph("libraries"))
    , m_fontsTitle(sectionTitle())
    , m_fonts(paragraph("fonts")) {
    setObjectName(QStringLiteral("aboutDialog"));
    auto* name = new PlainLabel(QApplication::applicationName());
    setRole(*name, Role::pageTitle);
    setRole(*m_version, Role::mutedText);
    auto* titles = new QVBoxLayout;
    titles->addWidget(name);
    titles->addWidget(m_version);
    auto* head = new QHBoxLayout;
    if (const QIcon icon = QApplication::windowIcon(); !icon.isNull()) {
        auto* picture = new PlainLabel;
        picture->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
        head->addWidget(picture);
        head->addSpacing(8);
    }
    head->addLayout(titles, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(head);
    whole->addSpacing(8);
    whole->addWidget(m_purpose);
    whole->addWidget(m_licence);
    whole->addSpacing(8);
    whole->addWidget(m_librariesTitle);
    whole->addWidget(m_libraries);
    whole->addSpacing(8);
    whole->addWidget(m_fontsTitle);
    whole->addWidget(m_fonts);
    whole->addStretch();
    whole->addWidget(buttons);
    setMinimumWidth(440);
    m_close->setFocus();
    retranslate();
}

void AboutDialog::retranslate() {
    setWindowTitle(tr("About %1").arg(QApplication::applicationName()));
    m_version->setText(tr("Version %1").arg(QApplication::applicationVersion()));
    m_purpose->setText(tr("Customer journey maps for hair and beauty salons: how a visit is, how "
                          "it should be, and what you will do about it."));
    m_licence->setText(tr("Free software under the MIT licence: you may use, share and change it.\n"
                          "© 2026 The Salonreis authors"));
    m_librariesTitle->setText(tr("Made with"));
    m_libraries->setText(libraries());
    m_fontsTitle->setText(tr("Fonts"));
    m_fonts->setText(tr("Noto Sans and Noto Sans Symbols 2, by the Noto project, under the SIL "
                        "Open Font License 1.1"));
    m_close->setText(tr("Close"));
}

void AboutDialog::showEvent(QShowEvent* event) {
    // Wrapped labels ask for more height than they need at this width.
    resize(width(), layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

void AboutDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace cjm::ui
