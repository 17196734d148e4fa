#pragma once

#include "Customers/CustomerColumns.h"
#include "Customers/CustomerFilter.h"
#include "Customers/CustomerLines.h"
#include "Customers/CustomerSelection.h"
#include "Session/Session.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The customers that the search finds, in an order, read in blocks as they come into view. Who they are is answered
/// by the session's index, so that typing waits for nothing; until that is read, everybody is listed by the database, a
/// stretch at a time and uncounted.
class CustomerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(dossier::CustomerFilter *filter MEMBER m_filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(dossier::CustomerSelection *selection MEMBER m_selection WRITE setSelection NOTIFY selectionChanged)
    Q_PROPERTY(dossier::CustomerColumns *columns MEMBER m_columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(QString sort READ sort WRITE setSort NOTIFY sortChanged)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY chosenChanged)
    Q_PROPERTY(int topRow MEMBER m_topRow NOTIFY topRowChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Role {
        Id = Qt::UserRole + 1,
        Name,
        MarkedName,
        Detail,
        MarkedDetail,
        Type,
        TypeText,
        Tail,
        Flag, ///< What stands out: 风险客户, else 高意向客户; mostly empty.
        AtRisk,
        Marked,
        Selected,
        Cells,
        Loaded
    };

    static constexpr int kBlock = 100; ///< Rows that are read at once.

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Asks for the row's block where it is not there yet.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSession(Session *session);
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Further conditions, if any.
    void setFilter(CustomerFilter *filter);
    /// Who is marked as selected, and where selectRange() puts them.
    void setSelection(CustomerSelection *selection);
    /// What the cells are of, and what copy() takes.
    void setColumns(CustomerColumns *columns);
    /// A field's id, with '-' before it falling; empty: the newest first.
    QString sort() const { return m_sort; }
    void setSort(const QString &sort);

    /// Id of the customer whose row is followed wherever he goes; empty: nobody.
    QString chosen() const { return m_chosen; }
    void setChosen(const QString &id);
    /// His row; -1 where he is not found.
    int chosenRow() const { return m_chosenRow; }

    /// How many rows there are; as long as nobody has counted, those at hand.
    int count() const { return m_count; }
    /// Nothing can be shown yet.
    bool isLoading() const { return m_isAsking && !m_isKnown; }
    /// Everything that was asked for has been answered, and how many there are is known.
    bool isSettled() const { return m_isKnown && m_isCounted && !m_isAsking && m_awaited.isEmpty(); }
    /// There is nobody at all, whatever is searched for.
    bool isEmpty() const { return m_isKnown && m_everybody == 0; }
    /// "1,284 / 1,000,000 · 4 ms", or the count alone where nothing is searched for; "…" until it is known, or
    /// that everybody is being read, which an order and a filter wait for.
    QString countText() const;
    QString errorText() const { return m_errorText; }

    /// Asks once more after an error.
    Q_INVOKABLE void retry();
    /// Id of the customer in @p row; empty where it is not read yet.
    Q_INVOKABLE QString idAt(int row) const;
    /// Selects the customers from one row to another, either first, and nobody else.
    Q_INVOKABLE void selectRange(int from, int to);
    /// Selects all that are found, those not listed yet among them.
    Q_INVOKABLE void selectAll();
    /// Puts the selected customers, else the chosen one, into the clipboard as a table with titles, parted by tabs.
    Q_INVOKABLE void copy();
    /// Finds whom an id, a number or a former number means; lookedUp() follows unless nobody is meant.
    Q_INVOKABLE void lookUp(const QString &text);

Q_SIGNALS:
    void sessionChanged();
    void textChanged();
    void filterChanged();
    void selectionChanged();
    void columnsChanged();
    void sortChanged();
    void chosenChanged();
    void topRowChanged();
    void changed();
    void lookedUp(const QString &id);
    /// Something else is listed: it is looked at from the top.
    void listedAnew();
    /// Customers came or went before the row at the top, which has another number now.
    void topMoved(int from, int to);

private:
    using Block = std::vector<CustomerLine>;
    enum class Cause : quint8 { Question, Changes };

    /// An answer: how many, and the blocks from one on.
    struct Found {
        qint64 everybody = 0;
        qint64 count = 0;
        bool isCounted = true; ///< There are no more than these.
        int chosenRow = -1;
        int topRow = 0;
        int firstBlock = 0;
        std::vector<CustomerLine> lines = {};
    };

    bool hasConditions() const { return !m_text.isEmpty() || (m_filter && m_filter->isActive()); }
    bool isPlain() const;
    IndexQuery question() const;
    void ask(Cause cause);
    void askDatabase(int number, Cause cause);
    void askIndex(int number, Cause cause);
    void askForLines(int number, Cause cause, Found found, std::vector<IndexHit> hits);
    void take(int number, Cause cause, Result<Found> found);
    void show(Cause cause, Found found);
    void setCount(int count);
    void select(IndexQuery query);
    void askFor(int block) const;
    void readBlock(int block);
    void takeBlock(int block, const Result<Block> &lines);
    void followChosen();
    int rowAmongBlocks(const QUuid &id) const;
    const CustomerLine *lineAt(int row) const;
    QStringList cellsOf(const CustomerSummary &line) const;

    Session *m_session = nullptr;
    CustomerFilter *m_filter = nullptr;
    CustomerSelection *m_selection = nullptr;
    CustomerColumns *m_columns = nullptr;
    QString m_text;
    QString m_sort;
    QString m_chosen;
    int m_chosenRow = -1;
    int m_topRow = 0;
    int m_count = 0;
    qint64 m_everybody = 0;
    qint64 m_milliseconds = 0;
    QElapsedTimer m_clock;
    QHash<int, Block> m_blocks;
    mutable QSet<int> m_awaited; ///< Blocks that are on their way.
    int m_number = 0;            ///< Of the last question; what answers an older one is dropped.
    bool m_isKnown = false;
    bool m_isCounted = false; ///< Else there may be more than m_count.
    bool m_isAsking = false;
    bool m_isByDatabase = false; ///< What is listed was found before the index was ready.
    QString m_errorText;
};

} // namespace dossier
