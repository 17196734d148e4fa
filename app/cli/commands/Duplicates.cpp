#include "Commands.h"
#include "Platform.h"
#include "Session.h"

#include "services/match/CustomerDuplicates.h"
#include "services/match/FileRecords.h"
#include "services/match/PairsFile.h"
#include "services/worker/WorkerReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Duplicates)
};

constexpr qint64 kLargestConfig = 1'000'000; ///< Bytes.

constexpr std::array kOptions{
    OptionSpec{"--config"_L1, "C.json"_L1,
        QT_TRANSLATE_NOOP("Commands", "Which columns of the file are compared and what they hold.")},
    OptionSpec{"--out"_L1, "F.csv"_L1, QT_TRANSLATE_NOOP("Commands", "Write the pairs into this file.")},
};

Result<MatchRequest> requestIn(const QString &path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestConfig)
        return std::unexpected{Error{.kind = Error::Kind::Io,
            .code = QFile::exists(path) ? "file-unreadable" : "not-found",
            .message = Words::tr("The file cannot be read: %1").arg(path)}};
    return readMatchRequest(file.readAll(), QFileInfo{path}.fileName());
}

/// Writes the pairs where a file is asked for, and counts them.
Result<Reply> replyFor(const RecordTable &records, const FoundPairs &found, const std::optional<QString> &path) {
    if (platform::isInterrupted())
        return std::unexpected{cancelled()};
    if (path)
        if (const auto written = writePairs(*path, records, found); !written)
            return std::unexpected{written.error()};
    const auto same = qint64(std::ranges::count(found.pairs, MatchBand::Same, &FoundPair::band));
    const qint64 perhaps = qint64(found.pairs.size()) - same;
    QJsonObject json{{u"records"_s, qint64(records.recordCount())}, {u"compared"_s, found.compared}, {u"same"_s, same},
        {u"perhaps"_s, perhaps}};
    QString text = Words::tr("The same: %1, perhaps the same: %2").arg(same).arg(perhaps) + u'\n';
    if (path) {
        const QString whole = QFileInfo{*path}.absoluteFilePath();
        json[u"path"_s] = whole;
        text = Words::tr("The same: %1, perhaps the same: %2, written to %3").arg(same).arg(perhaps).arg(whole) + u'\n';
    }
    return replyOf(std::move(json), [text] { return text; });
}

Result<Reply> ofFile(Session &session, const Arguments &arguments) {
    const auto request = requestIn(*arguments.value("--config"_L1));
    const auto reference = session.reference();
    if (!request || !reference)
        return std::unexpected{request ? reference.error() : request.error()};
    platform::onInterrupt(platform::Interruption::Waits);
    const WorkerReader files{
        {.arguments = {u"--lang"_s, QLocale{}.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s}}};
    const auto records = readRecords(files, arguments.word(0), *request, **reference, &platform::isInterrupted);
    if (!records)
        return std::unexpected{records.error()};
    if (!(*records)->settle(&platform::isInterrupted))
        return std::unexpected{cancelled()};
    return replyFor(**records, findPairs(**records, &platform::isInterrupted), arguments.value("--out"_L1));
}

Result<Reply> ofWorkspace(Session &session, const Arguments &arguments) {
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    platform::onInterrupt(platform::Interruption::Waits);
    const auto duplicates = session.read([&](Database &database) {
        return findCustomerDuplicates(database, **reference, access->rights(), &platform::isInterrupted);
    });
    if (!duplicates)
        return std::unexpected{duplicates.error()};
    return replyFor(*duplicates->records, duplicates->found, arguments.value("--out"_L1));
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    if (arguments.words().isEmpty() && arguments.has("--config"_L1))
        return std::unexpected{usageError(Words::tr("--config tells of a file; name the file, too."))};
    if (arguments.words().isEmpty())
        return ofWorkspace(session, arguments);
    if (!arguments.has("--config"_L1) || !arguments.has("--out"_L1))
        return std::unexpected{
            usageError(Words::tr("A file needs --config, which says what its columns hold, and --out, the file for the "
                                 "pairs."))};
    return ofFile(session, arguments);
}

} // namespace

constinit const Command kDuplicates{.name = "duplicates"_L1,
    .words = "[INPUT.csv]"_L1,
    .mostWords = 1,
    .options = kOptions,
    .summary =
        QT_TRANSLATE_NOOP("Commands", "Finds the customers that are one, or the records of a file, and says why."),
    .run = run};

} // namespace dossier::cli
