#include "db/Payload.h"

#include "db/CborReader.h"
#include "db/CborWriter.h"
#include "db/FieldCodes.h"

#include <QCoreApplication>

namespace dossier {
namespace {

// [version, kind, place or null, reason, fields, items], and for mergings, of version 2, the id of the dossier that
// stays; for exports, of version 3, [customers, file, filter, whether it is masked]. Values are as in the canonical
// form of a dossier. Fields map codes to a value where there was or will be none (creations, items that come or go),
// else to [before, after] with null for an empty side. An item is [part, kind, id, position, fields].
constexpr qint64 kVersion = 1;
constexpr qint64 kMergingVersion = 2;
constexpr qint64 kExportVersion = 3;

bool isMerging(CustomerChange::Kind kind) {
    return kind == CustomerChange::Kind::Merge || kind == CustomerChange::Kind::Unmerge;
}

qint64 versionOf(CustomerChange::Kind kind) {
    return kind == CustomerChange::Kind::Export ? kExportVersion : isMerging(kind) ? kMergingVersion : kVersion;
}

/// How many members the payload of a kind has.
qsizetype membersOf(CustomerChange::Kind kind) { return versionOf(kind) == kVersion ? 6 : 7; }

void appendStart(CborWriter &cbor, CustomerChange::Kind kind, const Place &place, const QString &reason) {
    cbor.array(std::size_t(membersOf(kind)));
    cbor.number(versionOf(kind));
    cbor.number(qint64(kind));
    if (place == Place{}) {
        cbor.null();
    } else {
        cbor.array(4);
        cbor.text(place.file.toUtf8());
        cbor.text(place.sheet.toUtf8());
        cbor.number(place.row);
        cbor.text(place.column.toUtf8());
    }
    cbor.text(reason.toUtf8());
}

void appendItemStart(CborWriter &cbor, Part part, ItemChange::Kind kind, QByteArrayView id, int position) {
    cbor.array(5);
    cbor.number(qint64(part));
    cbor.number(qint64(kind));
    cbor.bytes(id);
    cbor.number(position);
}

void appendValue(CborWriter &cbor, const FieldValue &value) {
    if (value.isEmpty())
        return cbor.null();
    if (value.markCode.isEmpty())
        return cbor.text(value.text.toUtf8());
    cbor.array(3);
    cbor.text(value.text.toUtf8());
    cbor.text(value.markCode);
    cbor.text(value.markText.toUtf8());
}

/// Which side of a field's change is kept.
enum class Sides : quint8 { Before, After, Both };

void appendFields(CborWriter &cbor, const std::vector<FieldChange> &fields, Sides sides) {
    cbor.map(fields.size());
    for (const FieldChange &field : fields) {
        cbor.number(codeOf(field.field));
        if (sides == Sides::Both)
            cbor.array(2);
        if (sides != Sides::After)
            appendValue(cbor, field.before);
        if (sides != Sides::Before)
            appendValue(cbor, field.after);
    }
}

Sides sidesOf(ItemChange::Kind kind) {
    return kind == ItemChange::Kind::Add      ? Sides::After
           : kind == ItemChange::Kind::Remove ? Sides::Before
                                              : Sides::Both;
}

FieldValue readValue(CborReader &cbor) {
    if (cbor.null())
        return {};
    if (cbor.kind() == CborReader::Kind::Text)
        return {.text = QString::fromUtf8(cbor.text())};
    if (cbor.array() != 3)
        cbor.fail();
    FieldValue value{.text = QString::fromUtf8(cbor.text())};
    value.markCode = cbor.text().toByteArray();
    value.markText = QString::fromUtf8(cbor.text());
    return value;
}

std::vector<FieldChange> readFields(CborReader &cbor, Sides sides) {
    std::vector<FieldChange> fields;
    for (qsizetype left = cbor.map(); left > 0 && cbor.isGood(); --left) {
        const auto field = fieldOfCode(quint64(cbor.number()));
        if (!field || (sides == Sides::Both && cbor.array() != 2))
            cbor.fail();
        FieldChange change{field.value_or(Field{})};
        if (sides != Sides::After)
            change.before = readValue(cbor);
        if (sides != Sides::Before)
            change.after = readValue(cbor);
        fields.push_back(std::move(change));
    }
    // The order of codes is the file's; people read in the order of the form.
    std::ranges::sort(fields, {}, &FieldChange::field);
    return fields;
}

ItemChange readItem(CborReader &cbor) {
    if (cbor.array() != 5)
        cbor.fail();
    const qint64 part = cbor.number();
    const qint64 kind = cbor.number();
    if (part < 1 || part >= kPartCount || kind < 0 || kind > qint64(ItemChange::Kind::Remove))
        cbor.fail();
    ItemChange item{.part = Part(part), .id = QUuid::fromRfc4122(cbor.bytes()), .kind = ItemChange::Kind(kind)};
    item.position = int(cbor.number());
    item.fields = readFields(cbor, sidesOf(item.kind));
    return item;
}

Exported readExported(CborReader &cbor) {
    if (cbor.array() != 4)
        cbor.fail();
    Exported exported{.customers = cbor.number()};
    exported.file = QString::fromUtf8(cbor.text());
    exported.filter = QString::fromUtf8(cbor.text());
    exported.isMasked = cbor.number() != 0;
    return exported;
}

Place readPlace(CborReader &cbor) {
    if (cbor.null())
        return {};
    if (cbor.array() != 4)
        cbor.fail();
    Place place{.file = QString::fromUtf8(cbor.text())};
    place.sheet = QString::fromUtf8(cbor.text());
    place.row = cbor.number();
    place.column = QString::fromUtf8(cbor.text());
    return place;
}

} // namespace

void appendCreation(const StoredDossier &made, const Place &place, const QString &reason, std::vector<char> &out) {
    CborWriter cbor{out};
    appendStart(cbor, CustomerChange::Kind::Create, place, reason);
    made.appendValues(made.customer(), out);
    std::size_t items = 0;
    for (int part = 1; part < kPartCount; ++part)
        items += made.items(Part(part)).size();
    cbor.array(items);
    for (int part = 1; part < kPartCount; ++part)
        for (const StoredDossier::Group &item : made.items(Part(part))) {
            appendItemStart(cbor, Part(part), ItemChange::Kind::Add, viewOf(item.id), int(item.position));
            made.appendValues(item, out);
        }
}

void appendChange(const CustomerChange &change, const QString &reason, std::vector<char> &out) {
    CborWriter cbor{out};
    appendStart(cbor, change.kind, change.place, reason);
    appendFields(cbor, change.fields, Sides::Both);
    cbor.array(change.items.size());
    for (const ItemChange &item : change.items) {
        appendItemStart(cbor, item.part, item.kind, viewOf(StoredDossier::bytesOf(item.id)), item.position);
        appendFields(cbor, item.fields, sidesOf(item.kind));
    }
    if (isMerging(change.kind))
        cbor.bytes(viewOf(StoredDossier::bytesOf(change.into)));
    if (change.kind == CustomerChange::Kind::Export) {
        const Exported exported = change.exported.value_or(Exported{});
        cbor.array(4);
        cbor.number(exported.customers);
        cbor.text(exported.file.toUtf8());
        cbor.text(exported.filter.toUtf8());
        cbor.number(exported.isMasked ? 1 : 0);
    }
}

Result<Payload> readPayload(QByteArrayView bytes, const QUuid &customer) {
    CborReader cbor{bytes};
    const qsizetype members = cbor.array();
    const qint64 version = cbor.number();
    if (cbor.isGood() && version > kExportVersion)
        return std::unexpected{Error{Error::Kind::Database, "workspace-too-new",
            QCoreApplication::translate("Database",
                "The workspace was written by a newer version of the program. Install that version to open it.")}};
    const qint64 kind = cbor.number();
    if (kind < 0 || kind > qint64(CustomerChange::kLastKind))
        cbor.fail();
    Payload payload{.change = {.customer = customer, .kind = CustomerChange::Kind(kind)}};
    if (members != membersOf(payload.change.kind))
        cbor.fail();
    payload.change.place = readPlace(cbor);
    payload.reason = QString::fromUtf8(cbor.text());
    const bool isCreation = payload.change.kind == CustomerChange::Kind::Create;
    payload.change.fields = readFields(cbor, isCreation ? Sides::After : Sides::Both);
    for (qsizetype left = cbor.array(); left > 0 && cbor.isGood(); --left)
        payload.change.items.push_back(readItem(cbor));
    if (isMerging(payload.change.kind))
        payload.change.into = QUuid::fromRfc4122(cbor.bytes());
    if (payload.change.kind == CustomerChange::Kind::Export)
        payload.change.exported = readExported(cbor);
    if (!cbor.isGood() || !cbor.isAtEnd())
        return std::unexpected{Error{Error::Kind::Database, "database-damaged",
            QCoreApplication::translate("Database",
                "An entry of the history is damaged. Verify the workspace, and restore the latest backup.")}};
    return payload;
}

} // namespace dossier
