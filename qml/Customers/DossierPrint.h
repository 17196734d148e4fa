#pragma once

#include "Customers/DossierModel.h"
#include "Session/Session.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace dossier {

/// Writes the registration form of a dossier as PDF and opens it with the system's viewer, which has the printers.
class DossierPrint : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(dossier::DossierModel *dossier MEMBER m_dossier NOTIFY setUp REQUIRED)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)

public:
    using QObject::QObject;

    bool isWorking() const { return m_isWorking; }

    /// Where the form goes unless the person says otherwise: a name in @p folder.
    Q_INVOKABLE QUrl suggestedFile(const QUrl &folder) const;
    /// Prints the dossier as it reads on the screen: what is masked there stays masked.
    Q_INVOKABLE void write(const QUrl &file);

Q_SIGNALS:
    void setUp();
    void changed();

private:
    Session *m_session = nullptr;
    DossierModel *m_dossier = nullptr;
    bool m_isWorking = false;
};

} // namespace dossier
