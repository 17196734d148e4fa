#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace dossier {

struct Customer;

/// What one customer is in one dimension, as a person reads it.
struct CustomerLabel {
    QString dimension;
    QString label;         ///< Id.
    QString name;          ///< In the language that was asked for.
    QString dimensionName; ///< Likewise.
    QString reason;
    QString rule = {};        ///< By which the rules say so; empty where a person does.
    QString classifier = {};  ///< Whose rule it is, with the version: "dossier-standard@1.0.0".
    QDate since = {};         ///< Invalid where nothing tells it.
    bool isByPerson = false;  ///< Stays as it is, whatever the rules say.
    bool isSuggested = false; ///< The rules would have it so; the field says something else.
    QString computed = {};    ///< By a person: what the rules say; empty where that is the same or nothing.
    QString whyComputed = {};
};

/// Tells the labels of a customer, as one reader may see them.
using LabelSource = std::function<std::vector<CustomerLabel>(const Customer &)>;

} // namespace dossier
