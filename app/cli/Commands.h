#pragma once

#include "Command.h"

namespace dossier::cli {

// Each is defined in its file in commands/.
extern const Command kAdd;
extern const Command kCheck;
extern const Command kClassify;
extern const Command kDuplicates;
extern const Command kEdit;
extern const Command kExport;
extern const Command kExportsList;
extern const Command kFieldsAdd;
extern const Command kFieldsList;
extern const Command kFieldsRestore;
extern const Command kFieldsRetire;
extern const Command kFieldsSet;
extern const Command kHistory;
extern const Command kImport;
extern const Command kKeysKeychainAdd;
extern const Command kKeysKeychainRemove;
extern const Command kKeysPassphrase;
extern const Command kKeysPassword;
extern const Command kKeysRotate;
extern const Command kKeysStatus;
extern const Command kListsOrder;
extern const Command kListsRestore;
extern const Command kListsRetire;
extern const Command kListsShow;
extern const Command kMerge;
extern const Command kPluginsList;
extern const Command kPrint;
extern const Command kRecordAdd;
extern const Command kRecordEdit;
extern const Command kRecordList;
extern const Command kReviewApprove;
extern const Command kReviewFile;
extern const Command kReviewList;
extern const Command kReviewReturn;
extern const Command kReviewSubmit;
extern const Command kSearch;
extern const Command kSettingsGet;
extern const Command kSettingsList;
extern const Command kSettingsSet;
extern const Command kShow;
extern const Command kTemplate;
extern const Command kTransfer;
extern const Command kUndo;
extern const Command kUnmerge;
extern const Command kUsersAdd;
extern const Command kUsersList;
extern const Command kUsersSet;
extern const Command kVerify;
extern const Command kWorkspaceCreate;
extern const Command kWorkspaceDescription;

} // namespace dossier::cli
