#pragma once

#include "Customers/VersionListModel.h"

#include "db/History.h"

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// Two versions of a dossier that a person has picked, and what differs between them, each value with who set it, when
/// and why. As of the history, contact data that is masked stays so even while the dossier shows it.
class VersionComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::VersionListModel *versions MEMBER m_versions WRITE setVersions NOTIFY setUp REQUIRED)
    Q_PROPERTY(QStringList picked READ picked NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString earlier READ earlier NOTIFY changed)
    Q_PROPERTY(QString later READ later NOTIFY changed)
    Q_PROPERTY(QList<dossier::VersionLine> lines READ lines NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    void setVersions(VersionListModel *versions);

    /// Roles 'entry' of the versions that are picked.
    QStringList picked() const;
    /// Whether two are picked and compared.
    bool isReady() const { return m_isReady; }
    QString earlier() const { return title(0); }
    QString later() const { return title(1); }
    QList<VersionLine> lines() const { return m_lines; }
    QString problem() const { return m_problem; }

    /// Picks a version, or no longer; the third takes the place of the first.
    Q_INVOKABLE void toggle(const QString &entry);
    /// Nothing is picked any more.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void setUp();
    void changed();

private:
    struct Compared {
        VersionDifference found;
        FieldValues now; ///< Of the dossier: what may be seen goes by them.
    };

    void refresh();
    void compare();
    void take(Compared compared);
    void addLine(const FieldChange &change, const ItemChange *item, const std::vector<FieldSource> &sources);
    QString title(qsizetype index) const;

    VersionListModel *m_versions = nullptr;
    QUuid m_customer;
    QList<qint64> m_picked; ///< Entries of the history, the earlier first.
    QList<VersionLine> m_lines;
    QString m_problem;
    bool m_isReady = false;
};

} // namespace dossier
