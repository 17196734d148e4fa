#include "Commands.h"
#include "Ids.h"
#include "Session.h"

#include "db/Verification.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Verify)
};

constexpr std::array kOptions{
    OptionSpec{"--expect"_L1, "SEQ:HASH"_L1,
        QT_TRANSLATE_NOOP("Commands", "A head of the history that was kept elsewhere and must still be part of it.")},
};

/// The heads that the history must contain: the one of the command line and the one that the keychain remembers.
struct Expectations {
    std::vector<ChainHead> heads = {};
    KeychainAnswer::State anchor = KeychainAnswer::State::CannotTell;
};

Result<Expectations> expectations(Session &session, const Arguments &arguments) {
    Expectations expected;
    if (const auto written = arguments.value("--expect"_L1)) {
        const auto head = ChainHead::fromText(*written);
        if (!head)
            return std::unexpected{
                usageError(Words::tr("--expect needs a head as 'verify' prints it, not '%1'.").arg(*written))};
        expected.heads.push_back(*head);
    }
    const auto workspace = session.workspace(Workspace::Access::Read);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const Anchor anchor = (*workspace)->expectedHead();
    expected.anchor = anchor.state;
    if (anchor.state == KeychainAnswer::State::Found && !std::ranges::contains(expected.heads, anchor.head))
        expected.heads.push_back(anchor.head);
    return expected;
}

/// One walk for each head that is expected; what a further walk finds anew is added.
Result<VerificationReport> verified(Database &database, const std::vector<ChainHead> &heads) {
    const Verification verification{database};
    Result<VerificationReport> report =
        verification.run(heads.empty() ? std::optional<ChainHead>{} : std::optional{heads.front()});
    for (std::size_t index = 1; report && index < heads.size(); ++index) {
        const Result<VerificationReport> further = verification.run(heads[index]);
        if (!further)
            return further;
        for (const Damage &damage : further->damages)
            if (!std::ranges::contains(report->damages, damage))
                report->damages.push_back(damage);
    }
    return report;
}

QJsonObject toJson(const Damage &damage) {
    QJsonObject object{{u"code"_s, QString::fromLatin1(damage.code)}, {u"message"_s, damage.message}};
    if (damage.seq > 0)
        object[u"seq"_s] = damage.seq;
    if (!damage.customer.isNull())
        object[u"customer"_s] = idText(damage.customer);
    return object;
}

QLatin1StringView nameOf(KeychainAnswer::State anchor) {
    constexpr std::array kNames{"compared"_L1, "absent"_L1, "unavailable"_L1};
    static_assert(kNames.size() == std::size_t(KeychainAnswer::State::CannotTell) + 1);
    return kNames[std::size_t(anchor)];
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<Expectations> expected = expectations(session, arguments);
    if (!expected)
        return std::unexpected{expected.error()};
    const Result<VerificationReport> report =
        session.read([&expected](Database &database) { return verified(database, expected->heads); });
    if (!report)
        return std::unexpected{report.error()};
    QJsonArray problems;
    QString text = Words::tr("Head of the history: %1").arg(report->head.text()) + u'\n';
    for (const Damage &damage : report->damages) {
        problems.append(toJson(damage));
        text += damage.message + u'\n';
    }
    if (report->isSound())
        text += Words::tr("Everything is as it was written.") + u'\n';
    QJsonObject json{{u"ok"_s, report->isSound()}, {u"chain"_s, cli::toJson(report->head)},
        {u"entries"_s, report->entries}, {u"customers"_s, report->customers}, {u"keychain"_s, nameOf(expected->anchor)},
        {u"problems"_s, problems}};
    return replyOf(std::move(json), [text] { return text; }, report->isSound() ? ExitCode::Done : ExitCode::Damage);
}

} // namespace

constinit const Command kVerify{.name = "verify"_L1,
    .options = kOptions,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Compares every dossier with the history, and the history with itself."),
    .run = run};

} // namespace dossier::cli
