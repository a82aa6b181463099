// What the start of the program is measured against: a main window that paints the cards and texts
// of a list, and nothing else. It is as large as that of the program, and so are its letters.
//
//     bare_start LIST FONT        a line for each card: left, top, width, height, text

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QMainWindow>
#include <QPainter>
#include <QScreen>
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
    Area(std::vector<Card> cards, const QString& fontFile)
        : m_cards(std::move(cards)) {
        const int font = QFontDatabase::addApplicationFont(fontFile);
        m_font.setFamilies(QFontDatabase::applicationFontFamilies(font));
        m_font.setPixelSize(13);
        setObjectName(QStringLiteral("canvas"));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_font);
        for (const Card& card : m_cards) {
            if (!card.rect.intersects(viewport()->rect())) {
                continue;
            }
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
    QFont m_font;
};

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    QMainWindow window;
    window.setCentralWidget(
        new Area(readCards(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2])));
    window.resize(QSize(1500, 1000).boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}
