#pragma once

#include "Customers/CustomerSelection.h"
#include "Session/Session.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <atomic>
#include <memory>

namespace dossier {

/// Writes the selected customers into a file.
class CustomerExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(dossier::CustomerSelection *selection MEMBER m_selection NOTIFY setUp REQUIRED)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    /// Whether the file shall tell of nobody who he is.
    Q_PROPERTY(bool masked MEMBER m_isMasked NOTIFY setUp)

public:
    using QObject::QObject;
    ~CustomerExport() override { cancel(); }

    bool isWorking() const { return m_isCancelled != nullptr; }

    /// The ending of @p file is the format.
    Q_INVOKABLE void write(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void setUp();
    void changed();

private:
    Session *m_session = nullptr;
    CustomerSelection *m_selection = nullptr;
    bool m_isMasked = false;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of what is under way.
};

} // namespace dossier
