#pragma once

#include <QStringView>

namespace dossier {

/// How long a passphrase would hold against guessing, at the price that Argon2id puts on each guess.
enum class PassphraseStrength : quint8 {
    Weak, ///< Minutes to weeks: below 45 bits.
    Fair, ///< Holds against a person or a small firm: below 70 bits.
    Strong,
};

/// An estimate from length, kinds of characters, runs and a list of common passwords. It overrates what it does not
/// know, such as the name of the dog.
PassphraseStrength strengthOf(QStringView passphrase);

/// The estimate behind strengthOf(), in bits.
double passphraseBits(QStringView passphrase);

} // namespace dossier
