#include "PaletteListModel.h"

#include "db/DatabaseThread.h"
#include "reference/Reference.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kCustomers = 8;      ///< At most so many are offered.
constexpr qsizetype kRemembered = 10; ///< Names of commands.
constexpr QLatin1StringView kRecent{"palette/recent"};

/// Whether the letters of @p part stand in @p whole in their order, others between them.
bool isSpreadIn(QStringView part, QStringView whole) {
    qsizetype met = 0;
    for (const QChar letter : whole)
        if (met < part.size() && letter == part[met])
            ++met;
    return met == part.size();
}

QStringList recent() { return QSettings{}.value(kRecent).toStringList(); }

void remember(const QString &command) {
    QStringList names = recent();
    names.removeAll(command);
    names.prepend(command);
    QSettings{}.setValue(kRecent, names.first(qMin(kRemembered, names.size())));
}

} // namespace

int PaletteListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PaletteListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() < m_found.size()) {
        const Command &command = *m_found[index.row()];
        switch (role) {
        case Title: return command.title();
        case KeyText: return command.keyText();
        case Detail: return QString{};
        case IsCustomer: return false;
        }
        return {};
    }
    const CustomerSummary &customer = m_customers[std::size_t(index.row() - m_found.size())];
    switch (role) {
    case Title: return customer.name;
    case KeyText: return QString{};
    case Detail: return customer.number;
    case IsCustomer: return true;
    }
    return {};
}

QHash<int, QByteArray> PaletteListModel::roleNames() const {
    return {{Title, "title"}, {Detail, "detail"}, {KeyText, "keyText"}, {IsCustomer, "isCustomer"}};
}

void PaletteListModel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refresh();
}

void PaletteListModel::refresh() {
    beginResetModel();
    m_found = commandsFound();
    // Nobody stays who was found by another text.
    m_customers.clear();
    endResetModel();
    Q_EMIT changed();
    if (!m_text.trimmed().isEmpty() && !m_isAsking)
        askForCustomers();
}

/// 0: not meant. The higher, the better.
int PaletteListModel::rankOf(const Command &command) const {
    const QString typed = m_text.simplified().toCaseFolded();
    const QString letters = QString{typed}.remove(u' ');
    const QString title = command.title().toCaseFolded();
    const Pinyin &pinyin = m_session->reference().pinyin;
    const std::array ranks{title.startsWith(typed), title.contains(typed), pinyin.initials(title).startsWith(letters),
        pinyin.full(title).startsWith(letters), pinyin.initials(title).contains(letters),
        pinyin.full(title).contains(letters), isSpreadIn(letters, title)};
    return int(ranks.end() - std::ranges::find(ranks, true));
}

QList<Command *> PaletteListModel::commandsFound() const {
    QList<Command *> found;
    for (Command *command : m_commands->commands())
        if (command->isRunnable() && command->isEnabled() && rankOf(*command) > 0)
            found << command;
    const QStringList latest = recent();
    const auto place = [&latest](const Command *command) {
        const qsizetype at = latest.indexOf(command->name());
        return at < 0 ? kRemembered : at;
    };
    std::ranges::stable_sort(
        found, {}, [&](const Command *command) { return std::pair{-rankOf(*command), place(command)}; });
    return found;
}

void PaletteListModel::askForCustomers() {
    m_isAsking = true;
    m_session->search()
        .look({.text = m_text, .limit = kCustomers})
        .then(this, [this, asked = m_text](const Result<IndexAnswer> &answer) {
            if (!answer)
                return take(asked, std::unexpected{answer.error()});
            std::vector<QUuid> ids;
            std::ranges::transform(answer->hits, std::back_inserter(ids), &IndexHit::id);
            m_session->workspace()
                .reader()
                .run([ids = std::move(ids)](Database &database) { return Customers{database}.summaries(ids); })
                .then(this,
                    [this, asked](const Result<std::vector<CustomerSummary>> &customers) { take(asked, customers); });
        });
}

void PaletteListModel::take(const QString &asked, const Result<std::vector<CustomerSummary>> &customers) {
    m_isAsking = false;
    if (asked != m_text)
        return refresh();
    if (customers && !customers->empty()) {
        beginInsertRows({}, int(m_found.size()), int(m_found.size() + qsizetype(customers->size())) - 1);
        std::ranges::transform(*customers, std::back_inserter(m_customers),
            [this](const CustomerSummary &customer) { return m_session->access().shown(customer); });
        endInsertRows();
    }
    Q_EMIT changed();
}

void PaletteListModel::choose(int row) {
    if (row < 0 || row >= count())
        return;
    if (row >= m_found.size())
        return Q_EMIT customerWanted(m_customers[std::size_t(row - m_found.size())].id.toString(QUuid::WithoutBraces));
    Command *command = m_found[row];
    remember(command->name());
    command->run();
}

} // namespace dossier
