#pragma once

#include "FieldEditing.h"

#include "domain/ChangeSet.h"

#include <QAbstractListModel>
#include <QHash>

#include <span>
#include <vector>

namespace dossier {

/// One row of a card.
struct FieldRowSpec {
    Field field; ///< Field::Province stands for the whole region.
    bool required = false;
};

/// The rows of one card: fields of a customer or of one item of its lists, to read and to edit one by one.
class FieldListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by DossierModel")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool showsEmpty READ showsEmpty WRITE setShowsEmpty NOTIFY showsEmptyChanged)

public:
    enum class State : quint8 { Plain, Marked, Verified, Missing, Empty };
    Q_ENUM(State)
    enum Role {
        Shown = Qt::UserRole + 1, ///< Else this dossier has nothing to say there.
        Label,
        Value,
        StateRole,
        About, ///< What else there is to say of the value: that it is masked, or marked, and where it comes from.
        Editor,
        Hint,
        Problem,
        MayStay,
        NeedsReason,
        Masked,
        Verifiable
    };

    /// Of @p rows those that the workspace asks for. Keeps @p session by reference. @p own: the one row is of that
    /// field.
    FieldListModel(const Session &session, QString title, std::span<const FieldRowSpec> rows, QObject *parent,
        std::shared_ptr<const OwnField> own = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString title() const { return m_title; }
    /// Rows that are shown.
    int count() const;
    bool showsEmpty() const { return m_showsEmpty; }
    void setShowsEmpty(bool shows);

    /// @param shown as the values read on the screen: one that is not what is stored is masked, and cannot be edited.
    void setValues(const FieldValues &stored, const FieldValues &shown);
    /// Asks @p check before an edit is handed on.
    void setCheck(ValuesCheck check) { m_check = std::move(check); }
    /// Where the values come from, by field; shown beside them.
    /// Whether the one row, an own field's, is required of the customer whose values come next.
    void setRequired(bool required) { m_rows.front().required = required; }
    void setSources(const QHash<Field, QString> &sources);

    /// The shown row that follows on @p row by steps of 1 or -1; -1: none.
    Q_INVOKABLE int nextShown(int row, int step) const;

    /// What the row's control starts with: what was typed and not saved yet, else the value.
    Q_INVOKABLE QString editText(int row) const;
    Q_INVOKABLE QStringList options(int row) const;
    Q_INVOKABLE QStringList suggestions(int row, const QString &typed) const;

    /// Hands what was typed on as edited(), unless nothing changed. False where something is wrong with it, which the
    /// row then tells.
    /// @param asWritten keeps what is doubtful, marked 待确认. @param reason where the row needs one for that.
    Q_INVOKABLE bool save(int row, const QString &typed, bool asWritten, const QString &reason = {});
    /// Forgets what was typed into the row.
    Q_INVOKABLE void revert(int row);

    /// 核实: how a value can be verified.
    Q_INVOKABLE static QStringList waysToVerify();
    /// Asks for the row's value to be verified. @param way row of waysToVerify(). @param note for the history.
    Q_INVOKABLE void verify(int row, int way, const QString &note);
    Q_INVOKABLE void takeProofOff(int row);

    /// Another customer is on his way: what was typed is forgotten, and whoever is typing stops.
    void leave();

    /// What was handed on could not be stored: the rows show @p message and keep what was typed.
    void fail(const QString &message);

Q_SIGNALS:
    void countChanged();
    void showsEmptyChanged();
    void left();
    /// @param way as dossier::verify() wants it; empty: no longer verified.
    void proofWanted(const std::vector<dossier::Field> &fields, const QString &way, const QString &note);
    void edited(const std::vector<dossier::FieldChange> &changes, const QString &reason);

private:
    /// What was typed and is not stored, or not yet.
    struct Pending {
        QString typed;
        QString problem = {};
        bool mayStay = false;
        bool needsReason = false;
    };

    /// A row as it reads on the screen.
    struct Line {
        const FieldRowSpec *row;
        bool isShown = false;
        QString value = {};
        State state = State::Empty;
        QString mark = {};
        bool isMasked = false;

        bool operator==(const Line &) const = default;
    };

    QString labelOf(Field field) const { return m_own ? m_own->label : FieldEditing::label(field); }
    bool refuse(int row, Pending pending);
    QString brokenBy(const std::vector<FieldChange> &changes) const;
    bool isRequired(const FieldRowSpec &row) const;
    std::vector<Field> toVerify(Field field) const;
    bool isMasked(Field field) const { return m_texts[field] != m_values[field]; }
    State stateOf(const FieldRowSpec &row) const;
    Line lineOf(const FieldRowSpec &row) const;
    QString aboutText(const Line &line) const;
    Field fieldOf(int row) const { return m_lines[std::size_t(row)].row->field; }
    void updateLines();

    FieldEditing m_editing;
    QString m_title;
    std::vector<FieldRowSpec> m_rows; ///< Stays as it is made: lines point into it.
    std::shared_ptr<const OwnField> m_own;
    std::vector<Line> m_lines; ///< Of m_rows those that have been shown so far.
    FieldValues m_values;      ///< As they are stored.
    FieldValues m_texts;       ///< As they are shown.
    ValuesCheck m_check = {};
    QHash<Field, Pending> m_pending;
    QHash<Field, QString> m_sources;
    bool m_showsEmpty = false;
};

} // namespace dossier
