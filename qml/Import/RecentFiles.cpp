#include "RecentFiles.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kKept = 5;
constexpr QLatin1StringView kKey{"recent/files"};

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QAbstractListModel{parent} {
    for (const QString &path : QSettings{}.value(kKey).toStringList())
        if (QFileInfo::exists(path))
            m_paths << path;
}

int RecentFiles::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RecentFiles::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QFileInfo file{m_paths[index.row()]};
    switch (role) {
    case Name: return file.fileName();
    case Folder: return file.absolutePath();
    case File: return QUrl::fromLocalFile(file.absoluteFilePath());
    }
    return {};
}

QHash<int, QByteArray> RecentFiles::roleNames() const { return {{Name, "name"}, {Folder, "folder"}, {File, "file"}}; }

void RecentFiles::setWizard(ImportWizard *wizard) {
    if (m_wizard == wizard)
        return;
    m_wizard = wizard;
    connect(wizard, &ImportWizard::filesRead, this, &RecentFiles::remember);
    Q_EMIT wizardChanged();
}

void RecentFiles::remember(const QStringList &paths) {
    beginResetModel();
    for (const QString &path : paths.first(qMin(kKept, paths.size()))) {
        m_paths.removeAll(path);
        m_paths.prepend(path);
    }
    m_paths = m_paths.first(qMin(kKept, m_paths.size()));
    endResetModel();
    QSettings{}.setValue(kKey, m_paths);
    Q_EMIT countChanged();
}

} // namespace dossier
