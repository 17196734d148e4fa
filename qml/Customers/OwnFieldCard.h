#pragma once

#include "FieldListModel.h"

#include "domain/RequiredOwn.h"

#include <QObject>
#include <QQmlListProperty>
#include <QtQmlIntegration>

#include <memory>
#include <vector>

namespace dossier {

/// The fields that the team has added, of the dossier on the screen: a model of one row each, because several of them
/// keep their values in the same field.
class OwnFieldCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by DossierModel")
    Q_PROPERTY(QQmlListProperty<dossier::FieldListModel> fields READ fields CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// Keeps @p session by reference.
    OwnFieldCard(const Session &session, QObject *parent);

    QQmlListProperty<FieldListModel> fields() { return {this, &m_fields}; }
    /// Rows that are shown.
    int count() const;

    /// Shows the values of @p customer.
    void setCustomer(const Customer &customer);
    /// @param byItem where values come from, by their item.
    void setSources(const QHash<QUuid, QHash<Field, QString>> &byItem);
    void setShowsEmpty(bool shows);
    void leave();
    void fail(const QString &message);

Q_SIGNALS:
    void countChanged();
    /// @p label is the field's.
    void changeWanted(const dossier::ItemChange &change, const QString &label, const QString &reason);

private:
    struct Row {
        std::shared_ptr<const OwnField> field;
        std::unique_ptr<FieldListModel> model;
    };

    void want(const OwnField &field, const FieldValue &value, const QString &reason);

    RequiredOwn m_required;
    std::vector<Row> m_rows;
    QList<FieldListModel *> m_fields; ///< The models of m_rows.
    Customer m_customer;              ///< Nothing but the own values.
};

} // namespace dossier
