#include "domain/Rights.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct RoleSettings {
    Setting hidden;
    std::optional<Setting> fixed;
};

/// By Role. From an administrator nothing is hidden.
constexpr std::array kRoleSettings{
    RoleSettings{Setting::RepHidden, Setting::RepFixed},
    RoleSettings{Setting::ManagerHidden, Setting::ManagerFixed},
    RoleSettings{Setting::ServiceHidden, std::nullopt},
};

std::unexpected<Error> refused(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::Right, .code = "no-right", .message = message}};
}

QString labelOf(Field field) {
    const bool isChinese = QLocale{}.language() == QLocale::Chinese;
    return isChinese ? spec(field).labelZh.toString() : QString{spec(field).labelEn};
}

Filter is(Field field, const QString &value) {
    return {.kind = Filter::Kind::Condition, .condition = {.field = field, .value = value}};
}

Filter anyOf(std::vector<Filter> operands) {
    return operands.size() == 1 ? std::move(operands.front())
                                : Filter{.kind = Filter::Kind::Or, .operands = std::move(operands)};
}

} // namespace

Rights::Rights(const QString &person, std::span<const Account> accounts, const SettingValues &settings)
    : m_person{person} {
    if (accounts.size() <= 1)
        return;
    const auto own = std::ranges::find(accounts, person, &Account::name);
    if (own == accounts.end() || !own->isActive) {
        m_scope = Scope::Nothing;
        m_writes = false;
        return;
    }
    m_isReviewed = settings.integer(Setting::ReviewSteps) > 0;
    m_role = own->role;
    m_department = own->department;
    constexpr std::array kScopes{Scope::Own, Scope::Team, Scope::All, Scope::Everything};
    m_scope = kScopes[std::size_t(own->role)];
    m_writes = own->role != Role::Service;
    if (own->role == Role::Administrator)
        return;
    const auto mark = [&settings](FieldSet &set, Setting setting) {
        for (const Field field : settings.fields(setting))
            set.set(std::size_t(field));
    };
    const RoleSettings &roleSettings = kRoleSettings[std::size_t(own->role)];
    mark(m_hidden, roleSettings.hidden);
    m_hiddenOwn = settings.ownFields(roleSettings.hidden);
    if (roleSettings.fixed) {
        mark(m_fixed, *roleSettings.fixed);
        m_fixedOwn = settings.ownFields(*roleSettings.fixed);
    }
    if (own->role == Role::Manager)
        for (const Account &account : accounts)
            if (account.name == person || (!m_department.isEmpty() && account.department == m_department))
                m_team << account.name;
}

Result<void> Rights::entry() const {
    if (m_scope != Scope::Nothing)
        return {};
    return refused(tr("%1 has no account in this workspace. Ask the administrator for one.").arg(m_person));
}

bool Rights::sees(const FieldValues &customer) const {
    const QString &owner = customer.text(Field::Owner);
    switch (m_scope) {
    case Scope::Everything:
    case Scope::All: return true;
    case Scope::Team:
        return owner.isEmpty() || m_team.contains(owner) ||
               (!m_department.isEmpty() && customer.text(Field::Department) == m_department);
    case Scope::Own: return owner.isEmpty() || owner == m_person;
    case Scope::Nothing: break;
    }
    return false;
}

Filter Rights::visible() const {
    switch (m_scope) {
    case Scope::Everything:
    case Scope::All: return {};
    case Scope::Own: return anyOf({is(Field::Owner, {}), is(Field::Owner, m_person)});
    case Scope::Team: {
        std::vector<Filter> owners{is(Field::Owner, {})};
        for (const QString &name : m_team)
            owners.push_back(is(Field::Owner, name));
        if (!m_department.isEmpty())
            owners.push_back(is(Field::Department, m_department));
        return anyOf(std::move(owners));
    }
    case Scope::Nothing: break;
    }
    return {.kind = Filter::Kind::Not, .operands = {Filter{}}};
}

std::optional<Field> Rights::hiddenIn(const Filter &filter) const {
    const FilterCondition &asked = filter.condition;
    if (filter.kind == Filter::Kind::Condition && asked.field)
        return sees(*asked.field) && !m_hiddenOwn.contains(asked.own) ? std::nullopt : asked.field;
    for (const Filter &operand : filter.operands)
        if (const auto field = hiddenIn(operand))
            return field;
    return std::nullopt;
}

Result<void> Rights::maySee(const Filter &filter) const {
    const FilterCondition &asked = filter.condition;
    if (filter.kind == Filter::Kind::Condition && hiddenIn(filter))
        return refused(tr("You have no right to see %1.").arg(asked.own.isEmpty() ? labelOf(*asked.field) : asked.own));
    for (const Filter &operand : filter.operands)
        if (auto allowed = maySee(operand); !allowed)
            return allowed;
    return {};
}

bool Rights::isOfOwn(const ItemChange &change, const QStringList &ids) {
    return change.part == Part::OwnValues &&
           std::ranges::any_of(ids, [&change](const QString &id) { return ownItemId(id) == change.id; });
}

Result<void> Rights::maySee(Field field) const {
    return sees(field) ? Result<void>{} : refused(tr("You have no right to see %1.").arg(labelOf(field)));
}

Result<void> Rights::maySee(const FieldValues &customer) const {
    if (auto allowed = entry(); !allowed)
        return allowed;
    return sees(customer) ? Result<void>{} : refused(tr("This customer is somebody else's; you have no right to it."));
}

Customer Rights::shown(Customer customer) const {
    std::erase_if(customer.items(Part::OwnValues),
        [this](const Item &item) { return m_hiddenOwn.contains(item.values.text(Field::OwnValueField)); });
    if (m_hidden.none())
        return customer;
    for (const FieldSpec &field : kFields) {
        if (sees(field.field))
            continue;
        if (field.part == Part::Customer)
            customer.values.set(field.field, {});
        for (Item &item : customer.items(field.part))
            item.values.set(field.field, {});
    }
    // A list of which nothing is left says no more than how long it is.
    for (int part = 1; part < kPartCount; ++part)
        std::erase_if(customer.items(Part(part)), [](const Item &item) { return item.values.isEmpty(); });
    return customer;
}

CustomerChange Rights::shown(CustomerChange change) const {
    const auto isHidden = [this](const FieldChange &field) { return !sees(field.field); };
    std::erase_if(change.fields, isHidden);
    std::erase_if(change.items, [this](const ItemChange &item) { return isOfOwn(item, m_hiddenOwn); });
    for (ItemChange &item : change.items)
        std::erase_if(item.fields, isHidden);
    std::erase_if(change.items, [](const ItemChange &item) { return item.fields.empty(); });
    return change;
}

Result<void> Rights::mayWrite(const CustomerChange &change, const Customer &before) const {
    if (isEverything())
        return {};
    if (auto allowed = maySee(before.values); !allowed)
        return allowed;
    if (!m_writes)
        return refused(tr("%1 may read dossiers, not change them.").arg(m_person));
    using Kind = CustomerChange::Kind;
    const bool isApproval = change.kind == Kind::Pass || (change.kind == Kind::Approve && m_isReviewed);
    if ((isApproval || change.kind == Kind::Return) && !reviews())
        return refused(tr("Only a manager may review dossiers."));
    const auto refusedField = [this](const std::vector<FieldChange> &fields) -> std::optional<Field> {
        const auto found = std::ranges::find_if(fields, [this](const FieldChange &it) {
            return m_hidden.test(std::size_t(it.field)) || m_fixed.test(std::size_t(it.field));
        });
        return found == fields.end() ? std::nullopt : std::optional{found->field};
    };
    std::optional<Field> field = refusedField(change.fields);
    for (auto item = change.items.begin(); !field && item != change.items.end(); ++item)
        field = isOfOwn(*item, m_hiddenOwn) || isOfOwn(*item, m_fixedOwn) ? Field::OwnValueField
                                                                          : refusedField(item->fields);
    return field ? Result<void>{refused(tr("You have no right to change %1.").arg(labelOf(*field)))} : Result<void>{};
}

QString Rights::why(const FieldValues &customer) const {
    if (!sees(customer))
        return {};
    const QString &owner = customer.text(Field::Owner);
    if (!m_role)
        return tr("There are no roles yet: everybody sees every customer.");
    if (*m_role == Role::Administrator)
        return tr("Administrators see every customer.");
    if (*m_role == Role::Service)
        return tr("Service sees the service information of every customer.");
    if (owner.isEmpty())
        return tr("The customer belongs to nobody yet: everybody sees it.");
    if (owner == m_person)
        return tr("You are the owner.");
    return m_team.contains(owner) ? tr("%1, the owner, is in your department.").arg(owner)
                                  : tr("The customer belongs to your department.");
}

} // namespace dossier
