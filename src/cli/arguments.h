// The arguments of one command: its options and the names that stand without one.
#pragma once

#include "report.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace cjm::cli {

/// What a command takes, as docs/command-line.md says.
struct Syntax {
    QStringList valueOptions;   ///< Those that need a value.
    QStringList flags;          ///< Those that have none.
    QStringList names;          ///< What stands without an option, as the usage line calls it.
    QString usage;              ///< The usage line, for complaints.
    QStringList moreNames = {}; ///< Names that may be left out, from the last one on.
};

class Arguments {
public:
    /// Nothing where they do not fit the syntax: then the report says why.
    [[nodiscard]] static std::optional<Arguments> parse(const QStringList& arguments,
                                                        const Syntax& syntax, Report& report);

    [[nodiscard]] bool has(const QString& flag) const { return m_flags.contains(flag); }

    [[nodiscard]] std::optional<QString> value(const QString& option) const;

    [[nodiscard]] qsizetype nameCount() const { return m_names.size(); }

    /// The name at this place of the syntax.
    [[nodiscard]] const QString& name(qsizetype place) const { return m_names[place]; }

private:
    QHash<QString, QString> m_values;
    QStringList m_flags;
    QStringList m_names;
};

} // namespace cjm::cli
