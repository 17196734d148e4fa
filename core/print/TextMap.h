#pragma once

#include <QByteArray>
#include <QFont>
#include <QHash>

namespace dossier {

/// Mends what a PDF's glyphs are called. Qt names a glyph after the first character that has it, and in fonts for
/// Chinese that is for two hundred common characters a radical: 户 (U+6237) would be copied and searched for as ⼾
/// (U+2F3E).
class TextMap {
public:
    /// Learns from @p font which characters share their glyph.
    explicit TextMap(const QFont &font);

    /// Mends @p bytes where they are such a map (/ToUnicode); their number stays.
    QByteArray mended(QByteArray bytes) const;

private:
    QHash<char16_t, char16_t> m_meant;
};

} // namespace dossier
