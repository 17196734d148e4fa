#include "db/ChangeRecords.h"

#include "db/CborWriter.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kOrigins{"edit"_L1, "import"_L1, "undo"_L1, "merge"_L1};
static_assert(kOrigins.size() == std::size_t(Origin::Kind::Merge) + 1);

QString asOfText(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(); }

/// The reason of an edit can name somebody: it is sealed with each entry.
QString plainText(const Origin &origin) { return origin.kind == Origin::Kind::Edit ? QString() : origin.text; }

} // namespace

Hash ChangeRow::hash() const {
    std::vector<char> bytes;
    CborWriter cbor{bytes};
    cbor.array(10);
    cbor.number(number);
    cbor.number(firstSeq);
    cbor.bytes(record.id.toRfc4122());
    cbor.number(record.at.toMSecsSinceEpoch());
    for (const QString &text : {asOfText(record.asOf), record.actor, record.osUser,
             kOrigins[std::size_t(record.origin.kind)].toString(), plainText(record.origin)})
        cbor.text(text.toUtf8());
    cbor.bytes(record.origin.undoes.isNull() ? QByteArray{} : record.origin.undoes.toRfc4122());
    return hashOf(bytes);
}

QVariantList valuesOf(const ChangeRow &row) {
    const ChangeRecord &record = row.record;
    const QString asOf = asOfText(record.asOf);
    return {row.number, row.firstSeq, record.id, record.at.toMSecsSinceEpoch(), asOf.isEmpty() ? QVariant{} : asOf,
        record.actor, record.osUser, kOrigins[std::size_t(record.origin.kind)].toString(), plainText(record.origin),
        record.origin.undoes.isNull() ? QVariant{} : QVariant{record.origin.undoes}};
}

ChangeRow readChangeRow(const Statement &statement, int first) {
    ChangeRow row{.number = statement.integer(first), .firstSeq = statement.integer(first + 1)};
    row.record.id = statement.uuid(first + 2);
    row.record.at = QDateTime::fromMSecsSinceEpoch(statement.integer(first + 3), QTimeZone::UTC);
    if (!statement.isNull(first + 4))
        row.record.asOf = QDateTime::fromString(statement.text(first + 4), Qt::ISODateWithMs);
    row.record.actor = statement.text(first + 5);
    row.record.osUser = statement.text(first + 6);
    const auto kind = std::ranges::find(kOrigins, statement.text(first + 7));
    row.record.origin.kind = Origin::Kind(std::min<qsizetype>(kind - kOrigins.begin(), qsizetype(Origin::Kind::Merge)));
    row.record.origin.text = statement.text(first + 8);
    if (!statement.isNull(first + 9))
        row.record.origin.undoes = statement.uuid(first + 9);
    return row;
}

Result<ChangeStretch> findChange(Database &database, const QUuid &change) {
    auto statement = database.prepare("SELECT " + kChangeColumns.toByteArray() + " FROM changes WHERE id = ?");
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run({change}); !done)
        return std::unexpected{done.error()};
    auto isThere = (*statement)->next();
    if (!isThere)
        return std::unexpected{isThere.error()};
    if (!*isThere)
        return std::unexpected{Error{
            Error::Kind::NotFound, "not-found", QCoreApplication::translate("History", "There is no such change.")}};
    ChangeStretch stretch{readChangeRow(**statement)};
    (*statement)->finish();
    auto end = database.integer("SELECT first_seq FROM changes WHERE number = ?", {stretch.row.number + 1});
    if (end && *end == 0)
        end = database.integer("SELECT seq + 1 FROM chain_head");
    if (!end)
        return std::unexpected{end.error()};
    stretch.endSeq = *end;
    return stretch;
}

} // namespace dossier
