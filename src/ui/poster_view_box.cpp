#include "poster_view_box.h"

#include "map_words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cjm::ui {

PosterViewBox::PosterViewBox(const PosterViews& views, QWidget* parent)
    : QWidget(parent)
    , m_views(views)
    , m_label(new PlainLabel)
    , m_box(new QComboBox) {
    m_box->setObjectName(QStringLiteral("posterView"));
    m_label->setBuddy(m_box);
    for (const compare::PairView view : m_views.all()) {
        m_box->addItem({});
        if (view == m_views.shown()) {
            m_box->setCurrentIndex(m_box->count() - 1);
        }
    }
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_label);
    line->addWidget(m_box, 1);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(view()); });
    retranslate();
    if (m_views.all().size() < 2) {
        hide(); // to show itself would make it a window of its own until it is placed
    }
}

compare::PairView PosterViewBox::view() const {
    return m_views.all().at(static_cast<std::size_t>(m_box->currentIndex()));
}

void PosterViewBox::retranslate() {
    m_label->setText(title());
    MapWords vocabularies;
    const wording::Vocabulary& words = vocabularies.ofWindow();
    for (std::size_t index = 0; index < m_views.all().size(); ++index) {
        m_box->setItemText(static_cast<int>(index), words.viewName(m_views.all()[index]));
    }
}

void PosterViewBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace cjm::ui
