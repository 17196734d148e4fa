#pragma once

#include "reference/Codes.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace dossier::test {

/// A made-up customer as a list would hold him.
struct CompanyRecord {
    QString uscc;
    QString name;
    QString contact;
    QString phone;
    QString email;
    QString city;
    QString address;
    int firm = 0;        ///< Records of one firm are one.
    QString change = {}; ///< What makes a double differ from the first record of its firm; empty: the first one.
    QString trap = {};   ///< Why two firms may seem to be one.
    int trapped = -1;    ///< The firm that it may be taken for.
};

/// Makes records of firms up, with doubles that differ as people's lists do, and firms that seem to be one and are not.
/// The same ones for the same seed. No name, number or address is of a real firm on purpose.
class CompanyRecords {
public:
    explicit CompanyRecords(quint32 seed) : m_random{seed} {}

    std::vector<CompanyRecord> make(std::size_t count) {
        std::vector<CompanyRecord> records;
        while (records.size() < count) {
            const CompanyRecord first = firm();
            records.push_back(first);
            if (m_random.bounded(100) < 25)
                records.push_back(double_(first));
            if (m_random.bounded(100) < 4)
                records.push_back(double_(first));
            if (m_random.bounded(100) < 20)
                records.push_back(trapOf(first));
        }
        records.resize(count);
        for (std::size_t i = records.size(); i > 1; --i)
            std::swap(records[i - 1], records[std::size_t(m_random.bounded(int(i)))]);
        return records;
    }

private:
    struct City {
        const char16_t *full;
        const char16_t *brief;
        const char16_t *areaCode;
        const char16_t *code;
    };
    static constexpr std::array kCities{City{u"北京市", u"北京", u"010", u"110000"},
        City{u"上海市", u"上海", u"021", u"310000"}, City{u"广州市", u"广州", u"020", u"440100"},
        City{u"深圳市", u"深圳", u"0755", u"440300"}, City{u"杭州市", u"杭州", u"0571", u"330100"},
        City{u"宁波市", u"宁波", u"0574", u"330200"}, City{u"苏州市", u"苏州", u"0512", u"320500"},
        City{u"南京市", u"南京", u"025", u"320100"}, City{u"武汉市", u"武汉", u"027", u"420100"},
        City{u"成都市", u"成都", u"028", u"510100"}, City{u"青岛市", u"青岛", u"0532", u"370200"},
        City{u"济南市", u"济南", u"0531", u"370100"}, City{u"郑州市", u"郑州", u"0371", u"410100"},
        City{u"长沙市", u"长沙", u"0731", u"430100"}, City{u"厦门市", u"厦门", u"0592", u"350200"},
        City{u"福州市", u"福州", u"0591", u"350100"}};
    static constexpr QStringView kBrandUnits =
        u"华星宏鸿盛晟鑫欣创诚成泰伟维佳嘉瑞锐博德明鸣杰捷亿益利力东龙达广汇远丰顺联"
        u"润凯鹏飞宝兴恒信安康金立新天海科正通中宇源辉光隆昌永浩翔云峰";
    static constexpr std::array kHomophones{
        u"宏鸿", u"盛晟", u"鑫欣", u"诚成", u"伟维", u"佳嘉", u"瑞锐", u"明鸣", u"杰捷", u"亿益", u"利力", u"星兴"};
    static constexpr std::array kTraditional{u"华華", u"东東", u"龙龍", u"达達", u"广廣", u"汇匯", u"远遠", u"丰豐",
        u"顺順", u"联聯", u"润潤", u"凯凱", u"鹏鵬", u"飞飛", u"宝寶", u"兴興", u"创創", u"业業", u"实實", u"电電",
        u"机機", u"贸貿", u"网網", u"络絡", u"际際", u"资資", u"设設", u"备備", u"饰飾", u"纺紡", u"织織", u"药藥",
        u"医醫", u"疗療", u"环環", u"务務", u"术術", u"经經"};
    static constexpr std::array kTrades{u"科技", u"信息技术", u"网络科技", u"电子", u"电气", u"机械", u"自动化设备",
        u"贸易", u"国际贸易", u"商贸", u"实业", u"投资", u"置业", u"物流", u"供应链管理", u"餐饮管理", u"食品", u"农业",
        u"药业", u"医疗器械", u"化工", u"建材", u"建设工程", u"装饰设计", u"广告", u"文化传媒", u"教育咨询",
        u"企业管理咨询", u"环保科技", u"新能源", u"新材料", u"纺织", u"服饰", u"家具", u"印刷包装", u"汽车部件"};
    static constexpr std::array kForms{u"有限公司", u"有限公司", u"有限公司", u"有限责任公司", u"股份有限公司"};
    static constexpr QStringView kSurnames =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡";
    static constexpr QStringView kGiven = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建国志文海燕红";
    static constexpr std::array kStreets{u"中山路", u"解放路", u"人民路", u"建设路", u"科技园路", u"滨江大道",
        u"长江路", u"工业大道", u"创业路", u"学院路", u"新华街", u"兴业街", u"文化路", u"和平路", u"迎宾大道"};
    static constexpr std::array kHonorifics{u"总", u"经理", u"先生", u"女士"};
    static constexpr std::array kPinyin{"hua", "xing", "hong", "sheng", "xin", "cheng", "tai", "wei", "jia", "rui",
        "bo", "ming", "yuan", "feng", "long"};

    template <class List>
    auto any(const List &list) {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }
    QChar anyOf(QStringView units) { return units[m_random.bounded(units.size())]; }
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString digits(int count) {
        QString made;
        for (int i = 0; i < count; ++i)
            made += QChar(u'0' + m_random.bounded(10));
        return made;
    }

    /// A code that holds.
    QString uscc() {
        static constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
        QString code = QStringLiteral("91") + QStringLiteral("440300");
        for (int i = 0; i < 9; ++i)
            code += anyOf(kAlphabet);
        int weight = 1;
        int sum = 0;
        for (const QChar c : code) {
            sum += int(kAlphabet.indexOf(c)) * weight;
            weight = weight * 3 % 31;
        }
        return code + kAlphabet[(31 - sum % 31) % 31];
    }

    QString person() {
        QString name{anyOf(kSurnames)};
        name += anyOf(kGiven);
        if (chance(70))
            name += anyOf(kGiven);
        return name;
    }
    QString mobile() { return QStringLiteral("13") + digits(9); }
    QString landline(const City &city) {
        const QString code = QString{city.areaCode};
        const bool isLong =
            code.size() == 3 || QStringLiteral("0755 0571 0574 0512 0532 0531 0371 0731 0591").contains(code);
        return code + u'-' + QChar(u'2' + m_random.bounded(7)) + digits(isLong ? 7 : 6);
    }

    QString brand() {
        QString made{anyOf(kBrandUnits)};
        do {
            made += anyOf(kBrandUnits);
        } while (made.size() < 3 && chance(35));
        return made;
    }

    /// The parts of a name, from which its doubles are made.
    struct Parts {
        City city;
        QString brand;
        QString trade;
        QString form;
        int style;

        QString name() const {
            const QString brief{city.brief};
            if (style == 0)
                return QString{city.full} + brand + trade + form;
            if (style == 1)
                return brief + brand + trade + form;
            return brand + trade + u'（' + brief + u'）' + form;
        }
    };

    CompanyRecord firm() {
        Parts parts;
        do {
            parts = {any(kCities), brand(), QString{any(kTrades)}, QString{any(kForms)}, m_random.bounded(3)};
        } while (m_taken.contains(QString{parts.city.brief} + parts.brand + parts.trade));
        m_taken.insert(QString{parts.city.brief} + parts.brand + parts.trade);
        CompanyRecord record;
        record.firm = m_firms++;
        record.name = parts.name();
        record.uscc = chance(60) ? uscc() : QString{};
        record.contact = chance(90) ? person() : QString{};
        record.phone = chance(70) ? mobile() : landline(parts.city);
        if (chance(60))
            record.email = QLatin1StringView{any(kPinyin)} + digits(2) + u'@' + QLatin1StringView{any(kPinyin)} +
                           QLatin1StringView{any(kPinyin)} + digits(3) + QStringLiteral(".example.com");
        record.city = chance(80) ? QString{parts.city.full} : QString{};
        if (chance(75))
            record.address = QString{parts.city.full} + QString{any(kStreets)} +
                             QString::number(m_random.bounded(1, 999)) + u'号' +
                             (chance(50) ? QString::number(m_random.bounded(101, 2999)) + u'室' : QString{});
        m_parts[record.firm] = parts;
        return record;
    }

    QString exchanged(const QString &text, std::span<const char16_t *const> pairs, bool all) {
        QString made = text;
        bool isDone = false;
        for (const char16_t *pair : pairs)
            if (made.contains(QChar(pair[0])) && (all || !isDone)) {
                made.replace(QChar(pair[0]), QChar(pair[1]));
                isDone = true;
            }
        return isDone ? made : QString{};
    }

    QString slip(const QString &name, const Parts &parts) {
        QString made = name;
        const qsizetype at = name.indexOf(parts.brand);
        switch (m_random.bounded(3)) {
        case 0: made[at] = u'凡'; break;
        case 1: made.remove(name.indexOf(parts.trade), 1); break;
        default: {
            const QChar first = made[at];
            made[at] = made[at + 1];
            made[at + 1] = first;
        }
        }
        return made;
    }

    QString otherThan(const QString &trade) {
        QString other;
        do {
            other = QString{any(kTrades)};
        } while (other == trade);
        return other;
    }

    /// Changes the name as @p kind says; empty where that cannot be done to it.
    QString changedName(const QString &kind, const CompanyRecord &first, const Parts &parts) {
        if (kind == QStringLiteral("organisation form"))
            return QString{first.name}.replace(parts.form,
                parts.form == QStringLiteral("有限公司") ? QStringLiteral("公司") : QStringLiteral("有限公司"));
        if (kind == QStringLiteral("region left out"))
            return parts.brand + parts.trade + parts.form;
        if (kind == QStringLiteral("region in brackets"))
            return parts.brand + parts.trade + u'(' + QString{parts.city.brief} + u')' + parts.form;
        if (kind == QStringLiteral("short name"))
            return chance(50) ? parts.brand + parts.trade : QString{parts.city.brief} + parts.brand;
        if (kind == QStringLiteral("width and blanks"))
            return QString{first.name}
                .replace(u'（', u'(')
                .replace(u'）', u')')
                .replace(parts.brand, parts.brand + u'　');
        if (kind == QStringLiteral("traditional forms"))
            return exchanged(first.name, kTraditional, true);
        if (kind == QStringLiteral("homophone"))
            return exchanged(first.name, kHomophones, false);
        if (kind == QStringLiteral("typing slip"))
            return slip(first.name, parts);
        return first.name;
    }

    QString rewrittenPhone(const QString &phone) {
        switch (m_random.bounded(4)) {
        case 0: return QStringLiteral("+86 ") + (phone.startsWith(u'0') ? phone.sliced(1) : phone);
        case 1:
            return phone.startsWith(u'1') ? phone.first(3) + u' ' + phone.sliced(3, 4) + u' ' + phone.sliced(7) : phone;
        case 2: return phone + QStringLiteral(" / ") + mobile();
        default: return phone;
        }
    }

    /// The same firm, typed in by somebody else.
    CompanyRecord double_(const CompanyRecord &first) {
        static const QStringList kChanges{QStringLiteral("organisation form"), QStringLiteral("region left out"),
            QStringLiteral("region in brackets"), QStringLiteral("short name"), QStringLiteral("width and blanks"),
            QStringLiteral("traditional forms"), QStringLiteral("homophone"), QStringLiteral("typing slip"),
            QStringLiteral("honorific"), QStringLiteral("phone rewritten"), QStringLiteral("equal name, little else")};
        const Parts &parts = m_parts[first.firm];
        CompanyRecord record = first;
        do {
            record.change = any(kChanges);
            record.name = changedName(record.change, first, parts);
        } while (record.name.isEmpty() || (record.change == QStringLiteral("honorific") && first.contact.isEmpty()));
        if (chance(50))
            record.uscc.clear();
        record.phone = rewrittenPhone(first.phone);
        if (record.change != QStringLiteral("short name") && chance(8))
            record.phone = mobile();
        if (record.change == QStringLiteral("honorific"))
            record.contact = first.contact.first(1) + QString{any(kHonorifics)};
        else if (chance(20))
            record.contact = person();
        if (chance(40))
            record.email.clear();
        if (chance(30))
            record.address.clear();
        else
            record.address = QString{record.address}.remove(QString{parts.city.full});
        if (chance(40))
            record.city.clear();
        if (record.change == QStringLiteral("equal name, little else")) {
            record.phone = mobile();
            if (record.address.isEmpty())
                record.address = first.address;
        }
        return record;
    }

    /// Another firm that seems to be the same.
    CompanyRecord trapOf(const CompanyRecord &first) {
        const Parts &parts = m_parts[first.firm];
        CompanyRecord other = firm();
        other.trapped = first.firm;
        switch (m_random.bounded(6)) {
        case 0:
            other.trap = QStringLiteral("branch in another city");
            other.name = parts.name() + QString{m_parts[other.firm].city.brief} + QStringLiteral("分公司");
            other.email = first.email;
            break;
        case 1:
            other.trap = QStringLiteral("namesake in another city");
            other.name = QString{m_parts[other.firm].city.brief} + parts.brand + parts.trade + parts.form;
            if (m_parts[other.firm].city.brief == parts.city.brief)
                other.name = QStringLiteral("大连") + parts.brand + parts.trade + parts.form;
            break;
        case 2:
            other.trap = QStringLiteral("shared switchboard");
            other.phone = first.phone.startsWith(u'1') ? other.phone : first.phone;
            other.address = first.address;
            break;
        case 3:
            other.trap = QStringLiteral("parent and subsidiary");
            other.name = QString{parts.city.brief} + parts.brand + otherThan(parts.trade) + parts.form;
            other.phone = first.phone;
            other.email = first.email;
            other.city = first.city;
            break;
        case 4:
            other.trap = QStringLiteral("another number in the name");
            other.name = QString{parts.city.full} + QStringLiteral("第") + QString{u"一二三四五"[m_random.bounded(2)]} +
                         parts.brand + parts.trade + parts.form;
            other.city = first.city;
            break;
        default:
            other.trap = QStringLiteral("same contact elsewhere");
            other.contact = first.contact;
            other.phone = first.phone;
            break;
        }
        return other;
    }

    QRandomGenerator m_random;
    int m_firms = 0;
    QSet<QString> m_taken;
    std::map<int, Parts> m_parts;
};

} // namespace dossier::test
