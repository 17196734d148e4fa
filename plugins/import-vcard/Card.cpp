#include "Card.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

enum Column : quint8 {
    Kind,
    Organisation,
    Department,
    Person,
    Title,
    Phones,
    HomePhones,
    Emails,
    Wechat,
    Region,
    ForeignAddress,
    Website,
    Note,
    Updated,
    Number,
    ShortName,
    Uscc,
    Industry,
    CustomerType,
    Stage,
    Tier,
    Source,
    Owner,
    Honorific,
    Role,
    IsKey,
    HasLeft,
};

struct OwnEntry {
    const char *name;
    Column column;
};

/// What our own export writes and no other card has.
constexpr std::array kOwnEntries{OwnEntry{"X-DOSSIER-KIND", Kind}, OwnEntry{"X-DOSSIER-NUMBER", Number},
    OwnEntry{"X-DOSSIER-SHORT-NAME", ShortName}, OwnEntry{"X-DOSSIER-USCC", Uscc},
    OwnEntry{"X-DOSSIER-INDUSTRY", Industry}, OwnEntry{"X-DOSSIER-CUSTOMER-TYPE", CustomerType},
    OwnEntry{"X-DOSSIER-STAGE", Stage}, OwnEntry{"X-DOSSIER-TIER", Tier}, OwnEntry{"X-DOSSIER-SOURCE", Source},
    OwnEntry{"X-DOSSIER-OWNER", Owner}, OwnEntry{"X-DOSSIER-HONORIFIC", Honorific}, OwnEntry{"X-DOSSIER-ROLE", Role},
    OwnEntry{"X-DOSSIER-KEY", IsKey}, OwnEntry{"X-DOSSIER-LEFT", HasLeft}};

const OwnEntry *ownEntry(const QByteArray &name) {
    const auto own = std::ranges::find_if(kOwnEntries, [&](const OwnEntry &one) { return name == one.name; });
    return own == kOwnEntries.end() ? nullptr : &*own;
}

/// Several in one cell, as the import takes them apart.
constexpr auto kBetween = " / "_L1;

constexpr std::array kNames{"N", "FN", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "URL", "NOTE", "REV", "KIND",
    "IMPP", "X-WECHAT", "X-SOCIALPROFILE", "X-ABLABEL", "X-ABSHOWAS"};

/// Lines that take no calls.
constexpr std::array kNoPhones{"FAX", "PAGER", "TELEX", "MODEM", "BBS", "VIDEO", "TEXTPHONE"};
constexpr std::array<QStringView, 5> kPrivateLabels{u"home", u"家", u"住宅", u"私人", u"private"};
constexpr std::array<QStringView, 6> kHere{
    u"中国", u"中华人民共和国", u"china", u"cn", u"chn", u"people's republic of china"};

bool isChinese(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The day of "20260901T120000Z" or "2026-09-01T12:00:00Z".
QString dayOf(QString moment) {
    moment.remove(u'-').truncate(8);
    const QDate day = QDate::fromString(moment, u"yyyyMMdd"_s);
    return day.isValid() ? day.toString(Qt::ISODate) : QString{};
}

} // namespace

const CardTexts &cardHeadings() {
    static const CardTexts headings{u"客户性质"_s, u"客户名称"_s, u"所在部门"_s, u"联系人姓名"_s, u"职务"_s,
        u"联系方式"_s, u"家庭电话"_s, u"电子邮箱"_s, u"微信"_s, u"所在地区"_s, u"地址"_s, u"网址"_s, u"备注"_s,
        u"更新时间"_s, u"客户编号"_s, u"简称"_s, u"统一社会信用代码"_s, u"所属行业"_s, u"客户类型"_s, u"合作阶段"_s,
        u"客户等级"_s, u"客户来源"_s, u"负责人"_s, u"称谓"_s, u"决策角色"_s, u"关键决策人"_s, u"已离职"_s};
    return headings;
}

bool Card::reads(const QByteArray &name) {
    return ownEntry(name) || std::ranges::any_of(kNames, [&name](const char *known) { return name == known; });
}

void Card::take(const CardLine &line, const CardDecoder &decoder) {
    if (line.isBinary())
        return;
    const QString value = decoder.text(line);
    const QString plain = CardDecoder::unescaped(value).trimmed();
    const auto keepFirst = [](QString &text, const QString &found) { text = text.isEmpty() ? found : text; };
    if (line.name == "N")
        m_name = CardDecoder::parts(value, u';');
    else if (line.name == "FN")
        keepFirst(m_fullName, plain);
    else if (line.name == "ORG")
        m_organisation = m_organisation.isEmpty() ? CardDecoder::parts(value, u';') : m_organisation;
    else if (line.name == "TITLE")
        keepFirst(m_title, plain);
    else if (line.name == "ROLE")
        keepFirst(m_role, plain);
    else if (line.name == "TEL")
        takePhone(line, plain);
    else if (line.name == "EMAIL")
        m_emails << (plain.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? plain.sliced(7) : plain);
    else if (line.name == "ADR")
        takeAddress(line, value);
    else if (line.name == "URL")
        keepFirst(m_website, plain);
    else if (line.name == "NOTE")
        keepFirst(m_note, plain);
    else if (line.name == "REV")
        m_updated = dayOf(plain);
    else if (line.name == "X-ABLABEL" && std::ranges::any_of(kPrivateLabels, [&](QStringView word) {
                 return plain.contains(word, Qt::CaseInsensitive);
             }))
        m_privateGroups << QString::fromLatin1(line.group);
    else if (line.name == "KIND" || line.name == "X-ABSHOWAS")
        m_isCompany = m_isCompany || plain.compare("org"_L1, Qt::CaseInsensitive) == 0 ||
                      plain.compare("company"_L1, Qt::CaseInsensitive) == 0;
    else if (const OwnEntry *own = ownEntry(line.name))
        keepFirst(m_own[own->column], plain);
    else
        takeMessenger(line, plain);
}

void Card::takePhone(const CardLine &line, const QString &value) {
    if (std::ranges::any_of(kNoPhones, [&](const char *type) { return line.hasType(type); }))
        return;
    // tel:+86-13493309160;ext=12
    QString number = value.startsWith("tel:"_L1, Qt::CaseInsensitive) ? value.sliced(4) : value;
    if (const qsizetype more = number.indexOf(u';'); more >= 0) {
        const QString extension = number.sliced(more).section("ext="_L1, 1, 1, QString::SectionCaseInsensitiveSeps);
        number.truncate(more);
        if (!extension.isEmpty())
            number += u'-' + extension;
    }
    // Telephones dial what follows a comma after a pause.
    number.replace(u',', u'-');
    if (!number.isEmpty())
        m_phones.push_back({.number = number, .group = line.group, .isPrivate = line.hasType("HOME")});
}

/// Post office box, what comes before the street, street, locality, region, postal code, country.
void Card::takeAddress(const CardLine &line, const QString &value) {
    QStringList parts = CardDecoder::parts(value, u';');
    parts.resize(7);
    const auto &[box, before, street, locality, region, code, country] =
        std::tie(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    const bool isHere = country.isEmpty() || std::ranges::contains(kHere, country.toLower());
    // Municipalities are their own province.
    QStringList found = isHere ? QStringList{region, locality == region ? QString{} : locality, street, before}
                               : QStringList{before, street, locality, region, code, country};
    found.removeAll({});
    const QString text = found.join(isHere ? ""_L1 : " "_L1).replace(u'\n', u' ');
    if (!text.isEmpty())
        m_addresses.push_back({.text = text, .isHere = isHere, .isOfWork = line.hasType("WORK")});
}

void Card::takeMessenger(const CardLine &line, const QString &value) {
    const bool isWechat = line.name == "X-WECHAT" || line.hasType("WECHAT") || line.hasType("WEIXIN") ||
                          value.startsWith("wechat:"_L1, Qt::CaseInsensitive) ||
                          value.startsWith("weixin:"_L1, Qt::CaseInsensitive);
    if (isWechat && m_wechat.isEmpty())
        m_wechat = value.section(u':', -1).trimmed();
}

bool Card::isPrivate(const Phone &phone) const {
    return phone.isPrivate || (!phone.group.isEmpty() && m_privateGroups.contains(QLatin1StringView{phone.group}));
}

/// Chinese names are put together from their parts, which telephones fill in any order of FN.
QString Card::person() const {
    if (m_isCompany)
        return {};
    const QString family = m_name.value(0);
    const QString given = m_name.value(1);
    if (isChinese(family + given))
        return family + m_name.value(2) + given;
    if (!m_fullName.isEmpty())
        return m_fullName == m_organisation.value(0) && (family + given).isEmpty() ? QString{} : m_fullName;
    return QStringList{given, family}.join(u' ').trimmed();
}

QString Card::phones(bool ofHome) const {
    QStringList numbers;
    for (const Phone &phone : m_phones)
        if (isPrivate(phone) == ofHome)
            numbers << phone.number;
    return numbers.join(kBetween);
}

CardTexts Card::texts() const {
    CardTexts texts = m_own;
    const QString person = this->person();
    const QString organisation = m_organisation.value(0);
    texts[Organisation] = !organisation.isEmpty() ? organisation : m_isCompany ? m_fullName : person;
    if (texts[Kind].isEmpty() && organisation.isEmpty() && !person.isEmpty())
        texts[Kind] = u"个人"_s;
    texts[Department] = m_organisation.mid(1).join(u' ').trimmed();
    texts[Person] = person;
    texts[Title] = m_title.isEmpty() ? m_role : m_title;
    texts[Phones] = phones(false);
    texts[HomePhones] = phones(true);
    texts[Emails] = m_emails.join(kBetween);
    texts[Wechat] = m_wechat;
    const auto ofWork = std::ranges::find_if(m_addresses, &Address::isOfWork);
    if (!m_addresses.empty()) {
        const Address &address = ofWork == m_addresses.end() ? m_addresses.front() : *ofWork;
        texts[address.isHere ? Region : ForeignAddress] = address.text;
    }
    texts[Website] = m_website;
    texts[Note] = m_note;
    texts[Updated] = m_updated;
    return texts;
}

} // namespace dossier
