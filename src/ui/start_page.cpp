#include "start_page.h"

#include "recent_files.h"
#include "start_tile.h"
#include "style.h"
#include "thumbnails.h"
#include "tile_group.h"

#include <cjm/base/uuid.h>
#include <cjm/paint/map_picture.h>
#include <cjm/wording/salon_templates.h>
#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int pageMargin = 24;
constexpr int leastSideWidth = 288;
constexpr int greatestSideWidth = 380;
constexpr TileLayout::Widths templateWidths = {208, 320};
constexpr TileLayout::Widths fileWidths = {greatestSideWidth, greatestSideWidth};

/// In device independent pixels: as wide as the widest tile, so that it is only ever made smaller.
constexpr QSize templatePictureSize(320, 200);

/// Scrolls downwards only, on the ground of what it stands on.
QScrollArea* makeScrollArea(QWidget& content, const QString& name) {
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&content);
    content.setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void keepInSight(const TileGroup& group, QScrollArea& area) {
    QObject::connect(&group, &TileGroup::reached, &area, [&area](QWidget* tile) {
        area.ensureWidgetVisible(tile, pageMargin, pageMargin);
    });
}

/// The template's current journey.
QImage templatePicture(const exchange::Template& salon, model::ContentLanguage language,
                       double devicePixelRatio) {
    constexpr std::uint64_t anySeed = 1;
    base::UuidGenerator ids(anySeed);
    const base::Result<model::Document> document = exchange::documentFrom(salon, language, ids);
    if (!document) {
        return {};
    }
    const auto current = std::find_if(document->journeys.begin(), document->journeys.end(),
                                      [](const model::Journey& journey) {
                                          return journey.state == model::JourneyState::current;
                                      });
    return current == document->journeys.end()
               ? QImage()
               : paint::mapPicture(*document, current->id, wording::Vocabulary(language),
                                   templatePictureSize, devicePixelRatio);
}

} // namespace

StartPage::StartPage(RecentFiles& recent, const Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_thumbnails(thumbnails) {
    setObjectName(QStringLiteral("startPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide(), 1);
    row->addWidget(makeTemplates(), 3);
    setTabOrder(m_open, m_clearFiles);
    setTabOrder(m_clearFiles, m_templates->tiles().front());
    retranslate();
    connect(&m_recent, &RecentFiles::changed, this, [this] {
        if (isVisible()) {
            showFiles();
        }
    });
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Only now are they asked for, as files come and go while the page is hidden.
    showFiles();
}

QWidget* StartPage::makeSide() {
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("startSide"));
    setRole(*side, Role::panel);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(leastSideWidth);
    side->setMaximumWidth(greatestSideWidth);

    auto* name = new PlainLabel(QStringLiteral("Salonreis"));
    setRole(*name, Role::pageTitle);
    m_about = new PlainLabel;
    setRole(*m_about, Role::mutedText);
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("openFile"));
    m_open->setAutoDefault(true); // so that Enter presses it
    setRole(*m_open, Role::primaryButton);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    m_dropHint = new PlainLabel;
    setRole(*m_dropHint, Role::mutedText);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
    head->setSpacing(8);
    head->addWidget(name);
    head->addWidget(m_about);
    head->addSpacing(12);
    head->addWidget(m_open, 0, Qt::AlignLeft);
    head->addWidget(m_dropHint);
    for (PlainLabel* label : {m_about, m_dropHint}) {
        label->setWordWrap(true);
    }

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pageMargin);
    column->addLayout(head);
    column->addWidget(makeFiles(), 1);
    column->addStretch();
    return side;
}

QWidget* StartPage::makeFiles() {
    m_filesSection = new QWidget;
    m_filesTitle = new PlainLabel;
    setRole(*m_filesTitle, Role::sectionTitle);
    m_clearFiles = new QPushButton;
    m_clearFiles->setObjectName(QStringLiteral("clearRecentFiles"));
    m_clearFiles->setAutoDefault(true); // so that Enter presses it
    m_clearFiles->setFlat(true);
    connect(m_clearFiles, &QPushButton::clicked, &m_recent, &RecentFiles::clear);

    auto* content = new QWidget;
    m_files = new TileGroup(fileWidths, content);
    m_files->setObjectName(QStringLiteral("recentFiles"));
    m_files->layout()->setSpacing(4);
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(pageMargin - 10, 0, pageMargin - 10, pageMargin);
    contentColumn->addWidget(m_files);
    contentColumn->addStretch();
    QScrollArea* area = makeScrollArea(*content, QStringLiteral("recentFilesArea"));
    keepInSight(*m_files, *area);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(pageMargin, 0, pageMargin - 10, 0);
    head->addWidget(m_filesTitle, 1);
    head->addWidget(m_clearFiles);
    auto* column = new QVBoxLayout(m_filesSection);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(area, 1);
    return m_filesSection;
}

QWidget* StartPage::makeTemplates() {
    auto* content = new QWidget;
    m_templatesTitle = new PlainLabel;
    setRole(*m_templatesTitle, Role::sectionTitle);
    m_templates = new TileGroup(templateWidths, content);
    m_templates->setObjectName(QStringLiteral("templates"));
    addTemplateTiles();

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addWidget(m_templatesTitle);
    column->addWidget(m_templates);
    column->addStretch();
    QScrollArea* area = makeScrollArea(*content, QStringLiteral("templatesArea"));
    keepInSight(*m_templates, *area);
    return area;
}

void StartPage::addTemplateTiles() {
    for (const exchange::Template& salon : wording::salonTemplates()) {
        const QString id = wording::toQt(salon.id);
        auto* tile = new TemplateTile(m_pictures, m_templates);
        tile->setObjectName(QStringLiteral("template-%1").arg(id));
        connect(tile, &QPushButton::clicked, this, [this, id] { Q_EMIT templateChosen(id); });
        m_templates->add(*tile);
    }
    m_emptyMap = new TemplateTile(m_pictures, m_templates);
    m_emptyMap->setObjectName(QStringLiteral("emptyMap"));
    connect(m_emptyMap, &QPushButton::clicked, this, &StartPage::emptyMapChosen);
    m_templates->add(*m_emptyMap);
}

void StartPage::retranslate() {
    m_about->setText(tr("Customer journey maps for hair and beauty salons"));
    m_open->setText(tr("Open..."));
    m_dropHint->setText(tr("Or drop a file on this window."));
    m_filesTitle->setText(tr("Recent files"));
    m_files->setAccessibleName(tr("Recent files"));
    m_clearFiles->setText(tr("Clear list"));
    m_templatesTitle->setText(tr("Start with a template"));
    m_templates->setAccessibleName(tr("Start with a template"));
    m_emptyMap->setTexts(tr("Empty map"),
                         tr("The five usual lanes, and phases as you name them yourself."));
    retranslateTemplates();
    if (isVisible()) {
        showFiles();
    }
}

void StartPage::retranslateTemplates() {
    const model::ContentLanguage language = wording::languageFor(QLocale());
    for (const exchange::Template& salon : wording::salonTemplates()) {
        const QString name = QStringLiteral("template-%1").arg(wording::toQt(salon.id));
        auto* tile = m_templates->findChild<TemplateTile*>(name);
        tile->setTexts(wording::toQt(salon.name.in(language)),
                       wording::toQt(salon.about.in(language)));
        tile->picture().setSource([this, &salon, language] {
            return templatePicture(salon, language, devicePixelRatioF());
        });
    }
}

void StartPage::showFiles() {
    const int focused = m_files->focusedIndex();
    m_files->clear();
    int number = 0;
    QWidget* before = m_clearFiles;
    for (const RecentFile& file : m_recent.list()) {
        ++number;
        FileTile* tile = makeFileTile(file);
        tile->setObjectName(QStringLiteral("recentFile%1").arg(number));
        m_files->add(*tile);
        setTabOrder(before, tile);
        before = tile;
    }
    m_filesSection->setVisible(number > 0);
    if (focused >= 0) {
        m_files->focusNear(focused);
    }
}

FileTile* StartPage::makeFileTile(const RecentFile& file) {
    const QString path = file.path;
    const QFileInfo info(path);
    const QString opened =
        QLocale().toString(file.opened.toLocalTime().date(), QLocale::ShortFormat);
    auto* tile = new FileTile(m_pictures, m_files);
    const QString folder = shownName(QDir::toNativeSeparators(info.path()));
    if (!file.exists) {
        tile->fade();
        tile->setTexts(shownName(info.fileName()), folder, tr("No longer there"));
    } else {
        tile->setTexts(shownName(info.fileName()), folder,
                       file.opened.isValid() ? tr("Opened %1").arg(opened) : QString());
    }
    setPlainTip(*tile, QDir::toNativeSeparators(path));
    tile->picture().setSource([this, path] { return m_thumbnails.find(path); });
    connect(tile, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });

    auto* open = new QAction(tr("Open"), tile);
    open->setObjectName(QStringLiteral("openRecentFile"));
    connect(open, &QAction::triggered, tile, &QPushButton::click);
    auto* remove = new QAction(tr("Remove from list"), tile);
    remove->setObjectName(QStringLiteral("removeRecentFile"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, path] { m_recent.remove(path); });
    tile->addActions({open, remove});
    tile->setContextMenuPolicy(Qt::ActionsContextMenu);
    return tile;
}

} // namespace cjm::ui
