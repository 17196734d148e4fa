#pragma once

#include "FieldListModel.h"

#include <array>
#include <span>

namespace dossier {

/// How the items of one list of a dossier are shown and typed in.
struct ItemListSpec {
    std::span<const FieldRowSpec> rows = {};    ///< Of a card.
    std::span<const FieldRowSpec> newRows = {}; ///< Of the form for a new one; empty: none is added by hand.
    /// What a card is headed with; what of it stands in one line; what is told in chips. Field::Name: nothing.
    std::array<Field, 2> heading = {Field::Name, Field::Name};
    std::array<Field, 3> detail = {Field::Name, Field::Name, Field::Name};
    std::array<Field, 2> chips = {Field::Name, Field::Name};
    Field newestFirstBy = Field::Name; ///< Field::Name: kept in the dossier's order.
    Field elseBy = Field::Name;        ///< Where newestFirstBy is empty: when it is to happen.
    Field today = Field::Name;         ///< What begins as today in a new one.
    Field person = Field::Name;        ///< What begins as who is at the window.
};

const ItemListSpec &itemListSpec(Part part);

/// When @p item happened, or is to happen: a canonical date or time; empty where nobody says.
const QString &whenOf(Part part, const FieldValues &item);

/// What the rules that the command line warns of have to say of an item of a list that they did not say before.
/// @param before empty for a new one.
std::vector<FieldProblem> itemProblems(
    const Session &session, Part part, const FieldValues &before, const FieldValues &after);

} // namespace dossier
