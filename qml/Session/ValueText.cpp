#include "Session/ValueText.h"

#include "domain/Lists.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/export/CellTexts.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kFenOfYuan = 100;
constexpr qint64 kFenOfTenThousand = 1'000'000;
constexpr qint64 kFenOfShortest = 10'000; ///< Two decimals of 万元 are exact down to a hundred 元.

bool isChinese() { return languageOf(QLocale{}) == Language::Chinese; }

QString grouped(qint64 fen, int decimals) {
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    return locale.toString(double(fen) / double(kFenOfYuan), 'f', decimals);
}

/// The number of an amount without its unit, in 元 or 万元.
QString amount(qint64 fen, bool inTenThousands) {
    if (inTenThousands)
        return QLocale{QLocale::English, QLocale::UnitedStates}.toString(
            double(fen) / double(kFenOfTenThousand), 'f', 2);
    return grouped(fen, fen % kFenOfYuan == 0 ? 0 : 2);
}

bool readsShorterInTenThousands(qint64 fen) {
    return isChinese() && qAbs(fen) >= kFenOfTenThousand && fen % kFenOfShortest == 0;
}

} // namespace

ValueText::ValueText(const Reference &reference, const Clock &clock) : m_reference{reference}, m_clock{clock} {}

QString ValueText::label(Field field) {
    const FieldSpec &it = spec(field);
    return isChinese() ? it.labelZh.toString() : QString{it.labelEn};
}

QString ValueText::label(Part part) {
    const PartSpec &it = spec(part);
    return isChinese() ? it.labelZh.toString() : QString{it.labelEn};
}

QString ValueText::option(QLatin1StringView list, QStringView id) {
    const Option *option = optionById(list, id);
    if (!option)
        return id.toString();
    return isChinese() ? option->labelZh.toString() : QString{option->labelEn};
}

QString ValueText::shown(Field field, const FieldValue &value) const {
    switch (spec(field).type) {
    case FieldType::Money: return value.text.isEmpty() ? value.markText : money(value.text);
    case FieldType::MoneyRange: return value.text.isEmpty() ? value.markText : moneyRange(value.text);
    case FieldType::DateTime:
        return value.text.isEmpty() ? value.markText : moment(QDateTime::fromString(value.text, Qt::ISODate));
    case FieldType::Industry:
        return value.text.isEmpty() ? value.markText : value.text + u' ' + m_reference.industries.label(value.text);
    default: return editable(field, value);
    }
}

QString ValueText::editable(Field field, const FieldValue &value) const {
    const auto instant =
        spec(field).type == FieldType::DateTime ? QDateTime::fromString(value.text, Qt::ISODate) : QDateTime{};
    if (instant.isValid())
        return instant.toTimeZone(m_clock.now().timeZone())
            .toString(instant.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
    return CellTexts{m_reference, languageOf(QLocale{}), m_phones}.text(field, value);
}

QString ValueText::region(const FieldValues &values) const {
    QStringList names;
    for (const Field field : {Field::Province, Field::City, Field::County}) {
        const QString name = m_reference.divisions.label(values.text(field));
        // The city level of a municipality is called as its province.
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.join(u' ');
}

QString ValueText::day(QStringView date) const {
    const QDate day = QDate::fromString(date.toString(), Qt::ISODate);
    if (!day.isValid())
        return date.toString();
    const QDate today = m_clock.now().date();
    if (day == today)
        return tr("today");
    if (day == today.addDays(-1))
        return tr("yesterday");
    return day.year() == today.year() ? day.toString(u"MM-dd"_s) : day.toString(Qt::ISODate);
}

QString ValueText::moment(const QDateTime &instant) const {
    const QDateTime local = instant.toTimeZone(m_clock.now().timeZone());
    return day(local.date().toString(Qt::ISODate)) + local.toString(u" HH:mm"_s);
}

QString ValueText::money(QStringView fen) const {
    const qint64 value = fen.toLongLong();
    const bool inTenThousands = readsShorterInTenThousands(value);
    const QString number = amount(value, inTenThousands);
    return inTenThousands ? tr("%1 × 10,000 CNY", "an amount in 万元").arg(number) : tr("%1 CNY").arg(number);
}

QString ValueText::moneyRange(const QString &range) const {
    const qsizetype dots = range.indexOf(".."_L1);
    const QString least = range.first(qMax<qsizetype>(dots, 0));
    const QString most = range.sliced(dots < 0 ? 0 : dots + 2);
    if (least.isEmpty())
        return tr("up to %1").arg(money(most));
    if (most.isEmpty())
        return tr("from %1").arg(money(least));
    if (least == most)
        return money(least);
    return money(least) + u" – "_s + money(most);
}

QString ValueText::stretch(Field field, const QString &range) {
    const auto end = [field](const QString &text) {
        const qint64 value = text.toLongLong();
        if (spec(field).type != FieldType::Money)
            return count(value);
        return isChinese() ? tr("%1 × 10,000 CNY", "an amount in 万元").arg(count(value / kFenOfTenThousand))
                           : tr("%1 CNY").arg(count(value / kFenOfYuan));
    };
    const QString least = range.section(".."_L1, 0, 0);
    const QString below = range.section(".."_L1, 1);
    if (least.isEmpty())
        return tr("below %1").arg(end(below));
    return below.isEmpty() ? tr("%1 and more").arg(end(least)) : end(least) + u" – "_s + end(below);
}

QString ValueText::count(qint64 count) { return QLocale{QLocale::English, QLocale::UnitedStates}.toString(count); }

} // namespace dossier
