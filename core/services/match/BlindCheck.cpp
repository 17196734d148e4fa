#include "services/match/BlindCheck.h"

#include "db/Customers.h"
#include "db/DatabaseThread.h"
#include "db/History.h"
#include "reference/Codes.h"
#include "reference/Reference.h"
#include "services/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::BlindCheck)
};

constexpr qint64 kHour = 3600;
constexpr qsizetype kShortestStem = 4; ///< Names without place and legal form say too little when they are shorter.

/// What is asked for, in every form in which somebody may be known by it.
class Asked {
public:
    Asked(const QString &text, const Reference &reference) : m_reference{reference} {
        if (const auto uscc = parseUscc(text))
            m_code = uscc->code;
        if (const auto phone = reference.phones.parse(text))
            m_phone = withoutExtension(phone->number);
        m_name = reference.companyNames.fullKey(text);
        m_shortName = reference.folding.key(text);
        m_key = reference.companyNames.key(text);
    }

    /// How much @p key says for being asked for: the code most; 0: nothing.
    int weight(const MatchKey &key) const {
        if (!m_code.isEmpty() && !key.isUsccMarked && QString::fromUtf8(key.uscc) == m_code)
            return 4;
        const QString name = QString::fromUtf8(key.name);
        const QString fullName = name.isEmpty() ? QString{} : m_reference.companyNames.fullKey(name);
        if (!fullName.isEmpty() && fullName == m_name)
            return 3;
        if (!m_phone.isEmpty() &&
            std::ranges::any_of(key.contacts, [this](const ContactText &it) { return hasPhone(it); }))
            return 2;
        const bool isShortName =
            !key.shortName.isEmpty() && m_reference.folding.key(QString::fromUtf8(key.shortName)) == m_shortName;
        return isShortName || (fullName.contains(m_key.stem) && isSameFirm(name)) ? 1 : 0;
    }

private:
    /// Names that differ in legal form, or in that one of them does not tell its place.
    bool isSameFirm(const QString &name) const {
        if (m_key.stem.size() < kShortestStem)
            return false;
        const NameKey key = m_reference.companyNames.key(name);
        const bool isElsewhere = !m_key.division.isEmpty() && !key.division.isEmpty() && m_key.division != key.division;
        return key.stem == m_key.stem && key.branch == m_key.branch && !isElsewhere;
    }
    static QString withoutExtension(const QString &number) { return number.section(u';', 0, 0); }
    bool hasPhone(const ContactText &contact) const {
        const QStringList phones = QString::fromUtf8(contact.phones).split(u'\n', Qt::SkipEmptyParts);
        return std::ranges::any_of(phones, [this](const QString &phone) { return withoutExtension(phone) == m_phone; });
    }

    const Reference &m_reference;
    QString m_code;
    QString m_phone;
    QString m_name;
    QString m_shortName;
    NameKey m_key;
};

} // namespace

Result<BlindAnswer> blindAnswer(Database &database, const Reference &reference, const QString &text) {
    const Asked asked{text, reference};
    QUuid best;
    int weight = 0;
    const Customers customers{database};
    const auto done = customers.forEachMatchKey([&](const MatchKey &key) {
        if (const int own = asked.weight(key); own > weight) {
            weight = own;
            best = key.id;
        }
        return true;
    });
    if (!done)
        return std::unexpected{done.error()};
    if (weight == 0)
        return BlindAnswer{};
    return customers.byId(best).transform([](const Customer &customer) {
        return BlindAnswer{.isKnown = true, .ask = customer.values.text(Field::Owner)};
    });
}

Result<void> mayCheck(Database &database, const QString &person, qint64 perHour, const QDateTime &now) {
    qint64 asked = 0;
    const auto done = History{database}.forEachOf(kWholeWorkspace, [&](const HistoryEntry &entry) {
        asked += entry.change.kind == CustomerChange::Kind::Check && entry.record->actor == person &&
                         entry.record->at.secsTo(now) < kHour
                     ? 1
                     : 0;
        return true;
    });
    if (!done)
        return done;
    if (asked < perHour)
        return {};
    return std::unexpected{Error{.kind = Error::Kind::Right,
        .code = "check-limit",
        .message =
            Words::tr("You have asked %1 times within an hour, which is as often as anybody may. Ask again later, "
                      "or ask your manager.")
                .arg(asked)}};
}

Async<void> noteCheck(Workspace &workspace, ChangeSet by, const QString &text, const QDateTime &at) {
    DatabaseThread *noter = workspace.noter();
    if (!noter)
        return QtFuture::makeReadyValueFuture(Result<void>{std::unexpected{Error{.kind = Error::Kind::Database,
            .code = "workspace-read-only",
            .message = Words::tr("Nothing can be written here.")}}});
    by.origin.text = text;
    return noter->run([by = std::move(by), at](Database &database) mutable {
        by.next = streamOf({{.customer = kWholeWorkspace, .kind = CustomerChange::Kind::Check}});
        return applyChangeSet(database, std::move(by), {.at = at}).transform([](const Applied &) {});
    });
}

} // namespace dossier
