#pragma once

#include "services/import/ImportPlan.h"

#include <memory>

namespace dossier {

class Clock;
class DatabaseThread;
class RowReader;
struct Reference;

/// The import: files to dossiers, in two steps, so that a person sees what will happen before anything is written.
class Import {
public:
    /// Everything is kept by reference.
    Import(DatabaseThread &reader, DatabaseThread &writer, const RowReader &files, const Reference &reference,
        const Clock &clock);

    /// Reads the files and says what would become of every row. Writes nothing. A file that cannot be read is named in
    /// the plan where others can; its error is the result where none can. Kind::Cancelled where @p progress says so.
    Async<std::shared_ptr<ImportPlan>> plan(ImportRequest request, ImportProgress progress = {}) const;

    /// Carries the plan out as one ChangeSet. Kind::Conflict ("conflict") where a dossier it builds on was changed
    /// meanwhile: plan anew.
    Async<ImportReport> commit(std::shared_ptr<ImportPlan> plan, ImportProgress progress = {}) const;

private:
    DatabaseThread &m_reader;
    DatabaseThread &m_writer;
    const RowReader &m_files;
    const Reference &m_reference;
    const Clock &m_clock;
};

} // namespace dossier
