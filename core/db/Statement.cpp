#include "db/Connection.h"

namespace dossier {

Connection::~Connection() = default;
RowInsert::~RowInsert() = default;
Statement::~Statement() = default;

Result<void> Statement::run(const QVariantList &values) {
    std::vector<QByteArray> bytes;
    bytes.reserve(std::size_t(values.size()));
    std::vector<BoundValue> cells;
    for (const QVariant &value : values) {
        if (value.isNull()) {
            cells.push_back(BoundValue::null());
        } else if (value.metaType() == QMetaType::fromType<QString>()) {
            cells.push_back(BoundValue::text(bytes.emplace_back(value.toString().toUtf8())));
        } else if (value.metaType() == QMetaType::fromType<QByteArray>()) {
            cells.push_back(BoundValue::blob(bytes.emplace_back(value.toByteArray())));
        } else if (value.metaType() == QMetaType::fromType<QUuid>()) {
            cells.push_back(BoundValue::blob(bytes.emplace_back(value.toUuid().toRfc4122())));
        } else {
            cells.push_back(BoundValue::of(value.toLongLong()));
        }
    }
    return run(cells);
}

} // namespace dossier
