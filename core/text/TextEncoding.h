#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace dossier {

class Gb18030;

enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Gb18030 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030".
QString encodingName(TextEncoding encoding);

/// By name or alias ("gbk", "utf8"), case apart.
std::optional<TextEncoding> encodingByName(QStringView name);

/// Bytes of the mark that @p head begins with, where it is the one of @p encoding; else 0.
int byteOrderMark(QByteArrayView head, TextEncoding encoding);

/// Whether a file that begins so is UTF-16, by its mark or, without one, by its ASCII characters.
std::optional<TextEncoding> utf16By(QByteArrayView head);

/// What the bytes of a file were found to be.
struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 wrongAt = -1; ///< Beginning of the first line that does not fit the ones before; -1: all fit.
};

/// Looks at the whole file: valid UTF-8 is UTF-8, else valid GB18030 is GB18030. A line that is neither is wrong, and
/// so is the first line in UTF-8 of a file that is GB18030 elsewhere, or the other way round. A byte order mark is
/// believed. Leaves the device where it likes. Nothing where the device fails.
std::optional<FoundEncoding> findEncoding(QIODevice &device, const Gb18030 &gb18030);

} // namespace dossier
