#pragma once

#include "Session/Session.h"

#include "db/History.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// One value that a change set.
class VersionLine {
    Q_GADGET
    QML_VALUE_TYPE(versionLine)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString before MEMBER before CONSTANT)
    Q_PROPERTY(QString after MEMBER after CONSTANT)
    Q_PROPERTY(QString source MEMBER source CONSTANT)

public:
    QString label;
    QString before; ///< Empty: there was none.
    QString after;  ///< Empty: there is none any more.
    QString source; ///< Between two versions: who set it, when and why.
};

/// The changes of one dossier, the newest first: when, who, why, and each value before and after.
class VersionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by DossierModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        When = Qt::UserRole + 1,
        Who,
        What, ///< Created, changed, undone.
        Why,  ///< Reason, or file, sheet and row.
        Lines,
        Entry,    ///< Its number in the history, as a text.
        Partable, ///< A merging that still stands, which can be taken apart.
    };

    /// Keeps @p session by reference.
    VersionListModel(const Session &session, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }

    /// @param entries oldest first.
    void setEntries(std::vector<HistoryEntry> entries);

    const Session &session() const { return m_session; }
    /// Whose versions these are; null where there are none.
    QUuid customer() const { return m_entries.empty() ? QUuid{} : m_entries.front().change.customer; }
    /// What, when and who of the entry with this number; empty where there is none.
    QString titleOf(qint64 seq) const;
    /// 拆分: takes the merging of @p row apart.
    Q_INVOKABLE void takeApart(int row);

    /// Where a value comes from, in a line: when, who, why.
    static QString sourceText(const Session &session, const ChangeRecord &record, const Place &place);

Q_SIGNALS:
    void countChanged();

private:
    static QString whatText(const HistoryEntry &entry);
    static QString whyText(const ChangeRecord &record, const Place &place);
    bool isPartable(const HistoryEntry &entry) const;
    QList<VersionLine> lines(const CustomerChange &change) const;
    void addLines(const std::vector<FieldChange> &fields, const ItemChange *item, QList<VersionLine> &lines) const;

    const Session &m_session;
    std::vector<HistoryEntry> m_entries; ///< Newest first.
};

} // namespace dossier
