#include "domain/TimeLimit.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct UnitWord {
    QStringView word;
    TimeLimit::Unit unit;
};

/// The first of a unit is the one that is kept.
constexpr std::array kUnitWords{
    UnitWord{u"h", TimeLimit::Unit::Hours},
    UnitWord{u"小时", TimeLimit::Unit::Hours},
    UnitWord{u"wd", TimeLimit::Unit::Workdays},
    UnitWord{u"工作日", TimeLimit::Unit::Workdays},
    UnitWord{u"d", TimeLimit::Unit::Days},
    UnitWord{u"天", TimeLimit::Unit::Days},
};

} // namespace

QString TimeLimit::text() const {
    if (isOff())
        return u"off"_s;
    return QString::number(count) + std::ranges::find(kUnitWords, unit, &UnitWord::unit)->word.toString();
}

std::optional<TimeLimit> readTimeLimit(const QString &written) {
    const QString text = written.trimmed().toLower();
    if (text == u"off" || text == u"关")
        return TimeLimit{};
    static const QRegularExpression kForm{u"^([1-9]\\d{0,3})\\s*个?(\\D+)$"_s};
    const QRegularExpressionMatch match = kForm.match(text);
    const auto word = std::ranges::find(kUnitWords, match.capturedView(2), &UnitWord::word);
    if (word == kUnitWords.end())
        return std::nullopt;
    return TimeLimit{match.capturedView(1).toInt(), word->unit};
}

} // namespace dossier
