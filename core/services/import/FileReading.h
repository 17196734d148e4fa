#pragma once

#include "services/import/Drafter.h"
#include "services/import/HeadingWords.h"
#include "services/import/ImportRequest.h"
#include "services/import/PlanState.h"
#include "services/import/RowKeys.h"
#include "services/worker/RowReader.h"

#include <QHash>

namespace dossier {

/// What reading files needs of the world around it.
struct ReadingSurroundings {
    const RowReader &files;
    const Reference &reference;
    QDateTime now; ///< The injected clock.
    ImportRules rules = {};
    ReadLimits limits = {};
    QHash<QString, QList<ColumnChoice>> profiles = {}; ///< Saved mappings, by name.
    ImportProgress progress = {};
};

/// Reads the files of a run one after the other: rows to drafts.
class FileReading {
public:
    /// Keeps @p surroundings by reference.
    explicit FileReading(const ReadingSurroundings &surroundings);

    /// Reads every file of the plan's request into @p plan and @p keys. A file that cannot be read is named in its
    /// FilePlan; its error is the result where no file could be read.
    Result<void> read(ImportPlan::Private &plan, RowKeys &keys);

private:
    Result<QStringList> files(const ImportRequest &request) const;
    Result<void> readFile(const QString &path, ImportPlan::Private &plan, RowKeys &keys);
    Result<void> readTable(const ReadOptions &options, const FileChoices &choices, const ReadCancel &isCancelled,
        ImportPlan::Private &plan, RowKeys &keys);
    Result<void> checkChoices(const ImportPlan::Private &plan) const;
    Result<std::vector<int>> chooseTables(
        const QString &path, const FileInspection &file, const FileChoices &choices, const ReadOptions &options);

    const ReadingSurroundings &m_surroundings;
    HeadingWords m_words;
};

} // namespace dossier
