// Picture files whose heads say another size than they have.
#pragma once

#include <QByteArray>

namespace cjm::test {

inline void putBigEndian(QByteArray& bytes, qsizetype place, quint32 value, int count) {
    for (int byte = 0; byte < count; ++byte) {
        bytes[place + byte] = static_cast<char>(value >> (8 * (count - 1 - byte)));
    }
}

/// A whole PNG with this size in its head, where everything else is as it was.
inline QByteArray pngThatSays(QByteArray png, quint32 width, quint32 height) {
    putBigEndian(png, 16, width, 4);
    putBigEndian(png, 20, height, 4);
    quint32 crc = 0xffffffffU; // as PNG counts it, over the type and the content of the head
    for (qsizetype place = 12; place < 29; ++place) {
        crc ^= static_cast<quint8>(png[place]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xedb88320U : crc >> 1U;
        }
    }
    putBigEndian(png, 29, ~crc, 4);
    return png;
}

/// A whole JPEG with this size in the head of its frame.
inline QByteArray jpegThatSays(QByteArray jpeg, quint32 width, quint32 height) {
    const qsizetype frame = jpeg.indexOf(QByteArray("\xFF\xC0", 2)); // baseline, as Qt writes it
    putBigEndian(jpeg, frame + 5, height, 2);
    putBigEndian(jpeg, frame + 7, width, 2);
    return jpeg;
}

} // namespace cjm::test
