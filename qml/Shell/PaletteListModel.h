#pragma once

#include "CommandList.h"

#include "Session/Session.h"

#include "db/Customers.h"

#include <QAbstractListModel>

#include <vector>

namespace dossier {

/// What the palette finds: commands by words, pinyin, initials or letters in their order, then customers as the search
/// finds them. Without a text: the commands, those first that were run last.
class PaletteListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(dossier::CommandList *commands MEMBER m_commands NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed)

public:
    enum Role { Title = Qt::UserRole + 1, Detail, KeyText, IsCustomer };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return int(m_found.size() + qsizetype(m_customers.size())); }
    bool isSettled() const { return !m_isAsking; }

    /// Looks again at what can be done now.
    Q_INVOKABLE void refresh();
    /// Runs the command in @p row, or tells that the customer there is wanted.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void sessionChanged();
    void textChanged();
    void changed();
    void customerWanted(const QString &customer);

private:
    QList<Command *> commandsFound() const;
    int rankOf(const Command &command) const;
    void askForCustomers();
    void take(const QString &asked, const Result<std::vector<CustomerSummary>> &customers);

    Session *m_session = nullptr;
    CommandList *m_commands = nullptr;
    QString m_text;
    QList<Command *> m_found;
    std::vector<CustomerSummary> m_customers;
    bool m_isAsking = false;
};

} // namespace dossier
