#include "export_dialog.h"

#include "sheet_preview.h"
#include "style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

using layout::Orientation;

constexpr int ownSizeIndex = static_cast<int>(sheetNames.size());

QString fieldName(ExportKind kind) {
    return QStringLiteral("%1Kind").arg(endingOf(kind));
}

} // namespace

ExportDialog::ExportDialog(const PosterViews& posters, const ExportChoice& start, QWidget* parent)
    : QDialog(parent)
    , m_posters(posters)
    , m_choice(start)
    , m_view(new PosterViewBox(posters, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    connect(m_view, &PosterViewBox::chosen, this,
            [this](compare::PairView view) { m_preview->setPoster(m_posters.poster(view)); });
    auto* fields = new QVBoxLayout;
    fields->addWidget(m_view);
    fields->addWidget(makeKindBox());
    fields->addWidget(makePaperBox());
    fields->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(fields);
    columns->addWidget(makeViews(), 1);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(columns, 1);
    whole->addWidget(makeButtons());
    resize(820, 460);
    retranslate();
    showChoice();
    m_kinds.at(static_cast<std::size_t>(m_choice.kind))->setFocus();
}

QWidget* ExportDialog::makeKindBox() {
    m_kindBox = new QGroupBox;
    auto* lines = new QVBoxLayout(m_kindBox);
    for (const ExportKind kind : exportKinds) {
        auto* button = new QRadioButton;
        button->setObjectName(fieldName(kind));
        connect(button, &QRadioButton::clicked, this, [this, kind] { chooseKind(kind); });
        lines->addWidget(button);
        m_kinds.at(static_cast<std::size_t>(kind)) = button;
    }
    return m_kindBox;
}

QWidget* ExportDialog::makePaperBox() {
    m_paperBox = new QGroupBox;
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("sheet"));
    for (const char* name : sheetNames) {
        m_sheet->addItem(QLatin1String(name));
    }
    m_sheet->addItem({});
    connect(m_sheet, &QComboBox::activated, this, &ExportDialog::chooseSheet);

    m_landscape = new QRadioButton;
    m_landscape->setObjectName(QStringLiteral("landscape"));
    connect(m_landscape, &QRadioButton::clicked, this,
            [this] { chooseOrientation(Orientation::landscape); });
    m_portrait = new QRadioButton;
    m_portrait->setObjectName(QStringLiteral("portrait"));
    connect(m_portrait, &QRadioButton::clicked, this,
            [this] { chooseOrientation(Orientation::portrait); });
    auto* orientations = new QHBoxLayout;
    orientations->addWidget(m_landscape);
    orientations->addWidget(m_portrait);
    orientations->addStretch();

    m_width = makeSide("sheetWidth", &layout::Paper::width);
    m_height = makeSide("sheetHeight", &layout::Paper::height);
    m_sheetLabel = new PlainLabel;
    m_sheetLabel->setBuddy(m_sheet);
    m_orientationLabel = new PlainLabel;
    m_widthLabel = new PlainLabel;
    m_widthLabel->setBuddy(m_width);
    m_heightLabel = new PlainLabel;
    m_heightLabel->setBuddy(m_height);
    auto* form = new QFormLayout(m_paperBox);
    form->addRow(m_sheetLabel, m_sheet);
    form->addRow(m_orientationLabel, orientations);
    form->addRow(m_widthLabel, m_width);
    form->addRow(m_heightLabel, m_height);
    return m_paperBox;
}

QDoubleSpinBox* ExportDialog::makeSide(const char* name, double layout::Paper::*side) {
    auto* field = new QDoubleSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setDecimals(1);
    field->setRange(layout::leastPaperSide, layout::greatestPaperSide);
    field->setSingleStep(10);
    // A number that is being typed is no size yet.
    field->setKeyboardTracking(false);
    connect(field, &QDoubleSpinBox::valueChanged, this, [this, side](double value) {
        m_choice.ownSize.*side = value;
        showChoice();
    });
    return field;
}

QWidget* ExportDialog::makeViews() {
    m_preview = new SheetPreview(m_posters.poster(m_posters.shown()), m_choice.paper());
    m_preview->setObjectName(QStringLiteral("sheetPreview"));
    m_withoutSheet = new PlainLabel;
    m_withoutSheet->setObjectName(QStringLiteral("withoutSheet"));
    m_withoutSheet->setWordWrap(true);
    m_withoutSheet->setAlignment(Qt::AlignCenter);
    m_withoutSheet->setMargin(24);
    setRole(*m_withoutSheet, Role::mutedText);
    m_views = new QStackedWidget;
    m_views->addWidget(m_preview);
    m_views->addWidget(m_withoutSheet);
    return m_views;
}

QWidget* ExportDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    setRole(*m_export, Role::primaryButton);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        // Not on every system does a click on a button end the typing in a field.
        m_width->interpretText();
        m_height->interpretText();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::chooseKind(ExportKind kind) {
    m_choice.kind = kind;
    showChoice();
}

void ExportDialog::chooseSheet(int index) {
    if (index == ownSizeIndex) {
        // One begins with the sheet that is shown.
        m_choice.ownSize = m_choice.paper();
        m_choice.sheet.clear();
    } else {
        m_choice.sheet = m_sheet->itemText(index);
    }
    showChoice();
}

void ExportDialog::chooseOrientation(Orientation orientation) {
    m_choice.orientation = orientation;
    if (m_choice.sheet.isEmpty()) {
        m_choice.ownSize = layout::turned(m_choice.ownSize, orientation);
    }
    showChoice();
}

void ExportDialog::showChoice() {
    const layout::Paper paper = m_choice.paper();
    const bool isOwn = m_choice.sheet.isEmpty();
    const bool isPdf = m_choice.kind == ExportKind::pdf;
    m_kinds.at(static_cast<std::size_t>(m_choice.kind))->setChecked(true);
    m_paperBox->setEnabled(isPdf);
    m_view->setEnabled(m_choice.kind != ExportKind::json);
    m_sheet->setCurrentIndex(isOwn ? ownSizeIndex : m_sheet->findText(m_choice.sheet));
    (paper.width < paper.height ? m_portrait : m_landscape)->setChecked(true);
    const QSignalBlocker widthIsShown(m_width);
    const QSignalBlocker heightIsShown(m_height);
    m_width->setValue(paper.width);
    m_height->setValue(paper.height);
    m_width->setEnabled(isOwn);
    m_height->setEnabled(isOwn);
    m_preview->setPaper(paper);
    m_withoutSheet->setText(
        m_choice.kind == ExportKind::json
            ? tr("The file holds everything in the document, all its journeys included.")
            : tr("The picture shows the whole map and is as large as the map itself: it needs no "
                 "paper size."));
    m_views->setCurrentWidget(isPdf ? static_cast<QWidget*>(m_preview) : m_withoutSheet);
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export"));
    m_kindBox->setTitle(tr("Kind of file"));
    const std::array names = {tr("PDF, to print or for a print shop"),
                              tr("PNG, a picture for a message or a presentation"),
                              tr("SVG, a drawing that stays sharp at any size"),
                              tr("JSON, the whole document for other programs")};
    for (std::size_t index = 0; index < names.size(); ++index) {
        m_kinds.at(index)->setText(names.at(index));
    }
    m_paperBox->setTitle(tr("Paper"));
    m_sheetLabel->setText(tr("Paper size"));
    m_sheet->setItemText(ownSizeIndex, tr("Own size"));
    m_orientationLabel->setText(tr("Orientation"));
    m_landscape->setText(tr("Landscape"));
    m_portrait->setText(tr("Portrait"));
    m_widthLabel->setText(tr("Width in mm"));
    m_heightLabel->setText(tr("Height in mm"));
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    m_export->setText(tr("Export..."));
    m_cancel->setText(tr("Cancel"));
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChoice();
    }
    QDialog::changeEvent(event);
}

} // namespace cjm::ui
