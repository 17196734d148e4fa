#include "services/import/MatchTraits.h"

#include "reference/Reference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kMobilePrefixes{"+8525"_L1, "+8526"_L1, "+8527"_L1, "+8529"_L1, "+8536"_L1, "+8869"_L1};

/// What evidence weighs; the sum is the score.
constexpr double kCode = 10;
constexpr double kName = 4;
constexpr double kShortName = 3;
constexpr double kAlikeName = 2;
constexpr double kMobile = 4;
constexpr double kEmail = 3;
constexpr double kContact = 3;
constexpr double kPhone = 2;
constexpr double kCity = 0.5;
constexpr double kOtherCode = -8;
constexpr double kOtherCity = -2;

constexpr qsizetype kShortestAlike = 4; ///< Stems below say too little when one character differs.

enum class KeyKind : std::size_t { Code = 1, Name, Mobile, NamePhone, NameEmail, NameContact };

/// Values that can be relied on: not marked.
QString reliable(const FieldValues &values, Field field) {
    const FieldValue &value = values[field];
    return !value.isDoubtful() ? value.text : QString{};
}

QStringList reliableTexts(const FieldValues &values, Field field) {
    const FieldValue &value = values[field];
    // That a number is private says nothing against it.
    return !value.isDoubtful() || value.markCode == "private-number" ? value.texts() : QStringList{};
}

void addContact(MatchTraits &traits, const FieldValues &contact, const Reference &reference) {
    for (const QString &phone : reliableTexts(contact, Field::ContactPhones))
        (isMobile(phone) ? traits.mobiles : traits.phones).append(phone);
    for (const QString &email : reliableTexts(contact, Field::ContactEmails))
        traits.emails.append(email.toLower());
    // A private person is his own contact: that says no more than the name.
    const QString &name = contact.text(Field::ContactName);
    if (name.size() > 1 && !reference.personNames.isSurname(name) && reference.folding.key(name) != traits.fullName)
        traits.contacts.append(reference.folding.personKey(name));
}

MatchTraits traitsOfValues(const FieldValues &values, const Reference &reference) {
    MatchTraits traits{.uscc = reliable(values, Field::Uscc), .city = reliable(values, Field::City)};
    const QString &name = values.text(Field::Name);
    if (!name.isEmpty()) {
        const NameKey key = reference.companyNames.key(name);
        traits.fullName = reference.companyNames.fullKey(name);
        traits.stem = key.stem;
        traits.branch = key.branch;
        traits.isShort = key.form.isEmpty() && key.branch.isEmpty();
        if (traits.city.isEmpty() && !key.division.endsWith(u"0000"))
            traits.city = key.division.first(std::min<qsizetype>(4, key.division.size())) +
                          (key.division.isEmpty() ? ""_L1 : "00"_L1);
    }
    if (traits.city.isEmpty())
        traits.city =
            reliable(values, Field::County).first(std::min<qsizetype>(4, reliable(values, Field::County).size()));
    if (const QString &shortName = values.text(Field::ShortName); !shortName.isEmpty())
        traits.shortName = reference.folding.key(shortName);
    return traits;
}

bool share(const QStringList &left, const QStringList &right, QString &what) {
    for (const QString &one : left)
        if (right.contains(one)) {
            what = one;
            return true;
        }
    return false;
}

/// What somebody is called for short: by the field, else by a name that has no legal form.
const QString &shortNameOf(const MatchTraits &traits) {
    static const QString kNone;
    return !traits.shortName.isEmpty() ? traits.shortName : traits.isShort ? traits.fullName : kNone;
}

bool shareShortName(const MatchTraits &left, const MatchTraits &right) {
    return !shortNameOf(left).isEmpty() && shortNameOf(left) == shortNameOf(right);
}

/// Collects what two customers share.
class Comparison {
public:
    Comparison(const MatchTraits &left, const MatchTraits &right) : m_left{left}, m_right{right} {}
    Likeness result();

private:
    bool note(bool isShared, Field field, double weight, const QString &text) {
        if (isShared)
            m_likeness.evidence.push_back({.field = field, .weight = weight, .text = text});
        return isShared;
    }
    bool sameFirm();

    const MatchTraits &m_left;
    const MatchTraits &m_right;
    Likeness m_likeness = {};
};

/// Branches, and firms of one name in other cities, are other customers.
bool Comparison::sameFirm() {
    const bool sameCity = m_left.city.isEmpty() || m_right.city.isEmpty() ||
                          m_left.city.first(std::min<qsizetype>(4, m_left.city.size())) ==
                              m_right.city.first(std::min<qsizetype>(4, m_right.city.size()));
    note(sameCity && !m_left.city.isEmpty() && !m_right.city.isEmpty(), Field::City, kCity, m_left.city);
    note(!sameCity, Field::City, kOtherCity, m_right.city);
    return sameCity && m_left.branch == m_right.branch;
}

Likeness Comparison::result() {
    using Band = Likeness::Band;
    QString what;
    const bool bothCoded = !m_left.uscc.isEmpty() && !m_right.uscc.isEmpty();
    const bool sameCode = note(bothCoded && m_left.uscc == m_right.uscc, Field::Uscc, kCode, m_left.uscc);
    const bool otherCode = note(bothCoded && !sameCode, Field::Uscc, kOtherCode, m_right.uscc);
    const bool sameName =
        note(!m_left.fullName.isEmpty() && m_left.fullName == m_right.fullName, Field::Name, kName, m_left.fullName);
    const bool shortName =
        !sameName && note(shareShortName(m_left, m_right), Field::ShortName, kShortName, shortNameOf(m_right));
    const bool isLong = std::min(m_left.stem.size(), m_right.stem.size()) >= kShortestAlike;
    const bool sameStem = !m_left.stem.isEmpty() && m_left.stem == m_right.stem;
    const bool alike =
        !sameName && !shortName &&
        note(sameStem || (isLong && areAlike(m_left.stem, m_right.stem)), Field::Name, kAlikeName, m_right.stem);
    const bool mobile = share(m_left.mobiles, m_right.mobiles, what);
    note(mobile, Field::ContactPhones, kMobile, what);
    const bool phone = share(m_left.phones, m_right.phones, what);
    note(phone, Field::ContactPhones, kPhone, what);
    const bool email = share(m_left.emails, m_right.emails, what);
    note(email, Field::ContactEmails, kEmail, what);
    const bool contact = share(m_left.contacts, m_right.contacts, what);
    note(contact, Field::ContactName, kContact, what);
    const bool sameFirmAndCity = sameFirm();

    const bool namesAgree = sameName && (mobile || email || contact || (phone && sameFirmAndCity));
    const bool shortAgrees = shortName && mobile && sameFirmAndCity;
    if (sameCode || (!otherCode && (namesAgree || shortAgrees)))
        m_likeness.band = Band::Same;
    else if (sameName || mobile || (alike && sameFirmAndCity && !otherCode && (email || phone)))
        m_likeness.band = Band::Perhaps;
    for (const Evidence &evidence : m_likeness.evidence)
        m_likeness.score += evidence.weight;
    return std::move(m_likeness);
}

} // namespace

bool isMobile(QStringView number) {
    if (number.size() == 14 && number.startsWith("+861"_L1) && number[4] >= u'3')
        return true;
    return std::ranges::any_of(
        kMobilePrefixes, [number](QLatin1StringView prefix) { return number.startsWith(prefix); });
}

bool areAlike(QStringView left, QStringView right) {
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > 1)
        return false;
    qsizetype front = 0;
    while (front < left.size() && left[front] == right[front])
        ++front;
    const QStringView restLeft = left.sliced(front);
    const QStringView restRight = right.sliced(front);
    if (restRight.size() <= 1)
        return true;
    return left.size() == right.size() ? restLeft.sliced(1) == restRight.sliced(1) : restLeft == restRight.sliced(1);
}

MatchTraits traitsOf(const Draft &draft, const Reference &reference) {
    MatchTraits traits = traitsOfValues(draft.values, reference);
    for (const FieldValues &contact : draft.items(Part::Contacts))
        addContact(traits, contact, reference);
    return traits;
}

MatchTraits traitsOf(const Customer &customer, const Reference &reference) {
    MatchTraits traits = traitsOfValues(customer.values, reference);
    for (const Item &contact : customer.items(Part::Contacts))
        addContact(traits, contact.values, reference);
    return traits;
}

Likeness compare(const MatchTraits &left, const MatchTraits &right) { return Comparison{left, right}.result(); }

std::vector<quint64> matchKeys(const MatchTraits &traits) {
    std::vector<quint64> keys;
    const auto add = [&keys](KeyKind kind, QStringView text, std::size_t seed = 0) {
        keys.push_back(quint64(qHash(text, seed * 31 + std::size_t(kind))));
    };
    if (!traits.uscc.isEmpty())
        add(KeyKind::Code, traits.uscc);
    for (const QString &mobile : traits.mobiles)
        add(KeyKind::Mobile, mobile);
    if (traits.fullName.isEmpty())
        return keys;
    add(KeyKind::Name, traits.fullName);
    const std::size_t name = qHash(traits.fullName);
    for (const QStringList &phones : {traits.mobiles, traits.phones})
        for (const QString &phone : phones)
            add(KeyKind::NamePhone, phone, name);
    for (const QString &email : traits.emails)
        add(KeyKind::NameEmail, email, name);
    for (const QString &contact : traits.contacts)
        add(KeyKind::NameContact, contact, name);
    return keys;
}

} // namespace dossier
