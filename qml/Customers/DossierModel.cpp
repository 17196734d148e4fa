#include "DossierModel.h"

#include "CustomerLines.h"
#include "DossierCards.h"

#include "db/Background.h"
#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "domain/Proof.h"
#include "domain/RecordRules.h"
#include "reference/Reference.h"
#include "services/Clock.h"
#include "services/DeadlineTexts.h"
#include "services/Review.h"
#include "services/import/DatabaseCustomers.h"

#include <QJSEngine>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier {
DossierModel::DossierModel(QObject *parent) : QObject{parent}, m_hiding{this} {
    m_hiding.setObjectName("hiding"_L1);
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(kRevealed);
    connect(&m_hiding, &QTimer::timeout, this, &DossierModel::hide);
}

void DossierModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    buildCards();
    m_versions = std::make_unique<VersionListModel>(*session, nullptr);
    QJSEngine::setObjectOwnership(m_versions.get(), QJSEngine::CppOwnership);
    for (int part = 1; part < int(Part::OwnValues); ++part) {
        auto &list = m_lists[std::size_t(part)];
        list = std::make_unique<ItemListModel>(*session, Part(part), nullptr);
        QJSEngine::setObjectOwnership(list.get(), QJSEngine::CppOwnership);
        connect(list.get(), &ItemListModel::changeWanted, this,
            [this, from = list.get()](const ItemChange &change, const QString &notice) {
                apply({.customer = m_customer.id, .items = {change}}, notice, from->isSubmitting() ? from : nullptr);
            });
        connect(list.get(), &ItemListModel::proofWanted, this,
            [this, part](int item, const std::vector<Field> &fields, const QString &way, const QString &note) {
                verify(Part(part), item, fields, way, note);
            });
    }
    connect(session->editing(), &Editing::customersChanged, this, [this](const QUuid &customer) {
        if (!customer.isNull() && customer != m_id)
            return;
        m_duplicates.set({});
        refresh();
    });
    connect(session, &Session::reachedAgain, this, &DossierModel::refresh);
    connect(session, &Session::accessChanged, this, &DossierModel::hide);
    Q_EMIT sessionChanged();
    refresh();
}

void DossierModel::buildCards() {
    m_cards.clear();
    m_leftCards.clear();
    m_rightCards.clear();
    for (const CardSpec &spec : dossierCards()) {
        auto &card = m_cards.emplace_back(std::make_unique<FieldListModel>(*m_session, spec.title, spec.rows, nullptr));
        if (spec.column != CardSpec::Column::None)
            (spec.column == CardSpec::Column::Left ? m_leftCards : m_rightCards).append(card.get());
        else
            m_tabCards[std::size_t(spec.tab)] = card.get();
        QJSEngine::setObjectOwnership(card.get(), QJSEngine::CppOwnership);
        connect(card.get(), &FieldListModel::proofWanted, this,
            [this](const std::vector<Field> &fields, const QString &way, const QString &note) {
                verify(Part::Customer, -1, fields, way, note);
            });
        connect(card.get(), &FieldListModel::edited, this,
            [this](const std::vector<FieldChange> &changes, const QString &reason) {
                apply({.customer = m_customer.id, .fields = changes},
                    tr("%1: %2 changed").arg(name(), FieldEditing::label(changes.front().field)), nullptr, reason);
            });
    }
    m_ownCard = std::make_unique<OwnFieldCard>(*m_session, nullptr);
    QJSEngine::setObjectOwnership(m_ownCard.get(), QJSEngine::CppOwnership);
    connect(m_ownCard.get(), &OwnFieldCard::changeWanted, this,
        [this](const ItemChange &change, const QString &label, const QString &reason) {
            apply({.customer = m_customer.id, .items = {change}}, tr("%1: %2 changed").arg(name(), label), nullptr,
                reason);
        });
}

void DossierModel::setCustomer(const QString &id) {
    const QUuid uuid{id};
    if (uuid == m_id)
        return;
    m_id = uuid;
    if (uuid.isNull()) {
        m_customer = m_shown = {};
        m_isLoading = false;
    }
    m_isRevealed = false;
    m_hiding.stop();
    m_errorText.clear();
    m_duplicates.set({});
    for (const auto &card : m_cards)
        card->leave();
    if (m_ownCard)
        m_ownCard->leave();
    for (const auto &list : m_lists)
        if (list)
            list->dropDraft();
    Q_EMIT customerChanged();
    if (uuid.isNull()) {
        Q_EMIT loadingChanged();
        Q_EMIT changed();
    }
    refresh();
}

void DossierModel::refresh() {
    if (!m_session || m_id.isNull())
        return;
    m_isLoading = true;
    Q_EMIT loadingChanged();
    m_session->workspace()
        .reader()
        .run([id = m_id](Database &database) { return load(database, id); })
        .then(this, [this, id = m_id](const Result<Loaded> &loaded) {
            // Who goes through the list quickly has left this one already.
            if (id == m_id)
                take(loaded);
        });
}

Result<DossierModel::Loaded> DossierModel::load(Database &database, const QUuid &id) {
    auto customer = Customers{database}.byId(id);
    if (!customer)
        return std::unexpected{customer.error()};
    const History history{database};
    auto entries = history.of(id);
    if (!entries)
        return std::unexpected{entries.error()};
    auto sources = history.sourcesIn(*entries);
    if (!sources)
        return std::unexpected{sources.error()};
    return Loaded{std::move(*customer), std::move(*sources), std::move(*entries)};
}

void DossierModel::take(const Result<Loaded> &loaded) {
    m_isLoading = false;
    const Rights &rights = m_session->access().rights();
    const Result<void> allowed =
        loaded.and_then([&rights](const Loaded &it) { return rights.maySee(it.customer.values); });
    m_errorText = allowed ? QString{} : allowed.error().message;
    if (!allowed && (loaded || !isArrived()))
        m_customer = m_shown = {};
    if (allowed) {
        // What the person has no right to does not come as far as this.
        m_customer = rights.shown(loaded->customer);
        m_history = loaded->history;
        for (HistoryEntry &entry : m_history)
            entry.change = rights.shown(std::move(entry.change));
        m_trail = dossier::reviewTrail(m_history);
        m_deadlines = Deadlines{m_session->settings(), m_session->reference().calendar, m_session->requiredOwn()}.of(
            m_customer, m_session->clock().now(), waitingSince(m_customer.state, m_trail));
        show();
        showSources(loaded->sources);
    }
    Q_EMIT loadingChanged();
    Q_EMIT changed();
}

/// Puts what was read on the screen, masked where it is to be.
void DossierModel::show() {
    const ContactAccess &access = m_session->access();
    m_shown = isMasked() ? access.masked(m_customer) : m_customer;
    for (const auto &card : m_cards)
        card->setValues(m_customer.values, m_shown.values);
    m_ownCard->setCustomer(m_customer);
    for (const auto &list : m_lists)
        if (list)
            list->setItems(m_customer, m_shown);
    std::vector<HistoryEntry> history = m_history;
    if (isMasked())
        for (HistoryEntry &entry : history)
            entry.change = access.masked(std::move(entry.change), isPerson());
    m_versions->setEntries(std::move(history));
}

bool DossierModel::seesContacts() const {
    return m_session && m_session->access().sees(m_customer.values.text(Field::Owner));
}

bool DossierModel::isPerson() const { return m_customer.values.text(Field::Kind) == "person"_L1; }

void DossierModel::reveal() {
    if (!isMasked())
        return;
    m_session->editing()
        ->noteReveal(m_customer.id)
        .then(this, [this, id = m_customer.id](const Result<Applied> &noted) {
            if (!noted)
                return m_session->notices().tellFailure(noted.error().message);
            if (id != m_id || !isArrived())
                return;
            m_isRevealed = true;
            m_hiding.start();
            show();
            refresh();
        });
}

void DossierModel::hide() {
    m_hiding.stop();
    m_isRevealed = false;
    show();
    Q_EMIT changed();
}

void DossierModel::showSources(const std::vector<FieldSource> &sources) {
    QHash<QUuid, QHash<Field, QString>> byItem;
    const FieldSource *former = nullptr;
    QString text;
    for (const FieldSource &source : sources) {
        if (!source.record)
            continue;
        // Most values came together, by one row of one file.
        if (!former || former->record != source.record || former->place != source.place)
            text = VersionListModel::sourceText(*m_session, *source.record, source.place);
        former = &source;
        byItem[source.item][source.field] = text;
    }
    for (const auto &card : m_cards)
        card->setSources(byItem.value({}));
    m_ownCard->setSources(byItem);
    for (const auto &list : m_lists)
        if (list)
            list->setSources(byItem);
}

void DossierModel::apply(CustomerChange change, const QString &notice, ItemListModel *draftOf, const QString &reason) {
    const bool isRecognisedAnew = mayMakeDuplicate(change);
    const QUuid stored = change.items.empty() ? QUuid{} : change.items.front().id;
    m_session->editing()
        ->apply(std::move(change), notice, reason)
        .then(this, [this, draftOf, stored, isRecognisedAnew](const Result<Applied> &applied) {
            if (!applied)
                return fail(applied.error().message);
            if (draftOf)
                draftOf->dropStored(stored);
            if (isRecognisedAnew)
                lookForDuplicates();
        });
}

void DossierModel::verify(
    Part part, int item, const std::vector<Field> &fields, const QString &way, const QString &note) {
    Customer after = m_customer;
    for (const Field field : fields)
        if (const Result<void> done = dossier::verify(
                after, {.part = part, .item = item, .field = field}, way, m_session->clock().now(), m_session->actor());
            !done)
            return fail(done.error().message);
    const QString label = FieldEditing::label(fields.front());
    const QString notice = way.isEmpty() ? tr("%1: %2 no longer verified") : tr("%1: %2 verified");
    // Nothing is typed, so nothing follows from it; Registration would give a proof back that is taken off.
    auto set = std::make_shared<ChangeSet>(m_session->editing()->newSet({.text = note}));
    set->next = streamOf({difference(m_customer, after)});
    m_session->workspace()
        .writer()
        .run([set, at = m_session->clock().systemNow()](
                 Database &database) { return applyChangeSet(database, std::move(*set), {.at = at}); })
        .then(this, [this, text = notice.arg(name(), label), id = m_customer.id](const Result<Applied> &applied) {
            if (!applied)
                return fail(applied.error().message);
            m_session->editing()->adopt(applied->change, text);
            Q_EMIT m_session->editing()->customersChanged(id);
        });
}

/// Afterwards, because among a million it takes a second.
void DossierModel::lookForDuplicates() {
    const auto look = [id = m_customer.id, &reference = m_session->reference(), access = m_session->access()](
                          Database &database) {
        return Customers{database}.byId(id).and_then([&](const Customer &customer) {
            DatabaseCustomers stored{database, reference};
            return findDuplicates(stored, customer, reference, access);
        });
    };
    runInBackground(m_session->workspace().bulkReader(), look)
        .then(this, [this, id = m_customer.id](const Result<std::vector<Duplicate>> &found) {
            if (!found)
                m_session->notices().tellFailure(found.error().message);
            else if (id == m_id)
                m_duplicates.set(*found);
        });
}

void DossierModel::fail(const QString &message) {
    m_session->notices().tellFailure(message);
    for (const auto &card : m_cards)
        card->fail(message);
    m_ownCard->fail(message);
    for (const auto &list : m_lists)
        if (list)
            list->fail(message);
    refresh();
}

void DossierModel::putIntoBin() {
    apply({.customer = m_customer.id, .kind = CustomerChange::Kind::Delete}, tr("%1 put into the bin").arg(name()));
}

void DossierModel::takeOutOfBin() {
    apply(
        {.customer = m_customer.id, .kind = CustomerChange::Kind::Restore}, tr("%1 taken out of the bin").arg(name()));
}

QString DossierModel::shown(Field field) const {
    return m_session ? m_session->valueText().shown(field, m_shown.values[field]) : QString{};
}

QString DossierModel::riskText() const {
    if (m_shown.values.text(Field::RiskFlag) != "true"_L1)
        return {};
    const QString label = ValueText::label(Field::RiskFlag);
    const QString reason = m_shown.values.text(Field::RiskReason).simplified();
    return reason.isEmpty() ? label : tr("%1: %2").arg(label, reason);
}

QString DossierModel::keenText() const {
    return m_shown.values.text(Field::Interest) == "high"_L1 ? dossier::keenText() : QString{};
}

QString DossierModel::aboutText() const {
    QStringList parts;
    if (m_shown.values.has(Field::Owner))
        parts << tr("owner %1").arg(m_shown.values.text(Field::Owner));
    if (m_customer.deleted)
        parts << tr("in the bin");
    return parts.join(u" · "_s);
}

QStringList DossierModel::unpaidTexts() const {
    QStringList texts;
    for (const Item &payment : m_shown.items(Part::Payments))
        if (isUnpaid(payment.values, m_session->clock().now().date()))
            texts << tr("A payment of %1 was due on %2.")
                         .arg(m_session->valueText().shown(Field::PaymentAmount, payment.values[Field::PaymentAmount]),
                             m_session->valueText().day(payment.values.text(Field::PaymentDueOn)));
    return texts;
}

QStringList DossierModel::deadlineTexts(Deadline::State state) const {
    QStringList texts;
    if (!isFound())
        return texts;
    for (const Deadline &deadline : m_deadlines)
        if (deadline.state == state)
            texts << DeadlineTexts{languageOf(QLocale{})}.line(deadline);
    if (state == Deadline::State::Overdue)
        texts << unpaidTexts();
    return texts;
}

void DossierModel::setShowsEmpty(bool shows) {
    if (m_showsEmpty == shows)
        return;
    m_showsEmpty = shows;
    for (const auto &card : m_cards)
        card->setShowsEmpty(shows);
    if (m_ownCard)
        m_ownCard->setShowsEmpty(shows);
    Q_EMIT showsEmptyChanged();
}

} // namespace dossier
