#include "CustomerListModel.h"

#include "db/DatabaseThread.h"
#include "reference/Reference.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Blocks that are kept; those far from the latest one are dropped first.
constexpr qsizetype kKeptBlocks = 40;

} // namespace

int CustomerListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QVariant CustomerListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerSummary *row = rowAt(index.row());
    if (!row)
        askFor(index.row() / kBlock);
    static const CustomerSummary kNotYet;
    const CustomerSummary &it = row ? *row : kNotYet;
    switch (role) {
    case Id: return row ? it.id.toString(QUuid::WithoutBraces) : QString{};
    case Name: return it.name;
    case Detail: return detail(it);
    case Type: return it.customerType;
    case TypeText: return row ? ValueText::option("customer_type"_L1, it.customerType) : QString{};
    case Tail: return tail(it);
    case Marked: return it.isMarked;
    case Loaded: return row != nullptr;
    }
    return {};
}

QHash<int, QByteArray> CustomerListModel::roleNames() const {
    return {{Id, "customer"}, {Name, "name"}, {Detail, "detail"}, {Type, "type"}, {TypeText, "typeText"},
        {Tail, "tail"}, {Marked, "marked"}, {Loaded, "loaded"}};
}

void CustomerListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session->editing(), &Editing::customersChanged, this, &CustomerListModel::refresh);
    Q_EMIT sessionChanged();
    refresh();
}

void CustomerListModel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refresh();
}

void CustomerListModel::setOrder(Order order) {
    if (m_order == order)
        return;
    m_order = order;
    Q_EMIT orderChanged();
    refresh();
}

QString CustomerListModel::countText() const {
    if (!m_isKnown)
        return {};
    if (m_text.isEmpty())
        return ValueText::count(m_all);
    return tr("%1 / %2 · %3 ms").arg(ValueText::count(m_count), ValueText::count(m_all)).arg(m_milliseconds);
}

Query CustomerListModel::query(int block) const {
    Query query{.text = m_text, .limit = kBlock, .offset = qint64(block) * kBlock};
    if (m_order != Order::Newest) {
        query.order = Query::Order::Field;
        query.sort = m_order == Order::ByName ? Field::Name : Field::Number;
    }
    return query;
}

void CustomerListModel::refresh() {
    if (!m_session)
        return;
    if (m_isAsking)
        m_isOutdated = true;
    else
        ask();
}

void CustomerListModel::ask() {
    m_isAsking = true;
    m_isOutdated = false;
    Q_EMIT changed();
    m_session->workspace()
        .reader()
        .run([query = query(0)](Database &database) -> Result<Found> {
            QElapsedTimer clock;
            clock.start();
            const Customers customers{database};
            const auto all = customers.count();
            if (!all)
                return std::unexpected{all.error()};
            const auto count = query.text.isEmpty() ? all : customers.count(query);
            if (!count)
                return std::unexpected{count.error()};
            auto first = customers.page(query);
            if (!first)
                return std::unexpected{first.error()};
            return Found{*all, *count, std::move(*first), clock.elapsed()};
        })
        .then(this, [this](const Result<Found> &found) { take(found); });
}

void CustomerListModel::take(const Result<Found> &found) {
    m_isAsking = false;
    ++m_generation;
    m_awaited.clear();
    m_errorText = found ? QString{} : found.error().message;
    if (found) {
        const bool isSameCount = m_isKnown && m_count == found->count;
        if (!isSameCount)
            beginResetModel();
        m_all = found->all;
        m_count = int(found->count);
        m_milliseconds = found->milliseconds;
        m_blocks = {{0, found->first}};
        m_isKnown = true;
        if (!isSameCount)
            endResetModel();
        else if (m_count > 0)
            Q_EMIT dataChanged(index(0), index(m_count - 1));
    }
    Q_EMIT changed();
    if (m_isOutdated)
        ask();
}

void CustomerListModel::askFor(int block) const {
    if (m_awaited.contains(block) || !m_errorText.isEmpty())
        return;
    m_awaited.insert(block);
    auto *self = const_cast<CustomerListModel *>(this);
    m_session->workspace()
        .reader()
        .run([query = query(block)](Database &database) { return Customers{database}.page(query); })
        .then(self, [self, block, generation = m_generation](const Result<Block> &rows) {
            if (generation == self->m_generation)
                self->takeBlock(block, rows);
        });
}

void CustomerListModel::takeBlock(int block, const Result<Block> &rows) {
    m_awaited.remove(block);
    if (rows) {
        if (m_blocks.size() >= kKeptBlocks)
            m_blocks.removeIf([block](const auto &it) { return qAbs(it.key() - block) > kKeptBlocks / 4; });
        m_blocks.insert(block, *rows);
        Q_EMIT dataChanged(index(block * kBlock), index(qMin((block + 1) * kBlock, m_count) - 1));
    } else {
        m_errorText = rows.error().message;
    }
    Q_EMIT changed();
}

const CustomerSummary *CustomerListModel::rowAt(int row) const {
    const auto block = m_blocks.find(row / kBlock);
    const auto inBlock = std::size_t(row % kBlock);
    return block != m_blocks.end() && inBlock < block->size() ? &(*block)[inBlock] : nullptr;
}

QString CustomerListModel::idAt(int row) const {
    const CustomerSummary *it = row < 0 ? nullptr : rowAt(row);
    return it ? it->id.toString(QUuid::WithoutBraces) : QString{};
}

int CustomerListModel::rowOf(const QString &id) const {
    const QUuid uuid{id};
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
        const auto row = std::ranges::find(*block, uuid, &CustomerSummary::id);
        if (row != block->end())
            return block.key() * kBlock + int(row - block->begin());
    }
    return -1;
}

void CustomerListModel::lookUp(const QString &text) {
    m_session->workspace()
        .reader()
        .run([text](Database &database) { return Customers{database}.idOf(text); })
        .then(this, [this](const Result<QUuid> &id) {
            if (id)
                Q_EMIT lookedUp(id->toString(QUuid::WithoutBraces));
            else
                m_session->notices().tellFailure(id.error().message);
        });
}

QString CustomerListModel::detail(const CustomerSummary &row) const {
    QStringList parts;
    if (!row.contact.isEmpty())
        parts << row.contact;
    if (!row.phone.isEmpty())
        parts << nationalPhone(row.phone);
    const QString district = row.county.isEmpty() ? row.city : row.county;
    if (!district.isEmpty())
        parts << m_session->reference().divisions.label(district);
    return parts.join(u" · "_s);
}

QString CustomerListModel::tail(const CustomerSummary &row) const {
    QStringList parts;
    if (!row.tier.isEmpty())
        parts << ValueText::option("tier"_L1, row.tier);
    if (!row.lastFollowUp.isEmpty())
        parts << m_session->valueText().day(row.lastFollowUp);
    return parts.join(u" · "_s);
}

} // namespace dossier
