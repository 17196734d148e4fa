#pragma once

#include "Customers/CustomerSelection.h"
#include "Session/Session.h"

#include "domain/Customer.h"
#include "services/merge/MergePreview.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace dossier {

/// The two selected dossiers on their way into one. The rows are the fields in which both have a value and not the
/// same; a person chooses whose is kept.
class DossierMerging : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(dossier::CustomerSelection *selection MEMBER m_selection NOTIFY setUp REQUIRED)
    Q_PROPERTY(QString keptName READ keptName NOTIFY changed)
    Q_PROPERTY(QString mergedName READ mergedName NOTIFY changed)
    Q_PROPERTY(QString keptNumber READ keptNumber NOTIFY changed)
    Q_PROPERTY(QString mergedNumber READ mergedNumber NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    enum Role { Label = Qt::UserRole + 1, Kept, Merged, TakesMerged };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString keptName() const { return m_preview.kept.values.text(Field::Name); }
    QString mergedName() const { return m_preview.merged.values.text(Field::Name); }
    QString keptNumber() const { return m_preview.kept.values.text(Field::Number); }
    QString mergedNumber() const { return m_preview.merged.values.text(Field::Number); }
    /// What comes along without a question: "3 values that only the other one has · 2 records".
    QString summary() const;
    QString warning() const;
    QString problem() const { return m_problem; }
    bool isReady() const { return m_isReady; }

    /// Reads the two; the older one stays at first.
    Q_INVOKABLE void load();
    /// The other one stays. What was chosen is forgotten.
    Q_INVOKABLE void exchange();
    Q_INVOKABLE void choose(int row, bool takesMerged);
    Q_INVOKABLE void merge();

Q_SIGNALS:
    void setUp();
    void changed();
    /// The two are one now, @p customer.
    void merged(const QString &customer);

private:
    struct Row {
        Field field;
        bool takesMerged = false;
    };

    void take(Customer kept, Customer merged);
    void fail(const QString &problem);
    std::vector<MergeChoice> choices() const;

    Session *m_session = nullptr;
    CustomerSelection *m_selection = nullptr;
    Customer m_kept;
    Customer m_merged;
    MergePreview m_preview; ///< What is shown, before anything is chosen.
    std::vector<Row> m_rows;
    QString m_problem;
    bool m_isReady = false;
};

} // namespace dossier
