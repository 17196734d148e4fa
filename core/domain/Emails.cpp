#include "domain/Emails.h"

#include "domain/Texts.h"
#include "reference/HanFolding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// What ends a domain so often that a part beginning with it is the rest of an address broken at its dot.
constexpr std::array kCommonEndings{
    "com"_L1, "cn"_L1, "net"_L1, "org"_L1, "com.cn"_L1, "net.cn"_L1, "org.cn"_L1, "edu.cn"_L1, "gov.cn"_L1};

bool isLocalSign(QChar c) {
    return (c.unicode() < 128 ? c.isLetterOrNumber() : c.isLetter()) ||
           QStringView{u".!#$%&'*+/=?^_`{|}~-"}.contains(c);
}

bool isDomainLabel(QStringView label) {
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

bool hasDots(QStringView text) { return text.startsWith(u'.') || text.endsWith(u'.') || text.contains(u".."); }

/// Takes "mailto:", and "Name <…>" around an address, off.
QString bareAddress(QStringView part) {
    const qsizetype open = part.indexOf(u'<');
    const qsizetype close = part.indexOf(u'>', open + 1);
    if (open >= 0 && close > open)
        part = part.sliced(open + 1, close - open - 1);
    if (part.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        part = part.sliced(7);
    while (part.endsWith(u'.'))
        part.chop(1);
    return part.trimmed().toString();
}

/// The parts of a cell; "office at example.cn" stays whole, because no part of it is an address.
QStringList partsOf(const QString &text) {
    constexpr QStringView kAlways = u",;、，；\n\r|";
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        if (kAlways.contains(c)) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    QStringList result;
    for (const QString &one : std::as_const(parts)) {
        const QString tidy = singleLine(one);
        const QStringList inner = tidy.split(tidy.contains(u' ') ? u' ' : u'/', Qt::SkipEmptyParts);
        if (inner.size() > 1 && !tidy.contains(u'<') &&
            std::ranges::all_of(inner, [](const QString &each) { return each == u"/" || each.contains(u'@'); })) {
            for (const QString &each : inner)
                if (each != u"/")
                    result.append(each);
        } else if (!tidy.isEmpty()) {
            result.append(tidy);
        }
    }
    return result;
}

} // namespace

bool isEmail(QStringView text) {
    if (text.size() > 254)
        return false;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64)
        return false;
    const QStringView local = text.first(at);
    if (hasDots(local) || !std::ranges::all_of(local, isLocalSign))
        return false;
    const QStringView domain = text.sliced(at + 1);
    int labels = 0;
    QStringView last;
    for (const QStringView label : domain.tokenize(u'.')) {
        if (!isDomainLabel(label))
            return false;
        last = label;
        ++labels;
    }
    return labels >= 2 && last.size() >= 2 && std::ranges::any_of(last, [](QChar c) { return c.isLetter(); });
}

bool isFreeMail(QStringView address) {
    static constexpr std::array kServices{"qq.com"_L1, "foxmail.com"_L1, "163.com"_L1, "126.com"_L1, "yeah.net"_L1,
        "188.com"_L1, "sina.com"_L1, "sina.cn"_L1, "sohu.com"_L1, "139.com"_L1, "189.cn"_L1, "wo.cn"_L1,
        "aliyun.com"_L1, "21cn.com"_L1, "tom.com"_L1, "gmail.com"_L1, "outlook.com"_L1, "hotmail.com"_L1, "live.com"_L1,
        "live.cn"_L1, "msn.com"_L1, "yahoo.com"_L1, "yahoo.com.cn"_L1, "icloud.com"_L1};
    QStringView domain = address.sliced(address.lastIndexOf(u'@') + 1);
    // Paid accounts of the same services: vip.163.com.
    if (domain.startsWith("vip."_L1, Qt::CaseInsensitive))
        domain = domain.sliced(4);
    return std::ranges::any_of(
        kServices, [domain](QLatin1StringView service) { return domain.compare(service, Qt::CaseInsensitive) == 0; });
}

WrittenEmails readEmails(QStringView text) {
    WrittenEmails result;
    if (isEmail(text)) {
        result.addresses.append(text.toString());
        return result;
    }
    for (const QString &part : partsOf(HanFolding::halfWidth(text))) {
        QString address = bareAddress(part);
        if (address.isEmpty())
            continue;
        const bool continuesLast = !result.addresses.isEmpty() && !isEmail(result.addresses.last()) &&
                                   isEmail(result.addresses.last() + u'.' + address) &&
                                   std::ranges::find(kCommonEndings, address) != kCommonEndings.end();
        if (continuesLast) {
            result.addresses.last() += u'.' + address;
            result.wrong = result.addresses.last();
            continue;
        }
        if (!isEmail(address) && result.wrong.isEmpty())
            result.wrong = address;
        if (!result.addresses.contains(address, Qt::CaseInsensitive))
            result.addresses.append(std::move(address));
    }
    return result;
}

} // namespace dossier
