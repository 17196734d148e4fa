#pragma once

#include "domain/OwnFields.h"
#include "services/import/ImportPlan.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The columns of the file with what each becomes. A person's choice stands until another file or sheet is read.
class ColumnListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ImportWizard")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int mapped READ mapped NOTIFY countChanged)
    Q_PROPERTY(QStringList targets READ targets CONSTANT)

public:
    enum Role {
        Letter = Qt::UserRole + 1,
        Heading,
        Samples,
        Target,     ///< Index into targets().
        SourceText, ///< Why it was taken for that.
        ByPerson,
    };

    /// @param own fields of the team's own, which a column can become too.
    explicit ColumnListModel(const OwnFields &own, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_columns.size()); }
    int mapped() const;

    /// What a column can become, in words; the first is 'leave it out'.
    QStringList targets() const { return m_targets; }

    /// Shows the columns of a plan; what a person chose before and still fits stays.
    void setColumns(const std::vector<ColumnPlan> &columns);

    /// What differs from what was found out.
    QList<ColumnChoice> choices() const;

    Q_INVOKABLE void choose(int row, int target);

Q_SIGNALS:
    void countChanged();
    void chosen();

private:
    std::vector<ColumnPlan> m_columns;
    QStringList m_targetIds; ///< Every id a column can become, as the words in m_targets.
    QStringList m_targets;
};

} // namespace dossier
