#pragma once

#include "db/Changes.h"
#include "db/DatabaseThread.h"
#include "domain/IdSequence.h"
#include "services/Clock.h"
#include "services/Workspace.h"
#include "services/WorkspaceKeys.h"
#include "support/FakeKeychain.h"

#include <QDir>
#include <QTemporaryDir>

namespace dossier::test {

inline Passphrase phrase(const char *text) { return Passphrase::fromBytes(text).value(); }

/// A folder, a keychain and a clock of a test's own, in which workspaces are made.
class WorkspaceSandbox {
public:
    using Access = Workspace::Access;

    FakeKeychain keychain;
    SystemClock clock;
    WorkspaceSurroundings surroundings{keychain, clock};

    QString folder() const { return m_folder.path(); }
    QString place() const { return m_folder.filePath(QStringLiteral("客户.dossier")); }
    QString file(const QString &name) const { return QDir{place()}.filePath(name); }

    /// What lies in the folder, hidden things too.
    QStringList content() const {
        return QDir{folder()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Result<std::unique_ptr<Workspace>> create(const char *passphrase = nullptr) {
        Workspace::CreateOptions options;
        if (passphrase)
            options.passphrase = phrase(passphrase);
        return Workspace::create(place(), std::move(options), surroundings);
    }

    Result<std::unique_ptr<Workspace>> open(Access access, const char *passphrase = nullptr) {
        Workspace::OpenOptions options{.access = access};
        if (passphrase)
            options.passphrase = phrase(passphrase);
        return Workspace::open(place(), std::move(options), surroundings);
    }

    /// Code of the error that opening ends in; empty where it does not.
    QByteArray refusal(Access access, const char *passphrase = nullptr) {
        const auto opened = open(access, passphrase);
        return opened ? QByteArray{} : opened.error().code;
    }

private:
    QTemporaryDir m_folder;
};

/// Writes @p count customers with a contact each, called NAME 1, NAME 2 … and reached at PHONE.
inline Result<Applied> addCustomers(Workspace &workspace, const QString &name, const QString &phone, int count = 1) {
    return workspace.writer()
        .run([=](Database &database) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            IdSequence ids{now};
            std::vector<CustomerChange> changes;
            for (int number = 1; number <= count; ++number) {
                Customer customer{.id = ids.next()};
                customer.values.setText(Field::Name, QStringLiteral("%1 %2").arg(name).arg(number));
                Item contact{ids.next()};
                contact.values.setText(Field::ContactName, name);
                contact.values.setText(Field::ContactPhones, phone);
                customer.items(Part::Contacts).push_back(contact);
                changes.push_back(creation(customer));
            }
            ChangeSet set{.id = ids.next(),
                .actor = QStringLiteral("tester"),
                .osUser = QStringLiteral("tester"),
                .next = streamOf(std::move(changes))};
            return applyChangeSet(database, std::move(set), {.at = now});
        })
        .takeResult();
}

/// What 'workspace info' tells, once it is there.
inline Result<WorkspaceSummary> summaryOf(Workspace &workspace) { return workspace.info().takeResult(); }

} // namespace dossier::test
