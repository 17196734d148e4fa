#include "SystemMotion.h"

#include <QObject>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace dossier {

#if defined(Q_OS_WIN)

void askForReducedMotion(QObject *, std::function<void(bool)> answer) {
    BOOL isAnimated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0))
        answer(!isAnimated);
}

#elif defined(Q_OS_MACOS)

void askForReducedMotion(QObject *, std::function<void(bool)> answer) {
    Boolean isKnown = false;
    const Boolean isReduced =
        CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), &isKnown);
    if (isKnown)
        answer(isReduced);
}

#else

void askForReducedMotion(QObject *context, std::function<void(bool)> answer) {
    // The desktop portal; GNOME and those that follow it name it by whether there are animations.
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"ReadOne"_s);
    question << u"org.gnome.desktop.interface"_s << u"enable-animations"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher{bus.asyncCall(question), context};
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            answer(!reply.value().variant().toBool());
    });
}

#endif

} // namespace dossier
