#include "Commands.h"

#include <array>

namespace dossier::cli {
namespace {

constexpr std::array kCommands{
    &kWorkspaceCreate,
    &kWorkspaceDescription,
    &kKeysStatus,
    &kKeysPassphrase,
    &kKeysPassword,
    &kKeysKeychainAdd,
    &kKeysKeychainRemove,
    &kKeysRotate,
    &kImport,
    &kUndo,
    &kDuplicates,
    &kCheck,
    &kMerge,
    &kUnmerge,
    &kSearch,
    &kShow,
    &kAdd,
    &kEdit,
    &kRecordAdd,
    &kRecordEdit,
    &kRecordList,
    &kReviewSubmit,
    &kReviewReturn,
    &kReviewApprove,
    &kReviewFile,
    &kReviewList,
    &kTransfer,
    &kClassify,
    &kExport,
    &kExportsList,
    &kTemplate,
    &kPrint,
    &kHistory,
    &kVerify,
    &kUsersAdd,
    &kUsersList,
    &kUsersSet,
    &kSettingsList,
    &kSettingsGet,
    &kSettingsSet,
    &kFieldsAdd,
    &kFieldsList,
    &kFieldsSet,
    &kFieldsRetire,
    &kFieldsRestore,
    &kListsShow,
    &kListsOrder,
    &kListsRetire,
    &kListsRestore,
    &kPluginsList,
};

} // namespace

std::span<const Command *const> allCommands() { return kCommands; }

} // namespace dossier::cli
