#include "Commands.h"
#include "Session.h"

#include "services/WorkspaceKeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeysKeychain)
};

Result<Reply> change(Session &session, Result<void> (WorkspaceKeys::*step)(), bool holds) {
    const auto workspace = session.workspace(Workspace::Access::Write);
    if (!workspace)
        return std::unexpected{workspace.error()};
    if (const Result<void> done = ((*workspace)->keys().*step)(); !done)
        return std::unexpected{done.error()};
    return replyOf({{u"keychain"_s, holds ? u"works"_s : u"none"_s}}, [holds] {
        return (holds ? Words::tr("The keychain opens this workspace now.")
                      : Words::tr("The keychain does not open this workspace any more.")) +
               u'\n';
    });
}

Result<Reply> add(Session &session, const Arguments &) { return change(session, &WorkspaceKeys::addKeychain, true); }

Result<Reply> remove(Session &session, const Arguments &) {
    return change(session, &WorkspaceKeys::removeKeychain, false);
}

} // namespace

constinit const Command kKeysKeychainAdd{.name = "keys keychain add"_L1,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lets the keychain of the system open the workspace."),
    .run = add};

constinit const Command kKeysKeychainRemove{.name = "keys keychain remove"_L1,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes the key out of the keychain of the system."),
    .run = remove};

} // namespace dossier::cli
