#pragma once

#include <dossier/Importer.h>

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

namespace dossier {

/// Keeps the rows it is handed in the form of the golden files: [number, [cell…]], where a cell is its text or, where
/// there is more to say, {"text", "kind", "span"}.
class GatheredRows final : public RowSink {
public:
    /// Takes @p most rows and then wants no more.
    explicit GatheredRows(qsizetype most = std::numeric_limits<qsizetype>::max()) : m_most{most} {}

    bool take(const Row &row) override {
        QJsonArray cells;
        for (const Cell &cell : row.cells)
            cells.append(asJson(cell));
        m_rows.append(QJsonArray{row.number, cells});
        return m_rows.size() < m_most;
    }

    const QJsonArray &rows() const { return m_rows; }

private:
    static QJsonValue asJson(const Cell &cell) {
        constexpr std::array kinds{"text", "number", "date", "datetime", "boolean", "error"};
        if (cell.kind == Cell::Kind::Text && cell.columnSpan == 1)
            return cell.text.toString();
        QJsonObject object{{QStringLiteral("text"), cell.text.toString()}};
        if (cell.kind != Cell::Kind::Text)
            object.insert(QStringLiteral("kind"), QString::fromLatin1(kinds[std::size_t(cell.kind)]));
        if (cell.columnSpan != 1)
            object.insert(QStringLiteral("span"), cell.columnSpan);
        return object;
    }

    qsizetype m_most;
    QJsonArray m_rows;
};

/// Counts the rows it is handed.
class CountedRows final : public RowSink {
public:
    bool take(const Row &) override {
        ++count;
        return true;
    }

    qint64 count = 0;
};

} // namespace dossier
