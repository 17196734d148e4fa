#include "services/import/HeadingWords.h"

#include "domain/ChineseNumbers.h"
#include "domain/Texts.h"
#include "reference/HanFolding.h"
#include "services/export/Headings.h"
#include "services/import/ComposedHeadings.h"
#include "services/import/HeadingTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Strength = HeadingMeaning::Strength;

/// Items of a list that template and export number: 联系人姓名2.
constexpr int kNumberedItems = 50;

/// Words in front of a heading that do not change what it means.
constexpr std::array<QStringView, 14> kPrefixes{u"贵公司", u"贵单位", u"联系人", u"联络人", u"对方", u"客户方", u"客户",
    u"公司", u"企业", u"单位", u"目前", u"当前", u"主要", u"您的"};
constexpr std::array<QStringView, 2> kContactPrefixes{u"联系人", u"联络人"};
constexpr std::array<QStringView, 8> kSuffixes{u"信息", u"情况", u"名称", u"内容", u"详情", u"如下", u"栏", u"资料"};
/// The same of a heading over others, where 跟进记录 over 日期 is 跟进日期.
constexpr std::array<QStringView, 9> kGroupSuffixes{
    u"信息", u"情况", u"名称", u"内容", u"详情", u"如下", u"栏", u"资料", u"记录"};
constexpr std::array<QStringView, 8> kUnitSuffixes{
    u"万元", u"亿元", u"千元", u"/元", u":元", u"/万", u":万", u"人民币"};

/// Short words that mean the same at the end of a longer heading (销售部电话); others say too little there.
constexpr std::array<QStringView, 17> kTellingEnds{u"电话", u"手机", u"邮箱", u"微信", u"职务", u"职位", u"备注",
    u"地址", u"行业", u"网址", u"传真", u"邮编", u"固话", u"座机", u"等级", u"级别", u"来源"};
constexpr std::array<QStringView, 4> kDeceivingEnds{u"负责人", u"责任人", u"经办人", u"推荐人"};

bool isLatin(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

/// Notes in brackets, out of the text into a list; what is left is the heading.
QString takeNotes(const QString &text, QStringList &notes) {
    QString rest;
    QString note;
    int depth = 0;
    for (const QChar c : text) {
        const bool opens = c == u'(' || c == u'[' || c == u'<' || c == u'{' || c == u'【';
        const bool closes = c == u')' || c == u']' || c == u'>' || c == u'}' || c == u'】';
        if (opens)
            ++depth;
        if (depth > 0 && !opens && !closes)
            note += c;
        else if (depth == 0 && !closes)
            rest += c;
        if (closes && depth > 0 && --depth == 0) {
            notes.append(note);
            note.clear();
        }
    }
    if (!note.isEmpty())
        notes.append(note);
    return rest;
}

/// "1.客户名称", "一、客户名称", "①客户名称" without the count.
QString withoutCount(const QString &key) {
    qsizetype at = 0;
    while (at < key.size() && at < 3 && (key[at].isDigit() || isNumeralSign(key[at])))
        ++at;
    const bool isCount = at > 0 && at + 1 < key.size() && QStringView{u".、)"}.contains(key[at]);
    return isCount && !key[at + 1].isDigit() ? key.sliced(at + 1) : key;
}

/// The ordinal at the end (联系人2, 联系人二) or the beginning (第二联系人); 0 for none.
int takeIndex(QString &key) {
    if (key.startsWith(u'第') && key.size() > 3) {
        qsizetype end = 1;
        while (end < key.size() && (key[end].isDigit() || isNumeralSign(key[end])))
            ++end;
        const QString digits = withDigits(QStringView{key}.sliced(1, end - 1));
        if (end > 1 && end < key.size() && key[end] != u'次') {
            key = key.sliced(key[end] == u'个' ? end + 1 : end);
            return digits.toInt();
        }
    }
    qsizetype from = key.size();
    while (from > 0 && key[from - 1] >= u'0' && key[from - 1] <= u'9')
        --from;
    if (from >= 2 && key.size() - from >= 1 && key.size() - from <= 2) {
        const int index = QStringView{key}.sliced(from).toInt();
        key.truncate(from);
        return index;
    }
    constexpr QStringView kNumerals = u"一二三四五六七八九";
    if (key.size() >= 3 && kNumerals.contains(key.back())) {
        const int index = int(kNumerals.indexOf(key.back())) + 1;
        key.chop(1);
        return index;
    }
    return 0;
}

/// 2024 for 2024年合作金额 and 2024年度合作金额.
int takeYear(QString &key) {
    bool isNumber = false;
    const int year = key.size() > 5 ? QStringView{key}.first(4).toInt(&isNumber) : 0;
    if (!isNumber || year < 1990 || year > 2099 || key[4].isDigit())
        return 0;
    qsizetype at = 4;
    for (const QChar sign : {u'年', u'度', u'-', u'/'})
        if (at < key.size() && key[at] == sign)
            ++at;
    if (at == key.size())
        return 0;
    key = key.sliced(at);
    return year;
}

} // namespace

HeadingWords::HeadingWords(const HanFolding &folding) : m_folding{folding} {
    for (const HeadingRow &row : kHeadingRows) {
        ColumnTarget target = targetById(QString{row.target}).value_or(ColumnTarget{});
        if (row.target == "@updated"_L1)
            target.kind = ColumnTarget::Kind::UpdatedOn;
        target.isPrivate = row.isPrivate;
        for (const QStringView word : row.words.tokenize(u' ', Qt::SkipEmptyParts))
            m_words.insert(word.toString(), {target, row.doubt});
    }
    for (const FieldSpec &field : kBuiltInFields)
        for (const Language language : {Language::Chinese, Language::English})
            for (int item = 0; item < (field.part == Part::Customer ? 1 : kNumberedItems); ++item)
                addExact(headingOf({.field = field.field, .item = item}, language),
                    {.kind = ColumnTarget::Kind::Value, .field = field.field, .item = item});
}

void HeadingWords::addExact(const QString &heading, const ColumnTarget &target) {
    const Heading parsed = parse(heading);
    const QString key = parsed.key + u'#' + QString::number(parsed.index);
    // Two fields with one English label: the first is the customer's own, the second one's column stands behind.
    if (!m_exact.contains(key))
        m_exact.insert(key, target);
    if (target.item == 0 && !m_words.contains(parsed.key))
        m_words.insert(parsed.key, {target, HeadingMeaning::Doubt::None});
}

Heading HeadingWords::parse(QStringView text) const {
    Heading heading{.text = singleLine(text)};
    QString folded = m_folding.simplified(HanFolding::halfWidth(heading.text)).toLower();
    folded.removeIf([](QChar c) { return c.isSpace() || QStringView{u"*_-'\"`※★☆●•“”‘’"}.contains(c); });
    QString key = takeNotes(folded, heading.notes);
    while (!key.isEmpty() && QStringView{u":：;；,，.。?？!！"}.contains(key.back()))
        key.chop(1);
    for (const QString &note : std::as_const(heading.notes)) {
        const QString bare = note.startsWith(u"单位:") ? note.sliced(3) : note;
        if (!heading.unit)
            heading.unit = moneyUnit(bare);
        const QString digits = withDigits(note);
        if (heading.index == 0 && !digits.isEmpty() && digits.size() <= 2)
            heading.index = digits.toInt();
    }
    key = withoutCount(key);
    heading.year = takeYear(key);
    for (const QStringView suffix : kUnitSuffixes)
        if (key.size() > suffix.size() + 1 && key.endsWith(suffix)) {
            heading.unit =
                heading.unit
                    ? heading.unit
                    : moneyUnit(suffix.startsWith(u'/') || suffix.startsWith(u':') ? suffix.sliced(1) : suffix);
            key.chop(suffix.size());
            while (key.endsWith(u'/') || key.endsWith(u':') || key.endsWith(u','))
                key.chop(1);
        }
    if (!m_words.contains(key))
        if (QString bare = key; const int index = takeIndex(bare)) {
            heading.index = index;
            key = bare;
        }
    heading.key = key.isEmpty() && !heading.notes.isEmpty() ? heading.notes.join(QString{}) : key;
    return heading;
}

const HeadingWords::Word *HeadingWords::find(const QString &key) const {
    const auto found = m_words.constFind(key);
    return found == m_words.cend() ? nullptr : &*found;
}

HeadingMeaning HeadingWords::meaning(const Heading &heading) const {
    HeadingMeaning result;
    const auto exact = m_exact.constFind(heading.key + u'#' + QString::number(heading.index));
    if (exact != m_exact.cend() && heading.year == 0) {
        result = {.target = *exact, .strength = Strength::Exact};
        if (const Word *word = find(heading.key))
            result.doubt = word->doubt;
    } else if (const Word *word = find(heading.key)) {
        result = {.target = word->target, .strength = Strength::Word, .doubt = word->doubt};
    }
    if (!result.isKnown())
        result = composedHeading(heading.key);
    if (!result.isKnown())
        result = stripped(heading.key);
    if (!result.isKnown())
        result = inParts(heading);
    if (!result.isKnown())
        result = inTwoScripts(heading.key);
    if (!result.isKnown())
        result = contained(heading.key);
    if (heading.unit)
        result.target.unit = *heading.unit;
    result.target.year = heading.year;
    return result;
}

HeadingMeaning HeadingWords::meaning(const Heading &group, const Heading &heading) const {
    if (heading.isEmpty())
        return meaning(group);
    if (group.isEmpty() || group.key == heading.key)
        return meaning(heading);
    QString head = group.key;
    for (const QStringView suffix : kGroupSuffixes)
        if (head.size() > suffix.size() && head.endsWith(suffix)) {
            head.chop(suffix.size());
            break;
        }
    // 主要联系人, 采购联系人, 备用联系人: whatever contact it is, what stands below is a contact's.
    const bool isContact =
        std::ranges::any_of(kContactPrefixes, [&](QStringView contact) { return head.endsWith(contact); });
    if (isContact)
        head = kContactPrefixes.front().toString();
    Heading both = heading;
    both.key = head + heading.key;
    both.index = heading.index > 0 ? heading.index : group.index;
    if (!both.unit)
        both.unit = group.unit;
    HeadingMeaning combined;
    if (const Word *word = find(both.key))
        combined = {.target = word->target, .strength = Strength::Word, .doubt = word->doubt};
    else if (isContact)
        combined = stripped(both.key);
    if (!combined.isKnown()) {
        Heading own = heading;
        own.index = both.index;
        own.unit = both.unit;
        return meaning(own);
    }
    combined.target.unit = both.unit.value_or(combined.target.unit);
    combined.target.year = heading.year;
    return combined;
}

HeadingMeaning HeadingWords::stripped(const QString &key) const {
    const auto known = [this](const QString &rest, QStringView prefix) -> HeadingMeaning {
        const Word *word = rest.size() < 2 ? nullptr : find(rest);
        if (!word)
            return {};
        const bool isContact = std::ranges::find(kContactPrefixes, prefix) != kContactPrefixes.end();
        if (isContact && word->target.kind == ColumnTarget::Kind::Value &&
            spec(word->target.field).part != Part::Contacts)
            return {};
        return {.target = word->target, .strength = Strength::Stripped, .doubt = word->doubt};
    };
    for (const QStringView prefix : kPrefixes)
        if (key.startsWith(prefix))
            if (const HeadingMeaning found = known(key.sliced(prefix.size()), prefix); found.isKnown())
                return found;
    for (const QStringView suffix : kSuffixes)
        if (key.size() > suffix.size() && key.endsWith(suffix))
            if (const HeadingMeaning found = known(key.chopped(suffix.size()), {}); found.isKnown())
                return found;
    return {};
}

HeadingMeaning HeadingWords::inParts(const Heading &heading) const {
    HeadingMeaning first;
    for (const QChar sign : {u'/', u'、', u'|', u'&', u'或', u'及', u'和', u',', u'+'}) {
        if (!heading.key.contains(sign))
            continue;
        for (const QString &part : heading.key.split(sign, Qt::SkipEmptyParts)) {
            const Word *word = find(part);
            if (!word)
                continue;
            // A cell with a name and a number is read as phones, which tell the name beside them. Country/Region is a
            // region, though a country is no field.
            if (!first.target.isMapped() || word->target.is(Field::ContactPhones))
                first = {.target = word->target, .strength = Strength::Parts, .doubt = word->doubt};
        }
        if (first.isKnown())
            return first;
    }
    return {};
}

/// "Email地址", "公司名称Company Name": Latin letters beside Chinese say the same, or the Chinese says nothing more.
HeadingMeaning HeadingWords::inTwoScripts(const QString &key) const {
    const auto isAscii = [](QChar c) { return c.unicode() < 128; };
    const auto border = std::ranges::adjacent_find(key, [&](QChar a, QChar b) { return isAscii(a) != isAscii(b); });
    if (border == key.end())
        return {};
    const qsizetype at = border - key.begin() + 1;
    const QString front = key.first(at);
    const QString back = key.sliced(at);
    const Word *chinese = find(isAscii(front.front()) ? back : front);
    const Word *latin = find(isAscii(front.front()) ? front : back);
    const bool saysPlace = chinese && chinese->target.is(Field::Address); // 地址 of an e-mail.
    const Word *word = chinese && !(latin && saysPlace) ? chinese : latin;
    return word ? HeadingMeaning{.target = word->target, .strength = Strength::Parts, .doubt = word->doubt}
                : HeadingMeaning{};
}

HeadingMeaning HeadingWords::contained(const QString &key) const {
    if (isLatin(key))
        return {};
    // The head of a Chinese compound stands at its end.
    for (qsizetype size = key.size() - 1; size >= 2; --size) {
        const QString end = key.last(size);
        const Word *word = find(end);
        if (!word)
            continue;
        const bool tells = size >= 3 ? std::ranges::find(kDeceivingEnds, QStringView{end}) == kDeceivingEnds.end()
                                     : std::ranges::find(kTellingEnds, QStringView{end}) != kTellingEnds.end();
        return tells ? HeadingMeaning{.target = word->target, .strength = Strength::Contains, .doubt = word->doubt}
                     : HeadingMeaning{};
    }
    return {};
}

} // namespace dossier
