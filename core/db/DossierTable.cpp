#include "db/DossierTable.h"

#include "db/FieldCodes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

std::unexpected<Error> invalid(Field field) {
    const QString message = QCoreApplication::translate("DossierTable", "The value of '%1' is not of its kind.");
    return std::unexpected{Error{Error::Kind::InvalidInput, "value-invalid", message.arg(spec(field).id)}};
}

/// Only the one way of writing an integer: what is read back must be the text that was hashed.
bool parseInteger(QByteArrayView text, qint64 &number) {
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    const bool isCanonical = !digits.startsWith('0') || text == "0";
    return error == std::errc{} && stop == end && isCanonical;
}

void appendQuoted(QByteArray &json, QByteArrayView utf8) {
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (quint8(c) < 0x20)
            json += "\\u00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
        else
            json += c;
    }
    json += '"';
}

void appendMarks(const StoredDossier &dossier, const StoredDossier::Group &group, DossierTable::MarkColumns &columns) {
    for (const StoredDossier::Value &value : dossier.values(group)) {
        if (value.markCode.size == 0)
            continue;
        const QByteArrayView code = dossier.bytes(value.markCode);
        QByteArray &json = code == kVerified || code == kComputed ? columns.proofs : columns.marks;
        json += json.isEmpty() ? "{" : ",";
        appendQuoted(json, memberName(value.field));
        json += ":[";
        appendQuoted(json, code);
        json += ',';
        appendQuoted(json, dossier.bytes(value.markText));
        json += ']';
    }
    for (QByteArray *json : {&columns.marks, &columns.proofs})
        if (!json->isEmpty())
            *json += '}';
}

QByteArray tableName(Part part) { return part == Part::Customer ? "customers"_ba : QByteArray{partName(part)}; }

StoredDossier::Id idAt(const Statement &row, int column) {
    StoredDossier::Id id{};
    const QByteArrayView bytes = row.bytes(column);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), qsizetype(id.size())), id.begin());
    return id;
}

} // namespace

QByteArray columnOf(Field field) {
    const QLatin1StringView name = memberName(field);
    return '"' + QByteArray{name.data(), name.size()} + '"';
}

QByteArray sortKey(Field field) {
    QByteArray column = columnOf(field);
    if (spec(field).type == FieldType::MoneyRange)
        column = column.chopped(1) + "_min\"";
    if (spec(field).part == Part::Customer)
        return "customers." + column;
    return "(SELECT max(i." + column + ") FROM " + DossierTable::of(spec(field).part).name() +
           " i WHERE i.customer_id = customers.id)";
}

const DossierTable &DossierTable::of(Part part) {
    static const auto kTables = []<int... parts>(std::integer_sequence<int, parts...>) {
        return std::array{DossierTable{Part(parts)}...};
    }(std::make_integer_sequence<int, kPartCount>{});
    return kTables[std::size_t(part)];
}

DossierTable::DossierTable(Part part) : m_part{part}, m_name{tableName(part)} {
    m_positions.fill(-1);
    m_columns = part == Part::Customer
                    ? std::vector<QByteArray>{"id", "created_at", "changed_at", "deleted", "state", "marks", "proofs"}
                    : std::vector<QByteArray>{"customer_id", "id", "position", "marks", "proofs"};
    for (const Field field : kFieldsByCode) {
        if (spec(field).part != part)
            continue;
        m_positions[std::size_t(field)] = qint16(m_columns.size());
        const FieldType type = spec(field).type;
        const QByteArray column = columnOf(field);
        if (type == FieldType::MoneyRange) {
            m_columns.push_back(column.chopped(1) + "_min\"");
            m_columns.push_back(column.chopped(1) + "_max\"");
            m_fields.insert(m_fields.end(), {{field, Role::RangeMin}, {field, Role::RangeMax}});
        } else {
            m_columns.push_back(column);
            const bool isInteger = type == FieldType::Money || type == FieldType::Integer || type == FieldType::Decimal;
            m_fields.push_back({field, isInteger ? Role::Integer : Role::Text});
        }
    }
    const bool isCustomer = part == Part::Customer;
    m_update = "UPDATE " + m_name + " SET ";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_selection += (i > 0 ? ", " : "") + m_name + '.' + m_columns[i];
        m_update += (i > 0 ? ", " : "") + m_columns[i] + " = ?";
    }
    m_update += isCustomer ? " WHERE id = ?" : " WHERE customer_id = ? AND id = ?";
}

Result<void> DossierTable::setField(QByteArrayView text, const FieldColumn &column, BoundValue &cell) const {
    if (text.isEmpty())
        return {};
    if (column.role == Role::Text) {
        // PostgreSQL holds no U+0000, and no text of a dossier has one.
        if (text.contains('\0'))
            return invalid(column.field);
        cell = BoundValue::text(text);
        return {};
    }
    cell.type = BoundValue::Type::Integer;
    return parseInteger(text, cell.integer) ? Result<void>{} : invalid(column.field);
}

Result<void> DossierTable::cells(const StoredDossier &dossier, const StoredDossier::Group &group,
    std::vector<BoundValue> &cells, MarkColumns &json) const {
    json.marks.resize(0);
    json.proofs.resize(0);
    appendMarks(dossier, group, json);
    const auto cellOf = [](const QByteArray &text) {
        return text.isEmpty() ? BoundValue::null() : BoundValue::text(text);
    };
    cells.assign(m_columns.size(), BoundValue::null());
    if (m_part == Part::Customer)
        std::ranges::copy(std::array{BoundValue::blob(viewOf(group.id)), BoundValue::of(dossier.createdAt),
                              BoundValue::of(dossier.changedAt), BoundValue::of(dossier.deleted ? 1 : 0),
                              BoundValue::of(qint64(dossier.state)), cellOf(json.marks), cellOf(json.proofs)},
            cells.begin());
    else
        std::ranges::copy(std::array{BoundValue::blob(viewOf(dossier.id())), BoundValue::blob(viewOf(group.id)),
                              BoundValue::of(group.position), cellOf(json.marks), cellOf(json.proofs)},
            cells.begin());
    for (const StoredDossier::Value &value : dossier.values(group)) {
        if (m_positions[std::size_t(value.field)] < 0)
            return invalid(value.field);
        const auto position = std::size_t(m_positions[std::size_t(value.field)]);
        const FieldColumn &column = m_fields[position - std::size_t(fixedColumns())];
        QByteArrayView text = dossier.bytes(value.text);
        if (column.role == Role::RangeMin && !text.isEmpty()) {
            const qsizetype dots = text.indexOf("..");
            if (dots < 0 || text.size() == 2)
                return invalid(value.field);
            if (auto done = setField(text.sliced(dots + 2), column, cells[position + 1]); !done)
                return done;
            text = text.first(dots);
        }
        if (auto done = setField(text, column, cells[position]); !done)
            return done;
    }
    return {};
}

QByteArrayView DossierTable::textAt(const Statement &row, int column, Role role, Buffer &buffer) const {
    if (role == Role::Text)
        return row.bytes(column);
    char *end = buffer.data();
    const auto append = [&](int at) {
        if (!row.isNull(at))
            end = std::to_chars(end, buffer.data() + buffer.size(), row.integer(at)).ptr;
    };
    append(column);
    if (role == Role::RangeMin) {
        *end++ = '.';
        *end++ = '.';
        append(column + 1);
        if (end == buffer.data() + 2)
            return {};
    }
    return {buffer.data(), end - buffer.data()};
}

Result<void> DossierTable::read(const Statement &row, int first, StoredDossier &dossier) const {
    if (m_part == Part::Customer) {
        dossier.begin(idAt(row, first));
        dossier.createdAt = row.integer(first + 1);
        dossier.changedAt = row.integer(first + 2);
        dossier.deleted = row.integer(first + 3) != 0;
        dossier.state = ReviewState(std::clamp<qint64>(row.integer(first + 4), 0, qint64(ReviewState::Filed)));
    } else {
        dossier.beginItem(m_part, idAt(row, first + 1), quint32(row.integer(first + 2)));
    }
    const int fields = first + fixedColumns();
    QJsonObject marks;
    for (const int column : {fields - 2, fields - 1}) {
        if (row.isNull(column))
            continue;
        const QJsonObject read = QJsonDocument::fromJson(row.bytes(column).toByteArray()).object();
        if (read.isEmpty())
            return std::unexpected{Error{Error::Kind::Database, "database-damaged",
                QCoreApplication::translate(
                    "Database", "The database is damaged. Do not write to it; restore the latest backup.")}};
        for (auto mark = read.begin(); mark != read.end(); ++mark)
            marks.insert(mark.key(), mark.value());
    }
    Buffer buffer;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto [field, role] = m_fields[i];
        if (role == Role::RangeMax || (marks.isEmpty() && role != Role::RangeMin && row.isNull(fields + int(i))))
            continue;
        const QByteArrayView text = textAt(row, fields + int(i), role, buffer);
        const QJsonArray mark = marks.isEmpty() ? QJsonArray{} : marks.value(memberName(field)).toArray();
        if (!text.isEmpty() || !mark.isEmpty())
            dossier.add(field, text, mark[0].toString().toUtf8(), mark[1].toString().toUtf8());
    }
    return {};
}

} // namespace dossier
