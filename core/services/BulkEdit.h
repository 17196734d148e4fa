#pragma once

#include "db/Database.h"
#include "domain/ChangeSet.h"

#include <span>
#include <vector>

namespace dossier {

class ContactAccess;

/// The same values for many dossiers at once (批量修改). Dossiers that are in the bin, or gone, are passed over.
class BulkEdit {
public:
    /// What would become of some dossiers.
    struct Preview {
        struct Example {
            QUuid customer;
            QString name = {};
            FieldValues before = {}; ///< Of the fields that are set, as they are shown.
        };

        qint64 changed = 0;
        qint64 unchanged = 0;               ///< They have the values already.
        std::vector<Example> examples = {}; ///< The first of those that would change.
    };

    /// What becomes of a dossier.
    using Edit = std::function<void(Customer &)>;

    explicit BulkEdit(Edit edit) : m_edit{std::move(edit)} {}
    /// @param values every field that is set, of the dossier itself; an empty one is cleared.
    explicit BulkEdit(std::vector<FieldValues::Entry> values);

    /// As somebody with @p access sees it: at most @p mostExamples examples. Kind::Right ("no-right") where he may not
    /// change one of them so: applying it would say the same, and a count must not tell what is hidden.
    Result<Preview> preview(Database &database, std::span<const QUuid> customers, std::size_t mostExamples,
        const ContactAccess &access) const;

    /// The changes, for ChangeSet::next; each dossier is read when its turn comes, from @p database, which is the one
    /// that they are applied to.
    std::function<Result<std::optional<CustomerChange>>()> changes(
        Database &database, std::vector<QUuid> customers) const;

private:
    CustomerChange changeOf(const Customer &customer) const;
    Preview::Example exampleOf(Customer customer, const ContactAccess &access) const;

    Edit m_edit;
    std::vector<FieldValues::Entry> m_values = {}; ///< Where it is these.
};

} // namespace dossier
