#pragma once

#include <QString>

#include <system_error>

class QFile;

namespace dossier {

/// Has the system write down what it holds of @p file so that it lasts through a power cut. False where it cannot.
bool bringToDisk(QFile &file);

/// Puts the closed file @p from in the place of @p to in one step, over what stands there. Who has that open keeps the
/// former content; on Windows he refuses it, unless he opened the file for that as well.
std::error_code replaceFile(const QString &from, const QString &to);

} // namespace dossier
