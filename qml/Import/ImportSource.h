#pragma once

#include "PastedTable.h"

#include "services/import/ImportRequest.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace dossier {

/// What is imported: files and folders, or a table that was pasted.
class ImportSource {
    Q_DECLARE_TR_FUNCTIONS(dossier::ImportSource)

public:
    ImportSource() = default;
    explicit ImportSource(QStringList paths) : m_paths{std::move(paths)} {}
    explicit ImportSource(std::shared_ptr<const PastedTable> table);

    const QStringList &paths() const { return m_paths; }
    bool isPasted() const { return m_table != nullptr; }
    /// "people.csv", "3 files", "Clipboard"; empty where there is nothing.
    QString title() const;
    /// What is known of every file before it is read.
    FileChoices choices() const;
    /// Whoever reads holds this, so that a pasted table stays as long.
    std::shared_ptr<const void> hold() const { return m_table; }

private:
    QStringList m_paths;
    std::shared_ptr<const PastedTable> m_table;
};

/// By what files are known to be as they were read: time and size of each.
QList<std::pair<QDateTime, qint64>> stampsOf(const QStringList &paths);

} // namespace dossier
