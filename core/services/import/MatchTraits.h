#pragma once

#include "domain/Customer.h"
#include "services/import/Draft.h"
#include "services/import/ImportPlan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

struct Reference;

/// What a customer is recognised by, folded for comparing. Values that are marked are left out.
struct MatchTraits {
    QString uscc = {};
    QString fullName = {}; ///< Brackets, width, spaces and traditional forms apart.
    QString stem = {};     ///< Without division and legal form.
    QString branch = {};
    bool isShort = false; ///< The name itself has no legal form: 图达泵阀.
    QString shortName = {};
    QString city = {}; ///< Six digits; of the address, else of the name.
    QStringList mobiles = {};
    QStringList phones = {}; ///< Landlines and service numbers.
    QStringList emails = {};
    QStringList contacts = {}; ///< Full names; a surname alone says too little.
};

MatchTraits traitsOf(const Draft &draft, const Reference &reference);
MatchTraits traitsOf(const Customer &customer, const Reference &reference);

/// Hashes of what two customers must share to be compared at all, each with its kind, the code first: code, name,
/// mobile, name with one more.
std::vector<quint64> matchKeys(const MatchTraits &traits);

/// How alike two customers are.
struct Likeness {
    enum class Band : quint8 { None, Perhaps, Same };

    Band band = Band::None;
    double score = 0;
    std::vector<Evidence> evidence = {};
};

/// Compares two customers. 'Same': equal codes; equal names with a shared phone, e-mail or contact; equal short name
/// and mobile. 'Perhaps': equal names and nothing else, or different names with a shared mobile. A shared landline,
/// service number or domain alone is nothing; branches and other cities are other customers.
Likeness compare(const MatchTraits &left, const MatchTraits &right);

/// Whether @p number belongs to one person: a mobile of mainland China, Hong Kong, Macau or Taiwan.
bool isMobile(QStringView number);

/// Whether the texts differ by one character at most, exchanged, added or dropped.
bool areAlike(QStringView left, QStringView right);

} // namespace dossier
