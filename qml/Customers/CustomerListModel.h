#pragma once

#include "Session/Session.h"

#include "db/Customers.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The customers that the search finds, read in blocks as they come into view. Typing waits for nothing: while one
/// answer is on its way, only the latest text waits for the next.
class CustomerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum class Order : quint8 { Newest, ByName, ByNumber };
    Q_ENUM(Order)
    enum Role { Id = Qt::UserRole + 1, Name, Detail, Type, TypeText, Tail, Marked, Loaded };

    static constexpr int kBlock = 100; ///< Rows that are read at once.

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Asks for the row's block where it is not there yet.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSession(Session *session);
    QString text() const { return m_text; }
    void setText(const QString &text);
    Order order() const { return m_order; }
    void setOrder(Order order);

    int count() const { return m_count; }
    /// Nothing can be shown yet.
    bool isLoading() const { return m_isAsking && !m_isKnown; }
    /// Everything that was asked for has been answered.
    bool isSettled() const { return m_isKnown && !m_isAsking && m_awaited.isEmpty(); }
    /// There is nobody at all, whatever is searched for.
    bool isEmpty() const { return m_isKnown && m_all == 0; }
    /// "1,284 / 1,000,000 · 4 ms", or the count alone where nothing is searched for.
    QString countText() const;
    QString errorText() const { return m_errorText; }

    Q_INVOKABLE void refresh();
    /// Id of the customer in @p row; empty where it is not read yet.
    Q_INVOKABLE QString idAt(int row) const;
    /// The row of the customer with this id among those that are read; -1: none.
    Q_INVOKABLE int rowOf(const QString &id) const;
    /// Finds whom an id, a number or a former number means; lookedUp() follows unless nobody is meant.
    Q_INVOKABLE void lookUp(const QString &text);

Q_SIGNALS:
    void sessionChanged();
    void textChanged();
    void orderChanged();
    void changed();
    void lookedUp(const QString &id);

private:
    using Block = std::vector<CustomerSummary>;

    /// An answer to a new text or order: how many, and the first of them.
    struct Found {
        qint64 all = 0;
        qint64 count = 0;
        Block first = {};
        qint64 milliseconds = 0;
    };

    Query query(int block) const;
    void ask();
    void take(const Result<Found> &found);
    void askFor(int block) const;
    void takeBlock(int block, const Result<Block> &rows);
    const CustomerSummary *rowAt(int row) const;
    QString detail(const CustomerSummary &row) const;
    QString tail(const CustomerSummary &row) const;

    Session *m_session = nullptr;
    QString m_text;
    Order m_order = Order::Newest;
    int m_count = 0;
    qint64 m_all = 0;
    qint64 m_milliseconds = 0;
    QHash<int, Block> m_blocks;
    mutable QSet<int> m_awaited; ///< Blocks that are on their way.
    int m_generation = 0;        ///< Of the answer that is shown; blocks of an older one are dropped.
    bool m_isKnown = false;
    bool m_isAsking = false;
    bool m_isOutdated = false; ///< Something changed while an answer was on its way.
    QString m_errorText;
};

} // namespace dossier
