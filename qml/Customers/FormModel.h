#pragma once

#include "FieldListModel.h"

#include <optional>

namespace dossier {

/// The fields of something new, filled in together and read together.
class FormModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by a draft")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(bool insisting READ isInsisting NOTIFY checked)

public:
    enum Role { Label = Qt::UserRole + 1, Text, Problem, Editor, Hint, Required, NeedsReason };

    /// Of @p rows those that the workspace asks for. Keeps @p session by reference.
    FormModel(const Session &session, QString title, std::span<const FieldRowSpec> rows, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString title() const { return m_title; }

    /// Whether only doubts are left, which reading once more keeps as written, marked 待确认.
    bool isInsisting() const { return m_isInsisting; }

    Q_INVOKABLE void type(int row, const QString &text);
    Q_INVOKABLE QString textOf(int row) const { return m_rows[std::size_t(row)].text; }
    Q_INVOKABLE QStringList options(int row) const;
    Q_INVOKABLE QStringList suggestions(int row, const QString &typed) const;

    /// Why something is kept as written that a rule does not allow; empty as long as nobody has said.
    QString reason() const;
    Q_INVOKABLE void giveReason(const QString &reason) { m_reason = reason.trimmed(); }

    /// The first row that something is wrong with; -1: none.
    Q_INVOKABLE int firstWrong() const;

    /// Asks @p check for what the rules have to say of the values together.
    void setCheck(std::function<std::vector<FieldProblem>(const FieldValues &)> check) { m_check = std::move(check); }

    /// Puts @p text into the row of @p field, as if it had been typed.
    void fill(Field field, const QString &text);

    /// What was typed; nothing where there are problems, which the rows then show.
    std::optional<FieldValues> read();
    void clear();

Q_SIGNALS:
    void checked();
    /// Something is wrong with what was read, which the rows tell.
    void refused();

private:
    struct Row {
        FieldRowSpec spec;
        QString text = {};
        QString problem = {};
        bool mayStay = false;
        bool needsReason = false;
    };

    void tellBroken(const FieldValues &values);

    FieldEditing m_editing;
    QString m_title;
    std::vector<Row> m_rows;
    std::function<std::vector<FieldProblem>(const FieldValues &)> m_check = {};
    QString m_reason;
    bool m_isInsisting = false;
};

} // namespace dossier
