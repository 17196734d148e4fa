#pragma once

#include "domain/Customer.h"

#include <dossier/Error.h>

#include <functional>
#include <optional>

namespace dossier {

struct FieldChange {
    Field field;
    FieldValue before = {};
    FieldValue after = {};

    bool operator==(const FieldChange &) const = default;
};

/// What happens to one contact, follow-up or yearly amount.
struct ItemChange {
    enum class Kind : quint8 { Add, Edit, Remove };

    Part part;
    QUuid id;
    Kind kind = Kind::Edit;
    /// Where it stands (Edit, Remove) or shall stand (Add) in its list, when the item changes before it are done. -1:
    /// at the end (Add), wherever it is (Edit, Remove).
    int position = -1;
    std::vector<FieldChange> fields = {};

    bool operator==(const ItemChange &) const = default;
};

/// A file in which dossiers left the program. Source: R89.
struct Exported {
    qint64 customers = 0;
    QString file = {};     ///< Its name, without folders.
    QString filter = {};   ///< As it was asked for; empty: everybody, or customers that were chosen one by one.
    bool isMasked = false; ///< It tells of nobody who he is.

    bool operator==(const Exported &) const = default;
};

/// Stands in place of a customer in an entry of the history that is about no dossier but about the workspace.
inline constexpr QUuid kWholeWorkspace{0x0d055164, 0, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, 1};

/// What happens to one dossier. Its item changes are done in their order.
struct CustomerChange {
    enum class Kind : quint8 {
        Create,
        Edit,
        Delete,  ///< Into the bin; no field is lost.
        Restore, ///< Out of the bin.
        Reveal,  ///< Somebody looked at contact data that is masked to him. Nothing changes.
        Merge,   ///< Into the bin, whole, because 'into' has it all from now on.
        Unmerge, ///< Out of the bin and out of 'into', into which it had been merged.
        Submit,  ///< 提交: from here on the steps of the review; they are taken back by another step, not undone.
        Return,  ///< 退回
        Pass,    ///< 初审通过: the first of two.
        Approve, ///< 审核通过
        File,    ///< 归档
        Export,  ///< Dossiers left the program in a file; of kWholeWorkspace. Nothing changes.
        Check    ///< 撞单: somebody asked whether a customer is somebody's; of kWholeWorkspace. Nothing changes.
    };
    static constexpr Kind kLastKind = Kind::Check;

    QUuid customer;
    Kind kind = Kind::Edit;
    std::vector<FieldChange> fields = {};
    std::vector<ItemChange> items = {};
    Place place = {};                      ///< Imports: file, sheet and row the values came from.
    QUuid into = {};                       ///< Kind::Merge and Kind::Unmerge: the other dossier, which stays.
    std::optional<Exported> exported = {}; ///< Kind::Export.

    bool operator==(const CustomerChange &) const = default;
};

/// Why a change is made; kept for ever beside it and shown as the source of a value.
struct Origin {
    enum class Kind : quint8 { Edit, Import, Undo, Merge };

    Kind kind = Kind::Edit;
    QString text = {}; ///< Reason or occasion in the person's words; an import's file names.
    QUuid undoes = {}; ///< Origin::Undo: the change or run that is undone.
};

/// One change as it is applied, whole or not at all. The time is the system's and is set while applying.
struct ChangeSet {
    QUuid id; ///< UUIDv7; an import's run.
    QString actor;
    QString osUser;
    QDateTime asOf = {}; ///< The injected clock, where it is not the system's.
    Origin origin = {};

    /// Hands out the changes in order, then nothing. A stream, because an import of a million is one ChangeSet.
    std::function<Result<std::optional<CustomerChange>>()> next;
    /// 'next' looks at nothing that the writing changes: it may be called on another thread, ahead of the writing.
    bool mayRunAhead = false;
};

/// A stream over changes that are at hand.
std::function<Result<std::optional<CustomerChange>>()> streamOf(std::vector<CustomerChange> changes);

/// The state that a step of the review leads to; nothing for any other change.
std::optional<ReviewState> stateAfter(CustomerChange::Kind kind);

/// The change that makes @p after out of @p before (same id); no fields and no items where they are equal. Its kind is
/// Edit, or what became of the bin.
CustomerChange difference(const Customer &before, const Customer &after);

/// The change that creates @p customer.
CustomerChange creation(Customer customer);

/// The change that takes @p change back: 'before' and 'after' exchanged, item changes in reverse. A creation is taken
/// back into the bin, with its fields. Of what was looked at or reviewed, nothing: an edit of no field.
CustomerChange inverse(const CustomerChange &change);

/// Applies @p change to @p customer. Kind::Conflict ("conflict") where a 'before' is not what stands there, or an item
/// is missing; @p customer is then unspecified.
Result<void> apply(const CustomerChange &change, Customer &customer);

} // namespace dossier
