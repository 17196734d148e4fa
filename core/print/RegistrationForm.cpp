#include "print/RegistrationForm.h"

#include "domain/Lists.h"
#include "reference/Reference.h"
#include "services/export/CellTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kFenOfTenThousand = 1'000'000;

/// One place of the form; without a label it stays empty.
struct Place {
    QStringView label = {};
    QStringView hint = {};
    QLatin1StringView list = {};
};
using PlaceRow = std::array<Place, RegistrationForm::kColumns>;
constexpr std::array<PlaceRow, RegistrationForm::kRows> kPlaces{{
    {{{u"客户名称\n（企业/个人）"}, {u"所属行业"}, {u"主要合作产品/服务"}}},
    {{{u"统一社会信用代码（企业）"}, {u"客户类型", {}, "customer_type"_L1}, {u"首次合作日期"}}},
    {{{u"联系人姓名", u"*先生/女士"}, {u"合作阶段", {}, "stage"_L1}, {u"最近合作日期"}}},
    {{{u"联系方式", u"13*"}, {u"客户来源", {}, "source"_L1}, {u"累计合作金额\n（万元）"}}},
    {{{u"电子邮箱", u"example*"}, {}, {u"合同期限"}}},
    {{{u"客户地址", u"省市区"}, {}, {u"负责人", u"*经理"}}},
    {{{u"成立时间\n（企业）"}, {}, {}}},
}};

constexpr QLatin1StringView kOther{"other"};

bool hasBox(const Option &option) {
    return option.list != "source"_L1 || std::ranges::contains(kSourceBoxes, option.id);
}

/// The boxes of a list, the one of @p chosen ticked.
/// @param box of an option that has none of its own.
std::vector<FormCell::Choice> boxesOf(
    QLatin1StringView list, const QString &chosen, const QString &detail = {}, const QString &box = kOther) {
    std::vector<FormCell::Choice> choices;
    const Option *known = optionById(list, chosen);
    for (const Option &option : optionsOf(list)) {
        if (!hasBox(option))
            continue;
        const bool standsIn = option.id == box && known && !hasBox(*known);
        const bool isTicked = option.id == chosen || standsIn;
        QString label = option.labelZh.toString();
        if (standsIn)
            label += u"："_s + known->labelZh.toString();
        else if (isTicked && option.id == kOther && !detail.isEmpty())
            label += u"："_s + detail;
        choices.push_back({label, isTicked});
    }
    return choices;
}

/// 分 as 万元, with two decimals, or as many as it has.
QString tenThousands(const QString &fen) {
    bool isNumber = false;
    const qint64 amount = fen.toLongLong(&isNumber);
    if (!isNumber)
        return fen;
    QString decimals = QString::number(qAbs(amount % kFenOfTenThousand)).rightJustified(6, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return (amount < 0 ? u"-"_s : QString{}) + QString::number(qAbs(amount / kFenOfTenThousand)) + u'.' + decimals;
}

/// The newest follow-up; the form has room for one. Null: there is none.
const Item *latestFollowUp(const Customer &customer) {
    const auto day = [](const Item &item) {
        const QString on = item.values.text(Field::FollowUpOn);
        return on.isEmpty() ? item.values.text(Field::FollowUpAt)
                                  .first(std::min<qsizetype>(10, item.values.text(Field::FollowUpAt).size()))
                            : on;
    };
    const auto &items = customer.items(Part::FollowUps);
    const auto latest = std::ranges::max_element(items, {}, day);
    return latest == items.end() ? nullptr : &*latest;
}

/// Who decides comes first, who has left comes last (R6).
std::vector<const Item *> contactsInOrder(const Customer &customer) {
    std::vector<const Item *> contacts;
    for (const Item &contact : customer.items(Part::Contacts))
        contacts.push_back(&contact);
    std::ranges::stable_sort(contacts, {}, [](const Item *contact) {
        return contact->values.text(Field::ContactLeft) == "true"_L1  ? 2
               : contact->values.text(Field::ContactKey) == "true"_L1 ? 0
                                                                      : 1;
    });
    return contacts;
}

/// Writes the values of one customer onto the form.
class Filling {
public:
    Filling(const Customer &customer, const Reference &reference, const FormWriting &writing)
        : m_customer{customer}, m_texts{reference, Language::Chinese, writing.phones}, m_divisions{reference.divisions},
          m_sourceBoxes{writing.sourceBoxes} {}

    void fill(RegistrationForm &form) const {
        form.number = own(Field::Number);
        form.marks = marks();
        form.name = own(Field::Name);
        fillBasics(form);
        fillClasses(form);
        fillBusiness(form);
        fillFollowUp(form);
        QStringList remarks{own(Field::Remark), own(Field::RiskNote)};
        remarks.removeAll(QString{});
        form.remark.text = remarks.join(u'\n');
    }

private:
    QString text(Field field, const FieldValues &values) const { return m_texts.text(field, values[field]); }
    QString own(Field field) const { return text(field, m_customer.values); }

    QString marks() const {
        QStringList marks;
        if (m_customer.values.text(Field::RiskFlag) == "true"_L1)
            marks << spec(Field::RiskFlag).labelZh.toString();
        if (m_customer.values.text(Field::Dormant) == "true"_L1)
            marks << spec(Field::Dormant).labelZh.toString();
        return marks.join(u" · "_s);
    }

    /// A masked name has the honorific already.
    QString contactName(const FieldValues &contact) const {
        const QString name = text(Field::ContactName, contact);
        const QString honorific = text(Field::ContactHonorific, contact);
        return name.endsWith(honorific) ? name : name + honorific;
    }

    QString address() const {
        QStringList parts;
        for (const Field field : {Field::Province, Field::City, Field::County})
            // The city level of a municipality is called as its province.
            if (const QString name = m_divisions.label(m_customer.values.text(field));
                !name.isEmpty() && !parts.contains(name))
                parts << name;
        return parts.join(QString{}) + own(Field::Address);
    }

    void fillBasics(RegistrationForm &form) const {
        form.rows[0][0].text = form.name;
        form.rows[1][0].text = own(Field::Uscc);
        form.rows[5][0].text = address();
        form.rows[6][0].text = own(Field::FoundedOn);
        const std::vector<const Item *> contacts = contactsInOrder(m_customer);
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            const FieldValues &contact = contacts[i]->values;
            const std::array texts{contactName(contact), text(Field::ContactTitle, contact),
                text(Field::ContactPhones, contact), text(Field::ContactEmails, contact)};
            if (i > 0) {
                form.furtherContacts.push_back(texts);
                continue;
            }
            form.rows[2][0].text = texts[1].isEmpty() ? texts[0] : texts[0] + u"（"_s + texts[1] + u"）"_s;
            form.rows[3][0].text = texts[2];
            form.rows[4][0].text = texts[3];
        }
    }

    void fillClasses(RegistrationForm &form) const {
        const QString industry = own(Field::Industry);
        form.rows[0][1].text = industry.isEmpty() ? own(Field::IndustryText) : industry;
        form.rows[1][1].choices = boxesOf("customer_type"_L1, m_customer.values.text(Field::CustomerType));
        form.rows[2][1].choices = boxesOf("stage"_L1, m_customer.values.text(Field::Stage));
        const QString &source = m_customer.values.text(Field::Source);
        form.rows[3][1].choices =
            boxesOf("source"_L1, source, own(Field::SourceDetail), m_sourceBoxes.value(source, kOther));
    }

    void fillBusiness(RegistrationForm &form) const {
        form.rows[0][2].text = own(Field::Products);
        form.rows[1][2].text = own(Field::FirstCooperationOn);
        form.rows[2][2].text = own(Field::LatestCooperationOn);
        const QString amount = m_customer.values.text(Field::TotalAmount);
        form.rows[3][2].text = amount.isEmpty() ? own(Field::TotalAmount) : tenThousands(amount);
        const QString from = own(Field::ContractFrom);
        const QString to = own(Field::ContractTo);
        form.rows[4][2].text = from.isEmpty() && to.isEmpty() ? QString{} : from + u" 至 "_s + to;
        form.rows[5][2].text = own(Field::Owner);
    }

    void fillFollowUp(RegistrationForm &form) const {
        const Item *latest = latestFollowUp(m_customer);
        if (!latest)
            return;
        const FieldValues &values = latest->values;
        form.followUp[0].text = text(Field::FollowUpOn, values);
        form.followUp[1].choices = boxesOf("follow_up_method"_L1, values.text(Field::FollowUpMethod));
        form.followUp[2].text = text(Field::FollowUpSummary, values);
        QStringList plan{text(Field::FollowUpNextOn, values), text(Field::FollowUpNextPlan, values)};
        plan.removeAll(QString{});
        form.followUp[3].text = plan.join(u' ');
    }

    const Customer &m_customer;
    CellTexts m_texts;
    const Divisions &m_divisions;
    const QMap<QString, QString> &m_sourceBoxes;
};

/// The form with its labels, boxes and hints.
RegistrationForm labelledForm() {
    RegistrationForm form{.headings = {u"基本信息"_s, u"分类信息"_s, u"业务信息"_s},
        .rows = {},
        .followUp = {FormCell{u"最近跟进日期"_s}, FormCell{u"跟进方式"_s}, FormCell{u"跟进内容摘要"_s},
            FormCell{u"下次跟进计划"_s}},
        .remark = {u"其他说明（如特殊需求、风险提示等）"_s},
        .contactHeadings = {u"其他联系人"_s, u"职位"_s, u"联系方式"_s, u"电子邮箱"_s}};
    for (std::size_t row = 0; row < kPlaces.size(); ++row)
        for (std::size_t column = 0; column < kPlaces[row].size(); ++column) {
            const Place &place = kPlaces[row][column];
            FormCell &cell = form.rows[row][column];
            cell = {.label = place.label.toString(), .hint = place.hint.toString()};
            if (!place.list.isEmpty())
                cell.choices = boxesOf(place.list, {});
        }
    form.followUp[1].choices = boxesOf("follow_up_method"_L1, {});
    return form;
}

} // namespace

FormWriting formWriting(const SettingValues &settings, Setting phones) {
    return {.phones = settings.phoneForm(phones), .sourceBoxes = settings.pairs(Setting::SourceTree)};
}

RegistrationForm blankForm() { return labelledForm(); }

RegistrationForm formOf(const Customer &customer, const Reference &reference, const FormWriting &writing) {
    RegistrationForm form = labelledForm();
    for (auto &row : form.rows)
        for (FormCell &cell : row)
            cell.hint.clear();
    Filling{customer, reference, writing}.fill(form);
    return form;
}

} // namespace dossier
