#include "VersionReply.h"

#include "ChangeRows.h"
#include "Ids.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::VersionReply)
};

/// Who set or cleared each of the fields of found.change, in the order of forEachField(); null where nobody did.
std::vector<const FieldSource *> sourcesOf(const VersionDifference &found) {
    std::vector<const FieldSource *> sources;
    forEachField(found.change, [&](const FieldChange &field, const ItemChange *item) {
        const auto source = std::ranges::find_if(found.sources,
            [&](const FieldSource &it) { return it.field == field.field && it.item == (item ? item->id : QUuid{}); });
        sources.push_back(source == found.sources.end() ? nullptr : &*source);
    });
    return sources;
}

QString dayAndTime(const QDateTime &time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }

/// "2024-06-03 09:00  kim  王芳来电"
QString noteOf(const FieldSource *source) {
    if (!source)
        return {};
    QStringList parts{dayAndTime(source->record->effective()), source->record->actor, source->record->origin.text};
    parts.removeAll(QString{});
    return parts.join(u"  "_s);
}

} // namespace

Reply versionReply(const VersionDifference &found, const QDateTime &from, const QDateTime &to, const CellTexts &texts,
    const OwnFields &own) {
    const std::vector<ChangedField> fields = changedFields(found.change, own);
    const std::vector<const FieldSource *> sources = sourcesOf(found);
    QJsonArray differences;
    QStringList notes;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        QJsonObject difference = sources[i] ? recordJson(sources[i]->seq, *sources[i]->record) : QJsonObject{};
        fields[i].addTo(difference);
        differences.append(difference);
        notes << noteOf(sources[i]);
    }
    QJsonObject json{{u"customer"_s, idText(found.after.id)}, {u"from"_s, from.toString(Qt::ISODate)},
        {u"to"_s, to.toString(Qt::ISODate)}, {u"differences"_s, differences}};
    if (found.before.state != found.after.state)
        json[u"state"_s] = QJsonObject{
            {u"old"_s, QString{stateId(found.before.state)}}, {u"new"_s, QString{stateId(found.after.state)}}};
    const Language language = languageOf(QLocale{});
    const QString head = dayAndTime(from) + u" → "_s + dayAndTime(to) + u'\n';
    const QString body =
        fields.empty() ? Words::tr("No value differs.") + u'\n' : changeText(found.change, texts, language, own, notes);
    return replyOf(std::move(json), [text = head + body] { return text; });
}

} // namespace dossier::cli
