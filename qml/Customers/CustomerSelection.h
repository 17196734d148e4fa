#pragma once

#include <QObject>
#include <QSet>
#include <QUuid>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The customers that are selected to do something with all of them.
class CustomerSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    using QObject::QObject;

    int count() const { return int(m_ids.size()); }
    bool contains(const QUuid &id) const { return m_ids.contains(id); }
    std::vector<QUuid> inOrderOfAge() const;

    Q_INVOKABLE void toggle(const QUuid &id);
    void set(QSet<QUuid> ids);
    Q_INVOKABLE void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    QSet<QUuid> m_ids;
};

} // namespace dossier
