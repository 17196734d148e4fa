#include "OleFile.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Entries of the directory have 128 bytes and lie in sectors of 512 or 4096, so they begin at multiples of 128 in the
// file. Looking at all of these finds them in damaged files as well. Source: [MS-CFB] 2.6.1.
constexpr qsizetype kEntryBytes = 128;
constexpr qsizetype kNameBytes = 64;
constexpr qsizetype kBlockBytes = kEntryBytes * 8192;

struct KnownStream {
    QLatin1StringView name;
    OleContent content;
};

/// Source: [MS-OFFCRYPTO] 2.3.4.4, [MS-XLS] 2.1.2, [MS-DOC] 2.1.1.
constexpr std::array kStreams{KnownStream{"EncryptedPackage"_L1, OleContent::Encrypted},
    KnownStream{"EncryptionInfo"_L1, OleContent::Encrypted}, KnownStream{"Workbook"_L1, OleContent::OldWorkbook},
    KnownStream{"Book"_L1, OleContent::OldWorkbook}, KnownStream{"WordDocument"_L1, OleContent::OldDocument}};

bool isNamed(QByteArrayView entry, QLatin1StringView name) {
    if (entry[kNameBytes] != char((name.size() + 1) * 2) || entry[kNameBytes + 1] != 0)
        return false;
    for (qsizetype i = 0; i < name.size(); ++i)
        if (entry[i * 2] != name[i].toLatin1() || entry[i * 2 + 1] != 0)
            return false;
    return true;
}

} // namespace

OleContent oleContent(QIODevice &device) {
    auto result = OleContent::Other;
    device.seek(0);
    for (QByteArray block = device.read(kBlockBytes); block.size() >= kEntryBytes; block = device.read(kBlockBytes)) {
        for (qsizetype at = 0; at + kEntryBytes <= block.size(); at += kEntryBytes) {
            const QByteArrayView entry = QByteArrayView{block}.sliced(at, kEntryBytes);
            const auto known =
                std::ranges::find_if(kStreams, [&](const KnownStream &stream) { return isNamed(entry, stream.name); });
            if (known == kStreams.end())
                continue;
            if (known->content == OleContent::Encrypted)
                return OleContent::Encrypted;
            result = known->content;
        }
    }
    return result;
}

} // namespace dossier
