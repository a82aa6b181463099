// What the start of the program is measured against: a main window that paints the cards and texts
// of a list, and nothing else.
//
//     bare_start LIST        a line for each card: left, top, width, height, text

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPainter>
#include <vector>

namespace {

struct Card {
    QRectF rect;
    QString text;
};

std::vector<Card> readCards(const QString& path) {
    std::vector<Card> cards;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cards;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 5) {
            cards.push_back({QRectF(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(),
                                    parts[3].toDouble()),
                             QString::fromUtf8(parts[4])});
        }
    }
    return cards;
}

class Area : public QAbstractScrollArea {
public:
    explicit Area(std::vector<Card> cards)
        : m_cards(std::move(cards)) {
        setObjectName(QStringLiteral("canvas"));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Card& card : m_cards) {
            painter.setPen(Qt::lightGray);
            painter.setBrush(Qt::white);
            painter.drawRoundedRect(card.rect, 4, 4);
            painter.setPen(Qt::black);
            painter.drawText(card.rect.adjusted(8, 6, -8, -6), Qt::AlignLeft | Qt::TextWordWrap,
                             card.text);
        }
    }

private:
    std::vector<Card> m_cards;
};

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (argc != 2) {
        return 2;
    }
    QMainWindow window;
    window.setCentralWidget(new Area(readCards(QString::fromLocal8Bit(argv[1]))));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
