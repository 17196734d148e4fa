#pragma once

#include "Session/Session.h"

#include "services/import/ImportPlan.h"

#include <QAbstractListModel>
#include <QCache>
#include <QtQmlIntegration>

#include <memory>
#include <vector>

namespace dossier {

/// The rows of the preview, all or those of one count, put together as they come into view.
class PlannedRowListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ImportWizard")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int created READ created NOTIFY changed)
    Q_PROPERTY(int updated READ updated NOTIFY changed)
    Q_PROPERTY(int perhaps READ perhaps NOTIFY changed)
    Q_PROPERTY(int warned READ warned NOTIFY changed)
    Q_PROPERTY(int rejected READ rejected NOTIFY changed)

public:
    enum class Filter : quint8 { Everything, Create, Update, Perhaps, Warned, Reject };
    Q_ENUM(Filter)
    enum class Tone : quint8 { Green, Accent, Amber, Red, Neutral };
    Q_ENUM(Tone)
    enum Role { Number = Qt::UserRole + 1, Name, Contact, Phone, PhoneDoubtful, Industry, What, WhatTone };

    /// Keeps @p session by reference.
    PlannedRowListModel(const Session &session, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows the rows of @p plan. A new plan of the same files keeps the filter, and what a person said of rows that
    /// still match the same one. Null: no rows, and all that is forgotten.
    void setPlan(std::shared_ptr<ImportPlan> plan);
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);

    int count() const { return int(m_indexes.size()); }
    int created() const { return countOf(RowOutcome::Create); }
    int updated() const { return countOf(RowOutcome::Update) + countOf(RowOutcome::Skip); }
    int perhaps() const { return countOf(RowOutcome::Perhaps); }
    int warned() const { return m_warned; }
    int rejected() const { return countOf(RowOutcome::Reject); }

    /// The plan's row behind row @p row of the view, as it may be shown; nothing out of range.
    std::optional<PlannedRow> at(int row) const;

    /// Takes a person's word on @p row up. The row stays where it is until the filter is set anew.
    void decide(int row, RowDecision decision);

Q_SIGNALS:
    void changed();

private:
    /// What a person said of a row: that it matched this one, and his word.
    struct Decided {
        Place place;
        QString with;
        RowDecision decision;
    };

    void decideAgain();
    int countOf(RowOutcome outcome) const { return m_counts[std::size_t(outcome)]; }
    void takeCounts();
    std::vector<qsizetype> indexes() const;
    const PlannedRow &planned(qsizetype index) const;
    QString what(const PlannedRow &row) const;
    static Tone tone(const PlannedRow &row);

    const Session &m_session;
    std::shared_ptr<ImportPlan> m_plan;
    std::vector<qsizetype> m_indexes;
    std::array<int, 5> m_counts{};
    int m_warned = 0;
    Filter m_filter = Filter::Everything;
    QHash<qsizetype, Decided> m_decided; ///< By the row's place in the plan.
    mutable QCache<qsizetype, PlannedRow> m_cache{500};
};

} // namespace dossier
