#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace dossier {

/// The few rows of a long model that a view shows, for a fixed set of delegates: a row that comes into view takes the
/// place of the one that left, all others stay as they are. The roles are the model's, and 'row', the row there; where
/// the model has fewer rows than can be shown, some places have -1 and are to be hidden.
class VisibleRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(int sourceCount READ sourceCount NOTIFY sourceCountChanged)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY firstChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_places; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QAbstractItemModel *source() const { return m_source; }
    void setSource(QAbstractItemModel *source);
    int sourceCount() const { return m_source ? m_source->rowCount() : 0; }
    /// The first row that is shown.
    int first() const { return m_first; }
    void setFirst(int first);
    /// How many rows can be shown.
    int most() const { return m_most; }
    void setMost(int most);

Q_SIGNALS:
    void sourceChanged();
    void sourceCountChanged();
    void firstChanged();
    void mostChanged();

private:
    int rowAt(int place) const;
    int firstWithin(int first) const;
    void takeDataChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void takeCount();
    void tellAll();

    QPointer<QAbstractItemModel> m_source;
    int m_first = 0;
    int m_wanted = 0; ///< First row asked for, which may lie behind the end meanwhile.
    int m_most = 0;
    int m_places = 0; ///< m_most, or none where there are no rows.
};

} // namespace dossier
