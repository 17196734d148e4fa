#include "services/match/MatchRequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::MatchRequest)
};

constexpr std::array kMembers{"id"_L1, "source"_L1, "fields"_L1};
constexpr std::array kFieldMembers{"column"_L1, "kind"_L1};

/// Reads one description; knows the text, to tell the line.
class Reading {
public:
    Reading(const QByteArray &json, const QString &file) : m_json{json}, m_file{file} {}

    Result<MatchRequest> read() const;

private:
    std::unexpected<Error> wrong(const QString &message, qint64 line = 0) const {
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "config-invalid",
            .message = message,
            .place = {.file = m_file, .row = line}}};
    }
    qint64 lineAt(qsizetype offset) const {
        return m_json.first(std::clamp<qsizetype>(offset, 0, m_json.size())).count('\n') + 1;
    }
    /// The line on which a text of the description stands first; 0 where it is written with escapes.
    qint64 lineOf(const QString &text) const {
        const qsizetype at = m_json.indexOf('"' + text.toUtf8() + '"');
        return at < 0 ? 0 : lineAt(at);
    }
    Result<MatchField> field(const QJsonValue &value) const;

    const QByteArray &m_json;
    const QString &m_file;
};

QStringList kindNames() {
    QStringList names;
    for (const QLatin1StringView name : kMatchKindNames)
        names << name;
    return names;
}

Result<MatchField> Reading::field(const QJsonValue &value) const {
    const QJsonObject object = value.toObject();
    for (const QString &member : object.keys())
        if (!std::ranges::contains(kFieldMembers, member))
            return wrong(
                Words::tr("A field has 'column' and 'kind', and nothing like '%1'.").arg(member), lineOf(member));
    const QString column = object[u"column"].toString().trimmed();
    const QString kind = object[u"kind"].toString();
    if (column.isEmpty())
        return wrong(Words::tr("Each of 'fields' needs a 'column', the heading of a column, and a 'kind'."),
            lineOf(u"fields"_s));
    const auto known = matchKindOf(kind);
    if (!known)
        return wrong(Words::tr("The column '%1' has the unknown kind '%2'. Kinds are: %3")
                         .arg(column, kind, kindNames().join(u' ')),
            kind.isEmpty() ? lineOf(column) : lineOf(kind));
    return MatchField{.column = column, .kind = *known};
}

Result<MatchRequest> Reading::read() const {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(Words::tr("This is no JSON: %1").arg(error.errorString()), lineAt(error.offset));
    if (!document.isObject())
        return wrong(Words::tr("A JSON object with 'id' and 'fields' is expected."), 1);
    const QJsonObject object = document.object();
    for (const QString &member : object.keys())
        if (!std::ranges::contains(kMembers, member))
            return wrong(Words::tr("There is no member '%1' here; there are 'id', 'source' and 'fields'.").arg(member),
                lineOf(member));
    MatchRequest request{.id = object[u"id"].toString().trimmed(), .source = object[u"source"].toString().trimmed()};
    if (request.id.isEmpty())
        return wrong(Words::tr("'id' is missing: the heading of the column that names a record."), 1);
    const QJsonArray fields = object[u"fields"].toArray();
    if (fields.isEmpty())
        return wrong(Words::tr("'fields' is missing: a list of columns with their kinds."), 1);
    for (const QJsonValue &value : fields) {
        Result<MatchField> read = field(value);
        if (!read)
            return std::unexpected{read.error()};
        if (std::ranges::contains(request.fields, read->column, &MatchField::column))
            return wrong(Words::tr("The column '%1' is there twice.").arg(read->column), lineOf(read->column));
        request.fields.push_back(*std::move(read));
    }
    return request;
}

} // namespace

Result<MatchRequest> readMatchRequest(const QByteArray &json, const QString &file) {
    return Reading{json, file}.read();
}

} // namespace dossier
