#include "start_tile.h"

#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cjm::ui {

namespace {

constexpr int tilePadding = 10;
constexpr int filePictureWidth = 72;

void makeStrong(QWidget& label) {
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}

/// What a tile shows is a part of it, also under the mouse.
void letMouseThrough(const StartTile& tile) {
    for (QWidget* part : tile.findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

} // namespace

StartTile::StartTile(QWidget* parent)
    : QPushButton(parent) {
    setRole(*this, Role::tile);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize StartTile::sizeHint() const {
    // A button asks for the place of its own text, which this one has none of.
    return layout()->totalSizeHint();
}

QSize StartTile::minimumSizeHint() const {
    return layout()->totalMinimumSize();
}

void StartTile::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

TemplateTile::TemplateTile(PictureQueue& queue, QWidget* parent)
    : StartTile(parent)
    , m_picture(new TilePicture(queue, this))
    , m_name(new PlainLabel(this))
    , m_about(new PlainLabel(this)) {
    makeStrong(*m_name);
    setRole(*m_about, Role::mutedText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tilePadding, tilePadding, tilePadding, tilePadding);
    column->setSpacing(4);
    column->addWidget(m_picture);
    column->addSpacing(4);
    for (PlainLabel* label : {m_name, m_about}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    letMouseThrough(*this);
}

void TemplateTile::setTexts(const QString& name, const QString& about) {
    m_name->setText(name);
    m_about->setText(about);
    setAccessibleName(name);
    setAccessibleDescription(about);
}

FileTile::FileTile(PictureQueue& queue, QWidget* parent)
    : StartTile(parent)
    , m_picture(new TilePicture(queue, this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_folder(new ElidedLabel(Qt::ElideMiddle, this))
    , m_remark(new ElidedLabel(Qt::ElideMiddle, this)) {
    makeStrong(*m_name);
    setRole(*m_folder, Role::mutedText);
    setRole(*m_remark, Role::mutedText);
    m_picture->setFixedSize(filePictureWidth, m_picture->heightForWidth(filePictureWidth));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    for (ElidedLabel* label : {m_name, m_folder, m_remark}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        words->addWidget(label);
    }
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(tilePadding);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    letMouseThrough(*this);
}

void FileTile::setTexts(const QString& name, const QString& folder, const QString& remark) {
    m_name->setWholeText(name);
    m_folder->setWholeText(folder);
    m_remark->setWholeText(remark);
    setAccessibleName(name);
    setAccessibleDescription(remark);
}

void FileTile::fade() {
    setRole(*m_name, Role::mutedText);
    m_picture->setLook(TilePicture::Look::faded);
}

} // namespace cjm::ui
