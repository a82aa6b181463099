#include <cjm/base/check.h>
#include <cjm/wording/salon_templates.h>

#include <QFile>

namespace cjm::wording {

namespace {

exchange::Template readTemplate(const char* id) {
    QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(id)));
    CJM_CHECK(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    base::Result<exchange::Template> salon = exchange::parseTemplate(
        base::asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    CJM_CHECK(salon.has_value());
    return *std::move(salon);
}

} // namespace

const std::vector<exchange::Template>& salonTemplates() {
    static const std::vector<exchange::Template> templates = [] {
        std::vector<exchange::Template> read;
        for (const char* id :
             {"hair-salon-7", "loyalty-5", "experience-funnel", "beauty-barber-5"}) {
            read.push_back(readTemplate(id));
        }
        return read;
    }();
    return templates;
}

} // namespace cjm::wording
