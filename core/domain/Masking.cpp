#include "domain/Masking.h"

#include "reference/PersonNames.h"
#include "reference/Phones.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr auto kStars = "****"_L1;
constexpr qsizetype kHidden = kStars.size();
constexpr qsizetype kMobileDigits = 11;
constexpr qsizetype kServiceCode = 3;

/// What a person takes for the first character, a rare one beyond 16 bits among them.
QStringView firstCharacter(QStringView text) {
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    const qsizetype end = finder.toNextBoundary();
    return text.first(std::max<qsizetype>(end, 0));
}

} // namespace

QString maskedPhone(QStringView number) {
    if (number.isEmpty())
        return {};
    const QString whole = nationalPhone(number);
    const QStringView main = QStringView{whole}.first(std::max<qsizetype>(whole.indexOf(u' '), 0));
    if (!number.startsWith("+86"_L1))
        return number.startsWith(u'+') && !main.isEmpty() ? main % u' ' % kStars : QString{kStars};
    const QStringView digits = main.isEmpty() ? QStringView{whole} : main; // Without the extension.
    if (const qsizetype local = digits.indexOf(u'-') + 1; local > 0)
        return digits.first(std::max(local, digits.size() - kHidden)) % kStars;
    if (digits.size() == kMobileDigits && digits.startsWith(u'1'))
        return digits.first(3) % kStars % digits.last(4);
    return digits.first(std::min(kServiceCode, digits.size())) % kStars;
}

QString maskedEmail(QStringView address) {
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address.isEmpty() ? QString{} : maskedText();
    const QStringView first = firstCharacter(address.first(at));
    return (first.size() < at ? first : QStringView{}) % maskedText() % address.sliced(at);
}

QString maskedPerson(QStringView name, QStringView honorific, const PersonNames &names) {
    if (!honorific.isEmpty())
        return u'*' % honorific;
    if (name.isEmpty())
        return {};
    const QStringView surname = names.surnameOf(name);
    return (surname.isEmpty() ? firstCharacter(name) : surname) % "**"_L1;
}

QString maskedText() { return u"***"_s; }

} // namespace dossier
