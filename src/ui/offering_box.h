// A line to type a word in, with those that are used already to choose from.
//
//     box.offer({{tr("Salon"), {}}, {tr("At home"), {}}});
#pragma once

#include <QComboBox>
#include <QIcon>
#include <QString>
#include <vector>

namespace cjm::ui {

class OfferingBox : public QComboBox {
    Q_OBJECT

public:
    struct Offer {
        QString word;
        QIcon icon = {};
    };

    explicit OfferingBox(QWidget* parent = nullptr);

    /// Offers these in place of those before. What is typed stays as it is.
    void offer(const std::vector<Offer>& offers);

private:
    void followText();
    void setIndexBehindText(int index);
};

} // namespace cjm::ui
