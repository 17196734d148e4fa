#include "DossierCards.h"

#include <QCoreApplication>

#include <array>

namespace dossier {
namespace {

// Which fields are expected by default: seed 0, 第一步, with the default of the contradiction on required fields.
constexpr std::array kBasics{
    FieldRowSpec{Field::Name, true},
    FieldRowSpec{Field::ShortName},
    FieldRowSpec{Field::Kind},
    FieldRowSpec{Field::Uscc},
    FieldRowSpec{Field::LegalRepresentative},
    FieldRowSpec{Field::Industry},
    FieldRowSpec{Field::Employees},
    FieldRowSpec{Field::RegisteredCapital},
    FieldRowSpec{Field::AnnualRevenue},
    FieldRowSpec{Field::BusinessStatus},
    FieldRowSpec{Field::FoundedOn},
    FieldRowSpec{Field::Province},
    FieldRowSpec{Field::Address},
    FieldRowSpec{Field::RegisteredAddress},
    FieldRowSpec{Field::MainBusiness},
    FieldRowSpec{Field::Website},
    FieldRowSpec{Field::Remark},
};

constexpr std::array kClasses{
    FieldRowSpec{Field::CustomerType, true},
    FieldRowSpec{Field::Stage, true},
    FieldRowSpec{Field::Tier},
    FieldRowSpec{Field::Potential},
    FieldRowSpec{Field::Activity},
    FieldRowSpec{Field::BusinessType},
    FieldRowSpec{Field::PersonalScene},
    FieldRowSpec{Field::IndustryText},
    FieldRowSpec{Field::Dormant},
};

constexpr std::array kOrigins{
    FieldRowSpec{Field::Owner},
    FieldRowSpec{Field::Department},
    FieldRowSpec{Field::Source},
    FieldRowSpec{Field::SourceDetail},
    FieldRowSpec{Field::Referrer},
    FieldRowSpec{Field::FirstContactOn},
    FieldRowSpec{Field::CollectedAt},
    FieldRowSpec{Field::NumberAliases},
    FieldRowSpec{Field::PaperOriginal},
    FieldRowSpec{Field::PaperCopy},
};

constexpr std::array kNeeds{
    FieldRowSpec{Field::NeedType},
    FieldRowSpec{Field::Needs},
    FieldRowSpec{Field::Interest},
    FieldRowSpec{Field::Urgency},
    FieldRowSpec{Field::Budget},
    FieldRowSpec{Field::PurchaseBy},
    FieldRowSpec{Field::ExpectedCloseOn},
    FieldRowSpec{Field::Expectations},
    FieldRowSpec{Field::PainPoints},
    FieldRowSpec{Field::SupplierCriteria},
    FieldRowSpec{Field::CooperationHistory},
};

constexpr std::array kBusiness{
    FieldRowSpec{Field::Products},
    FieldRowSpec{Field::TotalAmount},
    FieldRowSpec{Field::AnnualAmount},
    FieldRowSpec{Field::FirstCooperationOn},
    FieldRowSpec{Field::LatestCooperationOn},
    FieldRowSpec{Field::ContractFrom},
    FieldRowSpec{Field::ContractTo},
    FieldRowSpec{Field::InvoiceTitle},
    FieldRowSpec{Field::InvoiceAccount},
};

constexpr std::array kRisks{
    FieldRowSpec{Field::RiskFlag},
    FieldRowSpec{Field::RiskReason},
    FieldRowSpec{Field::RiskNote},
    FieldRowSpec{Field::CreditGrade},
    FieldRowSpec{Field::PaymentRecord},
    FieldRowSpec{Field::Disputes},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::DossierModel)
};

} // namespace

std::vector<CardSpec> dossierCards() {
    using enum CardSpec::Column;
    return {
        {Words::tr("Basics"), kBasics, Left},
        {Words::tr("Classification"), kClasses, Left},
        {Words::tr("Origin and responsibility"), kOrigins, Left},
        {Words::tr("Needs and interest"), kNeeds, Right},
        {Words::tr("Cooperation"), kBusiness, Right},
        {Words::tr("Risk"), kRisks, Right},
        {Words::tr("Needs and interest"), kNeeds, None, Part::NeedRecords},
        {Words::tr("Cooperation"), kBusiness, None, Part::Contracts},
        {Words::tr("Risk"), kRisks, None, Part::Complaints},
    };
}

} // namespace dossier
