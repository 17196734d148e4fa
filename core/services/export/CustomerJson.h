#pragma once

#include "domain/Completeness.h"
#include "domain/SettingSpecs.h"
#include "services/classify/CustomerLabel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace dossier {

class Divisions;
struct Deadline;
struct FieldSource;
struct Proof;

/// Renders customers as JSON; the one place that does. What is absent is an absent member; lists are always there.
class CustomerJson {
public:
    /// Keeps @p divisions, for the names beside the codes. @param settings say what a whole dossier has, with the own
    /// fields that are @p required, and which part of the country a province belongs to. Without @p labels no customer
    /// has one.
    explicit CustomerJson(
        const Divisions &divisions, SettingValues settings = {}, RequiredOwn required = {}, LabelSource labels = {})
        : m_divisions{divisions}, m_settings{std::move(settings)}, m_completeness{m_settings, std::move(required)},
          m_labels{std::move(labels)} {}

    /// A dossier whole. @p sources gives meta.sources: the changes that its present values come from, oldest first;
    /// absent where none are handed in.
    QJsonObject customer(const Customer &customer, std::span<const FieldSource> sources = {}) const;

    /// One contact, follow-up or yearly amount: its id and its fields.
    QJsonObject item(const Item &item) const;

    /// meta.deadlines: what is to be done with a dossier until when. 'due' is a date; 'due_at' stands beside it where
    /// hours count. 'calendar' is "weekends" where the year's holidays are not known.
    static QJsonArray deadlines(std::span<const Deadline> deadlines);

    /// One of labels[]: {"dimension","label","name","reason","by"}, by "rules" or "person"; 'suggested' where a person
    /// has not taken it over yet, 'computed' where the rules say something else than the person.
    static QJsonObject label(const CustomerLabel &label);

    /// How a value was verified, as in meta.verified: {"way","at","by"}.
    static QJsonObject proof(const Proof &proof);

    /// One value, typed: money, integers and years as numbers, booleans, {"min","max"}, lists of texts; undefined where
    /// there is none.
    static QJsonValue value(Field field, const QString &canonical);

private:
    QJsonObject fields(const FieldValues &values) const;
    QJsonObject meta(const Customer &customer, std::span<const FieldSource> sources) const;

    const Divisions &m_divisions;
    SettingValues m_settings;
    Completeness m_completeness;
    LabelSource m_labels;
};

} // namespace dossier
