#pragma once

#include "domain/Customer.h"
#include "domain/FieldPath.h"
#include "domain/Lists.h"

#include <dossier/Error.h>

#include <optional>
#include <span>

namespace dossier {

/// 核实: how, when and by whom a value was verified. It stands where the value's mark would: a value is plain, in
/// doubt, or verified. Source: seed 1, 步骤1 信息核实方式; seed 4, §二(一)3 准确性.
struct Proof {
    QLatin1StringView way; ///< Id of one of proofWays().
    QDateTime at;
    QString by;

    bool operator==(const Proof &) const = default;
};

/// The ways to verify a value: 官网, 天眼查 and so on.
std::span<const Option> proofWays();

/// What is known of a value that was verified; nothing for any other.
std::optional<Proof> proofOf(const FieldValue &value);

/// Verifies the value at @p path by @p way, an id or a word for it; an empty one takes the proof off.
/// Kind::InvalidInput: "field-unknown" for a path that leads nowhere, "enum-unknown" for a way that is none,
/// "nothing-to-verify" where there is no value.
Result<void> verify(
    Customer &customer, const FieldPath &path, const QString &way, const QDateTime &at, const QString &by);

/// Gives the values of @p after that are as they were in @p before their proofs back: to write the same again is no
/// edit.
void keepProofs(const Customer &before, Customer &after);

/// Takes the proofs of @p before off the values of @p after that are others now.
void dropStaleProofs(const Customer &before, Customer &after);

} // namespace dossier
