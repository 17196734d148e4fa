#include "host/PluginDescription.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::PluginDescription)
};

const QRegularExpression kIdPattern{uR"(\A[a-z]+(-[a-z0-9]+)+\z)"_s};
const QRegularExpression kSuffixPattern{uR"(\A[a-z0-9]+\z)"_s};
const QRegularExpression kVersionPattern{uR"(\A[0-9]+\.[0-9]+\.[0-9]+\z)"_s};
const QRegularExpression kRangePattern{uR"(\A([0-9]+\.[0-9]+)\.\.([0-9]+\.[0-9]+)\z)"_s};

bool isText(const QJsonValue &value) { return value.isString(); }
bool isFilledText(const QJsonValue &value) { return value.isString() && !value.toString().isEmpty(); }
bool isId(const QJsonValue &value) { return kIdPattern.match(value.toString()).hasMatch(); }
bool isSuffix(const QJsonValue &value) { return kSuffixPattern.match(value.toString()).hasMatch(); }
bool isVersion(const QJsonValue &value) { return kVersionPattern.match(value.toString()).hasMatch(); }
bool isRange(const QJsonValue &value) { return kRangePattern.match(value.toString()).hasMatch(); }

/// Both languages or, where @p required is false, any of them; nothing else.
bool isTextByLanguage(const QJsonValue &value, bool required) {
    if (!value.isObject())
        return false;
    const QJsonObject texts = value.toObject();
    qsizetype known = 0;
    for (const QLatin1StringView language : {"en"_L1, "zh_CN"_L1}) {
        const QJsonValue text = texts.value(language);
        if (required ? !isFilledText(text) : !text.isUndefined() && !isText(text))
            return false;
        known += text.isUndefined() ? 0 : 1;
    }
    return known == texts.size();
}

bool isName(const QJsonValue &value) { return isTextByLanguage(value, true); }
bool isSummary(const QJsonValue &value) { return isTextByLanguage(value, false); }

/// A list without repetitions, each item as @p holds wants it.
bool isSetOf(const QJsonValue &value, bool (*holds)(const QJsonValue &)) {
    if (!value.isArray())
        return false;
    const QJsonArray items = value.toArray();
    QSet<QString> seen;
    return std::ranges::all_of(items, [&](const QJsonValue &item) {
        const qsizetype before = seen.size();
        seen.insert(item.toString());
        return holds(item) && seen.size() > before;
    });
}

bool isExtension(const QJsonValue &value) {
    return std::ranges::contains(
        std::array{"importer"_L1, "exporter"_L1, "page"_L1, "classifier"_L1}, value.toString());
}
bool isPermission(const QJsonValue &value) {
    return std::ranges::contains(std::array{"read-files"_L1, "write-files"_L1}, value.toString());
}
bool areExtensions(const QJsonValue &value) { return isSetOf(value, isExtension) && !value.toArray().isEmpty(); }
bool arePermissions(const QJsonValue &value) { return isSetOf(value, isPermission); }
bool areDepartments(const QJsonValue &value) { return isSetOf(value, isFilledText); }
bool areSuffixes(const QJsonValue &value) { return isSetOf(value, isSuffix); }
bool areIds(const QJsonValue &value) { return isSetOf(value, isId); }

struct Key {
    QLatin1StringView name;
    bool isRequired;
    bool (*holds)(const QJsonValue &);
};

/// The same rules as sdk/schema/plugin.schema.json, which a test holds beside these.
constexpr std::array kKeys{
    Key{"id"_L1, true, isId},
    Key{"version"_L1, true, isVersion},
    Key{"sdk"_L1, true, isRange},
    Key{"name"_L1, true, isName},
    Key{"summary"_L1, false, isSummary},
    Key{"vendor"_L1, false, isText},
    Key{"provides"_L1, true, areExtensions},
    Key{"permissions"_L1, false, arePermissions},
    Key{"departments"_L1, false, areDepartments},
    Key{"suffixes"_L1, false, areSuffixes},
    Key{"requires"_L1, false, areIds},
};

std::unexpected<Error> refused(QString message) {
    return std::unexpected{
        Error{.kind = Error::Kind::Plugin, .code = "plugin-metadata", .message = std::move(message)}};
}

Result<void> checked(const QJsonObject &json) {
    for (const QString &name : json.keys())
        if (!std::ranges::contains(kKeys, name, &Key::name))
            return refused(Words::tr("The plug-in's description has an unknown entry \"%1\".").arg(name));
    for (const Key &key : kKeys) {
        const QJsonValue value = json.value(key.name);
        if (value.isUndefined() && key.isRequired)
            return refused(Words::tr("The plug-in's description lacks \"%1\".").arg(key.name));
        if (!value.isUndefined() && !key.holds(value))
            return refused(Words::tr("The plug-in's description has a wrong \"%1\".").arg(key.name));
    }
    return {};
}

QStringList texts(const QJsonValue &value) {
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result.append(item.toString());
    return result;
}

const QString &byLanguage(const QLocale &locale, const QString &english, const QString &chinese) {
    return locale.language() == QLocale::Chinese && !chinese.isEmpty() ? chinese : english;
}

} // namespace

QString PluginDescription::name(const QLocale &locale) const { return byLanguage(locale, nameEn, nameZh); }

QString PluginDescription::summary(const QLocale &locale) const { return byLanguage(locale, summaryEn, summaryZh); }

Result<PluginDescription> describedBy(const QJsonObject &json) {
    if (const auto sound = checked(json); !sound)
        return std::unexpected{sound.error()};
    const QJsonObject name = json.value("name"_L1).toObject();
    const QJsonObject summary = json.value("summary"_L1).toObject();
    const QRegularExpressionMatch range = kRangePattern.match(json.value("sdk"_L1).toString());
    return PluginDescription{
        .id = json.value("id"_L1).toString(),
        .version = json.value("version"_L1).toString(),
        .firstSdk = QVersionNumber::fromString(range.captured(1)),
        .lastSdk = QVersionNumber::fromString(range.captured(2)),
        .nameEn = name.value("en"_L1).toString(),
        .nameZh = name.value("zh_CN"_L1).toString(),
        .summaryEn = summary.value("en"_L1).toString(),
        .summaryZh = summary.value("zh_CN"_L1).toString(),
        .vendor = json.value("vendor"_L1).toString(),
        .provides = texts(json.value("provides"_L1)),
        .permissions = texts(json.value("permissions"_L1)),
        .departments = texts(json.value("departments"_L1)),
        .suffixes = texts(json.value("suffixes"_L1)),
        .dependencies = texts(json.value("requires"_L1)),
    };
}

} // namespace dossier
