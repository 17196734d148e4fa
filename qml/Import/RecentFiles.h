#pragma once

#include "ImportWizard.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration>

namespace dossier {

/// The files and folders that were read lately and are still there, the latest first. Kept in the program's settings.
class RecentFiles : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::ImportWizard *wizard MEMBER m_wizard WRITE setWizard NOTIFY wizardChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Name = Qt::UserRole + 1, Folder, File };

    explicit RecentFiles(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_paths.size()); }

    /// Remembers what @p wizard reads.
    void setWizard(ImportWizard *wizard);

Q_SIGNALS:
    void wizardChanged();
    void countChanged();

private:
    void remember(const QStringList &paths);

    ImportWizard *m_wizard = nullptr;
    QStringList m_paths;
};

} // namespace dossier
