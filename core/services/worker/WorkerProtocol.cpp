#include "services/worker/WorkerProtocol.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QIODevice>

#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kMostTables = 100'000;
constexpr qsizetype kLongestText = 100'000;

constexpr int kLastCellKind = int(Cell::Kind::Error);
constexpr int kLastErrorKind = int(Error::Kind::Usage);

QByteArray bytesOf(const QCborMap &map) { return QCborValue{map}.toCbor(); }

std::optional<QCborMap> mapIn(QByteArrayView content) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(content.toByteArray(), &error);
    return error.error == QCborError::NoError && value.isMap() ? std::optional{value.toMap()} : std::nullopt;
}

/// A text member; cut where it is longer than anything we have to say.
QString text(const QCborMap &map, QLatin1StringView key) { return map[key].toString().left(kLongestText); }

} // namespace

QByteArray frame(FrameKind kind, QByteArrayView content) {
    const auto size = quint32(content.size());
    QByteArray bytes{FrameHeader::kBytes, Qt::Uninitialized};
    std::memcpy(bytes.data(), &kind, 4);
    std::memcpy(bytes.data() + 4, &size, 4);
    return bytes.append(content);
}

std::optional<FrameHeader> headerOf(QByteArrayView bytes) {
    quint32 kind = 0;
    FrameHeader header{};
    std::memcpy(&kind, bytes.data(), 4);
    std::memcpy(&header.size, bytes.data() + 4, 4);
    header.kind = FrameKind(kind);
    if (kind < quint32(FrameKind::Request) || kind > quint32(FrameKind::Done) || header.size > kLargestFrameBytes)
        return {};
    return header;
}

QByteArray encoded(const WorkerRequest &request) {
    const ReadLimits &limits = request.options.limits;
    return bytesOf(
        {{"path"_L1, request.path}, {"table"_L1, request.table.value_or(-1)}, {"importer"_L1, request.options.importer},
            {"encoding"_L1, request.options.encoding}, {"columns"_L1, limits.columns},
            {"fieldBytes"_L1, limits.fieldBytes}, {"inflatedBytes"_L1, limits.inflatedBytes}, {"rows"_L1, limits.rows},
            {"memoryBytes"_L1, request.limits.memoryBytes}, {"cpuSeconds"_L1, request.limits.cpuSeconds},
            {"parent"_L1, request.parent}, {"pluginMemory"_L1, request.pluginMemory}});
}

std::optional<WorkerRequest> requestIn(QByteArrayView content) {
    const auto map = mapIn(content);
    if (!map || !(*map)["path"_L1].isString())
        return {};
    const auto number = [&](QLatin1StringView key) { return (*map)[key].toInteger(); };
    const auto table = int(number("table"_L1));
    return WorkerRequest{.path = (*map)["path"_L1].toString(),
        .table = table < 0 ? std::nullopt : std::optional{table},
        .options = {.importer = text(*map, "importer"_L1),
            .encoding = text(*map, "encoding"_L1),
            .limits = {.columns = int(number("columns"_L1)),
                .fieldBytes = number("fieldBytes"_L1),
                .inflatedBytes = number("inflatedBytes"_L1),
                .rows = number("rows"_L1)}},
        .limits = {.memoryBytes = number("memoryBytes"_L1), .cpuSeconds = int(number("cpuSeconds"_L1))},
        .parent = number("parent"_L1),
        .pluginMemory = (*map)["pluginMemory"_L1].toString()};
}

QByteArray encoded(const FileInspection &inspection) {
    QCborArray tables;
    for (const TableInfo &table : inspection.tables)
        tables.append(QCborMap{{"name"_L1, table.name}, {"encoding"_L1, table.encoding}, {"hidden"_L1, table.hidden}});
    return bytesOf({{"importer"_L1, inspection.importer}, {"file"_L1, inspection.file},
        {"encoding"_L1, inspection.encoding}, {"tables"_L1, tables}});
}

std::optional<FileInspection> inspectionIn(QByteArrayView content) {
    const auto map = mapIn(content);
    if (!map)
        return {};
    const QCborArray tables = (*map)["tables"_L1].toArray();
    if (tables.isEmpty() || tables.size() > kMostTables)
        return {};
    FileInspection inspection{
        .importer = text(*map, "importer"_L1), .file = text(*map, "file"_L1), .encoding = text(*map, "encoding"_L1)};
    for (const QCborValueConstRef table : tables) {
        const QCborMap members = table.toMap();
        inspection.tables.append({.name = text(members, "name"_L1),
            .encoding = text(members, "encoding"_L1),
            .hidden = members["hidden"_L1].toBool()});
    }
    return inspection;
}

QByteArray encoded(const Error &error) {
    return bytesOf({{"kind"_L1, int(error.kind)}, {"code"_L1, QString::fromLatin1(error.code)},
        {"message"_L1, error.message}, {"file"_L1, error.place.file}, {"sheet"_L1, error.place.sheet},
        {"row"_L1, error.place.row}, {"column"_L1, error.place.column}, {"detail"_L1, error.detail}});
}

std::optional<Error> errorIn(QByteArrayView content) {
    const auto map = mapIn(content);
    if (!map)
        return {};
    const qint64 kind = (*map)["kind"_L1].toInteger(-1);
    if (kind < 0 || kind > kLastErrorKind)
        return {};
    return Error{.kind = Error::Kind(kind),
        .code = text(*map, "code"_L1).toLatin1(),
        .message = text(*map, "message"_L1),
        .place = {.file = text(*map, "file"_L1),
            .sheet = text(*map, "sheet"_L1),
            .row = std::max<qint64>((*map)["row"_L1].toInteger(), 0),
            .column = text(*map, "column"_L1)},
        .detail = text(*map, "detail"_L1)};
}

// A frame of rows: for each row its number, how many cells and how many units of text it has; then for each cell its
// length in units, span and kind; then the text as UTF-16, filled up to eight bytes so that all numbers stay aligned.
// Both sides are the same program on the same machine, so there is no byte order.
namespace {

struct PackedRow {
    qint64 number;
    quint32 cells;
    quint32 units;
};

struct PackedCell {
    quint32 units;
    quint16 span;
    quint16 kind;
};

static_assert(sizeof(PackedRow) == 16 && sizeof(PackedCell) == 8);

constexpr std::size_t filled(std::size_t bytes) { return (bytes + 7) & ~std::size_t{7}; }

} // namespace

RowFrames::RowFrames(QIODevice &to) : m_to{to}, m_frame(std::size_t(kRowsFrameBytes)), m_used{FrameHeader::kBytes} {}

bool RowFrames::take(const Row &row) {
    std::size_t units = 0;
    for (const Cell &cell : row.cells)
        units += std::size_t(cell.text.size());
    const std::size_t bytes = sizeof(PackedRow) + row.cells.size() * sizeof(PackedCell) + filled(units * 2);
    if (bytes > std::size_t(kLargestFrameBytes)) {
        m_isTooLong = true;
        return false;
    }
    if (m_used + bytes > m_frame.size()) {
        if (!flush())
            return false;
        if (m_used + bytes > m_frame.size())
            m_frame.resize(m_used + bytes);
    }
    char *at = m_frame.data() + m_used;
    const PackedRow packed{row.number, quint32(row.cells.size()), quint32(units)};
    std::memcpy(at, &packed, sizeof packed);
    at += sizeof packed;
    for (const Cell &cell : row.cells) {
        const PackedCell one{
            quint32(cell.text.size()), quint16(std::clamp(cell.columnSpan, 1, 0xFFFF)), quint16(cell.kind)};
        std::memcpy(at, &one, sizeof one);
        at += sizeof one;
    }
    for (const Cell &cell : row.cells) {
        const std::size_t size = std::size_t(cell.text.size()) * 2;
        if (size > 0)
            std::memcpy(at, cell.text.utf16(), size);
        at += size;
    }
    m_used += bytes;
    return true;
}

bool RowFrames::flush() {
    if (m_used == FrameHeader::kBytes)
        return true;
    const auto kind = FrameKind::Rows;
    const auto size = quint32(m_used - FrameHeader::kBytes);
    std::memcpy(m_frame.data(), &kind, 4);
    std::memcpy(m_frame.data() + 4, &size, 4);
    const bool isWritten = m_to.write(m_frame.data(), qint64(m_used)) == qint64(m_used);
    m_used = FrameHeader::kBytes;
    return isWritten;
}

std::optional<bool> RowUnpacker::unpack(QByteArrayView content, RowSink &sink) {
    const char *at = content.begin();
    const auto left = [&] { return std::size_t(content.end() - at); };
    while (left() > 0) {
        PackedRow row{};
        if (left() < sizeof row || ++m_rows > m_limits.rows)
            return {};
        std::memcpy(&row, at, sizeof row);
        at += sizeof row;
        const std::size_t cellBytes = std::size_t(row.cells) * sizeof(PackedCell);
        const std::size_t textBytes = filled(std::size_t(row.units) * 2);
        if (row.number < 0 || qint64(row.cells) > m_limits.columns || left() < cellBytes + textBytes)
            return {};
        const auto *text = reinterpret_cast<const char16_t *>(at + cellBytes);
        std::size_t units = row.units;
        m_cells.clear();
        for (; m_cells.size() < row.cells; at += sizeof(PackedCell)) {
            PackedCell cell{};
            std::memcpy(&cell, at, sizeof cell);
            if (cell.units > units || cell.units > m_limits.fieldBytes || cell.kind > kLastCellKind || cell.span < 1)
                return {};
            m_cells.push_back(
                {.text = {text, qsizetype(cell.units)}, .kind = Cell::Kind(cell.kind), .columnSpan = cell.span});
            text += cell.units;
            units -= cell.units;
        }
        at += textBytes;
        if (!sink.take({.number = row.number, .cells = m_cells}))
            return false;
    }
    return true;
}

} // namespace dossier
