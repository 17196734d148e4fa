#include "services/WorkspaceAnchor.h"

#include "db/History.h"

using namespace Qt::StringLiterals;

namespace dossier {

using State = KeychainAnswer::State;

Anchor WorkspaceAnchor::read() const {
    const KeychainAnswer answer = m_keychain.read(entry());
    if (answer.state != State::Found)
        return {.state = answer.state, .reason = answer.reason};
    const std::optional<ChainHead> head = ChainHead::fromText(QString::fromUtf8(answer.value.view()));
    return head ? Anchor{.state = State::Found, .head = *head} : Anchor{.state = State::Absent};
}

Result<void> WorkspaceAnchor::advance(DatabaseThread &database) const {
    const Anchor anchor = read();
    if (anchor.state == State::CannotTell)
        return {};
    struct Chain {
        ChainHead head;
        QByteArray anchored; ///< The hash that stands where the anchor's should.
    };
    const Result<Chain> chain =
        database
            .run([seq = anchor.head.seq](Database &db) -> Result<Chain> {
                const History history{db};
                return history.head().and_then([&](const ChainHead &head) {
                    return history.hashOf(seq).transform([&](const QByteArray &hash) { return Chain{head, hash}; });
                });
            })
            .takeResult();
    if (!chain)
        return std::unexpected(chain.error());
    if (chain->anchored != anchor.head.hash || chain->head == anchor.head)
        return {};
    // A keychain that refuses now leaves an older anchor, which this chain still has to hold.
    std::ignore = m_keychain.write(entry(), SecretBytes::copyOf(chain->head.text().toUtf8()));
    return {};
}

QString WorkspaceAnchor::entry() const { return u"anchor/"_s + m_workspace.toString(QUuid::WithoutBraces); }

} // namespace dossier
