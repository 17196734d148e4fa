#pragma once

#include "domain/Fields.h"

#include <QStringList>

#include <optional>

namespace dossier {

struct OwnField;
struct Reference;

/// Whether fields of this type are compared by size: 'total_amount>=10万'.
bool isOrdered(FieldType type);

/// What a person wrote for @p field in a filter as canonical values, any of which may stand there: 朝阳区 is several
/// divisions. Nothing where it cannot be read.
std::optional<QStringList> readFilterValue(Field field, QStringView written, const Reference &reference);
/// The same of an own field; of a list also by options that are retired.
std::optional<QStringList> readOwnFilterValue(const OwnField &field, QStringView written, const Reference &reference);

/// The canonical digits of a phone, or of a part of one, as they stand in a stored number.
QString filterPhoneDigits(QStringView written);

} // namespace dossier
