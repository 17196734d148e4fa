#pragma once

#include "Session/Session.h"

#include "domain/OwnFields.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <functional>
#include <optional>
#include <span>

namespace dossier {

/// Which control a field is edited with.
class EditorKind : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An enumeration")

public:
    enum Value {
        Line,    ///< One line of text.
        Area,    ///< Several lines.
        Choice,  ///< One of options().
        Suggest, ///< One line with suggestions to choose from.
    };
    Q_ENUM(Value)
};

/// What a person typed, read into the fields that it fills; or why it cannot be.
struct TypedValues {
    /// Every field that the input decides, empty ones included.
    std::vector<FieldValues::Entry> values = {};
    QString problem = {};     ///< A whole sentence; empty: fine.
    bool mayStay = false;     ///< With a problem: it may be kept as written, marked 待确认.
    bool needsReason = false; ///< With mayStay: only if somebody says why.
};

/// What a rule has to say of values together, beside one of their fields.
struct FieldProblem {
    Field field;
    QString text; ///< A whole sentence.
};

/// What the rules have to say of @p after that they did not say of @p before.
using ValuesCheck = std::function<std::vector<FieldProblem>(const FieldValues &before, const FieldValues &after)>;

/// Between fields and their controls. Province stands for the three levels of a region, which are edited as one text.
class FieldEditing {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldEditing)

public:
    explicit FieldEditing(const Session &session) : m_session{session} {}

    static EditorKind::Value editor(Field field);
    /// Those that one control edits: the three levels of a region, else the field alone.
    static std::span<const Field> fieldsOf(const Field &field);
    /// What a Choice offers, the empty choice first. @p now, the canonical value it has, is among its options, retired
    /// or not.
    QStringList options(Field field, const QString &now = {}) const;
    /// Up to a dozen values for what is typed so far.
    QStringList suggestions(Field field, const QString &typed) const;
    QString hint(Field field) const; ///< An example of the field's form; empty: none is needed.
    /// The same of an own field.
    QStringList options(const OwnField &own, const QString &now) const;
    QString hint(const OwnField &own) const;
    static QString label(Field field);

    /// A whole sentence for a problem's code; of an unknown code the code itself.
    static QString problemText(const QByteArray &code);
    /// Why a value is marked 待确认, with what was written, or how it was verified; empty: neither.
    static QString markText(const FieldValue &value);
    QString shown(Field field, const FieldValues &values) const;
    QString editable(Field field, const FieldValues &values) const;

    /// Reads @p typed into @p field as 'add' and 'edit' of the command line do, but asks where those warn.
    /// @param kind of the customer, as it is stored, where it is known.
    TypedValues read(Field field, const QString &typed, const QString &kind = {}) const;
    TypedValues read(const OwnField &own, const QString &typed) const;

private:
    TypedValues readRegion(const QString &typed) const;
    void askForFullName(TypedValues &name, const QString &kind) const;
    TypedValues readChoice(Field field, const QString &typed) const;

    const Session &m_session;
};

} // namespace dossier
