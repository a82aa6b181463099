#include "versions_dialog.h"

#include "icons.h"
#include "moment_words.h"
#include "name_question.h"
#include "offer_older_version.h"
#include "questions.h"
#include "style.h"

#include <cjm/base/text.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/text.h>

#include <QDate>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScreen>
#include <QSplitter>

namespace cjm::ui {

namespace {

constexpr QSize versionsSize(1080, 720);
constexpr QSize versionsSizeWhereEmpty(560, 260);
constexpr int listWidth = 330;
constexpr int leastListWidth = 220;
constexpr int linesOfChanges = 2;

} // namespace

VersionsDialog::VersionsDialog(const store::OlderVersions& versions, const OpenDocument& document,
                               QWidget* parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_document(document)
    , m_reader(versions, {document.document(), document.selection().journey})
    , m_model(m_reader, document.path())
    , m_pages(new QStackedWidget)
    , m_empty(new PlainLabel) {
    setObjectName(QStringLiteral("versionsDialog"));
    m_empty->setObjectName(QStringLiteral("versionsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(40);
    auto* parts = new QSplitter;
    parts->setObjectName(QStringLiteral("versionsSplitter"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeVersions());
    parts->addWidget(makeLooks());
    parts->setStretchFactor(1, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(parts);
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(12);
    whole->addWidget(m_pages, 1);
    whole->addWidget(makeButtons());
    m_restore->setDefault(true); // once it is in the dialog
    // List and map begin at one height.
    m_listTitle->setMinimumHeight(m_zoomWhole->sizeHint().height());
    fill();
    const QSize wanted = m_model.rowCount() == 0 ? versionsSizeWhereEmpty : versionsSize;
    resize(wanted.boundedTo(screen()->availableSize()));
    parts->setSizes({listWidth, width() - listWidth});
    retranslate();
}

QWidget* VersionsDialog::makeVersions() {
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VersionDelegate(m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VersionsDialog::showSelected);
    m_listTitle = new PlainLabel;
    setRole(*m_listTitle, Role::sectionTitle);
    m_listTitle->setBuddy(m_list);
    auto* side = new QWidget;
    side->setMinimumWidth(leastListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* VersionsDialog::makeLooks() {
    m_when = new PlainLabel;
    m_when->setObjectName(QStringLiteral("versionWhen"));
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(*m_when, Role::sectionTitle);
    m_preview = new MapPreview;
    m_preview->setObjectName(QStringLiteral("versionPreview"));
    m_changesTitle = new PlainLabel;
    setRole(*m_changesTitle, Role::sectionTitle);
    m_changes = new PlainLabel;
    m_changes->setObjectName(QStringLiteral("versionChanges"));
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // So that the map keeps its size while one goes from version to version.
    m_changes->setMinimumHeight(linesOfChanges * m_changes->fontMetrics().lineSpacing());
    auto* head = new QHBoxLayout;
    head->addWidget(m_when, 1);
    head->addWidget(makeZoomButtons());
    auto* looks = new QWidget;
    auto* column = new QVBoxLayout(looks);
    column->setContentsMargins(6, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_preview, 1);
    column->addSpacing(6);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    return looks;
}

QWidget* VersionsDialog::makeZoomButtons() {
    m_zoomOut = makeZoomButton("versionZoomOut", "zoom-out", &MapPreview::zoomOut);
    m_zoomIn = makeZoomButton("versionZoomIn", "zoom-in", &MapPreview::zoomIn);
    m_zoomWhole = makeZoomButton("versionZoomWhole", "zoom-whole", &MapPreview::zoomToWholeMap);
    m_zoomOut->setShortcut(QKeySequence(QKeySequence::ZoomOut));
    m_zoomIn->setShortcut(QKeySequence(QKeySequence::ZoomIn));
    m_zoomWhole->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_9));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton* button : {m_zoomOut, m_zoomIn, m_zoomWhole}) {
        row->addWidget(button);
    }
    return buttons;
}

QToolButton* VersionsDialog::makeZoomButton(const char* name, const char* iconName,
                                            void (MapPreview::*zoom)()) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, m_preview, zoom);
    return button;
}

QPushButton* VersionsDialog::makeAction(const char* name, void (VersionsDialog::*action)()) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget* VersionsDialog::makeButtons() {
    m_name = makeAction("nameVersion", &VersionsDialog::nameVersion);
    m_removeName = makeAction("removeVersionName", &VersionsDialog::removeName);
    m_restore = makeAction("restoreVersion", &VersionsDialog::restore);
    m_close = makeAction("closeButton", &VersionsDialog::reject);
    setRole(*m_restore, Role::primaryButton);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_removeName);
    row->addStretch(1);
    row->addWidget(m_restore);
    row->addWidget(m_close);
    return buttons;
}

void VersionsDialog::fill() {
    base::Result<std::vector<store::OlderVersion>> versions =
        m_versions.list(m_document.document().properties->id);
    if (!versions) {
        m_listError = versions.error();
    } else {
        m_model.setVersions(*std::move(versions));
    }
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    for (QPushButton* button : {m_name, m_removeName, m_restore}) {
        button->setHidden(isEmpty);
    }
    if (isEmpty) {
        m_close->setFocus();
    } else {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus();
    }
}

void VersionsDialog::showSelected() {
    m_read.reset();
    m_preview->setMap(nullptr);
    if (const store::OlderVersion* version = m_model.version(m_list->currentIndex())) {
        // Another may be selected by then.
        m_reader.read(
            *version, [this, file = version->file](const base::Result<ReadVersion>& read) {
                const store::OlderVersion* selected = m_model.version(m_list->currentIndex());
                if (selected != nullptr && selected->file == file) {
                    showRead(read);
                }
            });
    }
    refreshActions();
    retranslateWords();
}

void VersionsDialog::showRead(const base::Result<ReadVersion>& read) {
    m_read = read;
    m_preview->setMap(read ? read->map : nullptr);
    refreshActions();
    retranslateWords();
}

void VersionsDialog::refreshActions() {
    const store::OlderVersion* version = m_model.version(m_list->currentIndex());
    m_name->setEnabled(version != nullptr);
    m_removeName->setEnabled(version != nullptr && !version->name.empty());
    m_restore->setEnabled(m_read && *m_read);
}

void VersionsDialog::restore() {
    const store::OlderVersion* version = m_model.version(m_list->currentIndex());
    if (version == nullptr || !m_read || !*m_read) {
        return;
    }
    m_chosen = VersionCopy{(*m_read)->document, copyName(m_document.name(), *version)};
    accept();
}

void VersionsDialog::nameVersion() {
    const std::optional<QString> name = askForName(
        this, {.objectName = QStringLiteral("nameVersionDialog"),
               .title = tr("Name this version"),
               .question = tr("A version with a name is kept for ever. Its name:"),
               .accept = tr("Keep"),
               .name = m_list->currentIndex().data(VersionListModel::nameRole).toString(),
               .longest = static_cast<int>(base::capOf(base::TextKind::name))});
    if (name) {
        setName(*name);
    }
}

void VersionsDialog::removeName() {
    setName({});
    // Its button cannot be pressed any more.
    m_list->setFocus();
}

void VersionsDialog::setName(const QString& name) {
    const QModelIndex index = m_list->currentIndex();
    const store::OlderVersion* version = m_model.version(index);
    if (version == nullptr) {
        return;
    }
    const std::string cleaned = base::clean(wording::fromQt(name), base::TextKind::name).text;
    if (const base::Result<void> named = m_versions.setName(*version, cleaned); !named) {
        tellError(this, wording::errorSentence(named.error(), m_document.name()));
        return;
    }
    m_model.setName(index, cleaned);
    refreshActions();
    retranslateWords();
}

void VersionsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QString VersionsDialog::listRefusal(const base::Error& error) {
    return tr("The older versions of this map cannot be looked at. %1")
        .arg(wording::ownFolderSentence(error,
                                        QDir::toNativeSeparators(wording::toQt(error.subject))));
}

QString VersionsDialog::versionRefusal(const base::Error& error, const QString& when) {
    if (error.code == base::ErrorCode::fileNotFound) {
        return tr("This version is no longer there: choose another one.");
    }
    return suggestsOlderVersion(error) ? tr("This version is damaged: choose another one.")
                                       : wording::errorSentence(error, when);
}

void VersionsDialog::retranslate() {
    setWindowTitle(tr("Older versions"));
    m_listTitle->setText(tr("Kept versions"));
    m_list->setAccessibleName(tr("Kept versions"));
    m_changesTitle->setText(tr("Changed since then"));
    m_name->setText(tr("&Name this version..."));
    m_removeName->setText(tr("Remove the na&me"));
    m_restore->setText(tr("&Restore as a copy"));
    m_close->setText(tr("Close"));
    setPlainTip(*m_restore, tr("Opens the version in a window of its own. Nothing is replaced."));
    for (const auto& [button, words] :
         {std::pair(m_zoomOut, tr("Zoom out")), std::pair(m_zoomIn, tr("Zoom in")),
          std::pair(m_zoomWhole, tr("Whole map"))}) {
        button->setAccessibleName(words);
        setPlainTip(*button, words);
    }
    m_empty->setText(m_listError
                         ? listRefusal(*m_listError)
                         : tr("There are no older versions of this map yet.\n\nOne is kept each "
                              "time that you save it, on this computer. You find them here."));
    m_model.retranslate();
    retranslateWords();
}

void VersionsDialog::retranslateWords() {
    m_when->setText(m_list->currentIndex().data().toString());
    if (!m_read) {
        m_changes->clear();
    } else if (*m_read) {
        m_changes->setText(differenceWords((*m_read)->differences).join(QStringLiteral(" · ")));
    } else {
        m_changes->setText(
            versionRefusal(m_read->error(), m_list->currentIndex().data().toString()));
    }
    m_changesTitle->setVisible(!m_read || m_read->has_value());
}

} // namespace cjm::ui
