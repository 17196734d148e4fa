#pragma once

#include "Session/Session.h"

#include "services/import/ImportPlan.h"

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// One reason for or against two customers being one.
class EvidenceLine {
    Q_GADGET
    QML_VALUE_TYPE(evidenceLine)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString weightText MEMBER weightText CONSTANT)
    Q_PROPERTY(double weight MEMBER weight CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)

public:
    QString label;
    QString text;
    QString weightText; ///< "+6.1".
    double weight = 0;
    double share = 0; ///< 0 to 1, of the heaviest line.
};

/// One thing that is wrong or doubtful in a row, or what it changes.
class RowNote {
    Q_GADGET
    QML_VALUE_TYPE(rowNote)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    Q_PROPERTY(bool error MEMBER error CONSTANT)

public:
    QString label;
    QString text;
    QString value;
    bool error = false;
};

/// What stands beside the preview's rows: the chosen row, its problems, what it changes, and whom it may be the same
/// as.
class RowDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ImportWizard")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed)
    Q_PROPERTY(QString otherCustomer READ otherCustomer NOTIFY changed)
    Q_PROPERTY(QList<dossier::EvidenceLine> evidence READ evidence NOTIFY changed)
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed)
    Q_PROPERTY(bool certain READ isCertain NOTIFY changed)
    Q_PROPERTY(QList<dossier::RowNote> problems READ problems NOTIFY changed)
    Q_PROPERTY(QList<dossier::RowNote> changes READ changes NOTIFY changed)
    Q_PROPERTY(bool decidable READ isDecidable NOTIFY changed)
    Q_PROPERTY(int decision READ decision NOTIFY changed)

public:
    enum Decision { Open, Same, Different };
    Q_ENUM(Decision)

    /// Keeps @p session by reference.
    RowDetail(const Session &session, QObject *parent) : QObject{parent}, m_session{session} {}

    /// @param row as it may be shown.
    /// @param ofSeveral the row's file is one of several, so it is told as well.
    void setRow(std::optional<PlannedRow> row, bool ofSeveral);

    QString title() const;
    /// Whom the row may be the same as.
    QString otherText() const;
    /// His id where he has a dossier already, and is not another row.
    QString otherCustomer() const;
    QList<EvidenceLine> evidence() const;
    QString scoreText() const;
    bool isCertain() const { return m_row && m_row->match && m_row->match->certain; }
    QList<RowNote> problems() const;
    /// What the row says, or what it changes in the dossier that it is joined to.
    QList<RowNote> changes() const;
    bool isDecidable() const { return m_row && m_row->match.has_value() && m_row->outcome != RowOutcome::Reject; }
    int decision() const { return m_row ? int(m_row->decision) : int(Open); }

Q_SIGNALS:
    void changed();

private:
    QString shown(const Evidence &evidence) const;
    QString shown(const Problem &problem) const;
    void add(QList<RowNote> &notes, const QString &label, const FieldChange &change) const;

    const Session &m_session;
    std::optional<PlannedRow> m_row;
    bool m_isOfSeveral = false;
};

} // namespace dossier
