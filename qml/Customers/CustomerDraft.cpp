#include "CustomerDraft.h"

#include "domain/ChangeSet.h"

#include "db/DatabaseThread.h"
#include "services/import/DatabaseCustomers.h"

#include <QJSEngine>

namespace dossier {
namespace {

constexpr std::array kBaseRows{
    FieldRowSpec{Field::Name, true},
    FieldRowSpec{Field::ShortName},
    FieldRowSpec{Field::CustomerType, true},
    FieldRowSpec{Field::Stage},
    FieldRowSpec{Field::Uscc},
    FieldRowSpec{Field::Industry},
    FieldRowSpec{Field::Province},
    FieldRowSpec{Field::Source},
    FieldRowSpec{Field::Owner},
    FieldRowSpec{Field::Needs},
};

constexpr std::array kContactRows{
    FieldRowSpec{Field::ContactName, true},
    FieldRowSpec{Field::ContactPhones, true},
    FieldRowSpec{Field::ContactTitle},
    FieldRowSpec{Field::ContactEmails},
};

} // namespace

void CustomerDraft::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    m_base = std::make_unique<FormModel>(*session, tr("Customer"), kBaseRows, nullptr);
    m_contact = std::make_unique<FormModel>(*session, tr("First contact"), kContactRows, nullptr);
    for (FormModel *form : {m_base.get(), m_contact.get()}) {
        QJSEngine::setObjectOwnership(form, QJSEngine::CppOwnership);
        connect(form, &FormModel::checked, this, &CustomerDraft::checked);
    }
    clear();
    Q_EMIT sessionChanged();
}

void CustomerDraft::clear() {
    m_base->clear();
    m_contact->clear();
    // A new dossier starts as a prospect of whoever types it in.
    m_base->fill(Field::CustomerType, ValueText::option(spec(Field::CustomerType).list, u"prospect"));
    m_base->fill(Field::Owner, m_session->actor());
    m_duplicates.set({});
    setBusy(false, {});
}

void CustomerDraft::submit() {
    if (m_isBusy)
        return;
    const auto base = m_base->read();
    const auto contact = m_contact->read();
    if (!base || !contact)
        return Q_EMIT refused();
    const auto customer = std::make_shared<Customer>(Customer{.id = m_session->editing()->newId(), .values = *base});
    customer->items(Part::Contacts).push_back({.id = m_session->editing()->newId(), .values = *contact});
    setBusy(true, {});
    look(customer);
}

void CustomerDraft::look(const std::shared_ptr<const Customer> &customer) {
    const Reference &reference = m_session->reference();
    m_session->workspace()
        .reader()
        .run([customer, &reference, access = m_session->access()](Database &database) {
            DatabaseCustomers stored{database, reference};
            return findDuplicates(stored, *customer, reference, access);
        })
        .then(this, [this, customer](Result<std::vector<Duplicate>> found) {
            if (!found)
                return setBusy(false, found.error().message);
            const bool isNews = !found->empty() && !m_duplicates.isOf(*found);
            m_duplicates.set(*std::move(found));
            if (isNews)
                setBusy(false, {});
            else
                save(*customer);
        });
}

void CustomerDraft::save(const Customer &customer) {
    m_session->editing()
        ->apply(creation(customer), tr("%1 created").arg(customer.values.text(Field::Name)), m_base->reason())
        .then(this, [this, id = customer.id](const Result<Applied> &applied) {
            setBusy(false, applied ? QString{} : applied.error().message);
            if (applied)
                Q_EMIT created(id.toString(QUuid::WithoutBraces));
        });
}

void CustomerDraft::setBusy(bool busy, const QString &errorText) {
    m_isBusy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

} // namespace dossier
