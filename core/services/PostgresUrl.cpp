#include "services/PostgresUrl.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {

bool PostgresUrl::isOne(const QString &where) {
    return where.startsWith("postgresql:"_L1) || where.startsWith("postgres:"_L1);
}

Result<PostgresAddress> PostgresUrl::read(const QString &url) {
    // The password is told apart first, so that a URL that is wrong elsewhere too is not quoted with it.
    static const QRegularExpression withPassword{uR"(^postgres(?:ql)?://[^/]*:[^/]*@)"_s};
    static const QRegularExpression form{
        uR"(^postgres(?:ql)?://([^@/:?#]+)@(\[[0-9A-Fa-f:.]+\]|[^@/:?#\[\]]+)(?::(\d{1,5}))?/([^/?#]+)$)"_s};
    const auto refused = [](const QString &message) {
        return std::unexpected(Error{Error::Kind::Usage, "workspace-url", message});
    };
    if (withPassword.match(url).hasMatch())
        return refused(tr("A password does not belong into the URL of a workspace; Dossier keeps it in the keychain."));
    const QRegularExpressionMatch match = form.match(url);
    if (!match.hasMatch())
        return refused(tr("The URL of a team's workspace looks like postgresql://USER@HOST/DATABASE."));
    const auto part = [&](int group) { return QUrl::fromPercentEncoding(match.captured(group).toUtf8()); };
    QString host = part(2);
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    return PostgresAddress{.host = host, .port = match.captured(3).toInt(), .database = part(4), .user = part(1)};
}

} // namespace dossier
