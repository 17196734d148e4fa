#include "services/match/CustomerDuplicates.h"

#include "db/Customers.h"
#include "domain/Fields.h"
#include "domain/Rights.h"
#include "reference/Reference.h"
#include "services/export/Headings.h"
#include "services/import/MatchIndex.h"
#include "services/import/MatchTraits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::CustomerDuplicates)
};

constexpr qint64 kAskEvery = 1000;

/// The fields that dossiers are compared by. The city is the name's or the address's.
struct Compared {
    Field field;
    MatchKind kind;
};
constexpr std::array kCompared{
    Compared{Field::Uscc, MatchKind::Identifier},
    Compared{Field::Name, MatchKind::OrganisationName},
    Compared{Field::ContactName, MatchKind::PersonName},
    Compared{Field::ContactPhones, MatchKind::Phone},
    Compared{Field::ContactEmails, MatchKind::Email},
    Compared{Field::City, MatchKind::Division},
    Compared{Field::Address, MatchKind::Address},
};

std::vector<MatchField> fieldsOfCustomers() {
    const Language language = languageOf(QLocale{});
    std::vector<MatchField> fields;
    for (const Compared &compared : kCompared)
        fields.push_back({.column = headingOf({.field = compared.field}, language), .kind = compared.kind});
    return fields;
}

QString idOf(const Customer &customer) { return customer.id.toString(QUuid::WithoutBraces); }

/// Values of all contacts, those that are marked apart.
QString joined(const Customer &customer, Field field) {
    QStringList texts;
    for (const Item &contact : customer.items(Part::Contacts))
        if (!contact.values[field].isDoubtful() || contact.values[field].markCode == "private-number")
            texts += contact.values[field].texts();
    return texts.join(u';');
}

QString cellOf(const Customer &customer, Field field) {
    if (field == Field::ContactPhones || field == Field::ContactEmails)
        return joined(customer, field);
    if (field == Field::ContactName)
        return customer.items(Part::Contacts).empty() ? QString{}
                                                      : customer.items(Part::Contacts).front().values.text(field);
    const FieldValue &value = customer.values[field];
    return field == Field::Name || !value.isDoubtful() ? value.text : QString{};
}

/// Everybody on the way from the database to pairs.
class Search {
public:
    Search(
        Database &database, const Reference &reference, const Rights &rights, const std::function<bool()> &isCancelled)
        : m_database{database}, m_reference{reference}, m_rights{rights}, m_isCancelled{isCancelled},
          m_records{std::make_unique<RecordTable>(fieldsOfCustomers(), reference)} {}

    Result<CustomerDuplicates> run();

private:
    Result<void> forEach(const std::function<void(const Customer &)> &visit);
    Result<void> readEverybody();
    std::vector<CandidatePair> pairsByKeys();
    Result<void> readTraits(const FoundPairs &found);
    void hold(std::vector<FoundPair> &pairs) const;
    MatchBand bandOf(const FoundPair &pair) const;
    std::unexpected<Error> cancelled() const {
        return std::unexpected{Error{.kind = Error::Kind::Cancelled,
            .code = "cancelled",
            .message = Words::tr("Looking for duplicates was cancelled.")}};
    }

    Database &m_database;
    const Reference &m_reference;
    const Rights &m_rights;
    const std::function<bool()> &m_isCancelled;
    std::unique_ptr<RecordTable> m_records;
    MatchIndex m_keys;
    std::unordered_map<quint32, MatchTraits> m_traits; ///< Of those that are in a pair.
};

Result<void> Search::forEach(const std::function<void(const Customer &)> &visit) {
    qint64 seen = 0;
    bool isStopped = false;
    auto done = Customers{m_database}.forEach({.order = Query::Order::Oldest}, [&](Customer &&customer) {
        if (m_rights.sees(customer.values))
            visit(customer);
        isStopped = ++seen % kAskEvery == 0 && m_isCancelled && m_isCancelled();
        return !isStopped;
    });
    return isStopped ? Result<void>{cancelled()} : done;
}

Result<void> Search::readEverybody() {
    return forEach([this](const Customer &customer) {
        std::array<QString, kCompared.size()> texts;
        std::array<QStringView, kCompared.size()> cells;
        for (std::size_t i = 0; i < kCompared.size(); ++i) {
            if (m_rights.sees(kCompared[i].field))
                texts[i] = cellOf(customer, kCompared[i].field);
            cells[i] = texts[i];
        }
        m_keys.addRow(qsizetype(m_records->recordCount()), matchKeys(traitsOf(customer, m_reference)));
        m_records->add(idOf(customer), {}, cells);
    });
}

/// Those whom an import would compare.
std::vector<CandidatePair> Search::pairsByKeys() {
    m_keys.sortRows();
    std::vector<CandidatePair> pairs;
    for (const MatchPair &pair : m_keys.pairs())
        pairs.push_back({.left = quint32(pair.earlier.index), .right = quint32(pair.row)});
    m_keys = {};
    std::ranges::sort(pairs);
    return pairs;
}

Result<void> Search::readTraits(const FoundPairs &found) {
    QHash<QString, quint32> wanted;
    for (const FoundPair &pair : found.pairs)
        for (const quint32 record : {pair.left, pair.right}) {
            wanted.insert(m_records->id(record), record);
            m_traits.try_emplace(record);
        }
    return forEach([&](const Customer &customer) {
        if (const auto record = wanted.constFind(idOf(customer)); record != wanted.cend())
            m_traits[*record] = traitsOf(customer, m_reference);
    });
}

/// The bands of the contract hold whatever the weights say.
MatchBand Search::bandOf(const FoundPair &pair) const {
    const MatchTraits &left = m_traits.at(pair.left);
    const MatchTraits &right = m_traits.at(pair.right);
    const Likeness likeness = compare(left, right);
    if (likeness.band == Likeness::Band::Same)
        return MatchBand::Same;
    const bool isElsewhere = std::ranges::any_of(likeness.evidence,
        [](const Evidence &evidence) { return evidence.field == Field::City && evidence.weight < 0; });
    if (likeness.band == Likeness::Band::Perhaps)
        return isElsewhere ? MatchBand::Perhaps : std::max(pair.band, MatchBand::Perhaps);
    if (isElsewhere || left.branch != right.branch)
        return MatchBand::Different;
    return std::min(pair.band, MatchBand::Perhaps);
}

void Search::hold(std::vector<FoundPair> &pairs) const {
    for (FoundPair &pair : pairs)
        pair.band = bandOf(pair);
    std::erase_if(pairs, [](const FoundPair &pair) { return pair.band == MatchBand::Different; });
    sortPairs(pairs);
}

Result<CustomerDuplicates> Search::run() {
    if (auto done = readEverybody(); !done)
        return std::unexpected{done.error()};
    if (!m_records->settle(m_isCancelled))
        return cancelled();
    FoundPairs found = findPairs(*m_records, m_isCancelled, pairsByKeys());
    if (m_isCancelled && m_isCancelled())
        return cancelled();
    if (auto done = readTraits(found); !done)
        return std::unexpected{done.error()};
    hold(found.pairs);
    return CustomerDuplicates{.records = std::move(m_records), .found = std::move(found)};
}

} // namespace

Result<CustomerDuplicates> findCustomerDuplicates(
    Database &database, const Reference &reference, const Rights &rights, const std::function<bool()> &isCancelled) {
    return Search{database, reference, rights, isCancelled}.run();
}

} // namespace dossier
