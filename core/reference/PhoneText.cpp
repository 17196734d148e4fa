#include "reference/PhoneText.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kLongestNumber = 64;
constexpr qsizetype kLongestCell = 1000;

/// Fewer significant digits than these are what a spreadsheet shows of a rounded number; more are all it had, but for
/// zeros at the end.
constexpr qsizetype kFewestSignificantDigits = 8;

constexpr std::u16string_view kDashes = u"‐‑‒–—―−－ー﹣";
constexpr std::u16string_view kOpening = u"（［【〔[{｛";
constexpr std::u16string_view kClosing = u"）］】〕]}｝";
constexpr std::u16string_view kDots = u"·•．・";

/// Part the numbers of a cell.
constexpr std::u16string_view kPieceSigns = u"/／、;；，,|｜&＆\n\r\t或及和";

/// Before an extension, longer ones first.
constexpr std::array<QStringView, 9> kExtensionMarks{
    u"转接", u"转", u"分机号", u"分机", u"内线", u"ext.", u"ext", u"x", u"#"};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isAnyDigit(QChar c) { return c.isDigit(); }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isMistakenLetter(QChar c) { return c == u'O' || c == u'o' || c == u'I' || c == u'l'; }
bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }

QChar narrowed(QChar c) {
    const char16_t unit = c.unicode();
    if (kDashes.contains(unit))
        return u'-';
    if (kOpening.contains(unit))
        return u'(';
    if (kClosing.contains(unit))
        return u')';
    if (kDots.contains(unit))
        return u'.';
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return QChar{char16_t(unit - 0xFEE0)};
    return c.isSpace() ? QChar{u' '} : c;
}

/// Mantissa digits and exponent of a text such as 1.38E+10.
struct Exponential {
    QString digits;
    qsizetype exponent;
};

std::optional<Exponential> exponential(QStringView text) {
    const qsizetype mark = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark < 1 || !isDigit(text[0]))
        return std::nullopt;
    QStringView exponent = text.sliced(mark + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.sliced(1);
    if (exponent.isEmpty() || exponent.size() > 2 || !std::ranges::all_of(exponent, isDigit))
        return std::nullopt;
    const QStringView fraction = text.first(mark).sliced(1);
    if (!fraction.isEmpty() && (fraction[0] != u'.' || !std::ranges::all_of(fraction.sliced(1), isDigit)))
        return std::nullopt;
    return Exponential{text[0] % (fraction.isEmpty() ? fraction : fraction.sliced(1)), exponent.toInt()};
}

/// What a spreadsheet made of a number, taken back.
std::expected<QString, PhoneProblem> restored(const QString &text) {
    const qsizetype point = text.indexOf(u'.');
    if (point > 0 && point + 1 < text.size() && std::ranges::all_of(text.first(point), isDigit) &&
        std::ranges::all_of(text.sliced(point + 1), [](QChar c) { return c == u'0'; }))
        return text.first(point);
    const auto number = exponential(text);
    if (!number)
        return text;
    const qsizetype wanted = number->exponent + 1;
    const QStringView digits{number->digits};
    if (digits.size() >= wanted) {
        const bool isWhole = std::ranges::all_of(digits.sliced(wanted), [](QChar c) { return c == u'0'; });
        return isWhole ? std::expected<QString, PhoneProblem>{digits.first(wanted).toString()}
                       : std::unexpected(PhoneProblem::NotANumber);
    }
    if (digits.size() < kFewestSignificantDigits || wanted > kLongestNumber)
        return std::unexpected(PhoneProblem::DigitsLost);
    return number->digits.leftJustified(wanted, u'0');
}

constexpr std::u16string_view kMargins = u" ():.-;=,";

bool isMargin(QChar c) { return kMargins.contains(c.unicode()); }

bool isLabelEnd(QChar c) { return c == u' ' || c == u':' || c == u'.' || c == u'-'; }

QStringView withoutMargins(QStringView text) {
    while (!text.isEmpty() && isMargin(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isMargin(text.back()))
        text.chop(1);
    return text;
}

QStringView extensionMarkAt(QStringView text) {
    for (const QStringView mark : kExtensionMarks)
        if (text.startsWith(mark, Qt::CaseInsensitive))
            return mark;
    return {};
}

/// Length of the word at the front of @p text that says what a number is for; 0 where it is part of the number.
qsizetype labelLength(QStringView text, bool isBehindDigits) {
    if (isBehindDigits && !extensionMarkAt(text).isEmpty())
        return 0;
    const bool isWord = isLetter(text.front());
    const auto belongs = isWord ? isLetter : isHan;
    const qsizetype length = std::ranges::find_if_not(text, belongs) - text.begin();
    const QStringView word = text.first(length);
    const bool isDamage = isWord && (std::ranges::all_of(word, isMistakenLetter) ||
                                        (isBehindDigits && word.compare(u"e", Qt::CaseInsensitive) == 0));
    return isDamage ? 0 : length;
}

/// Takes numbers and labels of one piece apart.
class PieceReader {
public:
    explicit PieceReader(QStringView piece) : m_left(piece) {}

    std::vector<PhoneText> read() {
        while (!m_left.isEmpty()) {
            const qsizetype label = labelLength(m_left, hasDigits(m_number));
            if (label > 0) {
                takeLabel(m_left.first(label));
                continue;
            }
            const QStringView mark = hasDigits(m_number) ? extensionMarkAt(m_left) : QStringView{};
            const qsizetype length = std::max<qsizetype>(mark.size(), 1);
            m_number += m_left.first(length);
            m_left = m_left.sliced(length);
        }
        finish();
        return std::move(m_found);
    }

private:
    static bool hasDigits(QStringView text) { return std::ranges::any_of(text, isAnyDigit); }

    void takeLabel(QStringView word) {
        m_left = m_left.sliced(word.size());
        const bool isBracketed = !m_number.isEmpty() && narrowed(m_number.back()) == u'(';
        const bool isClosed = isBracketed && !m_left.isEmpty() && narrowed(m_left.front()) == u')';
        m_number.chop(isBracketed ? 1 : 0);
        m_left = m_left.sliced(isClosed ? 1 : 0);
        // Alone in brackets and close behind a number a word is about that number, else about the one that follows.
        const bool isAboutNext = !isClosed || (!m_number.isEmpty() && m_number.back().isSpace());
        if (isAboutNext && hasDigits(m_number) && hasDigits(m_left))
            finish();
        while (!hasDigits(m_number) && !m_left.isEmpty() && isLabelEnd(narrowed(m_left.front())))
            m_left = m_left.sliced(1);
        m_label += (m_label.isEmpty() ? QStringView{} : u" ") % word;
    }

    void finish() {
        const QStringView text = QStringView{m_number}.trimmed();
        if (hasDigits(text))
            m_found.push_back({text.toString(), m_label});
        else if (!m_found.empty() && !m_label.isEmpty())
            m_found.back().label += u' ' % m_label;
        m_number.clear();
        m_label.clear();
    }

    QStringView m_left;
    QString m_number;
    QString m_label;
    std::vector<PhoneText> m_found;
};

} // namespace

std::expected<QString, PhoneProblem> cleanedPhone(QStringView text) {
    if (text.size() > kLongestNumber)
        return std::unexpected(PhoneProblem::NotANumber);
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar c : text)
        if (c.category() != QChar::Other_Format && (c.category() != QChar::Other_Control || c.isSpace()))
            cleaned += narrowed(c);
    cleaned = cleaned.trimmed();
    if (cleaned.startsWith("tel:"_L1, Qt::CaseInsensitive))
        cleaned.remove(0, 4);
    while (cleaned.startsWith(u'\''))
        cleaned.remove(0, 1);
    if (cleaned.isEmpty())
        return std::unexpected(PhoneProblem::Empty);
    return restored(cleaned);
}

QString lettersAsDigits(QStringView cleaned) {
    QString read = cleaned.toString();
    bool isChanged = false;
    for (QChar &c : read) {
        if (!isMistakenLetter(c)) {
            if (isLetter(c))
                return {};
            continue;
        }
        c = c == u'I' || c == u'l' ? u'1' : u'0';
        isChanged = true;
    }
    return isChanged ? read : QString{};
}

std::pair<QStringView, QStringView> partedExtension(QStringView cleaned) {
    for (qsizetype i = 1; i < cleaned.size(); ++i) {
        QStringView mark = extensionMarkAt(cleaned.sliced(i));
        if (mark.isEmpty())
            continue;
        QStringView extension = cleaned.sliced(i);
        for (; !mark.isEmpty(); mark = extensionMarkAt(extension))
            extension = withoutMargins(extension.sliced(mark.size()));
        return {withoutMargins(cleaned.first(i)), extension};
    }
    return {cleaned, {}};
}

std::expected<PhoneGroups, PhoneProblem> phoneGroups(QStringView cleaned) {
    PhoneGroups groups;
    bool hasHyphen = false;
    for (const QChar c : cleaned) {
        if (isDigit(c)) {
            groups.digits += c;
            groups.lastGroup += hasHyphen ? 1 : 0;
        } else if (c == u'-') {
            hasHyphen = true;
            groups.lastGroup = 0;
        } else if (c == u'+' && groups.digits.isEmpty() && !groups.isInternational) {
            groups.isInternational = true;
        } else if (c != u' ' && c != u'.' && c != u'(' && c != u')') {
            return std::unexpected(PhoneProblem::NotANumber);
        }
    }
    if (groups.digits.isEmpty())
        return std::unexpected(PhoneProblem::NotANumber);
    if (!groups.isInternational && groups.digits.startsWith("00"_L1)) {
        groups.isInternational = true;
        groups.digits.remove(0, 2);
    }
    return groups;
}

std::vector<PhoneText> phonePieces(QStringView cell) {
    if (cell.size() > kLongestCell)
        return {{cell.toString()}};
    std::vector<PhoneText> found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !kPieceSigns.contains(cell[i].unicode()))
            continue;
        const QStringView piece = cell.sliced(begin, i - begin).trimmed();
        begin = i + 1;
        if (piece.isEmpty())
            continue;
        if (!found.empty() && !extensionMarkAt(piece).isEmpty() && std::ranges::any_of(piece, isAnyDigit)) {
            found.back().text += u' ' % piece;
            continue;
        }
        const std::vector<PhoneText> read = PieceReader{piece}.read();
        found.insert(found.end(), read.begin(), read.end());
    }
    if (found.empty() && !cell.trimmed().isEmpty())
        found.push_back({cell.trimmed().toString()});
    return found;
}

} // namespace dossier
