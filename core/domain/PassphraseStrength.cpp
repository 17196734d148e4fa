#include "domain/PassphraseStrength.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// What guessers try first, in lower case, longer ones before those they contain.
constexpr std::array kCommon{
    "administrator"_L1,
    "1qaz2wsx3edc"_L1,
    "qwertyuiop"_L1,
    "1234567890"_L1,
    "9876543210"_L1,
    "147258369"_L1,
    "woaini1314"_L1,
    "123456789"_L1,
    "987654321"_L1,
    "asdfghjkl"_L1,
    "changeme"_L1,
    "iloveyou"_L1,
    "password"_L1,
    "sunshine"_L1,
    "passw0rd"_L1,
    "princess"_L1,
    "football"_L1,
    "baseball"_L1,
    "1qaz2wsx"_L1,
    "q1w2e3r4"_L1,
    "zxcvbnm"_L1,
    "5201314"_L1,
    "woaiwojia"_L1,
    "welcome"_L1,
    "letmein"_L1,
    "dossier"_L1,
    "company"_L1,
    "111111"_L1,
    "123123"_L1,
    "112233"_L1,
    "123321"_L1,
    "121212"_L1,
    "100200"_L1,
    "666666"_L1,
    "888888"_L1,
    "abc123"_L1,
    "dragon"_L1,
    "master"_L1,
    "monkey"_L1,
    "shadow"_L1,
    "secret"_L1,
    "qwerty"_L1,
    "woaini"_L1,
    "123456"_L1,
    "654321"_L1,
    "abcdef"_L1,
    "admin"_L1,
    "hello"_L1,
    "login"_L1,
    "guest"_L1,
    "nihao"_L1,
    "12345"_L1,
    "1314"_L1,
    "1234"_L1,
    "root"_L1,
    "test"_L1,
    "pass"_L1,
    "user"_L1,
    "abc"_L1,
};
constexpr double kCommonBits = 6;

struct CharacterKind {
    bool (*holds)(char32_t);
    double bits; ///< Of one character drawn at random from the kind.
};

constexpr bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool isLower(char32_t c) { return c >= U'a' && c <= U'z'; }
constexpr bool isUpper(char32_t c) { return c >= U'A' && c <= U'Z'; }
constexpr bool isAscii(char32_t c) { return c < 0x80; }

/// The first that holds counts. Letters are worth as much in either case: people write a capital where it is expected.
constexpr std::array kKinds{
    CharacterKind{isDigit, 3.3}, CharacterKind{isLower, 4.7}, CharacterKind{isUpper, 4.7}, CharacterKind{isAscii, 5.0},
    CharacterKind{[](char32_t) { return true; }, 8.0}, // the few hundred Chinese characters that people choose from
};

/// Past these, a letter that follows a letter is taken for part of a word, whose later letters follow from its first.
constexpr int kRandomLetters = 8;
constexpr double kLaterLetterBits = 2;

/// Cuts the common passwords out of @p text and says what finding them is worth.
double cutCommon(QString &text) {
    double bits = 0;
    for (const QLatin1StringView common : kCommon) {
        qsizetype at = 0;
        while ((at = text.indexOf(common, at, Qt::CaseInsensitive)) >= 0) {
            text.remove(at, common.size());
            bits = std::max(bits, kCommonBits);
        }
    }
    return bits;
}

/// The disguises that guessers know.
QString undisguised(QStringView passphrase) {
    QString text = passphrase.toString();
    for (const auto &[disguise, letter] : {std::pair{u'@', u'a'}, {u'$', u's'}})
        text.replace(QChar{disguise}, QChar{letter});
    return text;
}

} // namespace

double passphraseBits(QStringView passphrase) {
    QString text = undisguised(passphrase);
    double bits = cutCommon(text);
    char32_t before = 0;
    int letters = 0;
    bool followsLetter = false;
    for (const char32_t character : text.toUcs4()) {
        const bool isLetter = isLower(character) || isUpper(character);
        const auto step = std::abs(std::int64_t(character) - std::int64_t(before));
        letters += isLetter;
        if (step <= 1) // the same once more, or a run such as 6789
            bits += 0.5;
        else if (isLetter && followsLetter && letters > kRandomLetters)
            bits += kLaterLetterBits;
        else
            bits +=
                std::ranges::find_if(kKinds, [&](const CharacterKind &kind) { return kind.holds(character); })->bits;
        before = character;
        followsLetter = isLetter;
    }
    return bits;
}

PassphraseStrength strengthOf(QStringView passphrase) {
    const double bits = passphraseBits(passphrase);
    return bits < 45 ? PassphraseStrength::Weak : bits < 70 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace dossier
