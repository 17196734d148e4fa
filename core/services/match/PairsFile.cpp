#include "services/match/PairsFile.h"

#include "services/match/PairEvidence.h"

#include <dossier/TargetFile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kWriteAt = 1 << 16; ///< Bytes that are gathered before they are written.

/// Ids must come back as they were: nothing but quotes is added.
QString cell(QString text) {
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

Result<void> writePairs(const QString &path, const RecordTable &records, const FoundPairs &found) {
    auto target = TargetFile::create(path);
    if (!target)
        return std::unexpected{target.error()};
    QByteArray bytes = "id1,id2,score,band,evidence\n";
    for (const FoundPair &pair : found.pairs) {
        const QStringList cells{records.id(pair.left), records.id(pair.right), scoreText(double(pair.score)),
            bandId(pair.band), evidenceText(records, pair, found.model)};
        for (qsizetype i = 0; i < cells.size(); ++i)
            bytes += (i > 0 ? "," : "") + cell(cells[i]).toUtf8();
        bytes += '\n';
        if (bytes.size() < kWriteAt)
            continue;
        if (auto written = (*target)->write(bytes); !written)
            return written;
        bytes.clear();
    }
    return (*target)->write(bytes).and_then([&] { return (*target)->commit(); });
}

} // namespace dossier
