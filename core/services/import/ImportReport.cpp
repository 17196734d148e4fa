#include "services/import/ImportReport.h"

#include "domain/OwnFields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Members that say nothing are absent.
void put(QJsonObject &object, QLatin1StringView member, const QString &text) {
    if (!text.isEmpty())
        object.insert(member, text);
}

void putPlace(QJsonObject &object, const Place &place) {
    put(object, "file"_L1, place.file);
    put(object, "sheet"_L1, place.sheet);
    if (place.row > 0)
        object.insert("row"_L1, place.row);
    put(object, "column"_L1, place.column);
}

QJsonObject toJson(const FileReport &file) {
    QJsonObject object{{"file"_L1, file.file}};
    put(object, "importer"_L1, file.importer);
    if (file.refusal) {
        QJsonObject error{{"code"_L1, QString::fromLatin1(file.refusal->code)}, {"message"_L1, file.refusal->message}};
        putPlace(error, file.refusal->place);
        object.insert("error"_L1, error);
        return object;
    }
    put(object, "sheet"_L1, file.sheet);
    if (file.headerRow > 0)
        object.insert("header_row"_L1, file.headerRow);
    put(object, "encoding"_L1, file.encoding);
    QJsonArray mapping;
    for (const MappedColumn &column : file.mapping)
        mapping.append(
            QJsonObject{{"column"_L1, column.column}, {"heading"_L1, column.heading}, {"field"_L1, column.target}});
    object.insert("mapping"_L1, mapping);
    object.insert("unmapped"_L1, QJsonArray::fromStringList(file.unmapped));
    return object;
}

QJsonObject toJson(const DuplicateReport &duplicate) {
    QJsonObject object{{"file"_L1, duplicate.file}};
    put(object, "sheet"_L1, duplicate.sheet);
    object.insert("row"_L1, duplicate.row);
    object.insert("with"_L1, duplicate.with);
    object.insert("score"_L1, duplicate.score);
    object.insert("band"_L1, duplicate.certain ? u"same"_s : u"perhaps"_s);
    return object;
}

template <class T>
QJsonArray toArray(const QList<T> &list) {
    QJsonArray array;
    for (const T &one : list)
        array.append(toJson(one));
    return array;
}

} // namespace

QJsonObject toJson(const Problem &problem) {
    QJsonObject object;
    putPlace(object, problem.place);
    if (problem.field)
        object.insert("field"_L1, problem.own ? problem.own->id : QString{spec(*problem.field).id});
    object.insert("level"_L1, problem.level == Problem::Level::Error ? u"error"_s : u"warning"_s);
    object.insert("code"_L1, QString::fromLatin1(problem.code));
    put(object, "value"_L1, problem.value);
    put(object, "message"_L1, problem.message);
    if (!problem.rule.isEmpty())
        object.insert("details"_L1, QJsonObject{{"rule"_L1, problem.rule}});
    return object;
}

QJsonObject toJson(const ImportReport &report) {
    QJsonObject object;
    if (!report.run.isNull())
        object.insert("run"_L1, report.run.toString(QUuid::WithoutBraces));
    object.insert("dry_run"_L1, report.dryRun);
    object.insert("files"_L1, toArray(report.files));
    object.insert("rows"_L1, report.counts.rows);
    object.insert("created"_L1, report.counts.created);
    object.insert("updated"_L1, report.counts.updated);
    object.insert("skipped"_L1, report.counts.skipped);
    object.insert("rejected"_L1, report.counts.rejected);
    object.insert("warnings"_L1, report.counts.warnings);
    object.insert("problems"_L1, toArray(report.problems));
    object.insert("duplicates"_L1, toArray(report.duplicates));
    return object;
}

} // namespace dossier
