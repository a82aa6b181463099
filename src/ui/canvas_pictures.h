// The pictures of a map on the screen: decoded behind the window's back, and kept in several sizes.
//
// A picture that is not there yet is drawn as an empty frame; `ready` tells when there is more to
// see.
#pragma once

#include <cjm/paint/pictures.h>

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <vector>

namespace cjm::ui {

class CanvasPictures : public QObject, public paint::Pictures {
    Q_OBJECT

public:
    explicit CanvasPictures(QObject* parent = nullptr);
    ~CanvasPictures() override;

    [[nodiscard]] QImage find(const std::shared_ptr<const model::Asset>& asset,
                              QSize pixels) override;

Q_SIGNALS:
    void ready();

private:
    /// From the largest to the smallest, each half as long as the one before.
    using Sizes = std::vector<QImage>;

    void decode(const std::shared_ptr<const model::Asset>& asset, const QString& key);
    void keep(const QString& key, Sizes sizes);

    QCache<QString, Sizes> m_kept; ///< By the asset's id; costs are kibibytes.
    QSet<QString> m_decoding;
    QThreadPool m_threads;
};

} // namespace cjm::ui
