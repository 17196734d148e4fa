#pragma once

#include "Customers/CustomerFilter.h"

#include "domain/ValueRanges.h"
#include "services/index/IndexFilter.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace dossier {

/// The values of one field, or the ranges of its values, with how many customers have each, among those whom the search
/// and the other conditions find.
class FacetListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(dossier::CustomerFilter *filter MEMBER m_filter WRITE setFilter NOTIFY filterChanged REQUIRED)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString field MEMBER m_field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(QString sought MEMBER m_sought WRITE setSought NOTIFY soughtChanged)
    Q_PROPERTY(int count READ rowCountNow NOTIFY counted)
    Q_PROPERTY(bool active MEMBER m_isActive WRITE setActive NOTIFY activeChanged)

public:
    enum Role { Value = Qt::UserRole + 1, Label, Count, Chosen };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int rowCountNow() const { return rowCount(); }

    void setSession(Session *session);
    void setFilter(CustomerFilter *filter);
    /// What is in the search field.
    void setText(const QString &text);
    /// Id of the field.
    void setField(const QString &field);
    /// Part of a label: only such values are listed.
    void setSought(const QString &sought);
    /// Counts only while somebody looks.
    void setActive(bool isActive);

Q_SIGNALS:
    void sessionChanged();
    void filterChanged();
    void textChanged();
    void fieldChanged();
    void soughtChanged();
    void activeChanged();
    void counted();

private:
    struct Row {
        QString value;
        QString label;
        qint64 count = 0;
    };

    void ask();
    Facet facetOf(const std::vector<ValueRange> &ranges, const IndexAnswer &answer) const;
    void take(const Facet &facet);
    void show();

    Session *m_session = nullptr;
    CustomerFilter *m_filter = nullptr;
    QString m_text;
    QString m_field;
    QString m_sought;
    bool m_isActive = false;
    int m_number = 0; ///< Of the last question.
    std::vector<Row> m_all;
    std::vector<Row> m_rows; ///< Those of m_all that are sought.
};

} // namespace dossier
