#pragma once

#include "Session/Session.h"

#include "domain/Filter.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The conditions that a person has chosen for a list: for each field some values or ranges of values, one of which a
/// customer has, and at most one written expression. The rows are the chips that show them.
class CustomerFilter : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString expression READ expression NOTIFY changed)
    Q_PROPERTY(QString expressionError READ expressionError NOTIFY expressionErrorChanged)
    Q_PROPERTY(QVariantMap chosenCounts READ chosenCounts NOTIFY changed)
    Q_PROPERTY(QStringList fields READ fields NOTIFY sessionChanged)

public:
    enum Role { FieldId = Qt::UserRole + 1, Text };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isActive() const { return rowCount() > 0; }
    QString expression() const { return m_expression; }
    QString expressionError() const { return m_expressionError; }
    /// Ids of the fields whose values this person can choose, in the order in which they are offered.
    QStringList fields() const;
    static QStringList fieldsFor(const Rights &rights);

    /// How many values of a field are chosen, by its id.
    QVariantMap chosenCounts() const;

    /// All conditions.
    Filter filter() const { return filterWithout(std::nullopt); }
    /// All but those on @p field: what its choices are counted among.
    Filter filterWithout(std::optional<Field> field) const;
    bool hasChosen(Field field, const QString &value) const;
    /// How a value, or the id of a range, reads.
    QString valueLabel(Field field, const QString &value) const;

    Q_INVOKABLE static QString label(const QString &field);
    /// Chooses a value, of fields with valueRanges() a range (empty: that nobody has said), or no longer.
    Q_INVOKABLE void toggle(const QString &field, const QString &value);
    /// Takes the conditions on a field away; of an empty id the expression.
    Q_INVOKABLE void clear(const QString &field);
    Q_INVOKABLE void clearAll();
    /// Takes a written condition in; whether it can be read, else expressionError tells why.
    Q_INVOKABLE bool setExpression(const QString &text);

    /// What may be kept outside the workspace: chosen values of our own lists and tables. No names, nothing written.
    Q_INVOKABLE QString kept() const;
    Q_INVOKABLE void restore(const QString &kept);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void expressionErrorChanged();

private:
    struct Condition {
        Field field;
        QStringList values;
    };

    const Condition *conditionOn(Field field) const;
    std::vector<Filter> alternatives(const Condition &condition) const;
    QString chip(const Condition &condition) const;
    template <class Change>
    void change(Change change);

    Session *m_session = nullptr;
    std::vector<Condition> m_conditions;
    QString m_expression;
    Filter m_written; ///< What m_expression says.
    QString m_expressionError;
};

} // namespace dossier
