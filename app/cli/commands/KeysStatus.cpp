#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "services/WorkspaceKeys.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeysStatus)
};

constexpr std::array kSlotNames{"none"_L1, "works"_L1, "missing"_L1, "unavailable"_L1};
static_assert(kSlotNames.size() == std::size_t(KeyStatus::KeychainSlot::CannotTell) + 1);

QString sentence(KeyStatus::KeychainSlot slot) {
    switch (slot) {
    case KeyStatus::KeychainSlot::None: return Words::tr("does not hold the key");
    case KeyStatus::KeychainSlot::Works: return Words::tr("opens the workspace");
    case KeyStatus::KeychainSlot::Missing: return Words::tr("should hold the key and does not");
    case KeyStatus::KeychainSlot::CannotTell: break;
    }
    return Words::tr("cannot be asked");
}

QString textOf(const KeyStatus &status) {
    TextTable table;
    table.addRow({Words::tr("Encrypted"), status.isEncrypted ? Words::tr("yes") : Words::tr("no")});
    table.addRow({Words::tr("Passphrases"), status.passphrases.join(u", "_s)});
    table.addRow({Words::tr("Keychain"), sentence(status.keychain), status.keychainReason});
    if (status.isRotating)
        table.addRow({Words::tr("Rotation"), Words::tr("was broken off; opening for writing finishes it")});
    return table.text();
}

Result<Reply> run(Session &session, const Arguments &) {
    const auto workspace = session.workspace(Workspace::Access::Read);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const Result<KeyStatus> status = (*workspace)->keys().status();
    if (!status)
        return std::unexpected{status.error()};
    QJsonObject json{{u"encrypted"_s, status->isEncrypted},
        {u"passphrases"_s, QJsonArray::fromStringList(status->passphrases)},
        {u"keychain"_s, kSlotNames[std::size_t(status->keychain)]}, {u"rotating"_s, status->isRotating}};
    if (!status->keychainReason.isEmpty())
        json[u"keychain_reason"_s] = status->keychainReason;
    return replyOf(std::move(json), [status = *status] { return textOf(status); });
}

} // namespace

constinit const Command kKeysStatus{.name = "keys status"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Tells what opens the workspace."),
    .run = run};

} // namespace dossier::cli
