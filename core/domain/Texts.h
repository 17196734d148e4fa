#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace dossier {

/// Longest text of a field, in UTF-16 units.
inline constexpr qsizetype kLongestText = 32'000;

/// A text of one line: trimmed, inner blanks and line breaks made one blank, characters without width left out.
QString singleLine(QStringView text);

/// Whether nothing but blanks and characters without width is there.
bool isBlank(QStringView text);

/// What people write where they have nothing to write: 无, /, -, N/A, 待定, and the like. A blank text is one too.
bool isPlaceholder(QStringView text);

/// The options that are ticked in a text such as "□潜在客户☑意向客户" or "潜在客户( ) 意向客户(√)", without their
/// boxes. Nothing where the text has no boxes; an empty list where none is ticked.
std::optional<QStringList> tickedOptions(QStringView text);

} // namespace dossier
