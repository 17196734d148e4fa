#include "services/import/RowKeys.h"

namespace dossier {

void RowKeys::append(const RowKeys &other, qsizetype rows) {
    index.append(other.index, rows);
    for (const RowNumber &number : other.numbers)
        numbers.push_back({.hash = number.hash, .row = number.row + quint32(rows)});
}

void RowKeys::truncate(qsizetype rows) {
    index.truncate(rows);
    std::erase_if(numbers, [rows](const RowNumber &number) { return number.row >= rows; });
}

} // namespace dossier
