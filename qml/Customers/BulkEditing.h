#pragma once

#include "Customers/CustomerSelection.h"
#include "Customers/FieldEditing.h"

#include "services/BulkEdit.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <atomic>

namespace dossier {

/// Edits one field of all selected customers: first what would become of them, then the change itself, which can be
/// undone as one. The rows are the first of those that would change.
class BulkEditing : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(dossier::CustomerSelection *selection MEMBER m_selection WRITE setSelection NOTIFY setUp REQUIRED)
    Q_PROPERTY(QStringList fields READ fields NOTIFY setUp)
    Q_PROPERTY(QString field MEMBER m_field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(int editor READ editor NOTIFY fieldChanged)
    Q_PROPERTY(QStringList options READ options NOTIFY fieldChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY fieldChanged)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool previewed READ isPreviewed NOTIFY changed)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role { Customer = Qt::UserRole + 1, Name, Before, After };

    using QAbstractListModel::QAbstractListModel;
    ~BulkEditing() override { cancel(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSelection(CustomerSelection *selection);
    /// Ids of the fields that can be edited so.
    QStringList fields() const;
    void setField(const QString &field);
    void setText(const QString &text);
    int editor() const;
    QStringList options() const;
    QString hint() const;
    Q_INVOKABLE QStringList suggestions(const QString &typed) const;
    Q_INVOKABLE static QString label(const QString &field);

    QString problem() const { return m_problem; }
    bool isPreviewed() const { return m_isPreviewed; }
    bool isWorking() const { return m_work != nullptr; }
    qreal progress() const { return m_progress; }
    int changedCount() const { return m_isPreviewed ? int(m_preview.changed) : 0; }
    /// "1,200 will change · 84 have it already".
    QString summary() const;

    /// Looks what would become of the selected customers; writes nothing.
    Q_INVOKABLE void preview();
    /// Writes what the preview showed.
    Q_INVOKABLE void apply();
    /// Ends the preview or the writing that is under way; nothing has changed then.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void setUp();
    void fieldChanged();
    void textChanged();
    void changed();
    void applied();

private:
    struct Work {
        std::vector<QUuid> customers;
        BulkEdit edit;
        ContactAccess access;
        std::atomic<bool> isCancelled = false;
    };

    std::optional<Field> theField() const;
    void forget();
    void previewFrom(const std::shared_ptr<Work> &work, std::size_t from);
    void fail(const QString &problem);

    Session *m_session = nullptr;
    CustomerSelection *m_selection = nullptr;
    QString m_field;
    QString m_text;
    QString m_problem;
    std::vector<FieldValues::Entry> m_values; ///< What m_text says.
    BulkEdit::Preview m_preview;
    bool m_isPreviewed = false;
    qreal m_progress = 0;
    std::shared_ptr<Work> m_work; ///< What is under way.
};

} // namespace dossier
