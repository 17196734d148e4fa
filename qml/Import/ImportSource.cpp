#include "ImportSource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier {

ImportSource::ImportSource(std::shared_ptr<const PastedTable> table)
    : m_paths{table->path()}, m_table{std::move(table)} {}

QString ImportSource::title() const {
    if (isPasted())
        return PastedTable::title();
    if (m_paths.size() > 1)
        return tr("%Ln files", nullptr, int(m_paths.size()));
    return m_paths.isEmpty() ? QString{} : QFileInfo{m_paths.front()}.fileName();
}

FileChoices ImportSource::choices() const {
    return isPasted() ? FileChoices{.importer = u"import-csv"_s, .encoding = u"UTF-8"_s} : FileChoices{};
}

QList<std::pair<QDateTime, qint64>> stampsOf(const QStringList &paths) {
    QList<std::pair<QDateTime, qint64>> stamps;
    for (const QString &path : paths) {
        const QFileInfo info{path};
        stamps.emplaceBack(info.lastModified(), info.size());
    }
    return stamps;
}

} // namespace dossier
