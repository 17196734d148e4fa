#include "services/import/DatabaseCustomers.h"

#include "db/Customers.h"
#include "db/History.h"
#include "db/Numbers.h"
#include "reference/Reference.h"
#include "services/import/MatchTraits.h"

namespace dossier {
namespace {

QStringList linesOf(QByteArrayView text) {
    return text.isEmpty() ? QStringList{} : QString::fromUtf8(text).split(u'\n');
}

/// Marks of contacts are not looked at here: who shares a marked number is compared once more, whole.
MatchTraits traitsOf(const MatchKey &key, const Reference &reference) {
    MatchTraits traits{.uscc = key.isUsccMarked ? QString{} : QString::fromUtf8(key.uscc)};
    const QString name = QString::fromUtf8(key.name);
    traits.fullName = name.isEmpty() ? QString{} : reference.companyNames.fullKey(name);
    for (const ContactText &contact : key.contacts) {
        for (const QString &phone : linesOf(contact.phones))
            (isMobile(phone) ? traits.mobiles : traits.phones).append(phone);
        for (const QString &email : linesOf(contact.emails))
            traits.emails.append(email.toLower());
        if (!contact.name.isEmpty())
            traits.contacts.append(reference.folding.personKey(QString::fromUtf8(contact.name)));
    }
    return traits;
}

} // namespace

Result<bool> DatabaseCustomers::isEmpty() {
    return History{m_database}.head().transform([](const ChainHead &head) { return head.seq == 0; });
}

Result<void> DatabaseCustomers::forEachKey(const std::function<bool(const StoredKey &)> &visit) {
    return Customers{m_database}.forEachMatchKey([&](const MatchKey &key) {
        return visit(
            {.id = key.id, .number = QString::fromUtf8(key.number), .keys = matchKeys(traitsOf(key, m_reference))});
    });
}

Result<Customer> DatabaseCustomers::byId(const QUuid &id) { return Customers{m_database}.byId(id); }

Result<void> DatabaseCustomers::forEach(const std::function<bool(Customer &&)> &visit) {
    return Customers{m_database}.forEach({.order = Query::Order::Oldest}, visit);
}

Result<std::optional<QUuid>> DatabaseCustomers::ownerOf(const QString &number) {
    const auto owner = Customers{m_database}.idOf(number);
    if (owner)
        return *owner;
    const bool isFree = owner.error().kind == Error::Kind::NotFound || owner.error().code == "ambiguous";
    return isFree ? Result<std::optional<QUuid>>{std::nullopt} : std::unexpected{owner.error()};
}

Result<bool> DatabaseCustomers::gaveNumber(const QString &number) { return Numbers::wasGiven(m_database, number); }

Result<QHash<Field, QString>> DatabaseCustomers::fieldDates(const QUuid &id, const QString &importedOn) {
    const auto sources = History{m_database}.sources(id);
    if (!sources)
        return std::unexpected{sources.error()};
    QHash<Field, QString> dates;
    for (const FieldSource &source : *sources) {
        const bool byImport = source.record->origin.kind == Origin::Kind::Import && !importedOn.isEmpty();
        const QString day = source.record->effective().toLocalTime().date().toString(Qt::ISODate);
        const QString date = byImport ? importedOn : day;
        if (date > dates.value(source.field))
            dates.insert(source.field, date);
    }
    return dates;
}

} // namespace dossier
