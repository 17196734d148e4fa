#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace dossier {

/// What a column means: a field id ("contacts[].phones[]"), "region", "contract_period", or empty for 'leave it out'.
struct ColumnChoice {
    QString heading = {}; ///< As it stands in the file, blanks and case apart; used where 'column' is empty.
    QString column = {};  ///< Letter, such as "F".
    QString target = {};

    bool operator==(const ColumnChoice &) const = default;
};

/// How a file is to be read where a person says so. What is empty is found out.
struct FileChoices {
    QString importer = {}; ///< Id, such as "import-csv".
    QString sheet = {};
    qint64 headerRow = 0; ///< 1-based; the lower line of two. 0: found out.
    QString encoding = {};
    QString profile = {}; ///< Name of a saved mapping.
    QList<ColumnChoice> columns = {};

    bool operator==(const FileChoices &) const = default;
};

/// What becomes of rows that match in the band 'same'.
enum class OnDuplicate : quint8 { Update, Skip, Create };

/// One run of an import: files and folders, one after the other.
struct ImportRequest {
    QStringList paths;
    FileChoices choices = {};                       ///< For every file without its own.
    QHash<QString, FileChoices> choicesByFile = {}; ///< By path as the plan names it.
    OnDuplicate onDuplicate = OnDuplicate::Update;
    bool preferFile = false; ///< The file's value wins over a different one that is stored.
    QString actor = {};
    QString osUser = {};
};

/// What an import is busy with.
enum class ImportStage : quint8 { Reading, Matching, Writing };

/// Told now and then how many rows are done, of how many (0: not known). Returns false to cancel, after which nothing
/// has changed. Called on the thread that works.
using ImportProgress = std::function<bool(ImportStage stage, qint64 done, qint64 total)>;

} // namespace dossier
