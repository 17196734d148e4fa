#include "CustomerListModel.h"

#include "db/DatabaseThread.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Blocks that are kept; those far from the latest one are dropped first.
constexpr qsizetype kKeptBlocks = 40;

const QUuid &idOfLine(const CustomerLine &line) { return line.summary.id; }

QString textOf(const QUuid &id) { return id.isNull() ? QString{} : id.toString(QUuid::WithoutBraces); }

} // namespace

int CustomerListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QVariant CustomerListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerLine *line = lineAt(index.row());
    if (!line)
        askFor(index.row() / kBlock);
    // A list whose length is not known yet grows before its end is reached.
    if (!m_isCounted && index.row() >= m_count - kBlock / 2)
        askFor(m_count / kBlock);
    static const CustomerLine kNotYet;
    const CustomerSummary &it = line ? line->summary : kNotYet.summary;
    const CustomerLineText text{line ? *line : kNotYet, m_session->reference(), m_session->valueText()};
    switch (role) {
    case Id: return textOf(it.id);
    case Name: return it.name;
    case MarkedName: return text.markedName();
    case Detail: return text.detail();
    case MarkedDetail: return text.markedDetail();
    case Type: return it.customerType;
    case TypeText: return line ? ValueText::option("customer_type"_L1, it.customerType) : QString{};
    case Tail: return text.tail();
    case Flag: return text.flag();
    case AtRisk: return text.isAtRisk();
    case Marked: return it.isMarked;
    case Selected: return line && m_selection && m_selection->contains(it.id);
    case Cells: return cellsOf(it);
    case Loaded: return line != nullptr;
    }
    return {};
}

QHash<int, QByteArray> CustomerListModel::roleNames() const {
    return {{Id, "customer"}, {Name, "name"}, {MarkedName, "markedName"}, {Detail, "detail"},
        {MarkedDetail, "markedDetail"}, {Type, "type"}, {TypeText, "typeText"}, {Tail, "tail"}, {Flag, "flag"},
        {AtRisk, "atRisk"}, {Marked, "marked"}, {Selected, "selected"}, {Cells, "cells"}, {Loaded, "loaded"}};
}

void CustomerListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &Session::searchChanged, this, [this] { ask(Cause::Changes); });
    connect(session, &Session::reachedAgain, this, &CustomerListModel::retry);
    connect(session->editing(), &Editing::customersChanged, this, [this] {
        // Afterwards the index says when it has taken the change in.
        if (m_isByDatabase)
            ask(Cause::Changes);
    });
    Q_EMIT sessionChanged();
    ask(Cause::Question);
}

void CustomerListModel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    ask(Cause::Question);
}

void CustomerListModel::setFilter(CustomerFilter *filter) {
    if (m_filter == filter)
        return;
    const bool hadConditions = hasConditions();
    m_filter = filter;
    connect(filter, &CustomerFilter::changed, this, [this] { ask(Cause::Question); });
    Q_EMIT filterChanged();
    // A page that is being made sets what filters nothing yet: what was asked for already is still what is wanted.
    if (hadConditions || hasConditions())
        ask(Cause::Question);
}

void CustomerListModel::setSelection(CustomerSelection *selection) {
    if (m_selection == selection)
        return;
    m_selection = selection;
    connect(selection, &CustomerSelection::changed, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0), index(m_count - 1), {Selected});
    });
    Q_EMIT selectionChanged();
}

void CustomerListModel::setColumns(CustomerColumns *columns) {
    if (m_columns == columns)
        return;
    m_columns = columns;
    connect(columns, &CustomerColumns::changed, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0), index(m_count - 1), {Cells});
    });
    Q_EMIT columnsChanged();
}

QStringList CustomerListModel::cellsOf(const CustomerSummary &line) const {
    QStringList cells;
    if (m_columns)
        for (const QString &column : m_columns->shown())
            cells << CustomerColumns::cell(column, line, m_session->reference(), m_session->valueText());
    return cells;
}

void CustomerListModel::copy() {
    std::vector<QUuid> ids = m_selection ? m_selection->inOrderOfAge() : std::vector<QUuid>{};
    if (ids.empty() && !m_chosen.isEmpty())
        ids.push_back(QUuid{m_chosen});
    m_session->workspace()
        .reader()
        .run([ids = std::move(ids)](Database &database) { return Customers{database}.summaries(ids); })
        .then(this, [this](const Result<std::vector<CustomerSummary>> &lines) {
            if (!lines)
                return m_session->notices().tellFailure(lines.error().message);
            QStringList titles;
            for (const QString &column : m_columns->shown())
                titles << CustomerColumns::title(column);
            QStringList rows{titles.join(u'\t')};
            for (const CustomerSummary &line : *lines) {
                QStringList cells = cellsOf(m_session->access().shown(line));
                // A tab or a line break inside would begin another cell.
                for (QString &cell : cells)
                    cell = cell.simplified();
                rows << cells.join(u'\t');
            }
            QGuiApplication::clipboard()->setText(rows.join(u'\n'));
            m_session->notices().tell(tr("%Ln customers copied as a table", nullptr, int(lines->size())));
        });
}

void CustomerListModel::selectRange(int from, int to) {
    IndexQuery query = question();
    query.offset = std::max(0, std::min(from, to));
    query.limit = std::abs(to - from) + 1;
    select(std::move(query));
}

void CustomerListModel::selectAll() { select(question()); }

void CustomerListModel::select(IndexQuery query) {
    m_session->search().look(std::move(query)).then(this, [this, number = m_number](const Result<IndexAnswer> &answer) {
        if (number != m_number || !answer)
            return;
        QSet<QUuid> ids;
        for (const IndexHit &hit : answer->hits)
            ids.insert(hit.id);
        m_selection->set(std::move(ids));
    });
}

void CustomerListModel::setSort(const QString &sort) {
    if (m_sort == sort)
        return;
    m_sort = sort;
    Q_EMIT sortChanged();
    ask(Cause::Question);
}

void CustomerListModel::setChosen(const QString &id) {
    if (m_chosen == id)
        return;
    m_chosen = id;
    m_chosenRow = rowAmongBlocks(QUuid{id});
    Q_EMIT chosenChanged();
    if (m_chosenRow < 0 && !id.isEmpty())
        followChosen();
}

int CustomerListModel::rowAmongBlocks(const QUuid &id) const {
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block)
        if (const auto line = std::ranges::find(*block, id, idOfLine); line != block->end())
            return block.key() * kBlock + int(line - block->begin());
    return -1;
}

/// Where the chosen one is who is in none of the blocks at hand.
void CustomerListModel::followChosen() {
    if (!m_isKnown || m_isAsking || m_isByDatabase)
        return;
    IndexQuery query = question();
    query.limit = 0;
    query.sought = {QUuid{m_chosen}};
    m_session->search().look(query).then(
        this, [this, number = m_number, id = m_chosen](const Result<IndexAnswer> &answer) {
            if (number != m_number || id != m_chosen || !answer)
                return;
            m_chosenRow = int(answer->places.front());
            Q_EMIT chosenChanged();
        });
}

QString CustomerListModel::countText() const {
    if (!m_isKnown)
        return m_session && !m_session->isSearchReady() ? tr("being read…") : QString{};
    if (!m_isCounted)
        return u"…"_s;
    if (!hasConditions())
        return ValueText::count(m_everybody);
    return tr("%1 / %2 · %3 ms").arg(ValueText::count(m_count), ValueText::count(m_everybody)).arg(m_milliseconds);
}

/// Whether the database can list what is asked for quickly enough.
bool CustomerListModel::isPlain() const { return !hasConditions() && m_sort.isEmpty(); }

IndexQuery CustomerListModel::question() const {
    IndexQuery query{.text = m_text};
    if (m_filter)
        query.filter = m_filter->filter();
    const bool isDown = m_sort.startsWith(u'-');
    if (const auto field = fieldById(QStringView{m_sort}.sliced(isDown ? 1 : 0))) {
        query.order = isDown ? Query::Order::FieldDescending : Query::Order::Field;
        query.sort = *field;
    }
    return query;
}

void CustomerListModel::retry() {
    m_errorText.clear();
    ask(Cause::Changes);
}

void CustomerListModel::ask(Cause cause) {
    if (!m_session)
        return;
    m_isAsking = true;
    m_awaited.clear();
    m_clock.start();
    ++m_number;
    const bool wasByDatabase = std::exchange(m_isByDatabase, !m_session->isSearchReady() && isPlain());
    Q_EMIT changed();
    // What the index listed is too much to be read again.
    if (m_isByDatabase)
        askDatabase(m_number, wasByDatabase ? cause : Cause::Question);
    else
        askIndex(m_number, cause);
}

/// Counting everybody takes the database as long as a great part of the index: the index tells.
void CustomerListModel::askDatabase(int number, Cause cause) {
    // After a change as far as was read before, so that the list stays where it is looked at.
    const int limit = cause == Cause::Question ? kBlock : std::max(kBlock, m_count);
    m_session->workspace()
        .reader()
        .run([limit, access = m_session->access()](
                 Database &database) { return readNewest(database, access, 0, limit); })
        .then(this, [this, number, cause, limit, top = QUuid{idAt(m_topRow)}](const Result<Block> &lines) {
            take(number, cause, lines.transform([&](const Block &read) {
                const int count = int(read.size());
                const auto at = std::ranges::find(read, top, idOfLine);
                return Found{.everybody = count,
                    .count = count,
                    .isCounted = count < limit,
                    .topRow = at == read.end() ? m_topRow : int(at - read.begin()),
                    .lines = read};
            }));
        });
}

void CustomerListModel::askIndex(int number, Cause cause) {
    IndexQuery query = question();
    query.sought = {QUuid{m_chosen}};
    const bool isMoved = cause == Cause::Changes && m_topRow > 0;
    if (isMoved)
        query.sought.push_back(QUuid{idAt(m_topRow)});
    query.limit = isMoved ? 0 : kBlock;
    m_session->search().search(query).then(this, [this, number, cause, query, isMoved](
                                                     const Result<IndexAnswer> &answer) mutable {
        if (number != m_number)
            return;
        if (!answer)
            return take(number, cause, std::unexpected{answer.error()});
        Found found{.everybody = answer->everybody, .count = answer->total, .chosenRow = int(answer->places.front())};
        if (!isMoved)
            return askForLines(number, cause, std::move(found), answer->hits);
        const qint64 last = std::max<qint64>(answer->total - 1, 0);
        found.topRow = int(answer->places.back() < 0 ? std::min<qint64>(m_topRow, last) : answer->places.back());
        found.firstBlock = found.topRow / kBlock;
        query.sought.clear();
        query.offset = qint64(found.firstBlock) * kBlock;
        query.limit = 2 * kBlock;
        m_session->search().look(query).then(
            this, [this, number, cause, found = std::move(found)](const Result<IndexAnswer> &page) mutable {
                if (!page)
                    return take(number, cause, std::unexpected{page.error()});
                askForLines(number, cause, std::move(found), page->hits);
            });
    });
}

void CustomerListModel::askForLines(int number, Cause cause, Found found, std::vector<IndexHit> hits) {
    m_session->workspace()
        .reader()
        .run([hits = std::move(hits), access = m_session->access()](
                 Database &database) { return readLines(database, hits, access); })
        .then(this, [this, number, cause, found = std::move(found)](const Result<Block> &lines) mutable {
            take(number, cause, lines.transform([&found](const Block &read) {
                found.lines = read;
                return std::move(found);
            }));
        });
}

void CustomerListModel::take(int number, Cause cause, Result<Found> found) {
    if (number != m_number)
        return;
    m_isAsking = false;
    m_errorText = found ? QString{} : found.error().message;
    if (found)
        show(cause, *std::move(found));
    Q_EMIT changed();
}

void CustomerListModel::show(Cause cause, Found found) {
    m_isKnown = true;
    m_isCounted = found.isCounted;
    m_everybody = found.everybody;
    m_milliseconds = m_clock.elapsed();
    m_blocks.clear();
    for (std::size_t first = 0; first < found.lines.size(); first += kBlock) {
        const std::size_t end = std::min(first + kBlock, found.lines.size());
        m_blocks.insert(found.firstBlock + int(first / kBlock),
            Block(std::make_move_iterator(found.lines.begin() + std::ptrdiff_t(first)),
                std::make_move_iterator(found.lines.begin() + std::ptrdiff_t(end))));
    }
    setCount(int(found.count));
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    m_chosenRow = m_isByDatabase ? rowAmongBlocks(QUuid{m_chosen}) : found.chosenRow;
    Q_EMIT chosenChanged();
    if (cause == Cause::Question)
        Q_EMIT listedAnew();
    else if (found.topRow != m_topRow)
        Q_EMIT topMoved(m_topRow, found.topRow);
}

/// Rows come and go at the end, and all are said to have changed: a view keeps its place, which a reset would take.
void CustomerListModel::setCount(int count) {
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void CustomerListModel::askFor(int block) const {
    if (m_isAsking || m_awaited.contains(block) || !m_errorText.isEmpty())
        return;
    m_awaited.insert(block);
    // Later: a view that asks for a row must not hear of an answer meanwhile.
    auto *self = const_cast<CustomerListModel *>(this);
    QMetaObject::invokeMethod(self, [self, block] { self->readBlock(block); }, Qt::QueuedConnection);
}

void CustomerListModel::readBlock(int block) {
    if (!m_awaited.contains(block))
        return;
    DatabaseThread &reader = m_session->workspace().reader();
    const auto takeLines = [this, block, number = m_number](const Result<Block> &lines) {
        if (number == m_number)
            takeBlock(block, lines);
    };
    const qint64 offset = qint64(block) * kBlock;
    if (m_isByDatabase) {
        reader
            .run([offset, access = m_session->access()](
                     Database &database) { return readNewest(database, access, offset, kBlock); })
            .then(this, takeLines);
        return;
    }
    IndexQuery query = question();
    query.offset = offset;
    query.limit = kBlock;
    m_session->search().look(query).then(this, [this, takeLines](const Result<IndexAnswer> &answer) {
        if (!answer)
            return takeLines(std::unexpected{answer.error()});
        m_session->workspace()
            .reader()
            .run([hits = answer->hits, access = m_session->access()](
                     Database &database) { return readLines(database, hits, access); })
            .then(this, takeLines);
    });
}

void CustomerListModel::takeBlock(int block, const Result<Block> &lines) {
    m_awaited.remove(block);
    if (lines) {
        if (m_blocks.size() >= kKeptBlocks)
            m_blocks.removeIf([block](const auto &it) { return qAbs(it.key() - block) > kKeptBlocks / 4; });
        m_blocks.insert(block, *lines);
        if (const int end = block * kBlock + int(lines->size()); !m_isCounted && block == m_count / kBlock) {
            m_isCounted = lines->size() < kBlock;
            m_everybody = end;
            setCount(end);
        } else {
            Q_EMIT dataChanged(index(block * kBlock), index(qMin((block + 1) * kBlock, m_count) - 1));
        }
    } else {
        m_errorText = lines.error().message;
    }
    Q_EMIT changed();
}

const CustomerLine *CustomerListModel::lineAt(int row) const {
    const auto block = m_blocks.find(row / kBlock);
    const auto inBlock = std::size_t(row % kBlock);
    return block != m_blocks.end() && inBlock < block->size() ? &(*block)[inBlock] : nullptr;
}

QString CustomerListModel::idAt(int row) const {
    const CustomerLine *line = row < 0 ? nullptr : lineAt(row);
    return line ? textOf(line->summary.id) : QString{};
}

void CustomerListModel::lookUp(const QString &text) {
    m_session->workspace()
        .reader()
        .run([text](Database &database) { return Customers{database}.idOf(text); })
        .then(this, [this](const Result<QUuid> &id) {
            if (id)
                Q_EMIT lookedUp(textOf(*id));
            else
                m_session->notices().tellFailure(id.error().message);
        });
}

} // namespace dossier
