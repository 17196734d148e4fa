#pragma once

#include "services/import/Duplicates.h"

#include <QObject>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// Who is stored already and may be the same customer, as a page tells it.
class DuplicateWarning : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view-models")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)

public:
    using QObject::QObject;

    /// Empty: nobody.
    QString text() const;
    /// The id of the most alike of them.
    QString customer() const;

    void set(std::vector<Duplicate> duplicates);
    /// Whether exactly these are told.
    bool isOf(const std::vector<Duplicate> &duplicates) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<Duplicate> m_duplicates;
};

} // namespace dossier
