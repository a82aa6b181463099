// What improvements are called in a window.
#pragma once

#include <cjm/model/improvement_rows.h>

#include <QCoreApplication>

namespace cjm::ui {

class ImprovementWords {
    Q_DECLARE_TR_FUNCTIONS(Improvement)

public:
    [[nodiscard]] static QString status(model::ImprovementStatus status);

    /// Its title, or that it has none; on one line.
    [[nodiscard]] static QString title(const model::Improvement& improvement);

    /// How far it is, who is responsible and by when, as far as these are known.
    [[nodiscard]] static QString facts(const model::Improvement& improvement);
};

} // namespace cjm::ui
