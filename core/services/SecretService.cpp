#include "services/SecretService.h"

#ifdef DOSSIER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QString>

#include <chrono>

using namespace Qt::StringLiterals;
#endif

namespace dossier {

#ifdef DOSSIER_WITH_DBUS

namespace {

constexpr int kLimitMs = 1500; ///< Of one call. The first may start the service.

/// QtKeychain's own choice of back end: an override, else the desktop.
bool usesKWallet() {
    const QByteArray chosen = qgetenv("QTKEYCHAIN_BACKEND");
    if (!chosen.isEmpty())
        return chosen.startsWith("kwallet");
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION").startsWith("kde") ||
           qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, kLimitMs);
}

} // namespace

SecretService secretService() {
    if (usesKWallet())
        return SecretService::Ready;
    if (!QDBusConnection::sessionBus().isConnected())
        return SecretService::Missing;
    const QDBusMessage alias =
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (alias.type() != QDBusMessage::ReplyMessage)
        return SecretService::Missing;
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == u'/')
        return SecretService::NoDefault;
    const QDBusMessage locked = call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (locked.type() != QDBusMessage::ReplyMessage)
        return SecretService::Missing;
    return locked.arguments().value(0).value<QDBusVariant>().variant().toBool() ? SecretService::Locked
                                                                                : SecretService::Ready;
}

#else

SecretService secretService() { return SecretService::Ready; }

#endif

} // namespace dossier
