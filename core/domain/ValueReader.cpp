#include "domain/ValueReader.h"

#include "domain/Emails.h"
#include "domain/Lists.h"
#include "domain/Options.h"
#include "domain/Texts.h"
#include "reference/Codes.h"
#include "reference/Reference.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kYes{"yes"_L1, "y"_L1, "true"_L1, "t"_L1, "1"_L1};
constexpr std::array kNo{"no"_L1, "n"_L1, "false"_L1, "f"_L1, "0"_L1};
constexpr std::array<QStringView, 9> kYesWords{u"是", u"有", u"对", u"√", u"✓", u"✔", u"☑", u"■", u"☒"};
constexpr std::array<QStringView, 5> kNoWords{u"否", u"不是", u"□", u"☐", u"×"};

struct BoolWord {
    Field field;
    QStringView word;
    bool value;
};

/// Words that say yes or no for one field alone.
constexpr std::array kBoolWords{
    BoolWord{Field::Dormant, u"休眠", true},
    BoolWord{Field::Dormant, u"活跃", false},
    BoolWord{Field::RiskFlag, u"风险客户", true},
    BoolWord{Field::RiskFlag, u"正常", false},
    BoolWord{Field::ContactLeft, u"离职", true},
    BoolWord{Field::ContactLeft, u"已离职", true},
    BoolWord{Field::ContactLeft, u"在职", false},
    BoolWord{Field::ContactKey, u"关键决策人", true},
    BoolWord{Field::ContactKey, u"主要联系人", true},
    BoolWord{Field::ContactKey, u"主联系人", true},
};

/// Words beside a number that call it private. Source: seed 1, which forbids them.
constexpr std::array<QStringView, 8> kPrivateWords{
    u"家", u"宅", u"私", u"home", u"private", u"personal", u"住", u"个人"};
constexpr std::array<QStringView, 6> kWorkWords{u"办", u"单位", u"公司", u"工作", u"work", u"office"};

bool containsAny(QStringView text, auto words) {
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The values of a cell that holds several, parted as export does it, or by a sign of lists.
QStringList partsOf(QStringView text) {
    QStringList parts;
    QString part;
    const auto flush = [&] {
        if (!isPlaceholder(part))
            parts.append(singleLine(part));
        part.clear();
    };
    for (const QChar c : text) {
        if (QStringView{u"/;；、\n"}.contains(c))
            flush();
        else
            part += c;
    }
    flush();
    return parts;
}

/// Adds to the values of a field that has several; the same value only once. Returns whether it was new.
bool append(FieldValues &into, Field field, const QString &text) {
    const QString before = into.text(field);
    if (before.isEmpty()) {
        into.set(field, {.text = text, .markCode = into[field].markCode, .markText = into[field].markText});
        return true;
    }
    if (into[field].texts().contains(text))
        return false;
    into.set(
        field, {.text = before + u'\n' + text, .markCode = into[field].markCode, .markText = into[field].markText});
    return true;
}

/// Marks unless there is a mark; the first problem of a field is the one that is told.
void markOnce(FieldValues &into, Field field, QByteArrayView code, QStringView written) {
    if (into[field].markCode.isEmpty())
        into.mark(field, code.toByteArray(), singleLine(written));
}

/// A spreadsheet keeps fifteen digits of a number; what follows is made up.
bool lostDigits(const WrittenText &written) {
    const auto digits = std::ranges::count_if(written.text, [](QChar c) { return c.isDigit(); });
    return (written.isNumber && digits > 15) || (digits > 0 && written.text.contains(u"E+", Qt::CaseInsensitive));
}

/// The same in a text that was a number once: noughts stand for the digits that were lost.
bool hasLostDigits(QStringView code) {
    return code.endsWith(u"000") && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
}

/// The words of a cell without those that are e-mail addresses, which go to @p emails.
QString withoutEmails(const QString &text, QString &emails) {
    if (!text.contains(u'@') && !text.contains(u'＠'))
        return text;
    QString rest;
    QString word;
    const auto flush = [&](QChar end) {
        const bool isEmail = word.contains(u'@') || word.contains(u'＠');
        (isEmail ? emails : rest) += word;
        if (isEmail)
            emails += u' ';
        rest += end;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isSpace() || QStringView{u"/;；,，、|"}.contains(c))
            flush(c);
        else
            word += c;
    }
    flush(u' ');
    return rest;
}

/// '13800138000 and ="0001": what keeps a spreadsheet from taking a text for a number.
QString withoutTextSign(QStringView text) {
    QString line = singleLine(text);
    if (line.startsWith(u"=\"") && line.endsWith(u'"') && line.size() > 2)
        return line.sliced(2, line.size() - 3);
    if (line.size() > 1 && (line.front() == u'\'' || line.front() == u'`') && line[1].isLetterOrNumber())
        return line.sliced(1);
    return line;
}

} // namespace

ValueReader::ValueReader(const Reference &reference, QDateTime now) : m_reference{reference}, m_now{std::move(now)} {}

FieldValues ValueReader::read(Field field, QStringView text) const {
    FieldValues values;
    readInto(values, field, {.text = text});
    return values;
}

void ValueReader::readInto(FieldValues &into, Field field, const WrittenText &written) const {
    if (isPlaceholder(written.text))
        return;
    if (field == Field::ContactName)
        readContactName(into, written);
    else
        (this->*readingOf(spec(field).type))(into, field, written);
}

ValueReader::Reading ValueReader::readingOf(FieldType type) {
    switch (type) {
    case FieldType::LongText: return &ValueReader::readLongText;
    case FieldType::Enum: return &ValueReader::readEnum;
    case FieldType::Date: return &ValueReader::readDateField;
    case FieldType::DateTime: return &ValueReader::readDateTime;
    case FieldType::Money: return &ValueReader::readMoney;
    case FieldType::MoneyRange: return &ValueReader::readMoneyRange;
    case FieldType::Integer: return &ValueReader::readNumber;
    case FieldType::Decimal: return &ValueReader::readDecimalField;
    case FieldType::Bool: return &ValueReader::readBool;
    case FieldType::Division: return &ValueReader::readDivision;
    case FieldType::Industry: return &ValueReader::readIndustry;
    case FieldType::Uscc: return &ValueReader::readUscc;
    case FieldType::Phone: return &ValueReader::readPhones;
    case FieldType::Email: return &ValueReader::readEmailField;
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Person: break;
    }
    return &ValueReader::readLine;
}

DateHints ValueReader::hints(const WrittenText &written) const {
    return {.year = m_now.date().year(), .order = written.dateOrder, .isNumber = written.isNumber};
}

void ValueReader::readLine(FieldValues &into, Field field, const WrittenText &written) const {
    const bool isCode = field == Field::Number || field == Field::NumberAliases || field == Field::ContactWechat;
    if (!spec(field).multiple)
        return into.setText(field, isCode ? withoutTextSign(written.text) : singleLine(written.text));
    for (const QString &part : partsOf(written.text))
        append(into, field, withoutTextSign(part));
}

void ValueReader::readLongText(FieldValues &into, Field field, const WrittenText &written) const {
    into.setText(field, written.text.toString());
}

void ValueReader::readEnum(FieldValues &into, Field field, const WrittenText &written) const {
    const auto ticked = tickedOptions(written.text);
    if (ticked && ticked->isEmpty())
        return;
    const QString text = ticked ? ticked->join(u'、') : singleLine(written.text);
    QStringList ids;
    for (const QString &part : spec(field).multiple ? partsOf(written.text) : QStringList{text}) {
        const Option *option = optionMeant(spec(field).list, part);
        if (!option)
            return into.set(field, {.markCode = "enum-unknown"_ba, .markText = text});
        ids.append(QString{option->id});
    }
    into.setText(field, ids.join(u'\n'));
}

void ValueReader::readDateField(FieldValues &into, Field field, const WrittenText &written) const {
    const auto date = readDate(written.text, hints(written));
    into.setText(field, date ? date->date : QString{});
    if (!date || date->doubtful)
        markOnce(into, field, "date-invalid", written.text);
}

void ValueReader::readDateTime(FieldValues &into, Field field, const WrittenText &written) const {
    const auto date = readDate(written.text, hints(written));
    QDateTime time = QDateTime::fromString(written.text.trimmed().toString(), Qt::ISODate);
    if (!time.isValid() && date && date->date.size() == 10)
        time =
            QDateTime::fromString(date->date + u'T' + (date->time.isEmpty() ? u"00:00:00"_s : date->time), Qt::ISODate);
    if (!time.isValid()) {
        into.set(field, {.markCode = "date-invalid"_ba, .markText = singleLine(written.text)});
        return;
    }
    // The offset of this workspace's time, where the text says none.
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime{time.date(), time.time(), QTimeZone::fromSecondsAheadOfUtc(m_now.offsetFromUtc())};
    into.setText(field, time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate));
    if (date && date->doubtful)
        markOnce(into, field, "date-invalid", written.text);
}

void ValueReader::readMoney(FieldValues &into, Field field, const WrittenText &written) const {
    const auto amount = readAmount(written.text, written.unit);
    into.setText(field, amount ? amount->fen : QString{});
    if (!amount || (amount->doubtful && !written.isNumber))
        markOnce(into, field, "amount-invalid", written.text);
}

void ValueReader::readMoneyRange(FieldValues &into, Field field, const WrittenText &written) const {
    const auto range = readAmountRange(written.text, written.unit);
    into.setText(field, range ? range->range : QString{});
    if (!range || (range->doubtful && !written.isNumber))
        markOnce(into, field, "amount-invalid", written.text);
}

void ValueReader::readNumber(FieldValues &into, Field field, const WrittenText &written) const {
    const auto number = readInteger(written.text);
    into.setText(field, number ? number->number : QString{});
    if (!number || number->doubtful)
        markOnce(into, field, "amount-invalid", written.text);
}

void ValueReader::readDecimalField(FieldValues &into, Field field, const WrittenText &written) const {
    const auto number = readDecimal(written.text);
    into.setText(field, number ? number->number : QString{});
    if (!number || (number->doubtful && !written.isNumber))
        markOnce(into, field, "amount-invalid", written.text);
}

void ValueReader::readBool(FieldValues &into, Field field, const WrittenText &written) const {
    const auto ticked = tickedOptions(written.text);
    const QString text = ticked && !ticked->isEmpty() ? ticked->first() : singleLine(written.text);
    const QString lower = text.toLower();
    for (const BoolWord &word : kBoolWords)
        if (word.field == field && word.word == text)
            return into.setText(field, word.value ? u"true"_s : u"false"_s);
    if (std::ranges::find(kYes, lower) != kYes.end() || std::ranges::find(kYesWords, text) != kYesWords.end())
        return into.setText(field, u"true"_s);
    if (std::ranges::find(kNo, lower) != kNo.end() || std::ranges::find(kNoWords, text) != kNoWords.end())
        return into.setText(field, u"false"_s);
    if (!ticked || !ticked->isEmpty())
        into.set(field, {.markCode = "enum-unknown"_ba, .markText = text});
}

void ValueReader::readDivision(FieldValues &into, Field field, const WrittenText &written) const {
    const QString text = singleLine(written.text);
    const Division *known = m_reference.divisions.byCode(text);
    const auto region = known ? std::nullopt : m_reference.divisions.parse(text);
    const QString code = known                      ? known->code
                         : !region                  ? QString{}
                         : field == Field::Province ? region->province
                         : field == Field::City     ? region->city
                                                    : region->county;
    into.setText(field, code);
    if (code.isEmpty() || (region && (region->contradictory || !region->rest.isEmpty())))
        markOnce(into, field, "division-unknown", text);
}

void ValueReader::readIndustry(FieldValues &into, Field field, const WrittenText &written) const {
    const QString text = singleLine(written.text);
    into.setText(Field::IndustryText, text);
    const auto code = m_reference.industries.codeFor(text);
    into.setText(field, code.value_or(QString{}));
    if (!code)
        into.mark(field, "industry-unknown"_ba, text);
}

void ValueReader::readUscc(FieldValues &into, Field field, const WrittenText &written) const {
    const QString text = withoutTextSign(written.text);
    const auto uscc = parseUscc(text);
    if (lostDigits(written)) {
        into.set(field, {.text = text, .markCode = "uscc-format"_ba, .markText = text});
    } else if (!uscc) {
        const bool isCheck = uscc.error().fault == CodeProblem::Fault::CheckDigit && !hasLostDigits(text);
        into.set(field, {.text = HanFolding::halfWidth(text).toUpper(),
                            .markCode = isCheck ? "uscc-check-digit"_ba : "uscc-format"_ba,
                            .markText = text});
    } else {
        into.setText(field, uscc->code);
        if (uscc->mended)
            into.mark(field, "uscc-format"_ba, text);
    }
}

void ValueReader::readPhones(FieldValues &into, Field field, const WrittenText &written) const {
    bool isPrivate = false;
    QStringList uses = into[Field::ContactPhoneUses].texts();
    QString emails;
    const QString numbers = withoutEmails(withoutTextSign(written.text), emails);
    if (!emails.isEmpty())
        readEmailField(into, Field::ContactEmails, {.text = emails});
    for (const PhoneText &part : m_reference.phones.split(numbers)) {
        const auto phone = m_reference.phones.parse(part.text);
        if (!phone && phone.error() == PhoneProblem::Empty)
            continue;
        const bool isNew = append(into, field, phone ? phone->number : singleLine(part.text));
        if (!phone || phone->mended)
            markOnce(into, field, "phone-invalid", part.text);
        // 张三 13800138000: who is not named elsewhere is named beside the number.
        const NamedPerson person = m_reference.personNames.split(part.label);
        if (!into.has(Field::ContactName) && m_reference.personNames.looksLikePerson(person.name))
            readContactName(into, {.text = part.label});
        const bool isHome = written.isPrivate || containsAny(part.label, kPrivateWords);
        if (isNew)
            uses.append(isHome ? u"private"_s : containsAny(part.label, kWorkWords) ? u"work"_s : QString{});
        isPrivate = isPrivate || isHome;
    }
    if (isPrivate)
        markOnce(into, field, "private-number", written.text);
    // In parallel to the phones: where one is known to be private, the others count as business numbers.
    if (uses.contains(u"private"_s)) {
        while (uses.size() < into[field].texts().size())
            uses.prepend(QString{});
        for (QString &use : uses)
            if (use.isEmpty())
                use = u"work"_s;
        into.setText(Field::ContactPhoneUses, uses.join(u'\n'));
    }
}

void ValueReader::readEmailField(FieldValues &into, Field field, const WrittenText &written) const {
    const WrittenEmails emails = readEmails(written.text);
    for (const QString &address : emails.addresses)
        append(into, field, address);
    if (!emails.wrong.isEmpty())
        markOnce(into, field, "email-invalid", written.text);
}

void ValueReader::readContactName(FieldValues &into, const WrittenText &written) const {
    const NamedPerson person = m_reference.personNames.split(singleLine(written.text));
    into.setText(Field::ContactName, person.name);
    if (!person.honorific.isEmpty() && !into.has(Field::ContactHonorific))
        into.setText(Field::ContactHonorific, person.honorific);
    if (!person.title.isEmpty() && !into.has(Field::ContactTitle))
        into.setText(Field::ContactTitle, person.title);
}

} // namespace dossier
