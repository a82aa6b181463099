#include "colour_picker.h"

#include "plain_text.h"
#include "style.h"

#include <cjm/paint/theme.h>

#include <QColorDialog>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int swatchSize = 18;
constexpr int swatchesInRow = 4;

model::Colour colourOf(const QColor& colour) {
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

/// As on paper, which is what is stored; dark windows show it brighter where they have to.
QIcon filledWith(const QColor& colour) {
    QPixmap picture(2 * swatchSize, 2 * swatchSize); // sharp on a fine screen too
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(picture.rect(), 8, 8);
    return QIcon(picture);
}

} // namespace

ColourPicker::ColourPicker(QWidget* parent)
    : QWidget(parent)
    , m_kindsOwn(new QPushButton(this))
    , m_other(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_kindsOwn->setObjectName(QStringLiteral("laneColourOfKind"));
    m_kindsOwn->setCheckable(true);
    m_other->setObjectName(QStringLiteral("laneColourOther"));
    m_other->setCheckable(true);
    for (QPushButton* button : {m_kindsOwn, m_other}) {
        setRole(*button, Role::segment);
        button->setAutoDefault(false);
    }
    column->addWidget(m_kindsOwn);
    auto* grid = new QGridLayout;
    addSwatches(*grid);
    column->addLayout(grid);
    column->addWidget(m_other);
    connect(m_kindsOwn, &QPushButton::clicked, this, [this] { Q_EMIT picked(std::nullopt); });
    connect(m_other, &QPushButton::clicked, this, &ColourPicker::askForOther);
    retranslate();
}

void ColourPicker::addSwatches(QGridLayout& grid) {
    grid.setSpacing(2);
    const paint::Theme& theme = paint::lightTheme();
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        const QColor colour = theme.lanes.at(static_cast<std::size_t>(kind));
        if (std::any_of(m_swatches.begin(), m_swatches.end(),
                        [&](const Swatch& swatch) { return swatch.colour == colour; })) {
            continue;
        }
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("laneColour%1").arg(m_swatches.size() + 1));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIcon(filledWith(colour));
        button->setIconSize({swatchSize, swatchSize});
        connect(button, &QToolButton::clicked, this,
                [this, colour] { Q_EMIT picked(colourOf(colour)); });
        const int place = static_cast<int>(m_swatches.size());
        grid.addWidget(button, place / swatchesInRow, place % swatchesInRow, Qt::AlignLeft);
        m_swatches.push_back({button, colour, kind});
    }
    grid.setColumnStretch(swatchesInRow, 1);
}

void ColourPicker::setColour(std::optional<model::Colour> colour, model::LaneKind kind) {
    m_colour = colour;
    m_kind = kind;
    const QColor shown = shownColour();
    bool isOther = colour.has_value();
    for (const Swatch& swatch : m_swatches) {
        const bool isThis = colour && swatch.colour == shown;
        swatch.button->setChecked(isThis);
        isOther = isOther && !isThis;
    }
    m_kindsOwn->setChecked(!colour);
    m_kindsOwn->setIcon(filledWith(paint::lightTheme().lanes.at(static_cast<std::size_t>(kind))));
    m_other->setChecked(isOther);
    m_other->setIcon(isOther ? filledWith(shown) : QIcon());
}

QColor ColourPicker::shownColour() const {
    model::Lane lane;
    lane.kind = m_kind;
    lane.colour = m_colour;
    return paint::lightTheme().colourOf(lane);
}

void ColourPicker::setKindNames(const std::function<QString(model::LaneKind)>& nameOf) {
    for (const Swatch& swatch : m_swatches) {
        const QString words = tr("The colour of “%1”").arg(nameOf(swatch.kind));
        swatch.button->setAccessibleName(words);
        setPlainTip(*swatch.button, words);
    }
}

void ColourPicker::askForOther() {
    auto* dialog = new QColorDialog(shownColour(), this);
    dialog->setObjectName(QStringLiteral("laneColourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the lane"));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { Q_EMIT picked(colourOf(colour)); });
    // The click has let the button down; it stays so only with a colour.
    connect(dialog, &QColorDialog::rejected, this, [this] { setColour(m_colour, m_kind); });
    dialog->open();
}

void ColourPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ColourPicker::retranslate() {
    m_kindsOwn->setText(tr("As its kind"));
    m_other->setText(tr("Another..."));
}

} // namespace cjm::ui
