#include "services/import/SameContact.h"

#include "reference/Reference.h"

#include <algorithm>

namespace dossier {
namespace {

bool haveEqualNames(const QString &left, const QString &right, const Reference &reference) {
    return !left.isEmpty() && reference.folding.personKey(left) == reference.folding.personKey(right);
}

bool areFull(const QString &left, const QString &right, const Reference &reference) {
    return !reference.personNames.isSurname(left) && !reference.personNames.isSurname(right);
}

bool share(const FieldValues &left, const FieldValues &right, Field field) {
    const QStringList ours = left[field].texts();
    return std::ranges::any_of(
        right[field].texts(), [&](const QString &text) { return ours.contains(text, Qt::CaseInsensitive); });
}

} // namespace

bool sharesReach(const FieldValues &left, const FieldValues &right, const Reference &reference) {
    const QString &a = left.text(Field::ContactName);
    const QString &b = right.text(Field::ContactName);
    const bool namesFit = a.isEmpty() || b.isEmpty() || haveEqualNames(a, b, reference) ||
                          (!areFull(a, b, reference) && (a.startsWith(b) || b.startsWith(a)));
    return namesFit && (share(left, right, Field::ContactPhones) || share(left, right, Field::ContactEmails) ||
                           share(left, right, Field::ContactWechat));
}

bool isSameContact(const FieldValues &left, const FieldValues &right, const Reference &reference) {
    const QString &a = left.text(Field::ContactName);
    const QString &b = right.text(Field::ContactName);
    return (haveEqualNames(a, b, reference) && areFull(a, b, reference)) || sharesReach(left, right, reference);
}

} // namespace dossier
