#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// What a person says of a workspace to be made: its name, the folder it goes into, the recovery passphrase.
class NewWorkspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString folder MEMBER m_folder NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER m_passphrase NOTIFY changed)
    Q_PROPERTY(QString repeated MEMBER m_repeated NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QString repeatProblem READ repeatProblem NOTIFY changed)
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

public:
    explicit NewWorkspace(QObject *parent = nullptr);

    /// Where the workspace will be: FOLDER/NAME.dossier.
    QString path() const;
    QString nameProblem() const;
    QString repeatProblem() const;
    /// 0 (nothing typed), 1 (weak) to 3 (strong).
    int strength() const;
    /// The strength in words, and what would help.
    QString strengthText() const;
    bool isComplete() const;

    /// Overwrites what was typed as passphrase.
    Q_INVOKABLE void forget();

    /// Takes the folder that a dialog gave.
    Q_INVOKABLE void choose(const QUrl &folder);

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QString m_folder;
    QString m_passphrase;
    QString m_repeated;
};

} // namespace dossier
