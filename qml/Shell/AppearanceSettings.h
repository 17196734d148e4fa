#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// Light or dark, motion, and the language: what a person chose for the program on this computer.
class AppearanceSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int motion READ motion WRITE setMotion NOTIFY changed)
    Q_PROPERTY(bool still READ isStill NOTIFY changed)
    Q_PROPERTY(bool restartNeeded READ isRestartNeeded NOTIFY changed)

public:
    explicit AppearanceSettings(QObject *parent = nullptr);

    /// As Theme.Scheme: 0 as the system, 1 light, 2 dark.
    int scheme() const { return m_scheme; }
    void setScheme(int scheme);
    /// 0 as the system, 1 Chinese, 2 English; in force from the next start on.
    int language() const { return m_language; }
    void setLanguage(int language);
    /// 0 as the system, 1 nothing moves.
    int motion() const { return m_motion; }
    void setMotion(int motion);
    /// Whether nothing may move now.
    bool isStill() const { return m_motion != 0 || m_isSystemStill; }
    bool isRestartNeeded() const { return m_language != m_languageAtStart; }

    /// Shows @p name ("light", "dark", "system") for this start without keeping it; an unknown name changes nothing.
    Q_INVOKABLE void showScheme(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void askSystem();

    int m_scheme = 0;
    int m_language = 0;
    int m_languageAtStart = 0;
    int m_motion = 0;
    bool m_isSystemStill = false;
};

} // namespace dossier
