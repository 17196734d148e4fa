#pragma once

#include <dossier/Exporter.h>

/// Electronic business cards, vCard 3.0 (RFC 2426), which telephones and mail programs of all ages read: a card a
/// contact.
class VcardExporter final : public dossier::Exporter {
public:
    QString id() const override;
    QString suffix() const override;
    dossier::Result<std::unique_ptr<dossier::TableWriter>> open(const QString &path) const override;
};
