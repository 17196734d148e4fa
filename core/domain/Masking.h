#pragma once

#include <QString>

namespace dossier {

class PersonNames;

/// How contact data reads to somebody who may not see it. What is left out is not to be told from what is shown: every
/// mask of a kind has the same number of stars.

/// "138****8000" of a mobile number, "021-6888****" of a landline, of any other nothing but 400 or the country's code.
/// @param number as it is stored; of what is no number nothing is shown.
QString maskedPhone(QStringView number);

/// "w***@example.com"; of what is no address, "***".
QString maskedEmail(QStringView address);

/// "*先生" where it is known how the person is addressed, else the surname, which may have two characters: "王**",
/// "欧阳**".
QString maskedPerson(QStringView name, QStringView honorific, const PersonNames &names);

/// "***", of anything.
QString maskedText();

} // namespace dossier
