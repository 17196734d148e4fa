#include "reference/Table.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace dossier {

Result<Table> Table::open(QLatin1StringView name) {
    QFile file{":/dossier/reference/"_L1 % name % ".tsv"_L1};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.kind = Error::Kind::Damaged,
            .code = "reference-damaged"_ba,
            .message = QCoreApplication::translate("Reference", "The program's reference tables are incomplete."),
            .detail = name});
    return Table{QString::fromUtf8(file.readAll())};
}

QStringView Table::cut(QStringView &text, char16_t end) {
    const qsizetype place = text.indexOf(end);
    const QStringView head = place < 0 ? text : text.first(place);
    text = place < 0 ? QStringView{} : text.sliced(place + 1);
    return head;
}

Table::Row Table::split(QStringView line) {
    Row row;
    for (QStringView &field : row)
        field = cut(line, u'\t');
    return row;
}

} // namespace dossier
