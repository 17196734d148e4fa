#include "services/index/SearchFolding.h"

#include "domain/Filter.h"
#include "reference/HanFolding.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr std::size_t kUnits = 0x10000;
constexpr char16_t kFullWidthOffset = 0xFEE0; ///< From ！ to !.
constexpr char16_t kControl = 0x7F;

constexpr bool isFullWidth(char16_t unit) { return unit >= 0xFF01 && unit <= 0xFF5E; }

/// Whether NFKC leaves the unit alone whatever stands around it, or only narrows it. Few, but nearly all texts.
constexpr bool isPlain(char16_t unit) {
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0x3400 && unit <= 0x9FFF) || unit == 0x3000 || unit == 0x3001 ||
           unit == 0x3002 || (unit >= 0x3008 && unit <= 0x3011) || isFullWidth(unit) || unit == 0xB7 ||
           (unit >= 0x2018 && unit <= 0x201D);
}

char16_t narrowed(char16_t unit) {
    if (unit == 0x3000)
        return u' ';
    return isFullWidth(unit) ? char16_t(unit - kFullWidthOffset) : unit;
}

char16_t unitFor(char16_t unit, const HanFolding &han) {
    if (unit < 0x20 || unit == kControl)
        return kControl;
    if (QChar::isSurrogate(unit))
        return unit;
    const QChar lower = QChar{unit}.toCaseFolded();
    const QString simplified = han.simplified(QStringView{&lower, 1});
    return simplified.size() == 1 ? simplified.front().unicode() : lower.unicode();
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Appends a unit that is no surrogate.
void appendUnit(char16_t unit, std::vector<char> &out) {
    if (unit < 0x80) {
        out.push_back(char(unit));
    } else if (unit < 0x800) {
        out.push_back(char(0xC0 | (unit >> 6)));
        out.push_back(char(0x80 | (unit & 0x3F)));
    } else {
        out.push_back(char(0xE0 | (unit >> 12)));
        out.push_back(char(0x80 | ((unit >> 6) & 0x3F)));
        out.push_back(char(0x80 | (unit & 0x3F)));
    }
}

} // namespace

SearchFolding::SearchFolding(const HanFolding &han) : m_units(kUnits), m_plainFrom(kUnits) {
    for (std::size_t unit = 0; unit < kUnits; ++unit)
        m_units[unit] = unitFor(char16_t(unit), han);
    for (std::size_t unit = 0; unit < kUnits; ++unit)
        if (isPlain(char16_t(unit)))
            m_plainFrom[unit] = m_units[narrowed(char16_t(unit))];
}

QString SearchFolding::folded(QStringView text) const {
    QString result = filterFolded(text);
    for (QChar &c : result)
        c = QChar{m_units[c.unicode()]};
    return result;
}

/// Takes the text as it is read, which nearly every text allows; false, and nothing appended, for any other.
bool SearchFolding::appendPlain(QByteArrayView text, std::vector<char> &out) const {
    const std::size_t begun = out.size();
    for (const char *at = text.begin(), *const end = text.end(); at != end;) {
        const auto first = static_cast<unsigned char>(*at);
        char16_t unit = first < 0x80 ? first : char16_t{0};
        if (first >= 0xE0 && first < 0xF0 && end - at >= 3 && isContinuation(at[1]) && isContinuation(at[2])) {
            unit = char16_t(((first & 0x0F) << 12) | ((at[1] & 0x3F) << 6) | (at[2] & 0x3F));
            at += 3;
        } else {
            ++at;
        }
        // A single byte that is no ASCII, and a longer form of it, are nothing that is taken as it is.
        const bool isWhole = (first < 0x80) == (unit < 0x80);
        const char16_t plain = isWhole ? m_plainFrom[unit] : char16_t{0};
        if (plain == 0) {
            out.resize(begun);
            return false;
        }
        appendUnit(plain, out);
    }
    return true;
}

bool SearchFolding::append(QByteArrayView text, std::vector<char> &out) const {
    if (appendPlain(text, out))
        return true;
    const QString written = QString::fromUtf8(text);
    const QString result = folded(written);
    const QByteArray bytes = result.toUtf8();
    out.insert(out.end(), bytes.begin(), bytes.end());
    // Equal lengths could hide that one character grew and another shrank.
    return result.size() == written.size() && std::ranges::equal(written, result, [this](QChar before, QChar after) {
        return QChar::isSurrogate(before.unicode()) ? before == after : folded(QStringView{&before, 1}) == after;
    });
}

} // namespace dossier
