#pragma once

#include <dossier/Error.h>

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>

namespace dossier {

/// One reference table that is compiled in: lines of UTF-8, columns parted by tabs, '#' begins a line of comment.
class Table {
public:
    static constexpr std::size_t kColumns = 8;
    using Row = std::array<QStringView, kColumns>; ///< Columns that a line lacks are empty.

    /// The table of this name, such as "divisions"; Kind::Damaged and "reference-damaged" where it is not compiled in.
    static Result<Table> open(QLatin1StringView name);

    /// Calls @p take for each row in order. The views live as long as the table.
    template <class Take>
    void forEach(Take take) const {
        QStringView left{m_text};
        while (!left.isEmpty()) {
            const QStringView line = cut(left, u'\n');
            if (!line.isEmpty() && line.front() != u'#')
                take(split(line));
        }
    }

private:
    explicit Table(QString text) : m_text(std::move(text)) {}

    static QStringView cut(QStringView &text, char16_t end);
    static Row split(QStringView line);

    QString m_text;
};

} // namespace dossier
