#pragma once

#include "db/History.h"

#include <vector>

namespace dossier {

class Rights;
class SettingValues;

/// One time that customers left the workspace, or masked contact data was looked at; who, when and why is in the
/// record.
struct Disclosure {
    enum class Kind : quint8 {
        Export,
        Print, ///< Registration forms, on paper or as PDF.
        Reveal ///< Of the contact data of one dossier.
    };

    Kind kind;
    qint64 seq = 0;
    std::shared_ptr<const ChangeRecord> record; ///< Never null.
    Exported exported = {};                     ///< Of a reveal only how many: one.
    QUuid customer = {};                        ///< Kind::Reveal.
    bool isLarge = false;                       ///< Of more customers than the setting export.alarm says.
};

/// All of them that @p person may know of, oldest first: an administrator of all, others of their own (R89). Reads the
/// whole history.
Result<std::vector<Disclosure>> disclosures(
    Database &database, const Rights &rights, const QString &person, const SettingValues &settings);

/// Those that are large, since @p since, newest first; for who does not administrate there are none.
Result<std::vector<Disclosure>> largeExports(
    Database &database, const Rights &rights, const SettingValues &settings, const QDateTime &since);

} // namespace dossier
