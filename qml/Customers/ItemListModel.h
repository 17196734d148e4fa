#pragma once

#include "FieldListModel.h"
#include "FormModel.h"

#include "domain/Customer.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace dossier {

/// One list of a dossier, such as its contacts or needs, and the form for a new item or for the end of one.
class ItemListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by DossierModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(dossier::FormModel *draft READ draft NOTIFY draftChanged)
    Q_PROPERTY(int draftRow READ draftRow NOTIFY draftChanged)
    Q_PROPERTY(bool hidden READ isHidden CONSTANT)

public:
    enum Role {
        Heading = Qt::UserRole + 1, ///< Of the item's card.
        Title,                      ///< In short: who, or when.
        Detail,                     ///< In short: how to reach him, or what was said.
        Chips,
        Alerts, ///< Chips that something is wrong.
        Fields,
        Closable, ///< A need whose loop (闭环) is open.
    };

    /// Keeps @p session by reference.
    ItemListModel(const Session &session, Part part, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_items.size()); }
    FormModel *draft() const { return m_draft.get(); }
    /// The row that the draft is of; -1: of a new one.
    int draftRow() const { return rowOf(m_draftOf); }
    /// Whether the person has no right to see such items.
    bool isHidden() const;
    Part part() const { return m_part; }

    /// Shows the items of @p customer: key contacts first, what happened the newest first.
    /// @param shown the same as it reads on the screen.
    void setItems(const Customer &customer, const Customer &shown);
    void setSources(const QHash<QUuid, QHash<Field, QString>> &sources);
    /// The rows show @p message and keep what was typed.
    void fail(const QString &message);

    /// What the item is called in a sentence.
    QString nameOf(const Item &item) const;
    /// What it says in a line, without when.
    QString line(const FieldValues &values) const;

    Q_INVOKABLE void beginDraft();
    /// 闭环: closes the need of @p row, at once or by a draft that asks for what is missing.
    Q_INVOKABLE void close(int row);
    /// Emits changeWanted(), unless something is wrong with what was typed, which the form then tells.
    Q_INVOKABLE void submitDraft();
    Q_INVOKABLE void dropDraft();
    /// Whether the change that is wanted comes from the draft.
    bool isSubmitting() const { return m_isSubmitting; }
    /// What was typed for the item @p id is stored.
    void dropStored(const QUuid &id);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void countChanged();
    void draftChanged();
    /// @param item its position in the dossier's list.
    void proofWanted(int item, const std::vector<dossier::Field> &fields, const QString &way, const QString &note);
    void changeWanted(const dossier::ItemChange &change, const QString &notice);

private:
    struct Entry {
        Item item;    ///< As it is stored.
        Item shown;   ///< As it reads on the screen.
        int position; ///< In the dossier's list.
        std::unique_ptr<FieldListModel> fields;
    };

    std::vector<Entry> entriesOf(const Customer &customer, const Customer &shown);
    void setCount(std::size_t wanted);
    std::unique_ptr<FieldListModel> spareFields();
    std::unique_ptr<FieldListModel> newFields();
    QString title(const Item &item) const;
    QString detail(const FieldValues &values) const;
    QString joined(std::span<const Field> fields, const FieldValues &values) const;
    QStringList chips(const FieldValues &values) const;
    QStringList alerts(const FieldValues &values) const;
    int rowOf(const QUuid &id) const;
    FieldValues withDraft(const FieldValues &typed) const;
    void useDraft(std::unique_ptr<FormModel> draft, const QUuid &of);
    void wantEdit(const Entry &entry, const FieldValues &values);

    const Session &m_session;
    Part m_part;
    std::vector<Entry> m_items;
    std::vector<std::unique_ptr<FieldListModel>> m_spare; ///< Of cards that have gone.
    std::unique_ptr<FormModel> m_draft;
    QUuid m_draftOf; ///< Null: of a new one.
    QUuid m_draftId; ///< What it becomes.
    bool m_isSubmitting = false;
};

} // namespace dossier
